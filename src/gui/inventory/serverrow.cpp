// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/inventory/serverrow.h"

#include "base/qt.h"
#include "gui/widgets/words.h"

#include <algorithm>

namespace chatelaine::gui
{

QString addressOf(const ServerSnapshot &server)
{
    if (!server.connection) {
        return {};
    }
    const Target &target = server.connection->target;
    QString address =
        target.user.isEmpty() ? target.address : target.user + QLatin1Char('@') + target.address;
    if (target.port != 22) {
        address += QStringLiteral(":%1").arg(target.port);
    }
    return address;
}

ServerRow ServerRow::of(const ServerSnapshot &server, const ServerStatus &status)
{
    ServerRow row;
    row.name = server.name;
    row.address = addressOf(server);
    row.groups = server.groups;
    row.groups.removeAll(QStringLiteral("all"));
    row.services = static_cast<int>(server.services.size());
    row.health = status.health;
    const auto broken = std::count_if(server.services.begin(), server.services.end(),
                                      [](const RenderOutcome &outcome) { return !outcome.errors.empty(); });
    const auto differ = std::count_if(status.services.begin(), status.services.end(),
                                      [](const ServiceStatus &service) { return service.differs; });
    if (!server.connection) {
        row.health = Health::Attention;
        row.remark = translated(server.connection.error().what);
    } else if (broken > 0) {
        row.health = Health::Attention;
        row.remark = broken == 1 ? tr("1 service cannot be deployed as it is written")
                                 : tr("%1 services cannot be deployed as they are written").arg(broken);
    } else if (!status.remark.empty()) {
        row.remark = translated(status.remark);
    } else if (differ > 0) {
        row.remark = differ == 1 ? tr("1 service to deploy") : tr("%1 services to deploy").arg(differ);
    } else if (status.seen.isValid()) {
        row.remark = tr("compared %1").arg(Words::ago(status.seen));
    } else {
        row.remark = tr("not compared yet");
    }
    return row;
}

std::vector<ServerRow> serverRows(const Desk &desk)
{
    std::vector<ServerRow> rows;
    if (const SnapshotPtr snapshot = desk.snapshot()) {
        rows.reserve(snapshot->servers.size());
        for (const ServerSnapshot &server : snapshot->servers) {
            rows.push_back(ServerRow::of(server, desk.status(server.name)));
        }
    }
    return rows;
}

} // namespace chatelaine::gui
