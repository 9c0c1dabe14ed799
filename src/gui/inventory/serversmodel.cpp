// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/inventory/serversmodel.h"

#include "gui/shell/location.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/words.h"

namespace chatelaine::gui
{

QVariant ServersModel::title(const ServerRow &row, int column)
{
    switch (column) {
    case Name:
        return row.name;
    case State:
        return Words::of(row.health);
    case Groups:
        return row.groups.join(QLatin1String(", "));
    case Services:
        return Words::services(row.services);
    default:
        return {};
    }
}

QVariant ServersModel::below(const ServerRow &row, int column)
{
    switch (column) {
    case Name:
        return row.address;
    case State:
        return row.remark;
    default:
        return {};
    }
}

QVariant ServersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ServerRow &server = row(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return title(server, column);
    case SubRole:
        return below(server, column);
    case SubFixedRole:
        return column == Name;
    case Qt::ToolTipRole:
        return column == State ? server.remark : QVariant();
    case ShapeRole:
        return column == State ? QVariant(static_cast<int>(Words::shapeOf(server.health))) : QVariant();
    case IconRole:
        return column == Name ? QStringLiteral("server") : QVariant();
    case LocationRole:
        return QVariant::fromValue(Location{Location::Page::Server, server.name});
    case SortRole:
        return column == State ? QVariant(static_cast<int>(server.health))
                               : (column == Services ? QVariant(server.services) : title(server, column));
    case FilterRole:
        return QStringList{server.name, server.address, Words::of(server.health),
                           server.groups.join(QLatin1Char(' '))}
            .join(QLatin1Char('\n'));
    case Qt::AccessibleTextRole:
        if (const QString sub = below(server, column).toString(); !sub.isEmpty()) {
            return tr("%1, %2", "title, second line").arg(title(server, column).toString(), sub);
        }
        return title(server, column);
    default:
        return {};
    }
}

QVariant ServersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Server");
    case State:
        return tr("State");
    case Groups:
        return tr("Groups");
    case Services:
        return tr("Services");
    default:
        return {};
    }
}

} // namespace chatelaine::gui
