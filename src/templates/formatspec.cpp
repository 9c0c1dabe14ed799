// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/formatspec.h"

#include "templates/literals.h"
#include "templates/python.h"
#include "templates/source.h"
#include "templates/unicode.h"
#include "values/number.h"

#include <algorithm>
#include <cmath>

namespace chatelaine::templates
{

namespace
{

constexpr int widest = 100'000;

bool isAlign(char c) { return c == '<' || c == '>' || c == '^' || c == '='; }

int takeNumber(std::string_view text, std::size_t &at, int missing)
{
    if (at >= text.size() || text[at] < '0' || text[at] > '9') {
        return missing;
    }
    int value = 0;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9' && value < widest) {
        value = value * 10 + (text[at++] - '0');
    }
    return std::min(value, widest);
}

std::string grouped(const std::string &digits, char separator, std::size_t size)
{
    const std::size_t whole = std::min(digits.find_first_of(".e"), digits.size());
    std::string out;
    for (std::size_t i = 0; i < whole; ++i) {
        if (i > 0 && (whole - i) % size == 0) {
            out += separator;
        }
        out += digits[i];
    }
    return out + digits.substr(whole);
}

/// The printf form of a number that is not negative.
std::string printed(double number, const FormatSpec &spec, char type, int precision)
{
    const std::string format = std::string("%") + (spec.alternate ? "#" : "") + ".*" + type;
    const int size = std::snprintf(nullptr, 0, format.c_str(), precision, number);
    std::string out(static_cast<std::size_t>(size) + 1, '\0');
    std::snprintf(out.data(), out.size(), format.c_str(), precision, number);
    out.pop_back();
    return out;
}

std::string floatDigits(double number, const FormatSpec &spec)
{
    if (!std::isfinite(number)) {
        const bool upper = spec.type == 'E' || spec.type == 'F' || spec.type == 'G';
        return std::isnan(number) ? (upper ? "NAN" : "nan") : (upper ? "INF" : "inf");
    }
    const int precision = std::min(spec.precision, 1000);
    switch (spec.type) {
    case '%':
        return printed(number * 100.0, spec, 'f', precision < 0 ? 6 : precision) + '%';
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
        return printed(number, spec, spec.type, precision < 0 ? 6 : precision);
    case 'n':
        return printed(number, spec, 'g', precision < 0 ? 6 : precision);
    default: {
        if (precision < 0) {
            return pythonFloat(number);
        }
        std::string out = printed(number, spec, 'g', precision);
        return out.find_first_of(".e") == std::string::npos ? out + ".0" : out;
    }
    }
}

std::string wholeDigits(const mpz_class &number, const FormatSpec &spec, std::string &prefix)
{
    const int base = spec.type == 'b'                         ? 2
                     : spec.type == 'o'                       ? 8
                     : (spec.type == 'x' || spec.type == 'X') ? 16
                                                              : 10;
    std::string digits = number.get_str(base);
    if (spec.type == 'X') {
        digits = unicode::upper(digits);
    }
    if (spec.alternate && base != 10) {
        prefix = std::string("0") + spec.type;
    }
    return digits;
}

[[noreturn]] void raiseType(const Value &number, char type)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value of type %1 cannot be formatted as “%2”."),
               {python::typeName(number), std::string(1, type)}));
}

} // namespace

std::optional<FormatSpec> parseFormatSpec(std::string_view text)
{
    FormatSpec spec;
    std::size_t at = 0;
    const std::size_t second = unicode::byteOf(text, 1);
    if (second < text.size() && isAlign(text[second])) {
        spec.fill = std::string(text.substr(0, second));
        spec.align = text[second];
        at = second + 1;
    } else if (!text.empty() && isAlign(text[0])) {
        spec.align = text[at++];
    }
    const auto has = [&](char c) { return at < text.size() && text[at] == c; };
    if (has('+') || has('-') || has(' ')) {
        spec.sign = text[at++];
    }
    if (has('#')) {
        spec.alternate = true;
        ++at;
    }
    if (has('0')) {
        spec.zeroPadded = spec.align == '\0';
        ++at;
    }
    spec.width = takeNumber(text, at, 0);
    if (has(',') || has('_')) {
        spec.grouping = text[at++];
    }
    if (has('.')) {
        ++at;
        spec.precision = takeNumber(text, at, -2);
        if (spec.precision == -2) {
            return {};
        }
    }
    if (at < text.size()) {
        spec.type = text[at++];
    }
    if (at != text.size() || (spec.type != '\0' && std::string_view("bcdeEfFgGnosxX%").find(spec.type) ==
                                                       std::string_view::npos)) {
        return {};
    }
    return spec;
}

std::string formatText(std::string_view text, const FormatSpec &spec)
{
    if (spec.type != '\0' && spec.type != 's') {
        raiseType(Value::string({}), spec.type);
    }
    if (spec.precision >= 0) {
        text = text.substr(0, unicode::byteOf(text, static_cast<std::size_t>(spec.precision)));
    }
    return unicode::padded(text, static_cast<std::size_t>(spec.width), spec.align == '\0' ? '<' : spec.align,
                           spec.zeroPadded ? "0" : spec.fill);
}

std::string formatNumber(const Value &number, const FormatSpec &spec)
{
    const bool whole = !number.is(Value::Kind::Float);
    if (spec.type == 's' || (!whole && std::string_view("bcdoxX").find(spec.type) != std::string_view::npos &&
                             spec.type != '\0')) {
        raiseType(number, spec.type);
    }
    if (spec.type == 'c') {
        std::string character;
        if (number.asInt() < 0 || number.asInt() > 0x10FFFF) {
            raiseType(number, 'c');
        }
        appendCodePoint(character, static_cast<unsigned>(number.asInt()));
        return formatText(character, spec.as('\0'));
    }
    const bool asWhole = whole && std::string_view("eEfFgG%").find(spec.type == '\0' ? '?' : spec.type) ==
                                      std::string_view::npos;
    std::string prefix;
    std::string digits;
    bool negative = false;
    if (asWhole) {
        const mpz_class big = toBigInteger(number);
        negative = big < 0;
        digits = wholeDigits(abs(big), spec, prefix);
    } else {
        const double real = whole ? toBigInteger(number).get_d() : number.asFloat();
        negative = std::signbit(real) && !std::isnan(real);
        digits = floatDigits(std::abs(real), spec);
    }
    if (spec.precision > 0 && asWhole) {
        digits.insert(0,
                      static_cast<std::size_t>(
                          std::max(0, std::min(spec.precision, widest) - static_cast<int>(digits.size()))),
                      '0');
    }
    if (spec.grouping != '\0') {
        const bool byFour = spec.type == 'b' || spec.type == 'o' || spec.type == 'x' || spec.type == 'X';
        digits = grouped(digits, spec.grouping, byFour ? 4 : 3);
    }
    const std::string sign = negative ? "-" : spec.sign == '+' ? "+" : spec.sign == ' ' ? " " : "";
    const auto width = static_cast<std::size_t>(std::min(spec.width, widest));
    if (spec.zeroPadded || spec.align == '=') {
        const std::size_t used = sign.size() + prefix.size() + digits.size();
        std::string fill;
        for (std::size_t i = used; i < width; ++i) {
            fill += spec.zeroPadded ? "0" : spec.fill;
        }
        return sign + prefix + fill + digits;
    }
    return unicode::padded(sign + prefix + digits, width, spec.align == '\0' ? '>' : spec.align, spec.fill);
}

} // namespace chatelaine::templates
