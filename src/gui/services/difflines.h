// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/codeline.h"

#include <QStringList>

namespace chatelaine::gui
{

/// A unified diff (hunks without file headers) as lines to show, with the changed words of each pair of lines
/// marked. A hunk header becomes a gap. A remark in place of a diff is shown as it is.
QList<CodeLine> linesOfDiff(const QString &diff);

/// The same with everything between the hunks filled in from the new text. Where diff and text do not fit
/// together, only the hunks.
QList<CodeLine> linesOfDiff(const QString &diff, const QStringList &newText);

/// A whole file as one kind of lines.
QList<CodeLine> linesOf(const QStringList &text, CodeLine::Kind kind);

} // namespace chatelaine::gui
