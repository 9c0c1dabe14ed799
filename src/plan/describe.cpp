// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "plan/plan.h"

namespace chatelaine
{

namespace
{

std::string listed(const QStringList &subjects) { return sstr(subjects.join(QStringLiteral(", "))); }

/// One path by its name, several by their number.
Text counted(const QStringList &subjects, const char *one, const char *several)
{
    return subjects.size() == 1 ? Text(one, {sstr(subjects.first())})
                                : Text(several, {std::to_string(subjects.size())});
}

} // namespace

Text describe(const PlanStep &step)
{
    const QStringList &subjects = step.subjects;
    switch (step.action) {
    case PlanStep::Action::Directories:
        return counted(subjects, QT_TRANSLATE_NOOP("Chatelaine", "Make the folder %1"),
                       QT_TRANSLATE_NOOP("Chatelaine", "Make %1 folders"));
    case PlanStep::Action::Install:
        return counted(subjects, QT_TRANSLATE_NOOP("Chatelaine", "Install %1"),
                       QT_TRANSLATE_NOOP("Chatelaine", "Install %1 files"));
    case PlanStep::Action::Disable:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "Stop %1"), {listed(subjects)});
    case PlanStep::Action::Remove:
        return counted(subjects, QT_TRANSLATE_NOOP("Chatelaine", "Remove %1"),
                       QT_TRANSLATE_NOOP("Chatelaine", "Remove %1 files"));
    case PlanStep::Action::ComposeUp:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "Start the containers"));
    case PlanStep::Action::DaemonReload:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "Let systemd read its units again"));
    case PlanStep::Action::Enable:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "Have %1 start at boot"), {listed(subjects)});
    case PlanStep::Action::Restart:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "Restart %1"), {listed(subjects)});
    case PlanStep::Action::Reload:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "Tell the programs that read the files"));
    case PlanStep::Action::Health:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "Wait until it answers"));
    case PlanStep::Action::Record:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "Write down what was deployed"));
    }
    return {};
}

QString changeWord(FileChange::State state)
{
    switch (state) {
    case FileChange::State::New:
        return QStringLiteral("new");
    case FileChange::State::Changed:
    case FileChange::State::Attributes:
        return QStringLiteral("changed");
    case FileChange::State::Removed:
        return QStringLiteral("removed");
    case FileChange::State::Conflict:
        return QStringLiteral("conflict");
    case FileChange::State::Unchanged:
        break;
    }
    return QStringLiteral("unchanged");
}

} // namespace chatelaine
