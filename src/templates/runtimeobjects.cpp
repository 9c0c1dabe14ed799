// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/runtimeobjects.h"

#include "templates/globals.h"
#include "templates/python.h"

namespace chatelaine::templates
{

void LoopObject::makeRecursive(const ForNode &node, TemplatePtr owner, FramePtr frame, bool usesVariables)
{
    m_usesVariables = usesVariables;
    m_node = &node;
    m_owner = std::move(owner);
    m_frame = std::move(frame);
}

std::string LoopObject::repr() const
{
    return "<LoopContext " + std::to_string(m_index + 1) + "/" + std::to_string(m_items->size()) + ">";
}

bool LoopObject::changed(List values)
{
    const bool same = m_last && *m_last == values;
    if (!same) {
        m_last = std::move(values);
    }
    return !same;
}

std::optional<Value> LoopObject::attribute(Evaluator &evaluator, const std::string &name)
{
    const auto number = [](std::size_t value) { return Value::integer(static_cast<std::int64_t>(value)); };
    const std::size_t size = m_items->size();
    if (name == "index") {
        return number(m_index + 1);
    }
    if (name == "index0") {
        return number(m_index);
    }
    if (name == "revindex") {
        return number(size - m_index);
    }
    if (name == "revindex0") {
        return number(size - m_index - 1);
    }
    if (name == "first") {
        return Value::boolean(m_index == 0);
    }
    if (name == "last") {
        return Value::boolean(m_index + 1 == size);
    }
    if (name == "length") {
        return number(size);
    }
    if (name == "depth") {
        return Value::integer(m_depth + 1);
    }
    if (name == "depth0") {
        return Value::integer(m_depth);
    }
    if (name == "previtem") {
        return m_index == 0 ? Value::undefined("loop.previtem")
                            : evaluator.scope().settled((*m_items)[m_index - 1]);
    }
    if (name == "nextitem") {
        return m_index + 1 == size ? Value::undefined("loop.nextitem")
                                   : evaluator.scope().settled((*m_items)[m_index + 1]);
    }
    if (name == "cycle") {
        const std::size_t index = m_index;
        return function("cycle", [index](Evaluator &, Arguments arguments) {
            if (arguments.positional.empty()) {
                raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“cycle” needs something to choose from.")));
            }
            return arguments.positional[index % arguments.positional.size()];
        });
    }
    if (name == "changed") {
        // The loop object lives as long as its turn, in which the function can be called.
        return function("changed", [this](Evaluator &, Arguments arguments) {
            return Value::boolean(changed(std::move(arguments.positional)));
        });
    }
    return {};
}

Value LoopObject::call(Evaluator &evaluator, Arguments arguments)
{
    if (arguments.positional.size() != 1) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A recursive loop is called with one list.")));
    }
    Evaluator inner(evaluator.scope(), m_owner, m_frame, m_usesVariables);
    inner.setAutoescape(evaluator.autoescape());
    ValueSink sink(evaluator.scope());
    inner.runFor(*m_node, arguments.positional.front(), sink, m_depth + 1);
    return evaluator.marked(sink.take());
}

std::string MacroObject::repr() const
{
    return m_node.name.empty() ? "<Macro anonymous>"
                               : "<Macro " + python::repr(Value::string(m_node.name)) + ">";
}

Value MacroObject::call(Evaluator &evaluator, Arguments arguments)
{
    Evaluator inner(evaluator.scope(), m_owner, m_frame, m_usesVariables);
    inner.setAutoescape(m_autoescape);
    try {
        // Whether the text counts as Markup is the caller's matter.
        return evaluator.marked(inner.callMacro(m_node, std::move(arguments)));
    } catch (Failure &failure) {
        evaluator.scope().leave(failure, inner.source(), inner.offset());
        throw;
    }
}

std::optional<Value> MacroObject::attribute(Evaluator &evaluator, const std::string &name)
{
    static_cast<void>(evaluator);
    if (name == "name") {
        return Value::string(m_node.name);
    }
    if (name == "arguments") {
        List names;
        for (const Parameter &parameter : m_node.parameters) {
            names.push_back(Value::string(parameter.name));
        }
        return Value::tuple(std::move(names));
    }
    if (name == "catch_kwargs" || name == "catch_varargs" || name == "caller") {
        return Value::boolean(name == "caller"         ? m_node.usesCaller
                              : name == "catch_kwargs" ? m_node.usesKwargs
                                                       : m_node.usesVarargs);
    }
    return {};
}

std::string ModuleObject::repr() const { return python::str(m_text); }

std::optional<Value> ModuleObject::attribute(Evaluator &evaluator, const std::string &name)
{
    static_cast<void>(evaluator);
    const Value *found = name.starts_with('_') ? nullptr : m_frame->find(name);
    return found != nullptr ? std::optional<Value>(*found) : std::nullopt;
}

Value BlockObject::call(Evaluator &evaluator, Arguments arguments)
{
    static_cast<void>(evaluator);
    static_cast<void>(arguments);
    return m_evaluator.callBlock(m_name, m_depth, m_outer);
}

std::optional<Value> SelfObject::attribute(Evaluator &evaluator, const std::string &name)
{
    static_cast<void>(evaluator);
    if (!m_evaluator.blocks()->layers.contains(name)) {
        return {};
    }
    return Value::object(std::make_shared<BlockObject>(m_evaluator, name, 0, m_evaluator.blocks()->root));
}

std::string NamespaceObject::repr() const
{
    return "<Namespace " + python::repr(Value::dict(m_entries)) + ">";
}

std::optional<Value> NamespaceObject::attribute(Evaluator &evaluator, const std::string &name)
{
    static_cast<void>(evaluator);
    const Value *found = m_entries.find(name);
    return found != nullptr ? std::optional<Value>(*found) : std::nullopt;
}

bool NamespaceObject::setAttribute(const std::string &name, Value value)
{
    m_entries.set(name, std::move(value));
    return true;
}

} // namespace chatelaine::templates
