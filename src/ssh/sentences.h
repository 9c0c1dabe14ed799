// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The sentences of a connection, for the files of this room.

#include "base/qt.h"
#include "base/result.h"
#include "ssh/target.h"

#include <chrono>
#include <string>

namespace chatelaine::ssh
{

using Clock = std::chrono::steady_clock;

/// The longest wait between two looks at a stop token.
constexpr std::chrono::milliseconds slice{50};

inline std::string shownAddress(const Target &target) { return sstr(target.shownAddress()); }
Place placeOf(const Target &target);

Error cancelled(const Target &target);
Error timedOut(const Target &target);
Error notResolved(const Target &target, std::string detail);
/// `code` is an errno of connect().
Error notConnected(const Target &target, int code);
Error notAnSshServer(const Target &target, std::string detail);
Error noAgreement(const Target &target, std::string detail);
Error notTaken(const Target &target);
Error lost(const Target &target, std::string detail);

} // namespace chatelaine::ssh
