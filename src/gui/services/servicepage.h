// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace chatelaine::gui
{

class FilesModel;
class ServiceView;
class Settings;

namespace Ui
{
class ServicePage;
}

/// One service on one server: its files as they will be or as they change, and what is known of it.
class ServicePage : public Page
{
    Q_OBJECT
public:
    ServicePage(Desk &desk, Settings &settings, QWidget *parent = nullptr);
    ~ServicePage() override;

    void visit(const Location &location) override;
    void refresh() override;
    QWidget *entry() override;

private:
    void showHead(const ServerSnapshot &server, const RenderOutcome &outcome, const ServiceStatus &status);
    void showFiles(const SnapshotPtr &snapshot, const RenderOutcome &outcome, const ServiceStatus &status);
    void showCurrentFile();
    void showStatus(const RenderOutcome &outcome, const ServiceStatus &status);

    Desk &m_desk;
    Settings &m_settings;
    std::unique_ptr<Ui::ServicePage> m_ui;
    FilesModel *m_files;
    Location m_location;
    SnapshotPtr m_snapshot; ///< keeps what m_view looks at
    std::shared_ptr<const ServiceView> m_view;
    std::vector<Error> m_errors;
};

} // namespace chatelaine::gui
