// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/filterproxy.h"

#include "gui/widgets/roles.h"

#include <QCollator>

#include <algorithm>

namespace chatelaine::gui
{

FilterProxy::FilterProxy(QObject *parent) : QSortFilterProxyModel(parent) { setSortRole(SortRole); }

void FilterProxy::setWords(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = sourceModel()->index(row, 0, parent).data(FilterRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool FilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() == QMetaType::Int) {
        return a.toInt() < b.toInt();
    }
    thread_local QCollator collator = [] {
        // The C locale knows no numbers in names.
        const QLocale locale;
        QCollator natural(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
        natural.setNumericMode(true);
        natural.setCaseSensitivity(Qt::CaseInsensitive);
        return natural;
    }();
    return collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace chatelaine::gui
