// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chatelaine::templates
{

/// How the addresses in a text become links.
struct LinkStyle {
    std::int64_t longest = -1;        ///< characters of an address that are shown; < 0: all
    std::string relation;             ///< rel="…"; empty: none
    std::string target;               ///< target="…"; empty: none
    std::vector<std::string> schemes; ///< that count beside http, https and mailto, with their colon
};

/// The HTML text with its addresses as links. What is an address follows Jinja2's `urlize`. Throws Failure
/// for a scheme that is none.
std::string withLinks(std::string_view html, const LinkStyle &style);

} // namespace chatelaine::templates
