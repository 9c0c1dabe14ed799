// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Fills `state` over SSH.

#include "plan/plan.h"
#include "recipe/rootsession.h"
#include "render/render.h"
#include "state/state.h"

#include <stop_token>

namespace chatelaine
{

/// What the plan of these services needs to know of the host, in one round trip: hashes and attributes of the
/// files (and of those in manifests), content where the hash differs, manifests, containers by label, units,
/// journal's last line, lock. Reads only. Session's thread.
Result<HostState> probeHost(RootSession &session, const std::vector<RenderedService> &services,
                            std::stop_token stop);

/// The server's journal, newest last.
Result<std::vector<JournalEntry>> readServerJournal(RootSession &session, int most, std::stop_token stop);

} // namespace chatelaine
