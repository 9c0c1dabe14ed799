// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace chatelaine::gui
{

/// A list that is as high as its rows, for pages that scroll as a whole.
class GrowingList : public QListView
{
    Q_OBJECT
public:
    explicit GrowingList(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace chatelaine::gui
