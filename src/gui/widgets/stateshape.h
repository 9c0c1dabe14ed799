// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/tokens.h"

#include <QRectF>

class QPainter;

namespace chatelaine::gui
{

/// The shapes of states; they differ without colour.
enum class Shape {
    Up,        ///< filled disc with a tick; also "done"
    Attention, ///< filled triangle with an exclamation mark; also a question
    Down,      ///< filled square with a cross; also "failed"
    Unknown,   ///< dashed circle with a question mark
    Unchanged, ///< ring with two lines
    Waiting,   ///< ring with the hands of a clock
    Working,   ///< open ring
};

QColor colourOf(Shape shape, const Tokens &tokens);
QColor tintOf(Shape shape, const Tokens &tokens);

/// Paints a shape into a square. `turn` turns the open ring, in degrees.
void paintShape(QPainter &painter, Shape shape, const QRectF &rect, const Tokens &tokens, qreal turn = 0);

} // namespace chatelaine::gui
