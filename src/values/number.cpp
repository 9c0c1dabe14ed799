// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/number.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace chatelaine
{

namespace
{

constexpr std::size_t longestDecimal = 4300;

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return out;
}

/// Without its underscores; nothing when one does not stand between two characters `isPart` accepts.
template<typename IsPart>
std::optional<std::string> withoutUnderscores(std::string_view text, IsPart isPart)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '_') {
            out += text[i];
        } else if (i == 0 || i + 1 == text.size() || !isPart(text[i - 1]) || !isPart(text[i + 1])) {
            return std::nullopt;
        }
    }
    return out;
}

int digitValue(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
}

/// Takes "0x" and the like away, and the one underscore that may follow it.
std::string_view withoutPrefix(std::string_view digits, int base)
{
    const char letter = base == 16 ? 'x' : base == 8 ? 'o' : base == 2 ? 'b' : '\0';
    if (letter != '\0' && digits.size() > 2 && digits[0] == '0' && (digits[1] | 0x20) == letter) {
        digits.remove_prefix(digits[2] == '_' ? 3 : 2);
    }
    return digits;
}

/// Digits before the point, as Python's repr places it: exponents below -4 and from 16 on are written as
/// such.
std::string layOut(const std::string &digits, int exponent)
{
    const int count = int(digits.size());
    if (exponent < -4 || exponent >= 16) {
        std::string out = digits.substr(0, 1);
        if (count > 1) {
            out += "." + digits.substr(1);
        }
        const std::string size = std::to_string(std::abs(exponent));
        return out + (exponent < 0 ? "e-" : "e+") + (size.size() < 2 ? "0" : "") + size;
    }
    if (exponent < 0) {
        return "0." + std::string(std::size_t(-exponent - 1), '0') + digits;
    }
    if (count <= exponent + 1) {
        return digits + std::string(std::size_t(exponent + 1 - count), '0') + ".0";
    }
    return digits.substr(0, std::size_t(exponent + 1)) + "." + digits.substr(std::size_t(exponent + 1));
}

} // namespace

std::string pythonFloat(double value)
{
    if (std::isnan(value)) {
        return "nan";
    }
    if (std::isinf(value)) {
        return value < 0 ? "-inf" : "inf";
    }
    char buffer[64];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, std::abs(value), std::chars_format::scientific).ptr;
    const std::string_view text(buffer, std::size_t(end - buffer));
    const std::size_t e = text.find('e');
    std::string digits;
    std::copy_if(text.begin(), text.begin() + std::ptrdiff_t(e), std::back_inserter(digits), isDigit);
    int exponent = 0;
    const char *from = buffer + e + 1;
    std::from_chars(*from == '+' ? from + 1 : from, end, exponent);
    return (std::signbit(value) ? "-" : "") + layOut(digits, exponent);
}

std::optional<double> parsePythonFloat(std::string_view text)
{
    const auto plain = withoutUnderscores(trimmed(text), isDigit);
    if (!plain || plain->empty()) {
        return std::nullopt;
    }
    std::string_view rest = *plain;
    const bool negative = rest.front() == '-';
    if (rest.front() == '-' || rest.front() == '+') {
        rest.remove_prefix(1);
    }
    const std::string word = lowered(rest);
    const double sign = negative ? -1.0 : 1.0;
    if (word == "inf" || word == "infinity") {
        return sign * std::numeric_limits<double>::infinity();
    }
    if (word == "nan") {
        return std::copysign(std::numeric_limits<double>::quiet_NaN(), sign);
    }
    if (rest.empty() || (!isDigit(rest.front()) && rest.front() != '.')) {
        return std::nullopt;
    }
    double value = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    if (end != rest.data() + rest.size()) {
        return std::nullopt;
    }
    if (error == std::errc::result_out_of_range) {
        // from_chars does not say whether it was too large or too small; strtod does.
        value = std::strtod(std::string(rest).c_str(), nullptr);
    } else if (error != std::errc()) {
        return std::nullopt;
    }
    return sign * value;
}

std::optional<Value> parsePythonInt(std::string_view text, int base)
{
    text = trimmed(text);
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        text.remove_prefix(1);
    }
    if (base == 0) {
        const char kind = text.size() > 1 && text[0] == '0' ? static_cast<char>(text[1] | 0x20) : '\0';
        base = kind == 'x' ? 16 : kind == 'o' ? 8 : kind == 'b' ? 2 : 10;
        if (base == 10 && text.size() > 1 && text[0] == '0' && text.find_first_not_of("0_") != text.npos) {
            return std::nullopt; // "012" is no number there
        }
    }
    const auto isPart = [base](char c) { return digitValue(c) < base; };
    const auto digits = withoutUnderscores(withoutPrefix(text, base), isPart);
    if (!digits || digits->empty() || !std::all_of(digits->begin(), digits->end(), isPart) ||
        (base == 10 && digits->size() > longestDecimal)) {
        return std::nullopt;
    }
    const mpz_class value(*digits, base);
    return fromBigInteger(negative ? mpz_class(-value) : value);
}

bool isNumber(const Value &value)
{
    return value.is(Value::Kind::Int) || value.is(Value::Kind::Float) || value.is(Value::Kind::Bool) ||
           value.is(Value::Kind::BigInt);
}

std::partial_ordering compareNumbers(const Value &a, const Value &b)
{
    if (!isNumber(a) || !isNumber(b)) {
        return std::partial_ordering::unordered;
    }
    const bool aFloat = a.is(Value::Kind::Float);
    const bool bFloat = b.is(Value::Kind::Float);
    if (aFloat && bFloat) {
        return a.asFloat() <=> b.asFloat();
    }
    if (aFloat || bFloat) {
        const double real = aFloat ? a.asFloat() : b.asFloat();
        if (std::isnan(real)) {
            return std::partial_ordering::unordered;
        }
        const int order = mpz_cmp_d(toBigInteger(aFloat ? b : a).get_mpz_t(), real);
        return aFloat ? 0 <=> order : order <=> 0;
    }
    if (a.is(Value::Kind::BigInt) || b.is(Value::Kind::BigInt)) {
        return cmp(toBigInteger(a), toBigInteger(b)) <=> 0;
    }
    return a.asInt() <=> b.asInt();
}

mpz_class toBigInteger(const Value &value)
{
    if (value.is(Value::Kind::BigInt)) {
        return mpz_class(value.asString(), 10);
    }
    return mpz_class(long(value.asInt()));
}

Value fromBigInteger(const mpz_class &value)
{
    return value.fits_slong_p() ? Value::integer(value.get_si()) : Value::bigInteger(value.get_str());
}

} // namespace chatelaine
