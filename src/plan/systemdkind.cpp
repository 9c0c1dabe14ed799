// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "plan/kind.h"
#include "plan/systemdunits.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

using State = FileChange::State;

RemoteUnit unitOn(const HostState &state, const QString &name)
{
    const auto it = std::find_if(state.units.begin(), state.units.end(),
                                 [&](const RemoteUnit &unit) { return unit.name == name; });
    return it == state.units.end() ? RemoteUnit{name, {}, {}, false, {}, {}, {}, 0} : *it;
}

/// A job that did its work: it need not be active.
bool isFinished(const RemoteUnit &unit)
{
    return unit.type == QLatin1String("oneshot") && unit.active == QLatin1String("inactive") &&
           unit.result == QLatin1String("success");
}

/// Also while it is still starting: systemd is at it already.
bool isRunning(const RemoteUnit &unit)
{
    static const QStringList alive{QStringLiteral("active"), QStringLiteral("activating"),
                                   QStringLiteral("reloading")};
    return alive.contains(unit.active);
}

bool contentDiffers(const FileChange &change)
{
    return change.state == State::New || change.state == State::Changed || change.state == State::Removed;
}

/// Collects the steps of one instance.
class SystemdSteps
{
public:
    explicit SystemdSteps(const KindQuestion &question) : m_question(question), m_units(question.service) {}

    std::vector<PlanStep> steps()
    {
        std::vector<PlanStep> out;
        bool unitFiles = m_question.interrupted;
        for (const FileChange &change : m_question.files) {
            if (!change.wanted.directory && contentDiffers(change)) {
                const QString unit = unitOfPath(change.path);
                unitFiles = unitFiles || !unit.isEmpty();
                takeUp(change, unit);
            }
        }
        takeUpWhatIsDown();
        if (unitFiles) {
            out.push_back({PlanStep::Action::DaemonReload, {}, true});
        }
        const QStringList enable = toEnable();
        if (!enable.isEmpty()) {
            out.push_back({PlanStep::Action::Enable, enable, true});
        }
        const QStringList restart = inOrder(m_restart);
        if (!restart.isEmpty()) {
            out.push_back({PlanStep::Action::Restart, restart, true});
        }
        return out;
    }

private:
    /// A changed unit is restarted; so are the units that read a changed file.
    void takeUp(const FileChange &change, const QString &unit)
    {
        for (const QString &name : unit.isEmpty() ? m_units.readersOf(change.path) : QStringList{unit}) {
            // What others start, or what nobody wants, goes on only where it runs.
            const bool runs = unitOn(m_question.state, name).active == QLatin1String("active");
            if (m_units.isStarted(name) ||
                (runs && m_units.names().contains(name) && !m_units.isTriggered(name))) {
                m_restart << name;
            }
        }
    }

    void takeUpWhatIsDown()
    {
        for (const QString &name : m_units.names()) {
            const RemoteUnit unit = unitOn(m_question.state, name);
            if (m_units.isStarted(name) &&
                (m_question.interrupted || (!isRunning(unit) && !isFinished(unit)))) {
                m_restart << name;
            }
        }
    }

    QStringList toEnable() const
    {
        QStringList out;
        for (const QString &name : m_units.names()) {
            if (m_units.canBeEnabled(name) && !m_units.isTriggered(name) &&
                (!unitOn(m_question.state, name).enabled || installChanged(name))) {
                out << name;
            }
        }
        return out;
    }

    /// Another target wants it now: enabling again makes the new link.
    bool installChanged(const QString &name) const
    {
        return std::any_of(m_question.files.begin(), m_question.files.end(), [&](const FileChange &change) {
            return change.state == State::Changed && unitOfPath(change.path) == name &&
                   installSection(change.wanted.content) !=
                       installSection(
                           m_question.state.files.value(change.path).content.value_or(QByteArray()));
        });
    }

    QStringList inOrder(const QStringList &names) const
    {
        QStringList out;
        for (const QString &name : m_units.names()) {
            if (names.contains(name)) {
                out << name;
            }
        }
        return out;
    }

    const KindQuestion &m_question;
    const SystemdUnits m_units;
    QStringList m_restart;
};

class SystemdKind : public Kind
{
public:
    std::optional<Error> problem(const KindQuestion &question) const override
    {
        return question.state.systemd ? std::nullopt : std::optional(Conflicts(question.service).noSystemd());
    }

    /// A unit whose file goes is stopped first, while systemd still knows how.
    std::vector<PlanStep> beforeRemoval(const KindQuestion &question) const override
    {
        QStringList units;
        for (const FileChange &change : question.files) {
            const QString unit = unitOfPath(change.path);
            if (change.state == State::Removed && !unit.isEmpty() &&
                change.path.endsWith(QLatin1Char('/') + unit) && !unit.contains(QLatin1String("@."))) {
                units << unit;
            }
        }
        return units.isEmpty() ? std::vector<PlanStep>()
                               : std::vector<PlanStep>{{PlanStep::Action::Disable, units, true}};
    }

    std::vector<PlanStep> apply(const KindQuestion &question) const override
    {
        return SystemdSteps(question).steps();
    }

    RuntimeState runtime(const RenderedService &service, const HostState &state) const override;
};

/// What is wrong with a unit, if anything; `waits`: it is not meant to run now.
std::optional<Text> troubleOf(const RemoteUnit &unit)
{
    const std::string name = sstr(unit.name);
    if (unit.active == QLatin1String("failed")) {
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 failed"), {name});
    }
    if (unit.sub == QLatin1String("auto-restart")) {
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 restarts again and again"), {name});
    }
    return std::nullopt;
}

RuntimeState SystemdKind::runtime(const RenderedService &service, const HostState &state) const
{
    using Runtime = RuntimeState::State;
    if (!state.systemd) {
        return {Runtime::Unknown, Text(QT_TRANSLATE_NOOP("Chatelaine", "the server runs without systemd"))};
    }
    const SystemdUnits units(service);
    std::optional<Text> trouble;
    QStringList wanted;
    QStringList up;
    for (const QString &name : units.names()) {
        const RemoteUnit unit = unitOn(state, name);
        if (!trouble) {
            trouble = troubleOf(unit);
        }
        if (!units.isStarted(name)) {
            continue;
        }
        wanted << name;
        if (unit.active == QLatin1String("activating") && !trouble && unit.type != QLatin1String("oneshot")) {
            trouble = Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is starting"), {sstr(name)});
        }
        if (isRunning(unit) ? !troubleOf(unit) : isFinished(unit)) {
            up << name;
        }
    }
    if (up.isEmpty() && !wanted.isEmpty()) {
        return {Runtime::Down, trouble.value_or(Text(QT_TRANSLATE_NOOP("Chatelaine", "stopped")))};
    }
    if (trouble) {
        return {Runtime::Attention, *trouble};
    }
    if (up.size() < wanted.size()) {
        return {Runtime::Attention, Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 of %2 units run"),
                                         {std::to_string(up.size()), std::to_string(wanted.size())})};
    }
    const bool timer = up.size() == 1 && up.first().endsWith(QLatin1String(".timer"));
    return {Runtime::Up,
            timer ? Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 waits for its time"), {sstr(up.first())})
                  : Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 of %2 units run"),
                         {std::to_string(up.size()), std::to_string(wanted.size())})};
}

} // namespace

const Kind &systemdKind()
{
    static const SystemdKind kind;
    return kind;
}

} // namespace chatelaine
