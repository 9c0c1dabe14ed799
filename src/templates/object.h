// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chatelaine::templates
{

class Evaluator;

/// The arguments of a call, a filter or a test.
struct Arguments {
    std::vector<Value> positional;
    std::vector<std::pair<std::string, Value>> named;
};

/// What an Object of a template can do; each thing is optional. Throws Failure.
class TemplateObject : public Object
{
public:
    /// As Python names the type.
    virtual std::string typeName() const = 0;
    virtual std::string repr() const { return "<" + typeName() + ">"; }
    virtual bool truth() const { return true; }
    /// Whether a variable may hold it (a macro, a method, a range may not).
    virtual bool storable() const { return false; }
    virtual bool callable() const { return false; }
    /// Whether it is called with undefined arguments; otherwise the call gives the first of them (Ansible).
    virtual bool takesUndefined() const { return false; }
    virtual Value call(Evaluator &evaluator, Arguments arguments);
    virtual std::optional<Value> attribute(Evaluator &evaluator, const std::string &name);
    virtual std::optional<Value> item(Evaluator &evaluator, const Value &key);
    /// False: nothing can be assigned.
    virtual bool setAttribute(const std::string &name, Value value);
    virtual std::optional<List> items() const { return {}; }
    virtual std::optional<std::size_t> length() const { return {}; }
};

/// The line of the mark by which a pair of |groupby is known: it has the attributes grouper and list.
inline constexpr int groupMark = -2;

/// The object of a value; nullptr when it is none.
TemplateObject *objectOf(const Value &value);

/// range(…): whole numbers that are counted, not kept.
class RangeObject : public TemplateObject
{
public:
    RangeObject(std::int64_t start, std::int64_t stop, std::int64_t step)
        : m_start(start), m_stop(stop), m_step(step)
    {
    }
    std::string typeName() const override { return "range"; }
    std::string repr() const override;
    bool truth() const override { return count() > 0; }
    std::optional<Value> item(Evaluator &evaluator, const Value &key) override;
    std::optional<List> items() const override;
    std::optional<std::size_t> length() const override { return count(); }
    std::size_t count() const;

private:
    std::int64_t m_start;
    std::int64_t m_stop;
    std::int64_t m_step;
};

/// A method of a text, list or dict, bound to its value ('a,b'.split).
class MethodObject : public TemplateObject
{
public:
    using Function = Value (*)(Evaluator &evaluator, const Value &subject, Arguments arguments);
    MethodObject(Value subject, std::string name, Function function)
        : m_subject(std::move(subject)), m_name(std::move(name)), m_function(function)
    {
    }
    std::string typeName() const override { return "builtin_function_or_method"; }
    std::string repr() const override;
    bool callable() const override { return true; }
    Value call(Evaluator &evaluator, Arguments arguments) override;

private:
    Value m_subject;
    std::string m_name;
    Function m_function;
};

/// The method of a text, list, tuple or dict; nothing when Python has none of this name.
std::optional<Value> methodOf(const Value &subject, const std::string &name);

} // namespace chatelaine::templates
