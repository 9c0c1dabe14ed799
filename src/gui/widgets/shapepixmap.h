// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/stateshape.h"

#include <QPixmap>

class QWidget;

namespace chatelaine::gui
{

/// A shape for a label, sharp at the widget's resolution and in its palette's colours.
QPixmap shapePixmap(Shape shape, int side, const QWidget &widget);
/// An icon for a label, likewise.
QPixmap iconPixmap(const QString &name, int side, const QColor &colour, const QWidget &widget);

} // namespace chatelaine::gui
