// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/object.h"

#include "templates/evaluator.h"
#include "templates/markup.h"
#include "templates/python.h"
#include "templates/source.h"

#include <algorithm>

namespace chatelaine::templates
{

Value TemplateObject::call(Evaluator &evaluator, Arguments arguments)
{
    static_cast<void>(evaluator);
    static_cast<void>(arguments);
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value of type %1 cannot be called."), {typeName()}));
}

std::optional<Value> TemplateObject::attribute(Evaluator &evaluator, const std::string &name)
{
    static_cast<void>(evaluator);
    static_cast<void>(name);
    return {};
}

std::optional<Value> TemplateObject::item(Evaluator &evaluator, const Value &key)
{
    static_cast<void>(evaluator);
    static_cast<void>(key);
    return {};
}

bool TemplateObject::setAttribute(const std::string &name, Value value)
{
    static_cast<void>(name);
    static_cast<void>(value);
    return false;
}

TemplateObject *objectOf(const Value &value)
{
    return value.is(Value::Kind::Object) ? dynamic_cast<TemplateObject *>(value.asObject().get()) : nullptr;
}

std::size_t RangeObject::count() const
{
    if (m_step > 0 && m_start < m_stop) {
        return (static_cast<std::uint64_t>(m_stop) - static_cast<std::uint64_t>(m_start) - 1) /
                   static_cast<std::uint64_t>(m_step) +
               1;
    }
    if (m_step < 0 && m_start > m_stop) {
        return (static_cast<std::uint64_t>(m_start) - static_cast<std::uint64_t>(m_stop) - 1) /
                   (0 - static_cast<std::uint64_t>(m_step)) +
               1;
    }
    return 0;
}

std::string RangeObject::repr() const
{
    return "range(" + std::to_string(m_start) + ", " + std::to_string(m_stop) +
           (m_step == 1 ? "" : ", " + std::to_string(m_step)) + ")";
}

std::optional<Value> RangeObject::item(Evaluator &evaluator, const Value &key)
{
    static_cast<void>(evaluator);
    if (!key.is(Value::Kind::Int)) {
        return {};
    }
    const auto size = static_cast<std::int64_t>(count());
    const std::int64_t at = key.asInt() < 0 ? key.asInt() + size : key.asInt();
    if (at < 0 || at >= size) {
        return {};
    }
    return Value::integer(m_start + at * m_step);
}

Value RangeObject::sliced(const std::optional<std::int64_t> &start, const std::optional<std::int64_t> &stop,
                          std::int64_t step) const
{
    const auto size = static_cast<std::int64_t>(count());
    const auto place = [size, step](const std::optional<std::int64_t> &bound, std::int64_t usual) {
        const std::int64_t at = !bound ? usual : *bound < 0 ? *bound + size : *bound;
        return bound ? std::clamp<std::int64_t>(at, step < 0 ? -1 : 0, step < 0 ? size - 1 : size) : usual;
    };
    const std::int64_t from = place(start, step < 0 ? size - 1 : 0);
    const std::int64_t to = place(stop, step < 0 ? -1 : size);
    return Value::object(
        std::make_shared<RangeObject>(m_start + from * m_step, m_start + to * m_step, m_step * step));
}

std::optional<Value> RangeObject::attribute(Evaluator &evaluator, const std::string &name)
{
    static_cast<void>(evaluator);
    if (name == "start" || name == "stop" || name == "step") {
        return Value::integer(name == "start" ? m_start : name == "stop" ? m_stop : m_step);
    }
    if (name != "count" && name != "index") {
        return {};
    }
    const Value all = Value::list(*items());
    return methodOf(all, name);
}

std::optional<List> RangeObject::items() const
{
    const std::size_t size = count();
    if (size > python::mostItems) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A list of numbers would have too many entries.")));
    }
    List out;
    out.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        out.push_back(Value::integer(m_start + static_cast<std::int64_t>(i) * m_step));
    }
    return out;
}

std::string DictViewObject::repr() const { return m_type + "(" + python::repr(Value::list(m_items)) + ")"; }

std::string MethodObject::repr() const
{
    return "<built-in method " + m_name + " of " + python::typeName(m_subject) + " object" +
           std::string(someAddress) + ">";
}

namespace
{

/// MarkupSafe's wrapper: what is put into the text is escaped, what comes out of it is Markup again.
Value ofMarkup(const Value &result, const Value &subject)
{
    if (!result.isSequence()) {
        return likeMarkup(result, subject);
    }
    List parts;
    for (const Value &part : result.asList()) {
        parts.push_back(likeMarkup(part, subject));
    }
    return result.is(Value::Kind::List) ? Value::list(std::move(parts)) : Value::tuple(std::move(parts));
}

void escapeTexts(std::vector<Value> &values)
{
    for (Value &value : values) {
        value = value.isString() ? escaped(value) : value;
    }
}

} // namespace

bool changesItsValue(std::string_view method)
{
    static constexpr std::string_view changing[] = {"append", "clear",   "extend",  "insert",
                                                    "pop",    "remove",  "popitem", "setdefault",
                                                    "update", "reverse", "sort"};
    return std::find(std::begin(changing), std::end(changing), method) != std::end(changing);
}

Value MethodObject::call(Evaluator &evaluator, Arguments arguments)
{
    if (!m_subject.isMarkup()) {
        return m_function(evaluator, m_subject, std::move(arguments));
    }
    static constexpr std::string_view escaping[] = {"replace", "ljust",  "rjust",  "center",
                                                    "strip",   "lstrip", "rstrip", "join"};
    if (std::find(std::begin(escaping), std::end(escaping), m_name) != std::end(escaping)) {
        escapeTexts(arguments.positional);
        for (auto &entry : arguments.named) {
            entry.second = entry.second.isString() ? escaped(entry.second) : entry.second;
        }
        if (m_name == "join" && arguments.positional.size() == 1 && !arguments.positional[0].isString()) {
            List items = evaluator.items(arguments.positional[0]);
            std::transform(items.begin(), items.end(), items.begin(), escaped);
            arguments.positional[0] = Value::list(std::move(items));
        }
    }
    const Value result = m_function(evaluator, m_subject, std::move(arguments));
    return m_name == "encode" ? result : ofMarkup(result, m_subject);
}

} // namespace chatelaine::templates
