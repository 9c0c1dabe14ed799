// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/markup.h"
#include "templates/python.h"
#include "templates/source.h"
#include "templates/textbuilder.h"
#include "values/number.h"

#include <algorithm>
#include <cmath>

namespace chatelaine::templates::python
{

namespace
{

constexpr unsigned long mostPowerBits = 200'000;

const char *symbolOf(Operator op)
{
    switch (op) {
    case Operator::Add:
    case Operator::Plus:
        return "+";
    case Operator::Subtract:
    case Operator::Negate:
        return "-";
    case Operator::Multiply:
        return "*";
    case Operator::Divide:
        return "/";
    case Operator::FloorDivide:
        return "//";
    case Operator::Modulo:
        return "%";
    case Operator::Power:
        return "**";
    }
    return "?";
}

[[noreturn]] void raiseDivision()
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A number is divided by zero.")));
}

/// The nearest float, half to even. `more`: the number is a little larger than `whole` says.
double rounded(const mpz_class &whole, bool more)
{
    constexpr std::size_t digits = 53;
    mpz_class size = abs(whole);
    const std::size_t bits = mpz_sizeinbase(size.get_mpz_t(), 2);
    if (bits <= digits) {
        return whole.get_d();
    }
    const std::size_t drop = bits - digits;
    const bool half = mpz_tstbit(size.get_mpz_t(), drop - 1) != 0;
    const bool rest = more || mpz_scan1(size.get_mpz_t(), 0) < drop - 1;
    const bool odd = mpz_tstbit(size.get_mpz_t(), drop) != 0;
    size >>= drop;
    size += half && (rest || odd) ? 1 : 0;
    const double result = drop > 2000 ? HUGE_VAL : std::ldexp(size.get_d(), static_cast<int>(drop));
    return whole < 0 ? -result : result;
}

/// a / b, rounded once.
double quotient(const mpz_class &a, const mpz_class &b)
{
    const auto bits = [](const mpz_class &n) { return static_cast<long>(mpz_sizeinbase(n.get_mpz_t(), 2)); };
    const long shift = 66 - (bits(a) - bits(b));
    mpz_class top = abs(a);
    mpz_class bottom = abs(b);
    shift > 0 ? top <<= static_cast<unsigned long>(shift) : bottom <<= static_cast<unsigned long>(-shift);
    mpz_class whole;
    mpz_class rest;
    mpz_fdiv_qr(whole.get_mpz_t(), rest.get_mpz_t(), top.get_mpz_t(), bottom.get_mpz_t());
    const double result = std::ldexp(rounded(whole, rest != 0), static_cast<int>(-shift));
    if (std::isinf(result)) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                     "A whole number is too large for a calculation with fractions.")));
    }
    return (a < 0) != (b < 0) ? -result : result;
}

double toDouble(const Value &value)
{
    if (!value.is(Value::Kind::BigInt)) {
        return value.asFloat();
    }
    const double result = rounded(toBigInteger(value), false);
    if (std::isinf(result)) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                     "A whole number is too large for a calculation with fractions.")));
    }
    return result;
}

double floorModulo(double a, double b)
{
    double result = std::fmod(a, b);
    if (result != 0.0 && ((b < 0) != (result < 0))) {
        result += b;
    }
    return result == 0.0 ? std::copysign(0.0, b) : result;
}

/// As CPython divides floats, with the sign of a zero.
double floorQuotient(double a, double b)
{
    const double quotient = (a - floorModulo(a, b)) / b;
    if (quotient == 0.0) {
        return std::copysign(0.0, a / b);
    }
    const double floor = std::floor(quotient);
    return quotient - floor > 0.5 ? floor + 1.0 : floor;
}

double power(double a, double b)
{
    if (a == 0.0 && b < 0) {
        raiseDivision();
    }
    const double result = std::pow(a, b);
    if (std::isnan(result) && !std::isnan(a) && !std::isnan(b)) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The root of a negative number is no real number.")));
    }
    return result;
}

