// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chatelaine::templates
{

struct WrapStyle {
    std::size_t width = 79; ///< characters, at least 1
    bool breaksWords = true;
    bool breaksHyphens = true;
};

/// One line cut as Python's textwrap.wrap() does it, with tabs and other white space inside left alone.
std::vector<std::string> wrappedLine(std::string_view line, const WrapStyle &style);

} // namespace chatelaine::templates
