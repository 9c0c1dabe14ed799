// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/navdelegate.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/stateshape.h"
#include "gui/widgets/type.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

/// Paints the badge at the right end; returns the room it takes.
int paintBadge(QPainter &painter, const QRect &rect, const QString &badge, bool selected,
               const Tokens &tokens)
{
    painter.setFont(fontOf(Type::HelpLabel));
    const bool count = !badge.contains(QLatin1Char('/'));
    const int width = std::max(px(20), painter.fontMetrics().horizontalAdvance(badge) + px(count ? 12 : 16));
    const QRectF pill(rect.right() - px(12) - width, rect.center().y() - px(10) + 1, width, px(20));
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? tokens.page : (count ? tokens.warnTint : tokens.tint));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(count ? tokens.warn : tokens.accentText);
    painter.drawText(pill, Qt::AlignCenter, badge);
    return width + px(18);
}

} // namespace

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool child = index.parent().isValid();
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const QRect row = option.rect.adjusted(px(8), 0, -px(8), 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.mark : tokens.hover);
        painter->drawRoundedRect(row, 6, 6);
    }
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accentText);
        painter->drawRoundedRect(QRectF(row.left(), row.top() + row.height() / 4.0, 3, row.height() / 2.0),
                                 1.5, 1.5);
        if (view && view->hasFocus()) {
            painter->setPen(QPen(tokens.accentText, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
        }
    }
    const int side = px(child ? 15 : 18);
    const QRectF glyph(px(child ? 46 : 20), row.center().y() - side / 2.0 + 0.5, side, side);
    if (const QVariant shape = index.data(ShapeRole); shape.isValid()) {
        paintShape(*painter, static_cast<Shape>(shape.toInt()), glyph, tokens);
    } else {
        paintIcon(*painter, index.data(IconRole).toString(), glyph,
                  selected ? tokens.accentText : tokens.dim);
    }
    int right = px(10);
    if (const QString badge = index.data(BadgeRole).toString(); !badge.isEmpty()) {
        right += paintBadge(*painter, row, badge, selected, tokens);
    }
    constexpr int foldable = 12;
    if (view && index.model()->rowCount(index) > foldable) {
        const int arrow = px(14);
        paintIcon(*painter, view->isExpanded(index) ? QStringLiteral("down") : QStringLiteral("right"),
                  QRectF(row.right() - px(8) - arrow, row.center().y() - arrow / 2.0 + 0.5, arrow, arrow),
                  tokens.dim);
        right += arrow;
    }
    painter->setFont(fontOf(child ? Type::Text : Type::Label));
    painter->setPen(tokens.text);
    const QRect text(px(child ? 68 : 46), row.top(), row.right() - right - px(child ? 68 : 46), row.height());
    painter->drawText(
        text, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {px(120), px(index.parent().isValid() ? 28 : 36)};
}

} // namespace chatelaine::gui
