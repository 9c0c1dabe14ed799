// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/deploy/runrow.h"

#include <QHash>
#include <QSet>
#include <QStandardItemModel>

#include <functional>
#include <vector>

namespace chatelaine::gui
{

/// A run as a tree: servers, below each its questions, services, and what is shown below a service (log,
/// failure).
class RunModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum { RowRole = Qt::UserRole + 200 };
    using QStandardItemModel::QStandardItemModel;

    /// How a server is reached, in a few words.
    void setAddresses(std::function<QString(const QString &)> addresses);
    /// Brings everything up to date, inserting and removing as little as possible.
    void update(const Run &run);
    /// Brings one server up to date.
    void update(const Run &run, const QString &host);
    /// Shows or hides the log of a service.
    void toggleLog(const Run &run, const QString &host, const QString &instance);
    void forget(); ///< another run begins

    static RunRow rowOf(const QModelIndex &index);
    QModelIndex findQuestion(int id) const;

private:
    std::vector<RunRow> wantedRows(const Run &run, const HostRecord &host) const;
    void updateHost(const Run &run, const HostRecord &host, QStandardItem &item);
    static void set(QStandardItem &item, const RunRow &row);

    std::function<QString(const QString &)> m_addresses;
    QHash<QString, QStandardItem *> m_hosts;
    QSet<QString> m_open; ///< "host/instance" whose log is shown
};

} // namespace chatelaine::gui
