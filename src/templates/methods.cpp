// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/methods.h"

#include "templates/markup.h"
#include "templates/python.h"
#include "templates/textbuilder.h"
#include "templates/unicode.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace chatelaine::templates
{

const Value *Given::next(std::string_view parameter)
{
    if (m_at < m_arguments.positional.size()) {
        return &m_arguments.positional[m_at++];
    }
    for (const auto &[name, value] : m_arguments.named) {
        if (!parameter.empty() && name == parameter) {
            ++m_named;
            return &value;
        }
    }
    return nullptr;
}

const Value &Given::require(std::string_view parameter)
{
    const Value *value = next(parameter);
    if (value == nullptr) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” lacks an argument."), {m_name}));
    }
    return *value;
}

const std::string &Given::text(std::string_view parameter)
{
    const Value &value = require(parameter);
    if (!value.isString()) {
        python::raiseUnsupported(m_name, value);
    }
    return value.asString();
}

std::int64_t Given::wholeOf(const Value &value) const
{
    if (value.is(Value::Kind::BigInt)) {
        return value.asString().starts_with('-') ? std::numeric_limits<std::int64_t>::min()
                                                 : std::numeric_limits<std::int64_t>::max();
    }
    if (!value.is(Value::Kind::Int) && !value.is(Value::Kind::Bool)) {
        python::raiseUnsupported(m_name, value);
    }
    return value.asInt();
}

std::int64_t Given::whole(std::string_view parameter) { return wholeOf(require(parameter)); }

std::optional<std::int64_t> Given::bound()
{
    const Value *value = next();
    return value == nullptr || value->isNone() ? std::nullopt : std::optional<std::int64_t>(wholeOf(*value));
}

std::optional<std::int64_t> Given::optionalWhole(std::string_view parameter)
{
    const Value *value = next(parameter);
    return value == nullptr ? std::nullopt : std::optional<std::int64_t>(wholeOf(*value));
}

void Given::done() const
{
    if (m_at < m_arguments.positional.size() || m_named < m_arguments.named.size()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is given too many arguments."), {m_name}));
    }
}

std::optional<Value> methodOf(const Value &subject, const std::string &name)
{
    MethodObject::Function method = nullptr;
    switch (subject.kind()) {
    case Value::Kind::String:
        method = textMethod(name);
        break;
    case Value::Kind::List:
        method = listMethod(name);
        break;
    case Value::Kind::Tuple:
        method = tupleMethod(name);
        break;
    case Value::Kind::Dict:
        method = dictMethod(name);
        break;
    case Value::Kind::Bytes:
        method = bytesMethod(name);
        break;
    case Value::Kind::Bool:
    case Value::Kind::Int:
    case Value::Kind::BigInt:
    case Value::Kind::Float:
        if (std::optional<Value> plain = numberAttribute(subject, name)) {
            return plain;
        }
        method = numberMethod(subject, name);
        break;
    default:
        break;
    }
    if (method == nullptr) {
        return {};
    }
    return Value::object(std::make_shared<MethodObject>(subject, name, method));
}

namespace
{

[[noreturn]] void raiseFormat(const Value &format)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The format “%1” does not fit the values given to it."),
               {python::shown(format)}));
}

/// str.format(): {}, {0}, {name.attribute[key]!r:spec}
class BraceFormat
{
public:
    BraceFormat(Evaluator &evaluator, const Value &format, const Arguments &arguments)
        : m_evaluator(evaluator), m_format(format), m_arguments(arguments)
    {
    }

    Value run()
    {
        const std::string &text = m_format.asString();
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t brace = std::min(text.find_first_of("{}", at), text.size());
            m_out.add(substring(m_format, at, brace));
            if (brace == text.size()) {
                break;
            }
            if (brace + 1 < text.size() && text[brace + 1] == text[brace]) {
                m_out.add(text[brace]);
                at = brace + 2;
                continue;
            }
            const std::size_t end = text[brace] == '{' ? fieldEnd(text, brace) : std::string::npos;
            if (end == std::string::npos) {
                raiseFormat(m_format);
            }
            field(std::string_view(text).substr(brace + 1, end - brace - 1));
            at = end + 1;
        }
        return m_out.take();
    }

