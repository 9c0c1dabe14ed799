// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/servicesmodel.h"

#include "gui/shell/location.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/words.h"

namespace chatelaine::gui
{

QVariant ServicesModel::title(const ServiceRow &row, int column)
{
    switch (column) {
    case Name:
        return row.instance;
    case State:
        return Words::of(row.health);
    case Server:
        return row.host;
    case Kind:
        return row.kind;
    default:
        return {};
    }
}

QVariant ServicesModel::below(const ServiceRow &row, int column)
{
    switch (column) {
    case Name:
        return row.title;
    case State:
        return row.remark;
    default:
        return {};
    }
}

QVariant ServicesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ServiceRow &service = row(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return title(service, column);
    case SubRole:
        return below(service, column);
    case Qt::ToolTipRole:
        return column == State ? service.remark : QVariant();
    case ShapeRole:
        return column == State ? QVariant(static_cast<int>(Words::shapeOf(service.health))) : QVariant();
    case IconRole:
        return column == Name ? QStringLiteral("service") : QVariant();
    case LocationRole:
        return QVariant::fromValue(Location{Location::Page::Service, service.host, service.instance});
    case SortRole:
        return column == State ? QVariant(static_cast<int>(service.health)) : title(service, column);
    case FilterRole:
        return QStringList{service.instance, service.title, service.host, service.kind,
                           Words::of(service.health)}
            .join(QLatin1Char('\n'));
    case Qt::AccessibleTextRole:
        if (const QString sub = below(service, column).toString(); !sub.isEmpty()) {
            return tr("%1, %2", "title, second line").arg(title(service, column).toString(), sub);
        }
        return title(service, column);
    default:
        return {};
    }
}

QVariant ServicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Service");
    case State:
        return tr("State");
    case Server:
        return tr("Server");
    case Kind:
        return tr("Kind");
    default:
        return {};
    }
}

} // namespace chatelaine::gui
