// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters of numbers and truth values.

#include "templates/filtertable.h"
#include "templates/formatspec.h"
#include "templates/python.h"
#include "templates/randomness.h"
#include "templates/unicode.h"
#include "values/number.h"

#include <array>
#include <cmath>

namespace chatelaine::templates
{

namespace
{

double realOf(const Value &value, std::string_view name)
{
    if (!isNumber(value)) {
        python::raiseUnsupported(std::string(name), value);
    }
    return value.is(Value::Kind::BigInt) ? toBigInteger(value).get_d() : value.asFloat();
}

Value toInt(Invocation &call)
{
    const Value fallback = call.argument(0, Value::integer(0));
    const Value base = call.argument(1, Value::integer(10));
    const Value &input = call.input;
    if (input.isUndefined()) {
        raiseUndefined(input);
    }
    if (input.isString() || input.is(Value::Kind::Bytes)) {
        const std::int64_t digits = base.is(Value::Kind::Int) ? base.asInt() : -1;
        const bool known = digits == 0 || (digits >= 2 && digits <= 36);
        const std::optional<Value> whole =
            known ? parsePythonInt(input.asString(), static_cast<int>(digits)) : std::nullopt;
        if (whole) {
            return *whole;
        }
        const std::optional<double> real = python::parseFloat(input.asString());
        return real && std::isfinite(*real) ? python::toInteger(Value::number(*real)) : fallback;
    }
    if (!isNumber(input) || (input.is(Value::Kind::Float) && !std::isfinite(input.asFloat()))) {
        return fallback;
    }
    return python::toInteger(input);
}

Value toFloat(Invocation &call)
{
    if (call.input.isUndefined()) {
        raiseUndefined(call.input);
    }
    if (isNumber(call.input)) {
        return Value::number(realOf(call.input, "float"));
    }
    const std::optional<double> real =
        call.input.isString() ? python::parseFloat(call.input.asString()) : std::nullopt;
    return real ? Value::number(*real) : call.argument(0, Value::number(0.0));
}

Value toAbsolute(Invocation &call)
{
    if (!isNumber(call.input)) {
        call.raiseInput();
    }
    const bool negative = compareNumbers(call.input, Value::integer(0)) == std::partial_ordering::less;
    return python::sign(negative ? Operator::Negate : Operator::Plus, call.input);
}

/// A whole number rounded to tens, hundreds … (precision < 0), half to even.
Value roundedWhole(const Value &value, std::int64_t precision)
{
    const mpz_class number = toBigInteger(value);
    const auto digits = static_cast<std::int64_t>(mpz_sizeinbase(number.get_mpz_t(), 10));
    if (-precision > digits + 1) {
        return Value::integer(0);
    }
    mpz_class scale;
    mpz_ui_pow_ui(scale.get_mpz_t(), 10, static_cast<unsigned long>(-precision));
    mpz_class whole;
    mpz_class rest;
    mpz_fdiv_qr(whole.get_mpz_t(), rest.get_mpz_t(), number.get_mpz_t(), scale.get_mpz_t());
    const int half = cmp(rest * 2, scale);
    if (half > 0 || (half == 0 && mpz_odd_p(whole.get_mpz_t()) != 0)) {
        whole += 1;
    }
    return fromBigInteger(whole * scale);
}

Value round(Invocation &call)
{
    const std::int64_t precision = call.number(0, 0);
    const std::string method = call.text(1, "common");
    const double value = realOf(call.input, "round");
    if (method == "common") {
        if (!call.input.is(Value::Kind::Float) && precision >= 0) {
            return python::sign(Operator::Plus, call.input);
        }
        if (!call.input.is(Value::Kind::Float)) {
            return roundedWhole(call.input, precision);
        }
        return Value::number(
            python::roundHalfEven(value, static_cast<int>(std::clamp<std::int64_t>(precision, -400, 400))));
    }
    if (method != "ceil" && method != "floor") {
        raise(Text(
            QT_TRANSLATE_NOOP("Chatelaine", "“round” knows the methods common, ceil and floor, not “%1”."),
            {method}));
    }
    if (!call.input.is(Value::Kind::Float) && precision >= 0) {
        return python::arithmetic(Operator::Divide, call.input, Value::integer(1));
    }
    const double scale = std::pow(10.0, static_cast<double>(precision));
    // Python's floor() and ceil() give whole numbers, which have no negative zero.
    const double whole = method == "ceil" ? std::ceil(value * scale) : std::floor(value * scale);
    return Value::number((whole + 0.0) / scale);
}

Value logarithm(Invocation &call)
{
    const double value = realOf(call.input, "log");
    const Value *base = call.argument(0);
    if (value <= 0) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "Only a number above zero has a logarithm.")));
    }
    if (base == nullptr) {
        return Value::number(std::log(value));
    }
    const double number = realOf(*base, "log");
    if (number <= 0 || number == 1.0) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A logarithm needs a base above zero that is not 1.")));
    }
    return Value::number(number == 10.0 ? std::log10(value) : std::log(value) / std::log(number));
}

