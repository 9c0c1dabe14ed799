// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From the text of a scalar and its tag to a value. For the room alone.

#include "values/yamlnode.h"

namespace chatelaine
{

/// For the tags of scalars: Str to Binary. The errors have no place: the caller knows it.
Result<Value> scalarValue(YamlTag tag, const std::string &text);

/// "2024-01-31" or with a time and a zone; Date or DateTime.
Result<Value> timestampValue(std::string_view text);
/// Base64 as Python's base64.decodebytes reads it: what is no base64 is skipped.
Result<Value> binaryValue(std::string_view text);

} // namespace chatelaine
