// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/reviewdelegate.h"

#include "gui/deploy/reviewmodel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/stateshape.h"
#include "gui/widgets/type.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

ReviewModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<ReviewModel::Kind>(index.data(ReviewModel::KindRole).toInt());
}

struct Measure {
    int glyph;
    int text;
    Type type;
};

Measure measureOf(ReviewModel::Kind kind)
{
    switch (kind) {
    case ReviewModel::Kind::Host:
        return {px(24), px(48), Type::Card};
    case ReviewModel::Kind::Service:
        return {px(24), px(48), Type::Label};
    case ReviewModel::Kind::File:
        return {px(48), px(72), Type::Mono};
    case ReviewModel::Kind::Step:
    case ReviewModel::Kind::Note:
        break;
    }
    return {px(52), px(72), Type::Help};
}

void paintGlyph(QPainter &painter, const QRectF &rect, ReviewModel::Kind kind, const QModelIndex &index,
                const Tokens &tokens)
{
    if (const QVariant shape = index.data(ShapeRole); shape.isValid() && kind != ReviewModel::Kind::Host) {
        paintShape(painter, static_cast<Shape>(shape.toInt()), rect, tokens);
        return;
    }
    switch (kind) {
    case ReviewModel::Kind::Host:
        paintIcon(painter, QStringLiteral("server"), rect, tokens.dim);
        break;
    case ReviewModel::Kind::Service:
        paintIcon(painter, QStringLiteral("service"), rect, tokens.dim);
        break;
    case ReviewModel::Kind::File:
        paintIcon(painter, index.data(IconRole).toString(), rect, tokens.accentText);
        break;
    case ReviewModel::Kind::Note:
        paintShape(painter, Shape::Attention, rect, tokens);
        break;
    case ReviewModel::Kind::Step:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.dim);
        painter.drawEllipse(rect.center(), 2, 2);
        break;
    }
}

} // namespace

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const ReviewModel::Kind kind = kindOf(index);
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kind == ReviewModel::Kind::Host) {
        painter->fillRect(rect, tokens.sunken);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    }
    if (selected || ((option.state & QStyle::State_MouseOver) && kind == ReviewModel::Kind::File)) {
        painter->setPen(selected && option.widget && option.widget->hasFocus() ? QPen(tokens.accentText, 2)
                                                                               : QPen(Qt::NoPen));
        painter->setBrush(selected ? tokens.mark : tokens.hover);
        painter->drawRoundedRect(QRectF(rect).adjusted(px(12), 1, -px(8), -1), 5, 5);
    }
    const Measure measure = measureOf(kind);
    const int side = px(16);
    paintGlyph(*painter, QRectF(measure.glyph, rect.center().y() - side / 2.0 + 0.5, side, side), kind, index,
               tokens);
    const QString word = index.data(WordRole).toString();
    const QVariant shape = index.data(ShapeRole);
    painter->setFont(
        fontOf(kind == ReviewModel::Kind::File || shape.isValid() ? Type::HelpLabel : Type::Help));
    const QRect right = rect.adjusted(0, 0, -px(20), 0);
    const int wide = painter->fontMetrics().horizontalAdvance(word);
    painter->setPen(shape.isValid() ? colourOf(static_cast<Shape>(shape.toInt()), tokens)
                                    : (kind == ReviewModel::Kind::File ? tokens.text : tokens.dim));
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, word);
    painter->setFont(fontOf(measure.type));
    painter->setPen(kind == ReviewModel::Kind::Step ? tokens.dim : tokens.text);
    QRect text = right.adjusted(measure.text, 0, -wide - px(10), 0);
    if (kind == ReviewModel::Kind::Note) {
        painter->drawText(text, Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
    } else {
        painter->drawText(text, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(),
                                                            kind == ReviewModel::Kind::File ? Qt::ElideMiddle
                                                                                            : Qt::ElideRight,
                                                            text.width()));
    }
    painter->restore();
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case ReviewModel::Kind::Host:
    case ReviewModel::Kind::Service:
        return {px(200), px(36)};
    case ReviewModel::Kind::File:
        return {px(200), px(30)};
    case ReviewModel::Kind::Step:
        return {px(200), px(24)};
    case ReviewModel::Kind::Note:
        break;
    }
    const int width = std::max(px(200), (option.widget ? option.widget->width() : px(400)) - px(110));
    const QRect text =
        QFontMetrics(fontOf(Type::Help))
            .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, index.data().toString());
    return {px(200), text.height() + px(14)};
}

} // namespace chatelaine::gui
