// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deploy/deploy.h"
#include "deploy/report.h"
#include "deploy/scripts.h"

namespace chatelaine
{

/// What the steps of one service's deploy work with. On the session's thread.
struct Scene {
    RootSession &session;
    const RunSettings &settings;
    const HostState &state;
    const ServicePlan &plan;
    const QByteArray &token; ///< of the server's lock
    SubjectReport &report;

    /// A script that changes something, with the lock's token.
    ServerScript changing(const QByteArray &name) const
    {
        return ServerScript({"deploy-common", name}).set("token", token);
    }
    ServerScript changingInstance(const QByteArray &name) const
    {
        return changing(name).set("instance", plan.service.instance);
    }
};

} // namespace chatelaine
