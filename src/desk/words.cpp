// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace chatelaine
{

namespace
{

QString said(const char *source) { return QCoreApplication::translate("Chatelaine", source); }

} // namespace

QString word(const SubjectRecord &record)
{
    return record.state == StepState::Running && record.step ? word(*record.step) : word(record.state);
}

QString word(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "waiting"));
    case StepState::Running:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "working"));
    case StepState::Done:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "done"));
    case StepState::Unchanged:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "unchanged"));
    case StepState::Failed:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "failed"));
    case StepState::Unreachable:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "not reached"));
    case StepState::Skipped:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "skipped"));
    case StepState::Undone:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "undone"));
    case StepState::Cancelled:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "cancelled"));
    }
    return {};
}

QString word(Step step)
{
    switch (step) {
    case Step::Connect:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "connecting"));
    case Step::Compare:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "comparing"));
    case Step::Copy:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "copying"));
    case Step::Start:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "starting"));
    case Step::Check:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "checking"));
    case Step::Finish:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "finishing"));
    }
    return {};
}

QString word(Health health)
{
    switch (health) {
    case Health::Up:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "healthy"));
    case Health::Attention:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "attention"));
    case Health::Down:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "down"));
    case Health::Unknown:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "unknown"));
    }
    return {};
}

QString word(FileChange::State state)
{
    switch (state) {
    case FileChange::State::New:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "new"));
    case FileChange::State::Changed:
    case FileChange::State::Attributes:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "changed"));
    case FileChange::State::Removed:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "removed"));
    case FileChange::State::Unchanged:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "unchanged"));
    case FileChange::State::Conflict:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "foreign file"));
    }
    return {};
}

QString duration(double seconds)
{
    const QLocale locale;
    if (seconds < 10) {
        return said(QT_TRANSLATE_NOOP("Chatelaine", "%1 s")).arg(locale.toString(seconds, 'f', 1));
    }
    const int whole = static_cast<int>(std::lround(seconds));
    if (whole < 60) {
        return said(QT_TRANSLATE_NOOP("Chatelaine", "%1 s")).arg(locale.toString(whole));
    }
    if (whole % 60 == 0) {
        return said(QT_TRANSLATE_NOOP("Chatelaine", "%1 min")).arg(locale.toString(whole / 60));
    }
    return said(QT_TRANSLATE_NOOP("Chatelaine", "%1 min %2 s"))
        .arg(locale.toString(whole / 60), locale.toString(whole % 60));
}

} // namespace chatelaine
