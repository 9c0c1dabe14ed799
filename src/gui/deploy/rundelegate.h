// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace chatelaine::gui
{

struct RunRow;

/// Paints servers as groups and services as rows: name, shape and word, bar, remark, time.
class RunDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Turns the open rings of what is running; in degrees.
    void setTurn(qreal turn) { m_turn = turn; }

private:
    void paintHost(QPainter &painter, const QStyleOptionViewItem &option, const RunRow &row) const;
    void paintService(QPainter &painter, const QStyleOptionViewItem &option, const RunRow &row) const;
    static void paintFocus(QPainter &painter, const QStyleOptionViewItem &option);

    qreal m_turn = 0;
};

} // namespace chatelaine::gui
