// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace chatelaine::gui
{

/// The room a panel stands in, below its row of the deploy view. A tree takes the size hint of what stands in
/// a row and knows nothing of height for width: so the hint is the height for the width it has.
class PanelBox : public QWidget
{
    Q_OBJECT
public:
    PanelBox(QWidget *panel, QWidget *parent);
    /// The height for a width; also the size hint from now on.
    int fit(int width);
    QSize sizeHint() const override { return {0, m_height}; }

protected:
    /// What a field of the panel leaves over (Return) is not meant for the tree.
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_height = 0;
};

} // namespace chatelaine::gui
