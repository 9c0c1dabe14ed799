// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/deploy.h"

#include "deploy/hostdeploy.h"
#include "deploy/sentences.h"

#include <atomic>

namespace chatelaine
{

namespace
{

using HostWork = std::function<Result<void>(std::size_t, std::stop_token)>;

/// All hosts, each on a thread of its own, some at once. A cancel does not come to those that wait: they are
/// told here.
void forEachHost(const std::vector<HostOrder> &orders, const RunSettings &settings, RunReport &report,
                 const HostWork &work, std::stop_token stop)
{
    std::vector<std::atomic<bool>> begun(orders.size());
    std::vector<Recipe> parts;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        parts.push_back(Recipe::step([&, i](std::stop_token inner) {
            begun[i] = true;
            return work(i, std::move(inner));
        }));
    }
    (void)Recipe::parallel(std::move(parts), settings.parallel).run(stop); // each host reported its own end
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (!begun[i]) {
            SubjectReport(report, Mask({}), orders[i].target.name).end(cancelledError());
        }
    }
}

} // namespace

Plan comparePlan(const std::vector<HostOrder> &orders, const RunSettings &settings, Questions &questions,
                 const ProgressSink &sink, std::stop_token stop)
{
    RunReport report(sink);
    Plan plan;
    plan.hosts.resize(orders.size());
    for (std::size_t i = 0; i < orders.size(); ++i) {
        plan.hosts[i].host = orders[i].target.name;
        plan.hosts[i].error = cancelledError(); // unless the host is come to
    }
    const HostWork work = [&](std::size_t i, std::stop_token inner) {
        plan.hosts[i] = HostDeploy(orders[i], settings, questions, report).compare(std::move(inner));
        return Result<void>();
    };
    forEachHost(orders, settings, report, work, std::move(stop));
    return plan;
}

RunEnd deploy(const std::vector<HostOrder> &orders, const RunSettings &settings, Questions &questions,
              const ProgressSink &sink, std::stop_token stop)
{
    RunReport report(sink);
    const HostWork work = [&](std::size_t i, std::stop_token inner) {
        return HostDeploy(orders[i], settings, questions, report).deploy(std::move(inner));
    };
    forEachHost(orders, settings, report, work, std::move(stop));
    return report.end();
}

} // namespace chatelaine
