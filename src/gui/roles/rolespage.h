// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace chatelaine
{
class RolePreviews;
}

namespace chatelaine::gui
{

class FilterProxy;
class RoleFilesModel;
class RolesModel;
class RoleView;
class Settings;

namespace Ui
{
class RolesPage;
}

/// The roles that plays of the folder give to a server: their files as they will be.
class RolesPage : public Page
{
    Q_OBJECT
public:
    RolesPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);
    ~RolesPage() override;

    void visit(const Location &location) override;
    void refresh() override;
    QWidget *entry() override;

private:
    void showServers();
    void showRoles();
    void showRole();
    void showFile();
    void chooseRole();
    void showCounts();

    Desk &m_desk;
    Settings &m_settings;
    std::unique_ptr<Ui::RolesPage> m_ui;
    RolePreviews *m_previews;
    RolesModel *m_roles;
    RoleFilesModel *m_files;
    FilterProxy *m_rolesShown;
    FilterProxy *m_filesShown;
    std::shared_ptr<const RoleView> m_view;
    Location m_location;
    QString m_file; ///< the name of the file that is looked at
};

/// The servers that any play of the folder is for, in the inventory's order.
QStringList serversWithRoles(const Snapshot &snapshot);

} // namespace chatelaine::gui
