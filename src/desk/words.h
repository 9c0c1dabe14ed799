// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/status.h"
#include "progress/progress.h"

#include <QString>

namespace chatelaine
{

// The words for states, one place for window and CLI, in the person's language.

/// "waiting", "copying", "done" …: of a subject in a run.
QString word(const SubjectRecord &record);
QString word(StepState state);
QString
word(Step step); ///< while it runs: "connecting", "comparing", "copying", "starting", "checking", "finishing"
QString word(Health health);
QString word(FileChange::State state);
/// "0.4 s", "21 s", "2 min 5 s", in the locale.
QString duration(double seconds);

} // namespace chatelaine
