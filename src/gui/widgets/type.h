// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

namespace chatelaine::gui
{

/// The sizes and weights of the window's type, relative to the application's font.
enum class Type { First, Title, TitleThin, Section, Card, Label, Text, Help, HelpLabel, Mono, MonoSmall };

QFont fontOf(Type type);
/// "title", "section" …: the dynamic property `type` of labels in forms. Unknown names give Type::Text.
Type typeNamed(const QString &name);

/// A length for a 13 pixel font (10 pt at 96 dpi) scaled to the application's font.
int px(qreal length);

/// The application's font: the platform's, at least 10 pt; Inter where the platform names none and it is
/// installed.
QFont generalFont(const QFont &platform);

} // namespace chatelaine::gui
