// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <optional>
#include <string_view>

namespace chatelaine
{

/// Reads a Python literal as ast.literal_eval does: numbers, texts, bytes, True, False, None, lists, tuples,
/// dicts. Nothing when the text is no literal (also for complex numbers and sets, which have no value here).
std::optional<Value> readPythonLiteral(std::string_view text);

} // namespace chatelaine