private:
    static std::size_t fieldEnd(std::string_view text, std::size_t begin)
    {
        int open = 0;
        for (std::size_t i = begin; i < text.size(); ++i) {
            open += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return std::string::npos;
    }

    void field(std::string_view text)
    {
        const std::size_t bracket = text.find('[');
        std::size_t cut = text.find_first_of("!:");
        if (bracket != std::string_view::npos && cut != std::string_view::npos && bracket < cut) {
            cut = text.find_first_of("!:", text.find(']'));
        }
        const std::string_view name = text.substr(0, cut);
        Value value = m_evaluator.scope().forced(valueOf(name));
        std::string spec;
        if (cut != std::string_view::npos && text[cut] == '!') {
            if (cut + 1 >= text.size()) {
                raiseFormat(m_format);
            }
            const bool secret = value.hasSecret();
            const char conversion = text[cut + 1];
            value = m_evaluator.scope().shownUndefined(value);
            if (std::string_view("sra").find(conversion) == std::string_view::npos) {
                raiseFormat(m_format);
            }
            std::string shown = conversion == 's'   ? python::str(value)
                                : conversion == 'r' ? python::repr(value)
                                                    : python::asciiRepr(value);
            value = secret ? Value::secretString(std::move(shown)) : Value::string(std::move(shown));
            cut = text.find(':', cut);
        }
        if (cut != std::string_view::npos) {
            spec = BraceFormat(m_evaluator, Value::string(std::string(text.substr(cut + 1))), m_arguments)
                       .nested(m_next);
        }
        if (spec.empty()) {
            value = m_evaluator.scope().shownUndefined(value);
            m_out.add(m_format.isMarkup() ? escaped(value) : value);
        } else {
            const std::string text = python::formatted(value, spec);
            m_out.addSecret(m_format.isMarkup() ? htmlEscaped(text) : text, value.hasSecret());
        }
    }

    std::string nested(std::size_t &next)
    {
        m_next = next;
        std::string result =
            m_format.asString().find('{') == std::string::npos ? m_format.asString() : run().asString();
        next = m_next;
        return result;
    }

    Value valueOf(std::string_view name)
    {
        const std::size_t end = std::min(name.find_first_of(".["), name.size());
        Value value = first(name.substr(0, end));
        for (std::size_t at = end; at < name.size();) {
            const bool attribute = name[at] == '.';
            const std::size_t stop =
                attribute ? std::min(name.find_first_of(".[", at + 1), name.size()) : name.find(']', at);
            if (stop == std::string_view::npos) {
                raiseFormat(m_format);
            }
            const std::string key(name.substr(at + 1, stop - at - 1));
            if (key.empty() ||
                (!attribute && stop + 1 < name.size() && name[stop + 1] != '.' && name[stop + 1] != '[')) {
                raiseFormat(m_format);
            }
            std::int64_t index = 0;
            const auto parsed = std::from_chars(key.data(), key.data() + key.size(), index);
            const bool isNumber = parsed.ec == std::errc() && parsed.ptr == key.data() + key.size();
            value = attribute ? attributeOf(value, key)
                              : itemOf(value, isNumber ? Value::integer(index) : Value::string(key));
            at = attribute ? stop : stop + 1;
        }
        return value;
    }

    Value itemOf(const Value &value, const Value &key)
    {
        std::optional<Value> found = python::item(m_evaluator.scope().opened(value), key);
        if (!found) {
            raiseFormat(m_format);
        }
        return std::move(*found);
    }

    /// Attributes alone: str.format() does not fall back to items.
    Value attributeOf(const Value &value, const std::string &name)
    {
        TemplateObject *object = objectOf(value);
        std::optional<Value> found =
            object != nullptr ? object->attribute(m_evaluator, name) : methodOf(value, name);
        if (!found) {
            raiseFormat(m_format);
        }
        return std::move(*found);
    }

    Value first(std::string_view name)
    {
        std::size_t index = 0;
        const auto parsed = std::from_chars(name.data(), name.data() + name.size(), index);
        if (name.empty()) {
            index = m_next++;
        } else if (parsed.ec != std::errc() || parsed.ptr != name.data() + name.size()) {
            for (const auto &[key, value] : m_arguments.named) {
                if (key == name) {
                    return value;
                }
            }
            raiseFormat(m_format);
        }
        if (index >= m_arguments.positional.size()) {
            raiseFormat(m_format);
        }
        return m_arguments.positional[index];
    }

    Evaluator &m_evaluator;
    const Value m_format;
    const Arguments &m_arguments;
    TextBuilder m_out;
    std::size_t m_next = 0;
};

} // namespace

Value formatWith(Evaluator &evaluator, const Value &subject, const Arguments &arguments)
{
    return BraceFormat(evaluator, subject, arguments).run();
}

} // namespace chatelaine::templates
