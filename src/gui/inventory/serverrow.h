// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace chatelaine::gui
{

/// A server as lists show it.
struct ServerRow {
    Q_DECLARE_TR_FUNCTIONS(chatelaine::gui::ServerRow)
public:
    QString name;
    QString address;
    QStringList groups;
    int services = 0;
    Health health = Health::Unknown;
    QString remark; ///< one line below the state's word
    friend bool operator==(const ServerRow &, const ServerRow &) = default;

    static ServerRow of(const ServerSnapshot &server, const ServerStatus &status);
};

std::vector<ServerRow> serverRows(const Desk &desk);
/// "deploy@10.0.0.1:2222", or empty where the connection variables cannot be used.
QString addressOf(const ServerSnapshot &server);

} // namespace chatelaine::gui
