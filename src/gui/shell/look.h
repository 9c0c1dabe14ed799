// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

namespace chatelaine::gui
{

enum class Theme { System, Light, Dark };
/// "light", "dark", "system"; anything else is System.
Theme themeNamed(const QString &name);

/// Style, fonts and colours of the window. System follows the desktop's choice of light or dark, now and when
/// it changes. May be called again to choose another theme.
void applyLook(QApplication &app, Theme theme);

} // namespace chatelaine::gui