Value floatArithmetic(Operator op, double a, double b)
{
    switch (op) {
    case Operator::Add:
        return Value::number(a + b);
    case Operator::Subtract:
        return Value::number(a - b);
    case Operator::Multiply:
        return Value::number(a * b);
    case Operator::Power:
        return Value::number(power(a, b));
    default:
        break;
    }
    if (b == 0.0) {
        raiseDivision();
    }
    switch (op) {
    case Operator::Divide:
        return Value::number(a / b);
    case Operator::FloorDivide:
        return Value::number(floorQuotient(a, b));
    default:
        return Value::number(floorModulo(a, b));
    }
}

Value bigPower(const Value &left, const Value &right)
{
    const mpz_class base = toBigInteger(left);
    const mpz_class exponent = toBigInteger(right);
    if (exponent < 0) {
        return floatArithmetic(Operator::Power, toDouble(left), toDouble(right));
    }
    const std::size_t bits = mpz_sizeinbase(base.get_mpz_t(), 2);
    if (abs(base) > 1 && (!exponent.fits_ulong_p() || exponent.get_ui() > mostPowerBits / bits)) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The result of “**” would be too large.")));
    }
    mpz_class result;
    if (abs(base) <= 1) {
        const bool odd = mpz_odd_p(exponent.get_mpz_t()) != 0;
        result = exponent == 0 ? mpz_class(1) : (base < 0 && !odd) ? mpz_class(1) : base;
    } else {
        mpz_pow_ui(result.get_mpz_t(), base.get_mpz_t(), exponent.get_ui());
    }
    return fromBigInteger(result);
}

Value bigArithmetic(Operator op, const Value &left, const Value &right)
{
    const mpz_class a = toBigInteger(left);
    const mpz_class b = toBigInteger(right);
    mpz_class result;
    switch (op) {
    case Operator::Add:
        return fromBigInteger(a + b);
    case Operator::Subtract:
        return fromBigInteger(a - b);
    case Operator::Multiply:
        if (mpz_sizeinbase(a.get_mpz_t(), 2) + mpz_sizeinbase(b.get_mpz_t(), 2) > mostPowerBits) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The result of “*” would be too large.")));
        }
        return fromBigInteger(a * b);
    case Operator::FloorDivide:
        mpz_fdiv_q(result.get_mpz_t(), a.get_mpz_t(), b.get_mpz_t());
        return fromBigInteger(result);
    case Operator::Modulo:
        mpz_fdiv_r(result.get_mpz_t(), a.get_mpz_t(), b.get_mpz_t());
        return fromBigInteger(result);
    default:
        return Value::number(quotient(a, b));
    }
}

Value wholeArithmetic(Operator op, const Value &left, const Value &right)
{
    if (op == Operator::Power) {
        return bigPower(left, right);
    }
    const bool divides = op == Operator::Divide || op == Operator::FloorDivide || op == Operator::Modulo;
    const bool big = left.is(Value::Kind::BigInt) || right.is(Value::Kind::BigInt);
    if (divides && !right.is(Value::Kind::BigInt) && right.asInt() == 0) {
        raiseDivision();
    }
    std::int64_t result = 0;
    const std::int64_t a = left.asInt();
    const std::int64_t b = right.asInt();
    constexpr std::int64_t exact = std::int64_t(1) << 53U;
    if (!big && op == Operator::Divide && std::max(std::abs(a), std::abs(b)) < exact) {
        return Value::number(static_cast<double>(a) / static_cast<double>(b));
    }
    if (!big && op == Operator::Add && !__builtin_add_overflow(a, b, &result)) {
        return Value::integer(result);
    }
    if (!big && op == Operator::Subtract && !__builtin_sub_overflow(a, b, &result)) {
        return Value::integer(result);
    }
    if (!big && op == Operator::Multiply && !__builtin_mul_overflow(a, b, &result)) {
        return Value::integer(result);
    }
    return bigArithmetic(op, left, right);
}

/// How often a sequence is repeated; checks that the result stays small.
std::size_t repetitions(const Value &times, std::size_t size, std::size_t most)
{
    if (times.is(Value::Kind::BigInt) ||
        (times.asInt() > 0 && size > 0 && static_cast<std::size_t>(times.asInt()) > most / size)) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The result of “*” would be too large.")));
    }
    return static_cast<std::size_t>(std::max<std::int64_t>(0, times.asInt()));
}

