// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/rowdelegate.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/stateshape.h"
#include "gui/widgets/type.h"

#include <QAbstractItemView>
#include <QPainter>

namespace chatelaine::gui
{

namespace
{

bool keyboardFocus(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus();
}

QRect bodyOf(RowDelegate::Style style, const QRect &rect)
{
    return style == RowDelegate::Style::Card ? rect.adjusted(0, 0, 0, -8) : rect;
}

void paintBackground(QPainter &painter, RowDelegate::Style style, const QStyleOptionViewItem &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hot = option.state & QStyle::State_MouseOver;
    const QRect body = bodyOf(style, option.rect);
    const bool focused = selected && keyboardFocus(option);
    if (style == RowDelegate::Style::Card) {
        painter.setPen(QPen(focused ? tokens.accentText : tokens.line, focused ? 2 : 1));
        painter.setBrush(hot ? tokens.sunken : tokens.page);
        painter.drawRoundedRect(QRectF(body).adjusted(1, 1, -1, -1), 8, 8);
        return;
    }
    if (selected) {
        painter.fillRect(body, focused ? tokens.mark : tokens.tint);
    } else if (hot) {
        painter.fillRect(body, tokens.hover);
    }
    painter.fillRect(QRect(body.left(), body.bottom(), body.width(), 1), tokens.line);
}

} // namespace

RowDelegate::RowDelegate(Style style, QObject *parent) : QStyledItemDelegate(parent), m_style(style) {}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, m_style, option);
    QRect rect = bodyOf(m_style, option.rect);
    const QVariant shape = index.data(ShapeRole);
    const QString icon = index.data(IconRole).toString();
    const bool first = index.column() == 0;
    int left = px(m_style == Style::Card ? 16 : (m_style == Style::Table && !first ? 12 : 2));
    const int side = px(m_style == Style::Table && !first ? 16 : 18);
    const qreal top = m_style == Style::Card ? rect.top() + px(15) : rect.center().y() - side / 2.0 + 0.5;
    const Tokens &tokens = tokensOf(option.palette);
    if (shape.isValid()) {
        paintShape(*painter, static_cast<Shape>(shape.toInt()), QRectF(rect.left() + left, top, side, side),
                   tokens);
        left += side + px(m_style == Style::Table && !first ? 8 : 12);
    } else if (!icon.isEmpty()) {
        paintIcon(*painter, icon, QRectF(rect.left() + left, top, side, side), tokens.dim);
        left += side + px(12);
    } else if (m_style == Style::Table && first) {
        left = px(32);
    }
    rect.setLeft(rect.left() + left);
    rect.setRight(rect.right() - paintEnd(*painter, rect, option, index));
    paintText(*painter, rect, option, index);
    painter->restore();
}

int RowDelegate::paintEnd(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (m_style == Style::Table) {
        return px(8);
    }
    const Tokens &tokens = tokensOf(option.palette);
    const int side = px(16);
    const int edge = px(m_style == Style::Card ? 14 : 2);
    paintIcon(painter, QStringLiteral("right"),
              QRectF(rect.right() - edge - side, rect.center().y() - side / 2.0 + 0.5, side, side),
              tokens.dim);
    int width = edge + side + px(8);
    const QString link = index.data(ButtonRole).toString();
    if (!link.isEmpty()) {
        painter.setFont(fontOf(Type::Label));
        painter.setPen(tokens.accentText);
        const int wide = painter.fontMetrics().horizontalAdvance(link);
        painter.drawText(QRect(rect.right() - width - wide, rect.top(), wide + 2, rect.height()),
                         Qt::AlignVCenter, link);
        width += wide + px(12);
    }
    return width;
}

void RowDelegate::paintText(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString word = index.data(WordRole).toString();
    const QString sub = index.data(SubRole).toString();
    const bool strong = m_style != Style::Table || index.column() == 0;
    const QFont font = fontOf(m_style == Style::Card ? Type::Card : (strong ? Type::Label : Type::Text));
    const QFont subFont =
        fontOf(index.data(SubFixedRole).toBool() ? Type::MonoSmall
                                                 : (m_style == Style::Card ? Type::Text : Type::Help));
    const int high = QFontMetrics(font).height();
    const int low = sub.isEmpty() ? 0 : QFontMetrics(subFont).height() + 1;
    QRect line(rect.left(), rect.center().y() - (high + low) / 2 + 1, rect.width(), high);
    painter.setFont(font);
    const QString shown = painter.fontMetrics().elidedText(title, Qt::ElideRight, line.width());
    const int wide = painter.fontMetrics().horizontalAdvance(shown);
    const QVariant shape = index.data(ShapeRole);
    painter.setPen(!strong && shape.isValid() ? colourOf(static_cast<Shape>(shape.toInt()), tokens)
                                              : tokens.text);
    painter.drawText(line, Qt::AlignVCenter, shown);
    if (!word.isEmpty()) {
        painter.setFont(fontOf(Type::Text));
        painter.setPen(shape.isValid() ? colourOf(static_cast<Shape>(shape.toInt()), tokens) : tokens.dim);
        const QRect rest = line.adjusted(wide + px(9), 0, 0, 0);
        painter.drawText(rest, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(word, Qt::ElideRight, rest.width()));
    }
    if (!sub.isEmpty()) {
        painter.setFont(subFont);
        painter.setPen(tokens.dim);
        line = QRect(rect.left(), line.bottom() + 2, rect.width(), low);
        painter.drawText(line, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(sub, Qt::ElideRight, line.width()));
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(120), m_style == Style::Card ? px(64) + 8 : px(57)};
}

} // namespace chatelaine::gui
