// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/choicebutton.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/type.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace chatelaine::gui
{

ChoiceButton::ChoiceButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ChoiceButton::setChoice(const QString &icon, const QString &title, const QString &sentence)
{
    m_icon = icon;
    m_sentence = sentence;
    setText(title);
    setAccessibleDescription(sentence);
    update();
}

void ChoiceButton::setLine(bool line)
{
    m_line = line;
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const int title = QFontMetrics(fontOf(Type::Card)).size(Qt::TextShowMnemonic, text()).width();
    const int sentence = QFontMetrics(fontOf(Type::Text)).horizontalAdvance(m_sentence);
    return {std::max(px(600), std::max(title, sentence) + px(110)), px(77)};
}

void ChoiceButton::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_ring =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    QPushButton::focusInEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_line) {
        painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    }
    const QRectF body = QRectF(rect()).adjusted(0, px(8), 0, -px(8));
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.hover);
        painter.drawRoundedRect(body, 6, 6);
    }
    if (m_ring && hasFocus()) {
        painter.setPen(QPen(tokens.accentText, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRectF tile(px(8), (height() - px(40)) / 2.0, px(40), px(40));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.tint);
    painter.drawRoundedRect(tile, 6, 6);
    const qreal inset = (tile.width() - px(20)) / 2;
    paintIcon(painter, m_icon, tile.adjusted(inset, inset, -inset, -inset), tokens.accentText);
    const bool shown = style()->styleHint(QStyle::SH_UnderlineShortcut);
    const int left = px(66);
    const int right = px(30);
    painter.setPen(tokens.text);
    painter.setFont(fontOf(Type::Card));
    painter.drawText(QRect(left, 0, width() - left - right, height() / 2),
                     Qt::AlignBottom | (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    painter.setPen(tokens.dim);
    painter.setFont(fontOf(Type::Text));
    const QRect lower(left, height() / 2 + 1, width() - left - right, height() / 2 - 4);
    painter.drawText(lower, Qt::AlignTop,
                     painter.fontMetrics().elidedText(m_sentence, Qt::ElideRight, lower.width()));
    const int side = px(16);
    paintIcon(painter, QStringLiteral("right"), QRectF(width() - px(24), (height() - side) / 2.0, side, side),
              tokens.dim);
}

} // namespace chatelaine::gui
