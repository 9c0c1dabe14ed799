// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/progress.h"

namespace chatelaine
{

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return QStringLiteral("waiting");
    case StepState::Running:
        return QStringLiteral("running");
    case StepState::Done:
        return QStringLiteral("done");
    case StepState::Unchanged:
        return QStringLiteral("unchanged");
    case StepState::Failed:
        return QStringLiteral("failed");
    case StepState::Unreachable:
        return QStringLiteral("unreachable");
    case StepState::Skipped:
        return QStringLiteral("skipped");
    case StepState::Undone:
        return QStringLiteral("undone");
    case StepState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

bool isEnd(StepState state) { return state != StepState::Waiting && state != StepState::Running; }

QString stepWord(Step step)
{
    switch (step) {
    case Step::Connect:
        return QStringLiteral("connect");
    case Step::Compare:
        return QStringLiteral("compare");
    case Step::Copy:
        return QStringLiteral("copy");
    case Step::Start:
        return QStringLiteral("start");
    case Step::Check:
        return QStringLiteral("check");
    case Step::Finish:
        return QStringLiteral("finish");
    }
    return {};
}

} // namespace chatelaine
