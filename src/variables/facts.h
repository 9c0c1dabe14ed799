// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

namespace chatelaine
{

/// What a host's facts are to its variables. They came from the server: a "{{" in them is text, never a
/// template.
struct FactVariables {
    Dict facts;     ///< ansible_facts: the names without "ansible_"
    Dict variables; ///< ansible_<name>; without those that would change how we connect
};

/// The value as it is, never a template, however deep its texts look like one.
Value asLiteral(const Value &value);

/// `facts` with or without the prefix, also as the map below one key "ansible_facts".
FactVariables factVariables(const Dict &facts);

} // namespace chatelaine
