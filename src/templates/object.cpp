// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/object.h"

#include "templates/python.h"
#include "templates/source.h"

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

std::string MethodObject::repr() const
{
    return "<built-in method " + m_name + " of " + python::typeName(m_subject) + " object>";
}

Value MethodObject::call(Evaluator &evaluator, Arguments arguments)
{
    return m_function(evaluator, m_subject, std::move(arguments));
}

} // namespace chatelaine::templates
