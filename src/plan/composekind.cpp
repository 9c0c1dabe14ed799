// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "plan/composefile.h"
#include "plan/kind.h"

#include <QFileInfo>

#include <algorithm>

namespace chatelaine
{

namespace
{

/// A job that did its work and is not to be started again.
bool isFinished(const RemoteContainer &container)
{
    return container.state == QLatin1String("exited") && container.exitCode == 0 &&
           (container.restartPolicy == QLatin1String("no") ||
            container.restartPolicy == QLatin1String("on-failure"));
}

/// `up` would start it.
bool isDown(const RemoteContainer &container)
{
    static const QStringList alive{QStringLiteral("running"), QStringLiteral("restarting"),
                                   QStringLiteral("paused")};
    return !alive.contains(container.state) && !isFinished(container);
}

std::vector<RemoteContainer> containersOf(const RenderedService &service, const HostState &state)
{
    std::vector<RemoteContainer> out;
    std::copy_if(state.containers.begin(), state.containers.end(), std::back_inserter(out),
                 [&](const RemoteContainer &container) { return container.project == service.project; });
    return out;
}

/// Names of the services that `up` starts and that have no container.
QStringList withoutContainer(const RenderedService &service, const std::vector<RemoteContainer> &containers)
{
    QStringList missing;
    for (const ComposeService &wanted : composeServices(service).value_or(std::vector<ComposeService>())) {
        const bool there =
            std::any_of(containers.begin(), containers.end(),
                        [&](const RemoteContainer &container) { return container.service == wanted.name; });
        if (wanted.expected && !there) {
            missing << wanted.name;
        }
    }
    return missing;
}

bool allRun(const RenderedService &service, const HostState &state)
{
    const std::vector<RemoteContainer> containers = containersOf(service, state);
    return !containers.empty() && std::none_of(containers.begin(), containers.end(), isDown) &&
           withoutContainer(service, containers).isEmpty();
}

/// Compose sees a change of its own files and of what they read (.env, env_file); not of a file that is
/// mounted.
bool isMountedFile(const RenderedService &service, const FileChange &change)
{
    return !change.wanted.directory && !change.kept && change.state != FileChange::State::Unchanged &&
           !service.composeFiles.contains(change.path) &&
           QFileInfo(change.path).fileName() != QLatin1String(".env");
}

/// The services that run and whose mounted files changed. A file that replaced another is a new file to the
/// kernel: a container goes on seeing the old one until it is started again.
QStringList toRestart(const KindQuestion &question)
{
    const std::vector<RemoteContainer> containers = containersOf(question.service, question.state);
    const auto services = composeServices(question.service);
    QStringList out;
    for (const RemoteContainer &container : containers) {
        if (isDown(container) || isFinished(container) || out.contains(container.service)) {
            continue;
        }
        const bool affected =
            std::any_of(question.files.begin(), question.files.end(), [&](const FileChange &change) {
                if (!isMountedFile(question.service, change)) {
                    return false;
                }
                if (!services) {
                    return true;
                }
                return std::any_of(services->begin(), services->end(), [&](const ComposeService &service) {
                    return service.name == container.service &&
                           (service.unresolved || service.sees(change.path));
                });
            });
        if (affected) {
            out << container.service;
        }
    }
    return out;
}

class ComposeKind : public Kind
{
public:
    std::optional<Error> problem(const KindQuestion &question) const override
    {
        const Conflicts conflicts(question.service);
        const HostState &state = question.state;
        if (!state.dockerInstalled && !state.docker) {
            return conflicts.noDocker();
        }
        if (!state.docker) {
            return conflicts.dockerFails(state.dockerProblem);
        }
        return state.compose.isEmpty() ? std::optional(conflicts.noCompose()) : std::nullopt;
    }

    std::vector<PlanStep> apply(const KindQuestion &question) const override
    {
        std::vector<PlanStep> steps;
        if (question.filesDiffer() || question.interrupted || !allRun(question.service, question.state)) {
            steps.push_back({PlanStep::Action::ComposeUp, {question.service.project}, true});
        }
        const QStringList restart = toRestart(question);
        if (!restart.isEmpty()) {
            steps.push_back({PlanStep::Action::Restart, restart, true});
        }
        return steps;
    }

    RuntimeState runtime(const RenderedService &service, const HostState &state) const override;
};

RuntimeState ComposeKind::runtime(const RenderedService &service, const HostState &state) const
{
    using State = RuntimeState::State;
    if (!state.docker) {
        return {State::Unknown, Text(QT_TRANSLATE_NOOP("Chatelaine", "Docker does not answer"))};
    }
    const std::vector<RemoteContainer> containers = containersOf(service, state);
    if (containers.empty()) {
        return {State::Down, Text(QT_TRANSLATE_NOOP("Chatelaine", "no container is there"))};
    }
    std::size_t up = 0;
    bool checked = false;
    std::optional<Text> trouble;
    for (const RemoteContainer &container : containers) {
        const std::string name = sstr(container.name);
        checked = checked || !container.health.isEmpty();
        if (container.state == QLatin1String("restarting")) {
            trouble = Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 restarts again and again"), {name});
        } else if (container.health == QLatin1String("unhealthy")) {
            trouble = Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is unhealthy"), {name});
        } else if (container.health == QLatin1String("starting")) {
            trouble = Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is starting"), {name});
        } else if (container.state == QLatin1String("running") || isFinished(container)) {
            ++up;
        }
    }
    if (trouble) {
        return {State::Attention, *trouble};
    }
    const std::size_t all =
        containers.size() + static_cast<std::size_t>(withoutContainer(service, containers).size());
    const std::vector<std::string> counts{std::to_string(up), std::to_string(all)};
    const Text remark = checked ? Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 of %2 containers healthy"), counts)
                                : Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 of %2 containers run"), counts);
    return {up == all ? State::Up : up == 0 ? State::Down : State::Attention, remark};
}

} // namespace

const Kind &composeKind()
{
    static const ComposeKind kind;
    return kind;
}

} // namespace chatelaine
