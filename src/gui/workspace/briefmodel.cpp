// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workspace/briefmodel.h"

#include "gui/inventory/serverrow.h"
#include "gui/services/servicerow.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/words.h"

namespace chatelaine::gui
{

namespace
{

int urgency(Health health)
{
    switch (health) {
    case Health::Down:
        return 0;
    case Health::Attention:
        return 1;
    default:
        return 2;
    }
}

std::vector<Brief> mostUrgent(std::vector<Brief> rows, int most)
{
    if (static_cast<int>(rows.size()) > most) {
        std::stable_sort(rows.begin(), rows.end(), [](const Brief &a, const Brief &b) {
            return urgency(a.health) < urgency(b.health);
        });
        rows.resize(static_cast<std::size_t>(most));
    }
    return rows;
}

} // namespace

void BriefModel::showServers(const Desk &desk, int most)
{
    std::vector<Brief> rows;
    for (const ServerRow &server : serverRows(desk)) {
        const QString line = Words::services(server.services) + QStringLiteral(" · ") + server.remark;
        rows.push_back({server.name, Words::of(server.health), line, server.health,
                        Location{Location::Page::Server, server.name}});
    }
    setRows(mostUrgent(std::move(rows), most));
}

void BriefModel::showServices(const Desk &desk, int most)
{
    std::vector<Brief> rows;
    for (const ServiceRow &service : serviceRows(desk)) {
        const QString line = tr("%1 on %2", "title on server").arg(service.title, service.host) +
                             (service.remark.isEmpty() ? QString() : QStringLiteral(" · ") + service.remark);
        rows.push_back({service.instance, Words::of(service.health), line, service.health,
                        Location{Location::Page::Service, service.host, service.instance}});
    }
    setRows(mostUrgent(std::move(rows), most));
}

QVariant BriefModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Brief &brief = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return brief.title;
    case WordRole:
        return brief.word;
    case SubRole:
        return brief.line;
    case ShapeRole:
        return static_cast<int>(Words::shapeOf(brief.health));
    case LocationRole:
        return QVariant::fromValue(brief.location);
    case Qt::AccessibleTextRole:
        return QStringList{brief.title, brief.word, brief.line}.join(QLatin1String(", "));
    default:
        return {};
    }
}

} // namespace chatelaine::gui
