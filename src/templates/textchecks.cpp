// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The methods of str that say of what kind its characters are, and those of numbers.

#include "templates/filtertable.h"
#include "templates/methods.h"
#include "templates/python.h"
#include "templates/unicode.h"
#include "values/number.h"

#include <cmath>

namespace chatelaine::templates
{

namespace
{

template<bool (*Is)(char32_t), bool WhenEmpty = false>
Value allAre(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "is").done();
    const std::string &text = subject.asString();
    for (std::size_t at = 0; at < text.size();) {
        if (!Is(unicode::next(text, at))) {
            return Value::boolean(false);
        }
    }
    return Value::boolean(WhenEmpty || !text.empty());
}

bool isAlphaOrNumber(char32_t code) { return unicode::isAlpha(code) || unicode::isNumeric(code); }
bool isAsciiCode(char32_t code) { return code < 0x80; }

template<bool Upper>
Value isCase(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "is").done();
    return Value::boolean(hasCase(subject.asString(), Upper));
}

/// Large letters stand behind what has no case, small ones behind letters.
Value isTitle(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "istitle").done();
    const std::string &text = subject.asString();
    bool any = false;
    bool behindCased = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = unicode::next(text, at);
        const bool lower = unicode::isLower(code);
        const bool large = !lower && unicode::isCased(code);
        if ((large && behindCased) || (lower && !behindCased)) {
            return Value::boolean(false);
        }
        any = any || large || lower;
        behindCased = large || lower;
    }
    return Value::boolean(any);
}

Value isIdentifier(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "isidentifier").done();
    return Value::boolean(unicode::isIdentifier(subject.asString()));
}

Value bitLength(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "bit_length").done();
    const mpz_class number = toBigInteger(subject);
    const std::size_t bits = number == 0 ? 0 : mpz_sizeinbase(number.get_mpz_t(), 2);
    return Value::integer(static_cast<std::int64_t>(bits));
}

Value bitCount(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "bit_count").done();
    const mpz_class number = abs(toBigInteger(subject));
    return Value::integer(static_cast<std::int64_t>(mpz_popcount(number.get_mpz_t())));
}

Value conjugate(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "conjugate").done();
    return python::sign(Operator::Plus, subject);
}

Value isInteger(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "is_integer").done();
    return Value::boolean(std::isfinite(subject.asFloat()) &&
                          std::floor(subject.asFloat()) == subject.asFloat());
}

Value asIntegerRatio(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "as_integer_ratio").done();
    if (!subject.is(Value::Kind::Float)) {
        return Value::tuple({python::sign(Operator::Plus, subject), Value::integer(1)});
    }
    if (!std::isfinite(subject.asFloat())) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "An infinite number has no whole number.")));
    }
    const mpq_class ratio(subject.asFloat());
    return Value::tuple({fromBigInteger(ratio.get_num()), fromBigInteger(ratio.get_den())});
}

} // namespace

bool hasCase(std::string_view text, bool upper)
{
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = unicode::next(text, at);
        const bool isUpper = unicode::isUpper(code);
        const bool isLower = unicode::isLower(code);
        if (upper ? isLower || (!isUpper && unicode::isCased(code))
                  : isUpper || (!isLower && unicode::isCased(code))) {
            return false;
        }
        any = any || (upper ? isUpper : isLower);
    }
    return any;
}

const MethodTable &checkingMethods()
{
    static const MethodTable table = {
        {"isalpha", allAre<unicode::isAlpha>},
        {"isdigit", allAre<unicode::isDigit>},
        {"isdecimal", allAre<unicode::isDecimal>},
        {"isnumeric", allAre<unicode::isNumeric>},
        {"isalnum", allAre<isAlphaOrNumber>},
        {"isspace", allAre<unicode::isSpace>},
        {"isascii", allAre<isAsciiCode, true>},
        {"isprintable", allAre<unicode::isPrintable, true>},
        {"isupper", isCase<true>},
        {"islower", isCase<false>},
        {"istitle", isTitle},
        {"isidentifier", isIdentifier},
    };
    return table;
}

MethodObject::Function numberMethod(const Value &subject, const std::string &name)
{
    const bool isFloat = subject.is(Value::Kind::Float);
    return name == "as_integer_ratio"         ? asIntegerRatio
           : name == "conjugate"              ? conjugate
           : isFloat && name == "is_integer"  ? isInteger
           : !isFloat && name == "bit_length" ? bitLength
           : !isFloat && name == "bit_count"  ? bitCount
                                              : nullptr;
}

std::optional<Value> numberAttribute(const Value &subject, const std::string &name)
{
    const bool isFloat = subject.is(Value::Kind::Float);
    if (name == "real" || (!isFloat && name == "numerator")) {
        return python::sign(Operator::Plus, subject);
    }
    if (name == "imag") {
        return isFloat ? Value::number(0.0) : Value::integer(0);
    }
    return !isFloat && name == "denominator" ? std::optional<Value>(Value::integer(1)) : std::nullopt;
}

} // namespace chatelaine::templates
