// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Carries a plan out; stop, lock, journal.

#include "plan/plan.h"
#include "progress/progress.h"
#include "recipe/recipe.h"
#include "recipe/rootsession.h"
#include "render/render.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace chatelaine
{

/// Everything the deployment of one host needs; a value.
struct HostOrder {
    Target target;
    std::vector<RenderedService> services; ///< in order
    std::vector<RenderOutcome> broken;     ///< instances that could not be rendered: reported as failed
    QStringList known;       ///< every instance the folder has on this host, also those not asked for
    ConflictChoices choices; ///< what the person decided about foreign files on this host
};

/// What all hosts of a run share.
struct RunSettings {
    QString who;    ///< for manifest and journal: "Anna <anna@example.org>"
    QString commit; ///< empty: no Git
    bool unsaved = false;
    int parallel = 4;
    HostKeyFiles hostKeys;
    QString factsFolder; ///< where facts of the servers are kept on this computer; empty: nowhere
    /// Whether the first commit is the second or before it; a server deployed from a commit that is not stops
    /// the host.
    std::function<bool(const QString &, const QString &)> isAncestor;
};

/// Reads the hosts and compares. Blocks; runs hosts in parallel, reports connect/compare progress to `sink`
/// (called from worker threads, one call at a time). `questions` is used from worker threads.
Plan comparePlan(const std::vector<HostOrder> &orders, const RunSettings &settings, Questions &questions,
                 const ProgressSink &sink, std::stop_token stop);

/// How a run ended, per subject in the progress log; this is the whole.
struct RunEnd {
    Ending ending = Ending::Done;
    bool anyDone = false; ///< with Failed: some hosts or services are done (exit status 4)
};

/// Connects, compares, and carries out what differs, service by service. Same threads and callbacks as
/// comparePlan. After the end or a cancel each server is in a state that the next run understands.
RunEnd deploy(const std::vector<HostOrder> &orders, const RunSettings &settings, Questions &questions,
              const ProgressSink &sink, std::stop_token stop);

} // namespace chatelaine
