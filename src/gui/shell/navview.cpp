// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/navview.h"

#include "gui/shell/navdelegate.h"
#include "gui/shell/navmodel.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/type.h"

#include <QMouseEvent>

namespace chatelaine::gui
{

namespace
{

constexpr int openUpTo = 12; // more servers than this are folded at first

}

NavView::NavView(QWidget *parent) : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setItemDelegate(new NavDelegate(this));
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setFixedWidth(px(216) - 1); // and a hairline
}

void NavView::setNavModel(NavModel *model)
{
    m_nav = model;
    setModel(model);
}

void NavView::settle()
{
    const QModelIndex servers = m_nav->find({Location::Page::Servers});
    if (!m_settled && m_nav->rowCount(servers) > 0) {
        m_settled = true;
        setExpanded(servers, m_nav->rowCount(servers) <= openUpTo);
    }
}

void NavView::mark(const Location &location)
{
    m_marking = true;
    const QModelIndex index = m_nav->find(location);
    if (index.isValid()) {
        if (index.parent().isValid() && !isExpanded(index.parent())) {
            setCurrentIndex(index.parent());
        } else {
            setCurrentIndex(index);
        }
    } else {
        selectionModel()->clear();
    }
    m_marking = false;
}

QSize NavView::sizeHint() const { return {px(216), px(400)}; }

void NavView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_marking && current.isValid()) {
        Q_EMIT wanted(current.data(LocationRole).value<Location>());
    }
}

void NavView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool folds = index.isValid() && model()->hasChildren(index);
    if (folds && event->pos().x() > viewport()->width() - px(36)) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    const bool again = index.isValid() && index == currentIndex();
    QTreeView::mousePressEvent(event);
    if (again) {
        Q_EMIT wanted(index.data(LocationRole).value<Location>());
    }
}

} // namespace chatelaine::gui