Value power(Invocation &call)
{
    return python::arithmetic(Operator::Power, Value::number(realOf(call.input, "pow")),
                              Value::number(realOf(call.required(0), "pow")));
}

Value root(Invocation &call)
{
    const double value = realOf(call.input, "root");
    const double base = call.argument(0) == nullptr ? 2.0 : realOf(call.required(0), "root");
    if (value < 0 || base == 0.0) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The root of a negative number is no real number.")));
    }
    return Value::number(base == 2.0 ? std::sqrt(value) : std::pow(value, 1.0 / base));
}

/// Ansible's bool: only some words and 1 are true.
Value toBool(Invocation &call)
{
    if (call.input.isString()) {
        const std::string word = unicode::lower(call.input.asString());
        return Value::boolean(word == "yes" || word == "on" || word == "1" || word == "true");
    }
    return Value::boolean(call.input == Value::integer(1));
}

Value ternary(Invocation &call)
{
    const Value *none = call.argument(2);
    if (call.input.isUndefined()) {
        return call.input;
    }
    if (call.input.isNone() && none != nullptr && !none->isNone()) {
        return *none;
    }
    return python::truth(call.input) ? call.required(0) : call.required(1);
}

std::string fixed(double value, int digits)
{
    FormatSpec spec;
    spec.precision = digits;
    spec.type = 'f';
    return formatNumber(Value::number(value), spec);
}

Value fileSize(Invocation &call)
{
    static constexpr std::array<const char *, 8> decimal{"kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"};
    static constexpr std::array<const char *, 8> binary{"KiB", "MiB", "GiB", "TiB",
                                                        "PiB", "EiB", "ZiB", "YiB"};
    const bool isBinary = call.flag(0, false);
    const std::optional<double> parsed = call.input.isString() ? python::parseFloat(call.input.asString())
                                                               : realOf(call.input, "filesizeformat");
    if (!parsed) {
        call.raiseInput();
    }
    const double base = isBinary ? 1024.0 : 1000.0;
    if (*parsed == 1.0) {
        return Value::string("1 Byte");
    }
    if (*parsed < base) {
        return Value::string(std::to_string(static_cast<std::int64_t>(*parsed)) + " Bytes");
    }
    double unit = base * base;
    std::size_t i = 0;
    while (i + 1 < decimal.size() && *parsed >= unit) {
        unit *= base;
        ++i;
    }
    return Value::string(fixed(base * *parsed / unit, 1) + " " + (isBinary ? binary : decimal)[i]);
}

constexpr std::string_view sizeUnits = "YZEPTGMKB";

