// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/yamlscalar.h"

#include "values/number.h"

#include <algorithm>
#include <array>
#include <limits>

namespace chatelaine
{

namespace
{

std::string withoutUnderscores(const std::string &text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c != '_'; });
    return out;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

/// Takes a sign off the front; whether it was a minus.
bool takeMinus(std::string &digits)
{
    const bool minus = digits.front() == '-';
    if (minus || digits.front() == '+') {
        digits.erase(0, 1);
    }
    return minus;
}

std::vector<std::string> parts(const std::string &text)
{
    std::vector<std::string> out(1);
    for (const char c : text) {
        if (c == ':') {
            out.emplace_back();
        } else {
            out.back() += c;
        }
    }
    return out;
}

// The sentences do not repeat the text: it may be a password somebody forgot to quote. The place says where
// it is.

tl::unexpected<Error> noInt()
{
    return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "This is not a whole number that can be read.")));
}

tl::unexpected<Error> noFloat()
{
    return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "This is not a number that can be read.")));
}

std::optional<Value> unsignedInt(const std::string &digits)
{
    if (digits.starts_with("0b")) {
        return parsePythonInt(std::string_view(digits).substr(2), 2);
    }
    if (digits.starts_with("0x")) {
        return parsePythonInt(std::string_view(digits).substr(2), 16);
    }
    if (digits.size() > 1 && digits.front() == '0') {
        return parsePythonInt(digits, 8);
    }
    if (digits.find(':') == std::string::npos) {
        return parsePythonInt(digits);
    }
    mpz_class sum = 0;
    for (const std::string &part : parts(digits)) {
        const auto value = parsePythonInt(part);
        if (!value) {
            return std::nullopt;
        }
        sum = sum * 60 + toBigInteger(*value);
    }
    return fromBigInteger(sum);
}

Result<Value> intValue(const std::string &text)
{
    std::string digits = withoutUnderscores(text);
    if (digits.empty()) {
        return noInt();
    }
    const bool minus = takeMinus(digits);
    const auto value = unsignedInt(digits);
    if (!value) {
        return noInt();
    }
    return minus ? fromBigInteger(-toBigInteger(*value)) : *value;
}

std::optional<double> unsignedFloat(const std::string &digits)
{
    if (digits == ".inf") {
        return std::numeric_limits<double>::infinity();
    }
    if (digits == ".nan") {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (digits.find(':') == std::string::npos) {
        return parsePythonFloat(digits);
    }
    // From the right, as PyYAML adds them: another order would round otherwise.
    std::vector<std::string> sixties = parts(digits);
    double sum = 0;
    double base = 1;
    for (auto part = sixties.rbegin(); part != sixties.rend(); ++part) {
        const auto value = parsePythonFloat(*part);
        if (!value) {
            return std::nullopt;
        }
        sum += *value * base;
        base *= 60;
    }
    return sum;
}

Result<Value> floatValue(const std::string &text)
{
    std::string digits = lowered(withoutUnderscores(text));
    if (digits.empty()) {
        return noFloat();
    }
    const bool minus = takeMinus(digits);
    const auto value = unsignedFloat(digits);
    if (!value) {
        return noFloat();
    }
    return Value::number(minus ? -*value : *value);
}

Result<Value> boolValue(const std::string &text)
{
    const std::string word = lowered(text);
    if (word == "yes" || word == "true" || word == "on") {
        return Value::boolean(true);
    }
    if (word == "no" || word == "false" || word == "off") {
        return Value::boolean(false);
    }
    return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "This is neither yes nor no.")));
}

/// The six bits a letter of base64 stands for; 64 for anything else.
unsigned bitsOf(char c)
{
    static constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t at = letters.find(c);
    return at == std::string_view::npos ? 64U : unsigned(at);
}

} // namespace

Result<Value> scalarValue(YamlTag tag, const std::string &text)
{
    switch (tag) {
    case YamlTag::Int:
        return intValue(text);
    case YamlTag::Float:
        return floatValue(text);
    case YamlTag::Bool:
        return boolValue(text);
    case YamlTag::Null:
        return Value::none();
    case YamlTag::Timestamp:
        return timestampValue(text);
    case YamlTag::Binary:
        return binaryValue(text);
    default:
        return Value::string(text);
    }
}

Result<Value> binaryValue(std::string_view text)
{
    const auto broken = [] {
        return fail(Text(
            QT_TRANSLATE_NOOP("Chatelaine", "The binary data here is damaged: it is not complete base64.")));
    };
    std::string out;
    unsigned bits = 0;
    int place = 0;
    int pads = 0;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            return broken();
        }
        if (c == '=') {
            if (place >= 2 && place + ++pads >= 4) {
                return Value::bytes(std::move(out));
            }
            continue;
        }
        const unsigned six = bitsOf(c);
        if (six > 63) {
            continue;
        }
        pads = 0;
        bits = (bits << 6 | six) & 0xfff;
        if (place > 0) {
            out += static_cast<char>(bits >> (6 - 2 * place) & 0xff);
        }
        place = (place + 1) % 4;
    }
    return place == 0 ? Result<Value>(Value::bytes(std::move(out))) : Result<Value>(broken());
}

} // namespace chatelaine
