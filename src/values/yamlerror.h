// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is wrong with a YAML text, in words a member understands. For the room alone.

#include "base/error.h"

#include <yaml.h>

#include <optional>
#include <string>
#include <string_view>

namespace chatelaine
{

/// What can be said before parsing: too large, not UTF-8, left in the middle of a merge.
std::optional<Error> checkYamlText(std::string_view text, const std::string &fileName);

/// What libyaml stopped at.
Error yamlSyntaxError(const yaml_parser_t &parser, std::string_view text, const std::string &fileName);

/// `a: {{ x }}` without quotes.
Error unquotedTemplate(Place place);

} // namespace chatelaine
