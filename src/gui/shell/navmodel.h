// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"
#include "gui/shell/location.h"

#include <QStandardItemModel>

namespace chatelaine::gui
{

/// The entries of the navigation: overview, servers with their state, services, and the run while there is
/// one.
class NavModel : public QStandardItemModel
{
    Q_OBJECT
public:
    explicit NavModel(QObject *parent = nullptr);
    /// Brings the entries up to date; keeps what is the same. `attention`: how many things need a person.
    void update(const Desk &desk, int attention);
    QModelIndex find(const Location &location) const;

private:
    QStandardItem *entry(const QString &icon, const QString &text, const Location &location);
    void updateServers(const Desk &desk);
    void updateRoles(const Desk &desk);
    void updateRun(const Desk &desk);

    QStandardItem *m_overview;
    QStandardItem *m_servers;
    QStandardItem *m_services;
    QStandardItem *m_history;
    QStandardItem *m_roles = nullptr; ///< only where a playbook gives servers roles
    QStandardItem *m_run = nullptr;
};

} // namespace chatelaine::gui
