// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/hostdeploy.h"

#include "base/qt.h"
#include "deploy/newersettings.h"
#include "deploy/sentences.h"
#include "deploy/servicedeploy.h"
#include "probe/probe.h"
#include "recipe/recipe.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

const QString &lockFolder()
{
    static const QString name = QStringLiteral("lock");
    return name;
}

/// The record of an instance lies beside the lock.
Error reservedName(const QString &instance)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "A service cannot have the name “%1”."),
                      {sstr(instance)}))
        .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed.")))
        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Give it another name.")));
}

Text changesMessage(const ServicePlan &plan)
{
    int files = 0;
    for (const FileChange &change : plan.files) {
        files += change.kept || change.state == FileChange::State::Unchanged ? 0 : 1;
    }
    if (files == 0) {
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "does not run as it should"));
    }
    return files == 1 ? Text(QT_TRANSLATE_NOOP("Chatelaine", "1 file to deploy"))
                      : Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 files to deploy"), {std::to_string(files)});
}

} // namespace

HostDeploy::HostDeploy(const HostOrder &order, const RunSettings &settings, Questions &questions,
                       RunReport &report)
    : m_order(order)
    , m_settings(settings)
    , m_run(report)
    , m_mask(order.services)
    , m_report(report, m_mask, order.target.name)
    , m_session(order.target, settings.hostKeys, questions)
{
}

HostPlan HostDeploy::compare(std::stop_token stop)
{
    HostPlan failed;
    failed.host = m_order.target.name;
    Result<HostPlan> plan = connect(stop).and_then([&] { return look(stop); });
    if (!plan) {
        failed.error = plan.error();
        end(std::move(plan.error()));
        return failed;
    }
    reportBroken();
    for (const ServicePlan &service : plan->services) {
        SubjectReport report(m_run, m_mask, m_order.target.name, service.service.instance);
        if (service.blocked()) {
            report.end(service.problems.front());
        } else if (service.changes()) {
            report.end(StepState::Done, changesMessage(service));
        } else {
            report.end(StepState::Unchanged);
        }
    }
    m_report.end(StepState::Done);
    const bool changes = std::any_of(plan->services.begin(), plan->services.end(),
                                     [](const ServicePlan &service) { return service.changes(); });
    if (changes && !plan->error) {
        plan->error = newerSettings(m_state, m_settings);
    }
    return std::move(*plan);
}

Result<void> HostDeploy::deploy(std::stop_token stop)
{
    Result<HostPlan> plan = connect(stop).and_then([&] { return look(stop); });
    if (!plan) {
        return end(std::move(plan.error()));
    }
    reportBroken();
    if (settle(*plan).empty()) {
        m_report.end(m_failed > 0 ? StepState::Done : StepState::Unchanged);
        return {};
    }
    if (std::optional<Error> newer = newerSettings(m_state, m_settings)) {
        return end(std::move(*newer));
    }
    const Result<ServerLock> lock = ServerLock::take(m_session, m_settings.who, m_report, stop);
    if (!lock) {
        return end(lock.error());
    }
    // Somebody may have deployed between the first look and the lock.
    plan = look(stop);
    if (!plan) {
        return end(std::move(plan.error()));
    }
    if (std::optional<Error> newer = newerSettings(m_state, m_settings)) {
        return end(std::move(*newer));
    }
    return carryOut(settle(*plan), lock->token(), stop);
}

Result<void> HostDeploy::connect(std::stop_token stop)
{
    m_report.begin(Step::Connect);
    Result<void> opened = m_session.open(stop);
    if (opened) {
        m_report.endStep();
    }
    return opened;
}

Result<HostPlan> HostDeploy::look(std::stop_token stop)
{
    m_report.begin(Step::Compare);
    Result<HostState> state = probeHost(m_session, m_order.services, stop);
    if (!state) {
        return fail(std::move(state.error()));
    }
    m_state = std::move(*state);
    HostPlan plan = planHost(m_order.target.name, m_order.services, m_state, m_order.choices, m_order.known);
    if (plan.error) {
        return fail(std::move(*plan.error));
    }
    for (const RenderOutcome &broken : m_order.broken) {
        plan.renderErrors.insert(plan.renderErrors.end(), broken.errors.begin(), broken.errors.end());
    }
    m_report.endStep();
    return plan;
}

std::vector<ServicePlan> HostDeploy::settle(const HostPlan &plan)
{
    std::vector<ServicePlan> open;
    for (const ServicePlan &service : plan.services) {
        const QString &instance = service.service.instance;
        if (m_ended.contains(instance)) {
            continue;
        }
        SubjectReport report(m_run, m_mask, m_order.target.name, instance);
        if (service.blocked() || instance == lockFolder()) {
            report.end(service.blocked() ? service.problems.front() : reservedName(instance));
            ++m_failed;
        } else if (!service.changes()) {
            report.end(StepState::Unchanged);
        } else {
            open.push_back(service);
            continue;
        }
        m_ended.insert(instance);
    }
    return open;
}

Result<void> HostDeploy::carryOut(const std::vector<ServicePlan> &plans, const QByteArray &token,
                                  std::stop_token stop)
{
    std::vector<Recipe> parts;
    for (const ServicePlan &plan : plans) {
        parts.push_back(Recipe::step([this, &plan, &token](std::stop_token inner) {
            return deployService(plan, token, std::move(inner));
        }));
    }
    Result<void> result = Recipe::sequence(std::move(parts), Recipe::OnError::GoOn).carryOut(stop);
    for (const ServicePlan &plan : plans) { // a cancelled sequence does not come to the rest
        if (m_ended.insert(plan.service.instance).second) {
            SubjectReport(m_run, m_mask, m_order.target.name, plan.service.instance).end(cancelledError());
        }
    }
    m_report.end(StepState::Done);
    return result;
}

Result<void> HostDeploy::deployService(const ServicePlan &plan, const QByteArray &token, std::stop_token stop)
{
    SubjectReport report(m_run, m_mask, m_order.target.name, plan.service.instance);
    m_ended.insert(plan.service.instance);
    if (m_lost) {
        report.end(StepState::Skipped,
                   Text(QT_TRANSLATE_NOOP("Chatelaine", "The connection to the server was already lost.")));
        return {};
    }
    Scene scene{m_session, m_settings, m_state, plan, token, report};
    const Result<void> result = ServiceDeploy(scene).run(std::move(stop));
    m_lost = !result && result.error().cause == Cause::Unreachable;
    return result;
}

void HostDeploy::reportBroken()
{
    for (const RenderOutcome &broken : m_order.broken) {
        Error error = broken.errors.empty() ? Error() : broken.errors.front();
        if (error.what.empty()) {
            error.what =
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The files of this service could not be made."));
        }
        if (error.unchanged.empty()) {
            error.unchanged = Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed."));
        }
        SubjectReport(m_run, m_mask, m_order.target.name, broken.instance.name).end(std::move(error));
        ++m_failed;
    }
}

/// The end of the whole host before any service was begun.
Result<void> HostDeploy::end(Error error)
{
    if (error.unchanged.empty()) {
        error.unchanged = Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed."));
    }
    m_report.end(error);
    return fail(std::move(error));
}

} // namespace chatelaine
