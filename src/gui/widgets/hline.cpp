// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/hline.h"

#include "gui/widgets/tokens.h"

#include <QPainter>

namespace chatelaine::gui
{

HLine::HLine(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

void HLine::setUpright(bool upright)
{
    setMinimumSize(upright ? 1 : 0, upright ? 0 : 1);
    setMaximumSize(upright ? 1 : QWIDGETSIZE_MAX, upright ? QWIDGETSIZE_MAX : 1);
}

void HLine::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokensOf(palette()).line); }

} // namespace chatelaine::gui
