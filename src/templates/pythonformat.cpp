// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/formatspec.h"
#include "templates/markup.h"
#include "templates/object.h"
#include "templates/python.h"
#include "templates/source.h"
#include "templates/textbuilder.h"
#include "templates/unicode.h"
#include "values/number.h"

namespace chatelaine::templates::python
{

namespace
{

[[noreturn]] void raiseFormat(const std::string &format)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The format “%1” does not fit the values given to it."),
               {format}));
}

/// Reads a `%` format and takes its values one after the other.
class PercentFormat
{
public:
    PercentFormat(const Value &format, const Value &arguments) : m_format(format), m_arguments(arguments) {}

    Value run()
    {
        const std::string &text = m_format.asString();
        std::size_t literal = 0;
        for (m_at = text.find('%'); m_at != std::string::npos; m_at = text.find('%', m_at)) {
            m_out.add(substring(m_format, literal, m_at));
            ++m_at;
            conversion(text);
            literal = m_at;
        }
        m_out.add(substring(m_format, literal, text.size()));
        const bool isTuple = m_arguments.is(Value::Kind::Tuple);
        const bool mayStay = m_arguments.isSequence() || m_arguments.isDict() ||
                             m_arguments.is(Value::Kind::Bytes) || m_arguments.is(Value::Kind::Object);
        if (!m_mapped && (isTuple ? m_used != m_arguments.asList().size() : m_used == 0 && !mayStay)) {
            raiseFormat(text);
        }
        return likeMarkup(m_out.take(), m_format);
    }

private:
    Value nextArgument()
    {
        if (!m_arguments.is(Value::Kind::Tuple)) {
            if (m_used++ > 0) {
                raiseFormat(m_format.asString());
            }
            return m_arguments;
        }
        if (m_used >= m_arguments.asList().size()) {
            raiseFormat(m_format.asString());
        }
        return m_arguments.asList()[m_used++];
    }

    int number(const std::string &text)
    {
        if (m_at < text.size() && text[m_at] == '*') {
            ++m_at;
            return static_cast<int>(nextArgument().asInt());
        }
        int value = -1;
        while (m_at < text.size() && text[m_at] >= '0' && text[m_at] <= '9' && value < 10'000) {
            value = std::max(value, 0) * 10 + (text[m_at++] - '0');
        }
        return value;
    }

    void conversion(const std::string &text)
    {
        std::optional<Value> named;
        if (m_at < text.size() && text[m_at] == '(') {
            const std::size_t end = text.find(')', m_at);
            const Value *found =
                end == std::string::npos
                    ? nullptr
                    : m_arguments.find(std::string_view(text).substr(m_at + 1, end - m_at - 1));
            if (found == nullptr) {
                raiseFormat(text);
            }
            named = *found;
            m_mapped = true;
            m_at = end + 1;
        }
        FormatSpec spec;
        spec.align = '>';
        for (; m_at < text.size() && std::string_view("-+ #0").find(text[m_at]) != std::string_view::npos;
             ++m_at) {
            switch (text[m_at]) {
            case '-':
                spec.align = '<';
                break;
            case '#':
                spec.alternate = true;
                break;
            case '0':
                spec.zeroPadded = true;
                break;
            default:
                spec.sign = text[m_at];
            }
        }
        spec.width = std::max(0, number(text));
        if (m_at < text.size() && text[m_at] == '.') {
            ++m_at;
            spec.precision = std::max(0, number(text));
        }
        while (m_at < text.size() && std::string_view("hlL").find(text[m_at]) != std::string_view::npos) {
            ++m_at;
        }
        if (m_at >= text.size()) {
            raiseFormat(text);
        }
        convert(text[m_at++], spec, named);
    }

    void convertText(char type, FormatSpec &spec, const Value &value)
    {
        const auto added = [this](Value text) {
            return m_format.isMarkup() ? escaped(text) : std::move(text);
        };
        if (spec.width == 0 && spec.precision < 0 && type == 's') {
            m_out.add(added(value));
            return;
        }
        spec.zeroPadded = false;
        const bool isUndefined = typeName(value) == "Undefined";
        const std::string text = isUndefined && type != 's' ? "Undefined"
                                 : type == 's'              ? str(value)
                                 : type == 'r'              ? repr(value)
                                                            : asciiRepr(value);
        m_out.addSecret(
            formatText(added(value.isMarkup() && type == 's' ? value : Value::string(text)).asString(), spec),
            value.hasSecret());
    }

    void convert(char type, FormatSpec &spec, const std::optional<Value> &named)
    {
        if (type == '%') {
            m_out.add('%');
            return;
        }
        const Value value = named ? *named : nextArgument();
        if (value.isUndefined()) {
            raiseUndefined(value);
        }
        spec.zeroPadded = spec.zeroPadded && spec.align != '<';
        switch (type) {
        case 's':
        case 'r':
        case 'a':
            return convertText(type, spec, value);
        case 'c':
            if (!value.is(Value::Kind::Int) && !value.is(Value::Kind::Bool) &&
                (!value.isString() || unicode::length(value.asString()) != 1)) {
                raiseFormat(m_format.asString());
            }
            m_out.add(value.isString() ? value : Value::string(formatNumber(value, spec.as('c'))));
            return;
        case 'd':
        case 'i':
        case 'u':
            if (!isNumber(value)) {
                raiseFormat(m_format.asString());
            }
            m_out.add(formatNumber(toInteger(value), spec.as('d')));
            return;
        case 'o':
        case 'x':
        case 'X':
            if (!isNumber(value) || value.is(Value::Kind::Float)) {
                raiseFormat(m_format.asString());
            }
            m_out.add(formatNumber(value, spec.as(type)));
            return;
        case 'e':
        case 'E':
        case 'f':
        case 'F':
        case 'g':
        case 'G':
            if (!isNumber(value)) {
                raiseFormat(m_format.asString());
            }
            m_out.add(formatNumber(value.is(Value::Kind::Float)
                                       ? value
                                       : arithmetic(Operator::Multiply, value, Value::number(1.0)),
                                   spec.as(type)));
            return;
        default:
            raiseFormat(m_format.asString());
        }
    }

    const Value &m_format;
    const Value &m_arguments;
    TextBuilder m_out;
    std::size_t m_at = 0;
    std::size_t m_used = 0;
    bool m_mapped = false;
};

} // namespace

Value percentFormat(const Value &format, const Value &arguments)
{
    return PercentFormat(format, arguments).run();
}

std::string formatted(const Value &value, std::string_view text)
{
    if (value.isUndefined()) {
        raiseUndefined(value);
    }
    if (text.empty()) {
        return str(value);
    }
    const std::optional<FormatSpec> spec = parseFormatSpec(text);
    if (!spec) {
        raiseFormat(std::string(text));
    }
    if (value.isString()) {
        const bool fits = (spec->type == '\0' || spec->type == 's') && spec->grouping == '\0' &&
                          spec->sign == '\0' && !spec->alternate && spec->align != '=';
        if (!fits) {
            raiseFormat(std::string(text));
        }
        return formatText(str(value), *spec);
    }
    if (!isNumber(value)) {
        raiseFormat(std::string(text));
    }
    return formatNumber(value, *spec);
}

} // namespace chatelaine::templates::python
