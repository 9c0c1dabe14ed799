// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace chatelaine::gui
{

/// A flat, sortable table of rows of two lines; Enter and double click activate a row. Remembers nothing
/// itself: see saveColumns() and restoreColumns().
class ListTable : public QTreeView
{
    Q_OBJECT
public:
    explicit ListTable(QWidget *parent = nullptr);
    /// The parts of the width that the columns get where nothing is remembered.
    void setShares(const QList<int> &shares);
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    /// Moves the focus into the list, to the first row where none is current.
    void enter();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void share();

    QList<int> m_shares;
    bool m_own = false; ///< the person chose the widths
};

} // namespace chatelaine::gui
