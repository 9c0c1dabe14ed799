// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <optional>
#include <string>

namespace chatelaine::templates
{

/// json.dumps() with all that the filters can ask for.
struct JsonLayout {
    std::optional<std::string> indent; ///< what one level is indented by; none: one line
    std::string itemSeparator;         ///< ", " or, with an indent, ","
    std::string keySeparator = ": ";
    bool sortKeys = false;
    bool ensureAscii = true;
};

/// Throws Failure for what JSON cannot hold (an undefined value, a function, bytes).
std::string jsonText(const Value &value, const JsonLayout &layout);

} // namespace chatelaine::templates
