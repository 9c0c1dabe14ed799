// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/snapshot.h"
#include "ssh/hostkeystop.h"

#include <stop_token>
#include <vector>

namespace chatelaine
{

/// Who last changed in the folder what a stop is about: the line of the shared known_hosts, and, where the
/// server moved, the line its address or port comes from (of several that make a templated one, the newest).
/// Empty where the folder is no Git clone. Runs git; blocks. Any thread.
std::vector<LineChange> whoChanged(const Snapshot &snapshot, const HostKeyStop &stop,
                                   const std::stop_token &token);

} // namespace chatelaine
