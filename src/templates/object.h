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

/// Where Python's repr() of many objects says that they are; ours is always the same.
inline constexpr std::string_view someAddress = " at 0x7f0000000000";

/// What an Object of a template can do; each thing is optional. Throws Failure.
class TemplateObject : public Object
{
public:
    /// As Python names the type.
    virtual std::string typeName() const = 0;
    virtual std::string repr() const { return "<" + typeName() + " object" + std::string(someAddress) + ">"; }
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
    /// Whether a loop can go through it.
    virtual bool iterable() const { return length().has_value(); }
    /// Whether its items have places, so that it counts as a sequence.
    virtual bool isSequence() const { return length().has_value(); }
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
    std::optional<Value> attribute(Evaluator &evaluator, const std::string &name) override;
    std::size_t count() const;
    Value sliced(const std::optional<std::int64_t> &start, const std::optional<std::int64_t> &stop,
                 std::int64_t step) const;

private:
    std::int64_t m_start;
    std::int64_t m_stop;
    std::int64_t m_step;
};

/// What a filter of plain Jinja2 gives that Python makes item by item: it can be gone through once.
class GeneratorObject : public TemplateObject
{
public:
    explicit GeneratorObject(List items) : m_items(std::move(items)) {}
    std::string typeName() const override { return "generator"; }
    std::optional<List> items() const override { return std::exchange(m_items, {}); }
    bool iterable() const override { return true; }

private:
    mutable List m_items;
};

/// What keys(), values() and items() of a dict give in plain Jinja2.
class DictViewObject : public TemplateObject
{
public:
    DictViewObject(std::string type, List items) : m_type(std::move(type)), m_items(std::move(items)) {}
    std::string typeName() const override { return m_type; }
    std::string repr() const override;
    bool truth() const override { return !m_items.empty(); }
    std::optional<List> items() const override { return m_items; }
    std::optional<std::size_t> length() const override { return m_items.size(); }
    bool isSequence() const override { return false; }

private:
    std::string m_type;
    List m_items;
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

/// Whether the method of a list or dict with this name changes it.
bool changesItsValue(std::string_view method);
/// The method of a text, list, tuple or dict; nothing when Python has none of this name.
std::optional<Value> methodOf(const Value &subject, const std::string &name);

} // namespace chatelaine::templates
