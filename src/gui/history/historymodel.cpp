// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historymodel.h"

#include "gui/shell/location.h"
#include "gui/widgets/roles.h"

#include <QLocale>

namespace chatelaine::gui
{

QString HistoryModel::title(const HistoryRow &row, int column)
{
    switch (column) {
    case When:
        return QLocale().toString(row.time, QLocale::ShortFormat);
    case Service:
        return row.instance;
    case Person:
        return row.who;
    case Commit:
        return row.commit;
    case Result:
        return row.result;
    default:
        return {};
    }
}

QString HistoryModel::below(const HistoryRow &row, int column)
{
    switch (column) {
    case When:
        return row.effort;
    case Service:
        return tr("on %1").arg(row.host);
    case Commit:
        return row.from;
    case Result:
        return row.reason;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const HistoryRow &entry = row(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return title(entry, column);
    case SubRole:
        return below(entry, column);
    case Qt::ToolTipRole:
        return column == Result ? QVariant(entry.reason) : QVariant();
    case ShapeRole:
        return column == Result ? QVariant(static_cast<int>(entry.shape)) : QVariant();
    case LocationRole:
        return QVariant::fromValue(Location{Location::Page::Service, entry.host, entry.instance});
    case SortRole:
        return column == When ? entry.time.toString(Qt::ISODate) : title(entry, column);
    case FilterRole:
        return QStringList{title(entry, When), entry.instance, entry.host,   entry.who,
                           entry.commit,       entry.from,     entry.result, entry.reason}
            .join(QLatin1Char('\n'));
    case Qt::AccessibleTextRole:
        if (const QString sub = below(entry, column); !sub.isEmpty()) {
            return tr("%1, %2", "title, second line").arg(title(entry, column), sub);
        }
        return title(entry, column);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("When");
    case Service:
        return tr("Service");
    case Person:
        return tr("Deployed by");
    case Commit:
        return tr("From commit");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace chatelaine::gui
