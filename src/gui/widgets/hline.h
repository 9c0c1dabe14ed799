// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace chatelaine::gui
{

/// A hairline, across or upright.
class HLine : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool upright READ isUpright WRITE setUpright)
public:
    explicit HLine(QWidget *parent = nullptr);
    bool isUpright() const { return width() == 1; }
    void setUpright(bool upright);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace chatelaine::gui
