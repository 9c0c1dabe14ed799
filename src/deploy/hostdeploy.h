// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deploy/deploy.h"
#include "deploy/report.h"
#include "deploy/serverlock.h"

#include <set>

namespace chatelaine
{

/// One host of a run, from the connection to its last service. Lives on its own thread, with its session.
class HostDeploy
{
public:
    HostDeploy(const HostOrder &order, const RunSettings &settings, Questions &questions, RunReport &report);

    /// Connects and compares; reports both, and the end of the host and its instances.
    HostPlan compare(std::stop_token stop);
    /// Connects, compares, and carries out what differs. Takes no lock and writes nothing where nothing
    /// differs.
    Result<void> deploy(std::stop_token stop);

private:
    Result<void> connect(std::stop_token stop);
    Result<HostPlan> look(std::stop_token stop);
    Result<void> carryOut(const std::vector<ServicePlan> &plans, const QByteArray &token,
                          std::stop_token stop);
    Result<void> deployService(const ServicePlan &plan, const QByteArray &token, std::stop_token stop);
    /// Says what needs nothing or cannot be done, and gives what remains.
    std::vector<ServicePlan> settle(const HostPlan &plan);
    void reportBroken();
    Result<void> end(Error error);

    const HostOrder &m_order;
    const RunSettings &m_settings;
    RunReport &m_run;
    Mask m_mask;
    SubjectReport m_report;
    RootSession m_session;
    HostState m_state;
    std::set<QString> m_ended;
    int m_failed = 0;
    bool m_lost = false; ///< the connection
};

} // namespace chatelaine
