// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/stylepaint.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/type.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace chatelaine::gui
{

namespace
{

constexpr double controlRadius = 5;

/// Mnemonics are underlined while Alt is held.
int mnemonics()
{
    const bool shown = QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut);
    return shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

QString lookOf(const QWidget *widget) { return widget ? widget->property("look").toString() : QString(); }

void roundedBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border,
                qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 && border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), controlRadius, controlRadius);
    painter.restore();
}

struct ButtonColours {
    QColor fill;
    QColor border;
    QColor ink;
};

ButtonColours coloursOf(const QString &look, QStyle::State state, const Tokens &tokens)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool hot = enabled && (state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    if (look == QLatin1String("primary")) {
        if (!enabled) {
            return {tokens.track, {}, tokens.dim};
        }
        return {hot ? tokens.accentHover : tokens.accent, {}, tokens.onAccent};
    }
    if (look == QLatin1String("link")) {
        return {hot ? tokens.hover : QColor(), {}, enabled ? tokens.accentText : tokens.dim};
    }
    if (look == QLatin1String("quiet")) {
        return {hot ? tokens.hover : QColor(), {}, enabled ? tokens.text : tokens.dim};
    }
    if (look == QLatin1String("segment")) {
        const bool on = state & QStyle::State_On;
        return {on ? tokens.mark : (hot ? tokens.hover : QColor()), {}, on ? tokens.text : tokens.dim};
    }
    if (look == QLatin1String("danger")) {
        const QColor ink = enabled ? tokens.down : tokens.dim;
        return {hot ? tokens.downTint : tokens.page, enabled ? tokens.down : tokens.line, ink};
    }
    if (state & QStyle::State_On) {
        return {tokens.mark, tokens.accentText, tokens.text};
    }
    return {hot ? tokens.hover : tokens.page, enabled ? tokens.control : tokens.line,
            enabled ? tokens.text : tokens.dim};
}

} // namespace

void paintFocusRing(QPainter &painter, const QRectF &rect, const QStyleOption &option, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(option.palette).accentText, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintButtonBevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const ButtonColours colours = coloursOf(lookOf(widget), option.state, tokens);
    QRectF box(option.rect);
    const bool focus =
        (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    if (focus) {
        paintFocusRing(painter, box, option, controlRadius + 1);
        box.adjust(3, 3, -3, -3);
    }
    roundedBox(painter, box, colours.fill, colours.border, colours.border.isValid() ? 1 : 0);
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const ButtonColours colours = coloursOf(lookOf(widget), option.state, tokens);
    painter.save();
    painter.setPen(colours.ink);
    QRect text = option.rect;
    const QSize icon = option.icon.isNull() ? QSize() : option.iconSize;
    const int gap = option.text.isEmpty() || icon.isEmpty() ? 0 : 8;
    const int width = option.fontMetrics.horizontalAdvance(option.text.left(200).remove(QLatin1Char('&')));
    if (!icon.isEmpty()) {
        const int total = icon.width() + gap + (option.text.isEmpty() ? 0 : width);
        const bool leading = widget && widget->property("alignLeft").toBool();
        const int left = leading ? option.rect.left() + 8 : option.rect.center().x() - total / 2 + 1;
        const QRect place(
            QPoint(left, option.rect.center().y() - icon.height() / 2 + (icon.height() % 2 ? 0 : 1)), icon);
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        text = QRect(place.right() + 1 + gap, option.rect.top(), width + 4, option.rect.height());
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | mnemonics(), option.text);
    } else {
        painter.drawText(text, Qt::AlignCenter | mnemonics(), option.text);
    }
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    const bool sunken = !(option.state & QStyle::State_Enabled) || (edit && edit->isReadOnly());
    QColor border = lookOf(widget) == QLatin1String("filter") ? tokens.line : tokens.control;
    const bool focus = option.state & QStyle::State_HasFocus;
    if (focus) {
        border = tokens.accentText;
    }
    if (widget && widget->property("wrong").toBool()) {
        border = tokens.down;
    }
    roundedBox(painter, QRectF(option.rect), sunken ? tokens.sunken : tokens.page, border, focus ? 2 : 1);
}

