// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/filedelegate.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/stateshape.h"
#include "gui/widgets/type.h"

#include <QPainter>

namespace chatelaine::gui
{

void FileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.mark : tokens.hover);
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    if (selected && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(tokens.accentText, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
    }
    const int side = px(16);
    const QRect rect = option.rect.adjusted(px(10), 0, -px(12), 0);
    const QRectF glyph(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side);
    const QVariant shape = index.data(ShapeRole);
    const bool differs = index.data(SortRole).toBool();
    if (shape.isValid()) {
        paintShape(*painter, static_cast<Shape>(shape.toInt()), glyph, tokens);
    } else {
        paintIcon(*painter, index.data(IconRole).toString(), glyph, differs ? tokens.accentText : tokens.dim);
    }
    const QString word = index.data(WordRole).toString();
    painter->setFont(fontOf(differs ? Type::HelpLabel : Type::Help));
    painter->setPen(differs ? tokens.text : tokens.dim);
    const int wide = painter->fontMetrics().horizontalAdvance(word);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, word);
    painter->setFont(fontOf(Type::Mono));
    painter->setPen(tokens.text);
    const QRect text = rect.adjusted(px(24), 0, -wide - px(10), 0);
    painter->drawText(
        text, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    painter->restore();
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(120), px(32)};
}

} // namespace chatelaine::gui
