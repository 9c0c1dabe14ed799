// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace chatelaine::gui
{

/// Paints resources/icons/<name>.svg in one colour.
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);

enum class Ink { Text, Dim, Accent, OnAccent };
/// An icon that takes its colour from the application's palette each time it is painted, so that it follows
/// the theme.
QIcon themedIcon(const QString &name, Ink ink = Ink::Text);

/// The application's own icon: an ink-blue tile with two keys.
QIcon applicationIcon();

} // namespace chatelaine::gui