Value repeated(const Value &sequence, const Value &times)
{
    if (sequence.isString()) {
        TextBuilder text;
        const std::size_t count = repetitions(times, sequence.asString().size(), mostBytes);
        for (std::size_t i = 0; i < (sequence.asString().empty() ? 0 : count); ++i) {
            text.add(sequence);
        }
        return likeMarkup(text.take(), sequence);
    }
    const List &items = sequence.asList();
    const std::size_t count = repetitions(times, items.size(), mostItems);
    List result;
    for (std::size_t i = 0; i < (items.empty() ? 0 : count); ++i) {
        result.insert(result.end(), items.begin(), items.end());
    }
    return sequence.is(Value::Kind::List) ? Value::list(std::move(result)) : Value::tuple(std::move(result));
}

Value joined(const Value &left, const Value &right)
{
    if (left.isString()) {
        const bool isMarkup = left.isMarkup() || right.isMarkup();
        TextBuilder text;
        limits::checkBytes(left.asString().size() + right.asString().size());
        text.add(isMarkup ? escaped(left) : left);
        text.add(isMarkup ? escaped(right) : right);
        return isMarkup ? text.takeMarkup() : text.take();
    }
    limits::checkItems(left.asList().size() + right.asList().size());
    List items = left.asList();
    items.insert(items.end(), right.asList().begin(), right.asList().end());
    return left.is(Value::Kind::List) ? Value::list(std::move(items)) : Value::tuple(std::move(items));
}

bool isWhole(const Value &value) { return isNumber(value) && !value.is(Value::Kind::Float); }
bool repeats(const Value &value) { return value.isString() || value.isSequence(); }

} // namespace

Value parseInteger(std::string_view literal)
{
    const char kind = literal.size() > 2 && literal[0] == '0' ? static_cast<char>(literal[1] | 0x20) : '\0';
    const int base = kind == 'x' ? 16 : kind == 'o' ? 8 : kind == 'b' ? 2 : 10;
    return parsePythonInt(literal, base).value_or(Value::integer(0));
}

std::optional<double> parseFloat(std::string_view text) { return parsePythonFloat(text); }

Value arithmetic(Operator op, const Value &left, const Value &right)
{
    if (isNumber(left) && isNumber(right)) {
        return isWhole(left) && isWhole(right) ? wholeArithmetic(op, left, right)
                                               : floatArithmetic(op, toDouble(left), toDouble(right));
    }
    if (op == Operator::Add && left.kind() == right.kind() && repeats(left)) {
        return joined(left, right);
    }
    if (op == Operator::Multiply && repeats(left) && isWhole(right)) {
        return repeated(left, right);
    }
    if (op == Operator::Multiply && isWhole(left) && repeats(right)) {
        return repeated(right, left);
    }
    if (op == Operator::Modulo && left.isString() && !right.isUndefined()) {
        return percentFormat(left, right);
    }
    raiseUnsupported(symbolOf(op), left, right);
}

Value sign(Operator op, const Value &value)
{
    if (!isNumber(value)) {
        raiseUnsupported(symbolOf(op), value);
    }
    if (value.is(Value::Kind::Float)) {
        return op == Operator::Negate ? Value::number(-value.asFloat()) : value;
    }
    return op == Operator::Negate ? wholeArithmetic(Operator::Subtract, Value::integer(0), value)
                                  : wholeArithmetic(Operator::Add, Value::integer(0), value);
}

Value toInteger(const Value &value)
{
    if (!value.is(Value::Kind::Float)) {
        return fromBigInteger(toBigInteger(value));
    }
    if (!std::isfinite(value.asFloat())) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "An infinite number has no whole number.")));
    }
    return fromBigInteger(mpz_class(std::trunc(value.asFloat())));
}

double roundHalfEven(double value, int digits)
{
    if (!std::isfinite(value) || digits > 300) {
        return value;
    }
    if (digits < -300) {
        return 0.0;
    }
    if (digits >= 0) {
        // Printing rounds the exact binary value half to even, as Python's round() does.
        char buffer[700];
        const int size = std::snprintf(buffer, sizeof buffer, "%.*f", digits, value);
        return parseFloat(std::string_view(buffer, static_cast<std::size_t>(size))).value_or(value);
    }
    const double scale = std::pow(10.0, -digits);
    return std::nearbyint(value / scale) * scale;
}

} // namespace chatelaine::templates::python