void paintFlatTool(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    if ((option.state & QStyle::State_Enabled) &&
        (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken))) {
        roundedBox(painter, QRectF(option.rect), tokens.hover, {}, 0);
    }
    if (option.state & QStyle::State_HasFocus) {
        paintFocusRing(painter, QRectF(option.rect), option, controlRadius);
    }
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    roundedBox(painter, box, on ? (enabled ? tokens.accent : tokens.track) : tokens.page,
               on ? QColor() : (enabled ? tokens.control : tokens.line), on ? 0 : 1.4);
    if (on) {
        paintIcon(painter, QStringLiteral("check"), box.adjusted(1, 1, -1, -1),
                  enabled ? tokens.onAccent : tokens.dim);
    }
    if (option.state & QStyle::State_HasFocus) {
        paintFocusRing(painter, QRectF(option.rect).adjusted(-1, -1, 1, 1), option, controlRadius);
    }
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool on = option.state & QStyle::State_On;
    const QRectF ring = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? tokens.accent : tokens.control, on ? 5 : 1.4));
    painter.setBrush(tokens.page);
    painter.drawEllipse(on ? ring.adjusted(2, 2, -2, -2) : ring);
    painter.restore();
}

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool current = option.state & QStyle::State_Selected;
    const bool hot = option.state & QStyle::State_MouseOver;
    const QRectF rect(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Label));
    painter.setPen(current || hot ? tokens.text : tokens.dim);
    painter.drawText(rect.adjusted(0, 0, -px(28), 0), Qt::AlignLeft | Qt::AlignVCenter | mnemonics(),
                     option.text);
    if (current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentText);
        painter.drawRoundedRect(QRectF(rect.left(), rect.bottom() - 3, rect.width() - px(28), 3), 1.5, 1.5);
    }
    if (option.state & QStyle::State_HasFocus) {
        paintFocusRing(painter, rect.adjusted(-6, 4, -px(28) + 6, -6), option, controlRadius);
    }
    painter.restore();
}

void paintHeader(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter.save();
    painter.fillRect(option.rect, tokens.page);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    painter.setFont(fontOf(Type::HelpLabel));
    painter.setPen(tokens.dim);
    const int left = px(option.section == 0 ? 32 : 12);
    QRect text = option.rect.adjusted(left, 0, -px(20), 0);
    const QString shown = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int x = text.left() + painter.fontMetrics().horizontalAdvance(shown) + 6;
        const QRectF arrow(x, option.rect.center().y() - 6, 14, 14);
        paintIcon(painter,
                  option.sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("down")
                                                                     : QStringLiteral("sort"),
                  arrow, tokens.dim);
    }
    painter.restore();
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &slider)
{
    if (option.minimum == option.maximum) {
        return;
    }
    const Tokens &tokens = tokensOf(option.palette);
    const bool hot = option.state & QStyle::State_MouseOver;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor thumb = tokens.control;
    thumb.setAlphaF(hot ? 0.85F : 0.5F);
    painter.setBrush(thumb);
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF rect = upright ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
    painter.drawRoundedRect(rect, 3, 3);
    painter.restore();
}

void paintBar(QPainter &painter, const QRectF &rect, double fraction, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = rect.height() / 2;
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(rect, radius, radius);
    if (fraction > 0) {
        QRectF done = rect;
        done.setWidth(std::max(rect.height(), rect.width() * std::min(fraction, 1.0)));
        painter.setBrush(tokens.accentText);
        painter.drawRoundedRect(done, radius, radius);
    }
    painter.restore();
}

void paintComboArrow(QPainter &painter, const QRectF &rect, const QStyleOption &option)
{
    paintIcon(painter, QStringLiteral("down"), rect, tokensOf(option.palette).dim);
}

} // namespace chatelaine::gui
