// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace chatelaine::templates::limits
{

/// More items or bytes than this are refused rather than made.
inline constexpr std::size_t mostItems = 1'000'000;
inline constexpr std::size_t mostBytes = 64U << 20U;

/// From now on this thread may work for so many seconds.
void begin(int seconds);
/// Counts one piece of work; Failure (Cause::TimedOut) when the time is over. Cheap: the clock is looked at now
/// and then.
void step();
/// Failure for a list or text that would become larger than it may.
void checkItems(std::size_t count);
void checkBytes(std::size_t size);

} // namespace chatelaine::templates::limits
