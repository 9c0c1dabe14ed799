// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace chatelaine::gui
{

/// A hairline.
class HLine : public QWidget
{
    Q_OBJECT
public:
    explicit HLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace chatelaine::gui
