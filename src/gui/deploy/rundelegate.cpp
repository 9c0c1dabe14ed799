// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/rundelegate.h"

#include "gui/deploy/runmodel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/stylepaint.h"
#include "gui/widgets/type.h"
#include "gui/widgets/words.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

QRectF centred(const QRect &rect, int x, int side)
{
    return {static_cast<qreal>(x), rect.center().y() - side / 2.0 + 0.5, static_cast<qreal>(side),
            static_cast<qreal>(side)};
}

QString timeOf(const RunRow &row)
{
    if (row.running && row.began.isValid()) {
        return Words::duration(static_cast<double>(row.began.msecsTo(QDateTime::currentDateTime())) / 1000.0);
    }
    return row.seconds > 0 ? Words::duration(row.seconds) : QString();
}

/// Text in one line within a width, in a font and colour; returns the width it took.
int say(QPainter &painter, const QRect &rect, const QString &text, Type type, const QColor &colour,
        Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(fontOf(type));
    painter.setPen(colour);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, rect.width()));
    painter.drawText(rect, alignment | Qt::AlignVCenter, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

} // namespace

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RunRow row = RunModel::rowOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem opt(option);
    opt.index = index;
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool open = view && view->isExpanded(index);
    opt.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, open);
    if (row.kind == RunRow::Kind::Host) {
        paintHost(*painter, opt, row);
    } else if (row.kind == RunRow::Kind::Service) {
        paintService(*painter, opt, row);
    }
    painter->restore();
}

void RunDelegate::paintFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected && option.widget && option.widget->hasFocus()) {
        paintFocusRing(painter, QRectF(option.rect).adjusted(px(12), 1, -px(12), -1), option, 5);
    }
}

void RunDelegate::paintHost(QPainter &painter, const QStyleOptionViewItem &option, const RunRow &row) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect rect = option.rect;
    painter.fillRect(rect, tokens.sunken);
    if (option.index.row() > 0) { // the page has a line above the first
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tokens.line);
    }
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    const bool open = option.features & QStyleOptionViewItem::HasCheckIndicator;
    paintIcon(painter, open ? QStringLiteral("down") : QStringLiteral("right"), centred(rect, px(24), px(14)),
              tokens.dim);
    paintIcon(painter, QStringLiteral("server"), centred(rect, px(46), px(16)), tokens.dim);
    const QRect right(rect.left(), rect.top(), rect.width() - px(24), rect.height());
    const bool plain = row.shape == Shape::Unchanged;
    const int state = say(painter, right, row.word, plain ? Type::Help : Type::HelpLabel,
                          plain ? tokens.dim : colourOf(row.shape, tokens), Qt::AlignRight);
    if (!plain) {
        paintShape(painter, row.shape, centred(rect, right.right() - state - px(22), px(15)), tokens);
    }
    const int room = right.right() - state - px(36);
    const QRect name(px(70), rect.top(), room - px(70), rect.height());
    const int wide = say(painter, name, row.host, Type::Card, tokens.text);
    const QRect address(name.left() + wide + px(9), rect.top() + 1, name.width() - wide - px(9),
                        rect.height());
    say(painter, address, row.address, Type::MonoSmall, tokens.dim);
    paintFocus(painter, option);
}

void RunDelegate::paintService(QPainter &painter, const QStyleOptionViewItem &option, const RunRow &row) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect rect = option.rect;
    if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(rect, tokens.sunken);
    }
    paintIcon(painter, row.open ? QStringLiteral("down") : QStringLiteral("right"),
              centred(rect, px(33), px(13)), tokens.dim);
    const int state = px(240);
    say(painter, QRect(px(52), rect.top(), state - px(60), rect.height()), row.instance, Type::Label,
        tokens.text);
    paintShape(painter, row.shape, centred(rect, state, px(16)), tokens, m_turn);
    const bool calm = row.shape == Shape::Unchanged || row.shape == Shape::Waiting;
    const int remark = px(396);
    say(painter, QRect(state + px(24), rect.top(), remark - state - px(28), rect.height()), row.word,
        calm ? Type::Text : Type::Label, colourOf(row.shape, tokens));
    const QRect right(rect.left(), rect.top(), rect.width() - px(24), rect.height());
    const int time = say(painter, right, timeOf(row), Type::Help, tokens.dim, Qt::AlignRight);
    int left = remark;
    if (row.fraction >= 0) {
        paintBar(painter, QRectF(left, rect.center().y() - 2.5, px(120), 6), row.fraction, option);
        left += px(132);
    }
    say(painter, QRect(left, rect.top(), right.right() - time - px(12) - left, rect.height()), row.remark,
        Type::Help, tokens.dim);
    paintFocus(painter, option);
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QVariant own = index.data(Qt::SizeHintRole);
    if (own.isValid()) {
        return own.toSize();
    }
    return {px(400), px(34)};
}

} // namespace chatelaine::gui
