// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/growinglist.h"

#include <QKeyEvent>

namespace chatelaine::gui
{

GrowingList::GrowingList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &QListView::activated);
}

void GrowingList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    const auto changed = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
    updateGeometry();
}

QSize GrowingList::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {0, rows == 0 ? 0 : rows * sizeHintForRow(0)};
}

void GrowingList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        if (currentIndex().isValid()) {
            Q_EMIT activated(currentIndex());
            return;
        }
    }
    QListView::keyPressEvent(event);
}

void GrowingList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 &&
        event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(model()->index(0, 0));
    }
}

} // namespace chatelaine::gui
