// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/shapepixmap.h"

#include "gui/widgets/icons.h"

#include <QPainter>
#include <QWidget>

namespace chatelaine::gui
{

namespace
{

QPixmap empty(int side, const QWidget &widget)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

QPixmap shapePixmap(Shape shape, int side, const QWidget &widget)
{
    QPixmap pixmap = empty(side, widget);
    QPainter painter(&pixmap);
    paintShape(painter, shape, QRectF(0, 0, side, side), tokensOf(widget.palette()));
    return pixmap;
}

QPixmap iconPixmap(const QString &name, int side, const QColor &colour, const QWidget &widget)
{
    QPixmap pixmap = empty(side, widget);
    QPainter painter(&pixmap);
    paintIcon(painter, name, QRectF(0, 0, side, side), colour);
    return pixmap;
}

} // namespace chatelaine::gui
