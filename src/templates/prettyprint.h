// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <string>

namespace chatelaine::templates::python
{

/// pprint.pformat(value): as repr(), with sorted dicts, over several lines when it is wider than 80
/// characters.
std::string prettyPrinted(const Value &value);

} // namespace chatelaine::templates::python
