// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/plan.h"

#include "base/qt.h"
#include "plan/changes.h"
#include "plan/conflicts.h"
#include "plan/kind.h"

#include <QHash>

#include <algorithm>

namespace chatelaine
{

namespace
{

using State = FileChange::State;

QStringList pathsOf(const std::vector<FileChange> &files, bool folders, std::initializer_list<State> states)
{
    QStringList paths;
    for (const FileChange &change : files) {
        if (change.wanted.directory == folders &&
            std::find(states.begin(), states.end(), change.state) != states.end()) {
            paths << change.path;
        }
    }
    return paths;
}

void addStep(std::vector<PlanStep> &steps, PlanStep::Action action, const QStringList &subjects)
{
    if (!subjects.isEmpty()) {
        steps.push_back({action, subjects, true});
    }
}

void append(std::vector<PlanStep> &steps, std::vector<PlanStep> more)
{
    steps.insert(steps.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Files first, then folders with the deepest first: a folder can only go when it is empty.
QStringList removalOrder(const std::vector<FileChange> &files)
{
    QStringList folders = pathsOf(files, true, {State::Removed});
    std::sort(folders.begin(), folders.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return pathsOf(files, false, {State::Removed}) + folders;
}

std::vector<PlanStep> stepsOf(const KindQuestion &question, bool recordDiffers)
{
    const Kind &kind = kindOf(question.service);
    std::vector<PlanStep> steps;
    addStep(steps, PlanStep::Action::Directories,
            pathsOf(question.files, true, {State::New, State::Attributes}));
    addStep(steps, PlanStep::Action::Install,
            pathsOf(question.files, false, {State::New, State::Changed, State::Attributes}));
    append(steps, kind.beforeRemoval(question));
    addStep(steps, PlanStep::Action::Remove, removalOrder(question.files));
    append(steps, kind.apply(question));
    if (!steps.empty() && (kind.hasDefaultHealth() || !question.service.health.empty())) {
        steps.push_back({PlanStep::Action::Health, {}, true});
    }
    if (!steps.empty() || recordDiffers || question.interrupted) {
        steps.push_back({PlanStep::Action::Record, {}, true});
    }
    return steps;
}

Error noRoot(const QString &host, const HostState &state)
{
    Place place;
    place.host = sstr(host);
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The account %1 is not root on the server %2."),
                      {sstr(state.account), sstr(host)}),
                 place, Cause::BecomeRefused)
        .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed.")))
        .advising(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "Set ansible_become for the server, or log in as root.")));
}

/// A path that two services of the same run want, while it is in no manifest yet.
void findTwiceWanted(std::vector<ServicePlan> &plans)
{
    QHash<QString, QString> first;
    for (ServicePlan &plan : plans) {
        for (FileChange &change : plan.files) {
            if (change.wanted.directory || change.state == State::Removed) {
                continue;
            }
            const auto it = first.constFind(change.path);
            if (it == first.cend()) {
                first.insert(change.path, plan.service.instance);
            } else if (change.state != State::Conflict) {
                Error problem = Conflicts(plan.service).twiceWanted(change.path, *it);
                change.state = State::Conflict;
                change.remark = problem.what;
                plan.problems.push_back(std::move(problem));
                plan.steps.clear();
            }
        }
    }
}

} // namespace

bool KindQuestion::filesDiffer() const
{
    return std::any_of(files.begin(), files.end(), [](const FileChange &change) {
        return !change.wanted.directory && change.state != State::Unchanged &&
               change.state != State::Conflict;
    });
}

const Kind &kindOf(const RenderedService &service)
{
    switch (service.kind) {
    case ServiceKind::Compose:
        return composeKind();
    case ServiceKind::Systemd:
        return systemdKind();
    case ServiceKind::Stack:
        return stackKind();
    case ServiceKind::Files:
        break;
    }
    return filesKind();
}

ServicePlan planService(const RenderedService &service, const HostState &state,
                        const ConflictChoices &choices)
{
    Changes changes = compareFiles(service, state, choices);
    ServicePlan plan;
    plan.service = service;
    plan.interrupted = state.interrupted.contains(service.instance);
    const KindQuestion question{service, state, changes.files, plan.interrupted};
    if (std::optional<Error> problem = kindOf(service).problem(question)) {
        changes.problems.push_back(std::move(*problem));
    }
    if (changes.problems.empty()) {
        plan.steps = stepsOf(question, changes.recordDiffers);
    }
    plan.runtime = runtimeOf(service, state);
    plan.files = std::move(changes.files);
    plan.problems = std::move(changes.problems);
    return plan;
}

HostPlan planHost(const QString &host, const std::vector<RenderedService> &services, const HostState &state,
                  const ConflictChoices &choices, const QStringList &known)
{
    HostPlan plan;
    plan.host = host;
    if (!state.root) {
        plan.error = noRoot(host, state);
        return plan;
    }
    QStringList instances = known;
    for (const RenderedService &service : services) {
        plan.services.push_back(planService(service, state, choices));
        instances << service.instance;
    }
    findTwiceWanted(plan.services);
    for (const auto &[instance, manifest] : state.manifests) {
        if (manifest.host == host && !instances.contains(instance)) {
            plan.orphans << instance;
        }
    }
    return plan;
}

bool Plan::changes() const
{
    return std::any_of(hosts.begin(), hosts.end(), [](const HostPlan &host) {
        return std::any_of(host.services.begin(), host.services.end(),
                           [](const ServicePlan &service) { return service.changes() || service.blocked(); });
    });
}

RuntimeState runtimeOf(const RenderedService &service, const HostState &state)
{
    using Runtime = RuntimeState::State;
    if (state.interrupted.contains(service.instance)) {
        return {Runtime::Attention, Text(QT_TRANSLATE_NOOP("Chatelaine", "the last deploy did not end"))};
    }
    const auto manifest = state.manifests.find(service.instance);
    if (manifest == state.manifests.end() ||
        (!manifest->second.host.isEmpty() && manifest->second.host != service.host)) {
        return {Runtime::Unknown, Text(QT_TRANSLATE_NOOP("Chatelaine", "not deployed yet"))};
    }
    return kindOf(service).runtime(service, state);
}

} // namespace chatelaine
