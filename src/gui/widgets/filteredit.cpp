// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/filteredit.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace chatelaine::gui
{

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent)
{
    setProperty("look", QStringLiteral("filter"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateMargins();
}

void FilterEdit::setKeys(const QString &keys)
{
    m_keys = keys;
    updateMargins();
}

void FilterEdit::updateMargins()
{
    const int right =
        m_keys.isEmpty() ? 4 : QFontMetrics(fontOf(Type::Help)).horizontalAdvance(m_keys) + px(24);
    setTextMargins(px(28), 0, right, 0);
}

QSize FilterEdit::sizeHint() const { return {px(m_keys.isEmpty() ? 280 : 328), px(32)}; }

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const int side = px(16);
    paintIcon(painter, QStringLiteral("search"), QRectF(px(10), (height() - side) / 2.0, side, side),
              tokens.dim);
    if (m_keys.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Help));
    const int width = painter.fontMetrics().horizontalAdvance(m_keys) + px(14);
    const QRectF box(this->width() - width - px(6), px(6), width, height() - 2 * px(6));
    painter.setPen(tokens.line);
    painter.setBrush(tokens.window);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(tokens.dim);
    painter.drawText(box, Qt::AlignCenter, m_keys);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace chatelaine::gui
