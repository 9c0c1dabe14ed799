// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <ctime>
#include <string>

namespace chatelaine::templates::clock
{

/// time.strftime(format) of seconds since 1970.
std::string formatted(const std::string &format, std::time_t seconds, bool utc);

/// What now() gives: with a format a text, otherwise an object with year, month, day, hour, minute, second,
/// strftime().
Value now(bool utc, const std::string &format);

} // namespace chatelaine::templates::clock
