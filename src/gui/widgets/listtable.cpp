// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/listtable.h"

#include "gui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <numeric>

namespace chatelaine::gui
{

ListTable::ListTable(QWidget *parent) : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setSortingEnabled(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setIndentation(0);
    setItemDelegate(new RowDelegate(RowDelegate::Style::Table, this));
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(true);
    header()->setMinimumSectionSize(60);
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        if (header()->underMouse() || header()->viewport()->underMouse()) {
            m_own = true;
        }
    });
}

void ListTable::setShares(const QList<int> &shares)
{
    m_shares = shares;
    share();
}

QByteArray ListTable::saveColumns() const { return m_own ? header()->saveState() : QByteArray(); }

void ListTable::restoreColumns(const QByteArray &state)
{
    m_own = !state.isEmpty() && header()->restoreState(state);
}

void ListTable::enter()
{
    setFocus(Qt::TabFocusReason);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

void ListTable::share()
{
    const int sum = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    if (m_own || sum == 0 || header()->count() < m_shares.size()) {
        return;
    }
    for (int i = 0; i + 1 < m_shares.size(); ++i) {
        header()->resizeSection(i, viewport()->width() * m_shares[i] / sum);
    }
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    share();
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers() &&
        currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ListTable::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() &&
        model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

} // namespace chatelaine::gui
