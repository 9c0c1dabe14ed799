// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace chatelaine::gui
{

/// A rounded panel with a hairline border on the colour of pages.
class CardFrame : public QWidget
{
    Q_OBJECT
public:
    explicit CardFrame(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace chatelaine::gui
