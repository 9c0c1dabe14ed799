// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/status.h"

#include "base/qt.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

/// The worst of what is known: attention before down means "some of it works".
Health serverHealth(const ServerStatus &status)
{
    const auto is = [](Health health) {
        return [health](const ServiceStatus &service) { return service.health == health; };
    };
    if (std::any_of(status.services.begin(), status.services.end(), is(Health::Down)) ||
        std::any_of(status.services.begin(), status.services.end(), is(Health::Attention))) {
        return Health::Attention;
    }
    return Health::Up;
}

/// Without an answer nothing is known; only a refusal to let us in needs a person.
Health unreachedHealth(const Error &error)
{
    return error.cause == Cause::Unreachable || error.cause == Cause::TimedOut ||
                   error.cause == Cause::Cancelled
               ? Health::Unknown
               : Health::Attention;
}

ServiceStatus statusOf(const ServicePlan &plan)
{
    ServiceStatus status;
    status.seen = QDateTime::currentDateTime();
    status.plan = plan;
    status.differs = plan.changes() || plan.blocked();
    switch (plan.runtime.state) {
    case RuntimeState::State::Up:
        status.health = Health::Up;
        break;
    case RuntimeState::State::Attention:
        status.health = Health::Attention;
        break;
    case RuntimeState::State::Down:
        status.health = Health::Down;
        break;
    case RuntimeState::State::Unknown:
        status.health = Health::Unknown;
        break;
    }
    status.remark = plan.runtime.remark;
    if (plan.blocked()) {
        status.health = Health::Attention;
        status.remark = plan.problems.front().what;
    }
    return status;
}

/// What a comparison would say now that the plan is carried out.
void settle(ServicePlan &plan)
{
    std::erase_if(plan.files, [](const FileChange &change) {
        return change.state == FileChange::State::Removed && !change.kept;
    });
    for (FileChange &change : plan.files) {
        if (!change.kept) {
            change = FileChange{change.path, FileChange::State::Unchanged, change.wanted, {}, {}};
        }
    }
    plan.steps.clear();
    plan.problems.clear();
    plan.interrupted = false;
}

void markUnreached(ServerStatus &status, const Error &error)
{
    status.error = error;
    status.health = unreachedHealth(error);
    status.remark = error.what;
    for (ServiceStatus &service : status.services) {
        service.health = Health::Unknown;
    }
}

} // namespace

ServerStatus learned(ServerStatus before, const HostPlan &plan)
{
    if (plan.error) {
        if (plan.error->cause != Cause::Cancelled) {
            markUnreached(before, *plan.error);
        }
        return before;
    }
    before.error.reset();
    before.remark = Text();
    before.seen = QDateTime::currentDateTime();
    before.orphans = plan.orphans;
    for (const ServicePlan &service : plan.services) {
        before.services[service.service.instance] = statusOf(service);
    }
    before.health = serverHealth(before);
    return before;
}

ServerStatus learned(ServerStatus before, const HostRecord &record)
{
    if (record.self.error) {
        markUnreached(before, *record.self.error);
        return before;
    }
    before.error.reset();
    before.remark = Text();
    before.seen = QDateTime::currentDateTime();
    for (const SubjectRecord &subject : record.subjects) {
        ServiceStatus &service = before.services[subject.instance];
        if (subject.state == StepState::Done || subject.state == StepState::Unchanged) {
            service.health = Health::Up;
            service.remark = subject.message;
            service.differs = false;
            if (service.plan) {
                settle(*service.plan);
            }
            service.seen = before.seen;
        } else if (subject.state == StepState::Failed && subject.error) {
            service.health = Health::Attention;
            service.remark = subject.error->what;
            service.differs = true;
            service.seen = before.seen;
        } else {
            service.differs = true;
        }
    }
    before.health = serverHealth(before);
    return before;
}

bool sameFiles(const RenderedService &a, const RenderedService &b)
{
    return std::equal(a.files.begin(), a.files.end(), b.files.begin(), b.files.end(),
                      [](const RenderedFile &left, const RenderedFile &right) {
                          return left.path == right.path && left.content == right.content &&
                                 left.mode == right.mode && left.owner == right.owner &&
                                 left.group == right.group;
                      });
}

} // namespace chatelaine