Value humanReadable(Invocation &call)
{
    const double size = realOf(call.input, "human_readable");
    const bool bits = call.flag(0, false);
    const Value *unit = call.argument(1);
    const std::string wanted = unit == nullptr || unit->isNone() ? "" : unicode::upper(python::str(*unit));
    double limit = std::pow(1024.0, 8);
    for (const char suffix : sizeUnits) {
        const bool match = wanted.empty() ? size >= limit : wanted[0] == suffix;
        if (match || suffix == 'B') {
            const std::string base = bits ? "bits" : "Bytes";
            const std::string name = suffix == 'B' ? base : std::string(1, suffix) + (bits ? "b" : "B");
            return Value::string(fixed(size / limit, 2) + " " + name);
        }
        limit /= 1024.0;
    }
    return {};
}

Value humanToBytes(Invocation &call)
{
    const std::string text = std::string(unicode::stripped(call.inputText()));
    std::size_t end = 0;
    while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || text[end] == '.')) {
        ++end;
    }
    const std::optional<double> number = python::parseFloat(std::string_view(text).substr(0, end));
    std::string unit = std::string(unicode::stripped(std::string_view(text).substr(end)));
    if (unit.empty()) {
        const Value *usual = call.argument(0);
        unit = usual == nullptr || usual->isNone() ? "B" : python::str(*usual);
    }
    const std::size_t at = sizeUnits.find(unicode::upper(unit)[0]);
    if (!number || at == std::string_view::npos) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is not a size."), {text}));
    }
    const double scale = std::pow(1024.0, static_cast<double>(sizeUnits.size() - 1 - at));
    return python::toInteger(Value::number(python::roundHalfEven(*number * scale, 0)));
}

/// The argument; nothing when it is missing or None.
std::optional<Value> given(const Invocation &call, std::size_t index)
{
    const Value *value = call.argument(index);
    return value == nullptr || value->isNone() ? std::nullopt : std::optional<Value>(*value);
}

/// A number below the input, or one of its items. Without a seed each rendering gives another one.
Value random(Invocation &call)
{
    Randomness randomness(given(call, 2));
    const std::int64_t start = given(call, 0) ? call.number(0, 0) : 0;
    const std::int64_t step = given(call, 1) && call.number(1, 1) != 0 ? call.number(1, 1) : 1;
    if (call.input.is(Value::Kind::Int) || call.input.is(Value::Kind::Bool)) {
        const std::int64_t width = call.input.asInt() - start;
        const std::int64_t count = (width + step + (step > 0 ? -1 : 1)) / step;
        if (count <= 0 || (step > 0) != (width > 0)) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“random” has no number to choose from.")));
        }
        return Value::integer(
            start + step * static_cast<std::int64_t>(randomness.below(static_cast<std::uint64_t>(count))));
    }
    const List items = call.inputItems();
    if (items.empty() || (call.evaluator.ansible() && (start != 0 || given(call, 1)))) {
        call.raiseInput();
    }
    return items[randomness.below(items.size())];
}

Value shuffle(Invocation &call)
{
    if (!python::iterable(call.input)) {
        return call.input;
    }
    const std::optional<Value> seed = given(call, 0);
    Randomness randomness(seed && python::truth(*seed) ? seed : std::nullopt);
    List items = call.inputItems();
    for (std::size_t i = items.size(); i > 1; --i) {
        std::swap(items[i - 1], items[randomness.below(i)]);
    }
    return Value::list(std::move(items));
}

} // namespace

std::span<const FilterRow> numberFilters()
{
    static const FilterRow rows[] = {
        {"int", toInt, "default base"},
        {"float", toFloat, "default"},
        {"abs", toAbsolute, ""},
        {"round", round, "precision method"},
        {"log", logarithm, "base"},
        {"pow", power, "y"},
        {"root", root, "base"},
        {"bool", toBool, "", Measures},
        {"ternary", ternary, "true_val false_val none_val", TakesUndefined | KeepsMarks},
        {"filesizeformat", fileSize, "binary"},
        {"human_readable", humanReadable, "isbits unit"},
        {"human_to_bytes", humanToBytes, "default_unit isbits"},
        {"random", random, "start step seed", KeepsMarks},
        {"shuffle", shuffle, "seed", KeepsMarks},
    };
    return rows;
}

} // namespace chatelaine::templates
