// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/evaluator.h"

#include <functional>

namespace chatelaine::templates
{

/// A function that templates can call.
using NativeFunction = std::function<Value(Evaluator &, Arguments)>;
Value function(std::string name, NativeFunction call);

/// range, dict, namespace, lookup …: names that every template knows.
std::optional<Value> globalNamed(Evaluator &evaluator, const std::string &name);

/// What dict() makes of one argument: a copy of a dict, or the entries of pairs.
Dict entriesFrom(Evaluator &evaluator, const Value &given, const char *function);

/// What `omit` is: it leaves the container it stands in.
class OmitObject : public TemplateObject
{
public:
    std::string typeName() const override { return "Omit"; }
};
bool isOmit(const Value &value);

/// lookup(name, terms…) and query().
Value callLookup(Evaluator &evaluator, Arguments arguments, bool wantList);

} // namespace chatelaine::templates
