// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What Python does with values: text forms, numbers, comparing, sequences. Where Python raises, these throw
// Failure.

#include "templates/ast.h"
#include "templates/limits.h"
#include "values/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chatelaine::templates::python
{

using limits::mostBytes;
using limits::mostItems;

/// A whole number as Jinja writes it: 12, 0x1f, 0o17, 0b11, with underscores. The text is known to be one.
Value parseInteger(std::string_view literal);
std::optional<double> parseFloat(std::string_view text);

/// "str", "int", "NoneType" …
std::string typeName(const Value &value);
void appendStr(std::string &out, const Value &value);
void appendRepr(std::string &out, const Value &value);
std::string str(const Value &value);
std::string repr(const Value &value);
/// ascii(value)
std::string asciiRepr(const Value &value);
/// repr() for a message: short, and dots for a secret.
std::string shown(const Value &value);
bool truth(const Value &value);

Value arithmetic(Operator op, const Value &left, const Value &right);
Value sign(Operator op, const Value &value);
/// int(value) for numbers; cuts off.
Value toInteger(const Value &value);
/// round(value, digits), half to even.
double roundHalfEven(double value, int digits);

bool compare(Comparison op, const Value &left, const Value &right);
/// Python's <; throws when the two have no order.
bool less(const Value &left, const Value &right);
bool contains(const Value &container, const Value &item);

std::size_t length(const Value &value);
bool iterable(const Value &value);
/// What a loop over the value gives: characters of a text, keys of a dict.
List items(const Value &value);
/// The item, or nothing when there is none with this key or index.
std::optional<Value> item(const Value &subject, const Value &key);
Value slice(const Value &subject, const std::optional<std::int64_t> &start,
            const std::optional<std::int64_t> &stop, const std::optional<std::int64_t> &step);

/// `value` % `arguments` and str.format().
Value percentFormat(const Value &format, const Value &arguments);
/// format(value, spec)
std::string formatted(const Value &value, std::string_view spec);

[[noreturn]] void raiseUnsupported(const std::string &operation, const Value &left, const Value &right);
[[noreturn]] void raiseUnsupported(const std::string &operation, const Value &value);

} // namespace chatelaine::templates::python
