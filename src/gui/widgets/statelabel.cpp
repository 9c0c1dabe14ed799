// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/statelabel.h"

#include "gui/widgets/type.h"

#include <QPainter>

#include <algorithm>

namespace chatelaine::gui
{

StateLabel::StateLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateLabel::setState(Shape shape, const QString &words)
{
    m_shape = shape;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    const QFontMetrics metrics(fontOf(Type::Text));
    return {px(24) + metrics.horizontalAdvance(m_words) + 2, std::max(px(20), metrics.height())};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const int side = px(16);
    paintShape(painter, m_shape, QRectF(0, (height() - side) / 2.0, side, side), tokens);
    painter.setFont(fontOf(Type::Text));
    painter.setPen(colourOf(m_shape, tokens));
    painter.drawText(rect().adjusted(px(24), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words);
}

} // namespace chatelaine::gui
