// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chatelaine
{

/// Splits a line into words as Python's shlex.split(line, comments=True) does. Nothing when a quotation mark
/// is not closed or the line ends in a backslash.
std::optional<std::vector<std::string>> splitShellWords(std::string_view line);

} // namespace chatelaine
