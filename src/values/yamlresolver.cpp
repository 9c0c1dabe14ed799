// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/yamlnode.h"

#include <algorithm>
#include <array>

namespace chatelaine
{

namespace
{

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Reads a scalar from left to right; each function takes what its pattern matches and tells whether it did.
class Scan
{
public:
    explicit Scan(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }

    bool take(char c)
    {
        const bool there = !m_rest.empty() && m_rest.front() == c;
        m_rest.remove_prefix(there ? 1 : 0);
        return there;
    }

    bool takeSign() { return take('-') || take('+'); }

    template<typename Accepts>
    std::size_t takeWhile(Accepts accepts)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), accepts);
        const std::size_t count = std::size_t(end - m_rest.begin());
        m_rest.remove_prefix(count);
        return count;
    }

    /// [0-9][0-9_]*
    bool takeNumber() { return !m_rest.empty() && isDigit(m_rest.front()) && takeWhile(isDigitOrLine) > 0; }

    /// (:[0-5]?[0-9])+
    bool takeSixties()
    {
        bool any = false;
        while (take(':')) {
            const std::string_view before = m_rest;
            const std::size_t count = takeWhile(isDigit);
            if (count == 0 || count > 2 || (count == 2 && before.front() > '5')) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /// ([eE][-+][0-9]+)?
    bool takeExponent()
    {
        if (!take('e') && !take('E')) {
            return true;
        }
        return takeSign() && takeWhile(isDigit) > 0;
    }

    static bool isDigitOrLine(char c) { return isDigit(c) || c == '_'; }

private:
    std::string_view m_rest;
};

template<std::size_t N>
bool isOneOf(std::string_view text, const std::array<std::string_view, N> &words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool isBool(std::string_view text)
{
    static constexpr std::array<std::string_view, 18> words = {
        "yes",   "Yes",   "YES",   "no", "No", "NO", "true", "True", "TRUE",
        "false", "False", "FALSE", "on", "On", "ON", "off",  "Off",  "OFF"};
    return isOneOf(text, words);
}

bool isNull(std::string_view text)
{
    static constexpr std::array<std::string_view, 5> words = {"", "~", "null", "Null", "NULL"};
    return isOneOf(text, words);
}

bool isNamedFloat(std::string_view text)
{
    static constexpr std::array<std::string_view, 3> infinities = {".inf", ".Inf", ".INF"};
    static constexpr std::array<std::string_view, 3> notNumbers = {".nan", ".NaN", ".NAN"};
    const bool sign = text.starts_with('-') || text.starts_with('+');
    return isOneOf(text.substr(sign ? 1 : 0), infinities) || isOneOf(text, notNumbers);
}

bool isFloat(std::string_view text)
{
    if (isNamedFloat(text)) {
        return true;
    }
    Scan fraction(text);
    if (fraction.take('.')) { // PyYAML takes no sign here: -.5 is text
        return fraction.takeNumber() && fraction.takeExponent() && fraction.atEnd();
    }
    Scan scan(text);
    scan.takeSign();
    if (!scan.takeNumber()) {
        return false;
    }
    Scan sixties = scan;
    if (sixties.takeSixties()) {
        return sixties.take('.') && (sixties.takeWhile(Scan::isDigitOrLine), sixties.atEnd());
    }
    if (!scan.take('.')) {
        return false;
    }
    scan.takeWhile(Scan::isDigitOrLine);
    return scan.takeExponent() && scan.atEnd();
}

bool isPrefixedInt(std::string_view digits)
{
    const auto all = [](std::string_view text, auto accepts) {
        return !text.empty() &&
               std::all_of(text.begin(), text.end(), [accepts](char c) { return c == '_' || accepts(c); });
    };
    if (digits.starts_with("0b")) {
        return all(digits.substr(2), [](char c) { return c == '0' || c == '1'; });
    }
    if (digits.starts_with("0x")) {
        return all(digits.substr(2),
                   [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
    }
    return digits.starts_with('0') && all(digits.substr(1), [](char c) { return c >= '0' && c <= '7'; });
}

bool isInt(std::string_view text)
{
    const std::string_view digits = text.substr(text.starts_with('-') || text.starts_with('+') ? 1 : 0);
    if (digits == "0" || isPrefixedInt(digits)) {
        return true;
    }
    Scan scan(digits);
    if (digits.starts_with('0') || !scan.takeNumber()) {
        return false;
    }
    return scan.atEnd() || (scan.takeSixties() && scan.atEnd());
}

/// Four digits, then a month and a day: the time may follow only after these.
bool isTimestamp(std::string_view text)
{
    Scan scan(text);
    const bool year = scan.takeWhile(isDigit) == 4 && scan.take('-');
    const std::size_t month = year ? scan.takeWhile(isDigit) : 0;
    const std::size_t day = month > 0 && month <= 2 && scan.take('-') ? scan.takeWhile(isDigit) : 0;
    if (day == 0 || day > 2) {
        return false;
    }
    if (scan.atEnd()) {
        return month == 2 && day == 2;
    }
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    if (!scan.take('T') && !scan.take('t') && scan.takeWhile(isBlank) == 0) {
        return false;
    }
    const std::size_t hour = scan.takeWhile(isDigit);
    if (hour == 0 || hour > 2 || !scan.take(':') || scan.takeWhile(isDigit) != 2 || !scan.take(':') ||
        scan.takeWhile(isDigit) != 2) {
        return false;
    }
    if (scan.take('.')) {
        scan.takeWhile(isDigit);
    }
    if (scan.atEnd()) {
        return true;
    }
    scan.takeWhile(isBlank);
    if (scan.take('Z')) {
        return scan.atEnd();
    }
    const std::size_t zone = scan.takeSign() ? scan.takeWhile(isDigit) : 0;
    if (zone == 0 || zone > 2) {
        return false;
    }
    return scan.atEnd() || (scan.take(':') && scan.takeWhile(isDigit) == 2 && scan.atEnd());
}

} // namespace

YamlTag resolvePlainScalar(std::string_view text)
{
    if (isNull(text)) {
        return YamlTag::Null;
    }
    if (isBool(text)) {
        return YamlTag::Bool;
    }
    if (text == "<<") {
        return YamlTag::Merge;
    }
    if (text == "=") {
        return YamlTag::Value;
    }
    const char first = text.front();
    if (!isDigit(first) && first != '-' && first != '+' && first != '.') {
        return YamlTag::Str;
    }
    if (isFloat(text)) {
        return YamlTag::Float;
    }
    if (isInt(text)) {
        return YamlTag::Int;
    }
    return isTimestamp(text) ? YamlTag::Timestamp : YamlTag::Str;
}

YamlTag tagFromText(std::string_view tag)
{
    struct Known {
        std::string_view name;
        YamlTag tag;
    };
    static constexpr std::array<Known, 16> core = {{
        {"str", YamlTag::Str},
        {"int", YamlTag::Int},
        {"float", YamlTag::Float},
        {"bool", YamlTag::Bool},
        {"null", YamlTag::Null},
        {"timestamp", YamlTag::Timestamp},
        {"binary", YamlTag::Binary},
        {"merge", YamlTag::Merge},
        {"value", YamlTag::Value},
        {"seq", YamlTag::Seq},
        {"map", YamlTag::Map},
        {"set", YamlTag::Set},
        {"omap", YamlTag::Omap},
        {"pairs", YamlTag::Pairs},
        {"python/dict", YamlTag::Map}, // Ansible knows these two
        {"python/unicode", YamlTag::Str},
    }};
    static constexpr std::string_view prefix = "tag:yaml.org,2002:";
    if (tag.starts_with(prefix)) {
        const auto known =
            std::find_if(core.begin(), core.end(),
                         [name = tag.substr(prefix.size())](const Known &row) { return row.name == name; });
        return known == core.end() ? YamlTag::Unknown : known->tag;
    }
    if (tag == "!vault" || tag == "!vault-encrypted") {
        return YamlTag::Vault;
    }
    return tag == "!unsafe" ? YamlTag::Unsafe : YamlTag::Unknown;
}

} // namespace chatelaine
