// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace chatelaine::gui
{

/// Paints rows of a title (with state shape and word) and a second line; see roles.h.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Style {
        Table, ///< cells of a table
        List,  ///< a row with a chevron at its end and a hairline below
        Card,  ///< a bordered card with a link at its end
    };
    explicit RowDelegate(Style style, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintText(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    int paintEnd(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const;

    Style m_style;
};

} // namespace chatelaine::gui
