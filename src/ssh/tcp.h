// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ssh/sentences.h"

#include <stop_token>

namespace chatelaine::ssh
{

/// A connected socket (non-blocking, TCP_NODELAY, keepalive) to address and port of `target`; the caller
/// closes it. Error: Unreachable or Cancelled.
Result<int> connectTcp(const Target &target, Clock::time_point deadline, std::stop_token stop);

} // namespace chatelaine::ssh
