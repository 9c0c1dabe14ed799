// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <gmpxx.h>

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace chatelaine
{

/// A float as Python's repr() and str() write it: the shortest text that reads back the same ("1.0", "1e+16",
/// "nan").
std::string pythonFloat(double value);
/// What Python's float(text) reads: surrounding space, "_" between digits, "inf", "infinity", "nan"; nothing
/// otherwise.
std::optional<double> parsePythonFloat(std::string_view text);
/// What Python's int(text, base) reads: surrounding space, a sign, the prefix of the base (0b, 0o, 0x), "_"
/// between digits. Base 2 to 36, or 0: as the prefix says. More than 4300 decimal digits are refused, as
/// Python does.
std::optional<Value> parsePythonInt(std::string_view text, int base = 10);

/// Whether the value counts as a number in Python: Bool, Int, BigInt, Float.
bool isNumber(const Value &value);
/// Exact, as Python compares numbers of different types; unordered when one is NaN or no number.
std::partial_ordering compareNumbers(const Value &a, const Value &b);

/// A whole number of any size, for arithmetic: of a Bool, Int or BigInt; 0 otherwise.
mpz_class toBigInteger(const Value &value);
/// An Int when it fits 64 bits, otherwise a BigInt.
Value fromBigInteger(const mpz_class &value);

} // namespace chatelaine
