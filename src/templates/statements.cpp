// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Statements: what each of them does when a template is run.

#include "templates/evaluator.h"
#include "templates/globals.h"
#include "templates/python.h"
#include "templates/runtimeobjects.h"

namespace chatelaine::templates
{

void Evaluator::run(const Body &body, Sink &sink)
{
    m_scope.step();
    for (const StatementPtr &node : body) {
        if (node->kind == Statement::Kind::Data) {
            if (!silent()) {
                sink.literal(static_cast<const DataNode &>(*node).text);
            }
            continue;
        }
        runStatement(*node, sink);
        if (m_flow != Flow::On) {
            return;
        }
    }
}

Value Evaluator::capture(const Body &body)
{
    ValueSink sink(m_scope);
    run(body, sink);
    return marked(sink.take());
}

void Evaluator::runStatement(const Statement &node, Sink &sink)
{
    m_offset = node.offset;
    switch (node.kind) {
    case Statement::Kind::Data:
        sink.literal(static_cast<const DataNode &>(node).text);
        return;
    case Statement::Kind::Output: {
        if (silent()) {
            return;
        }
        const auto &output = static_cast<const OutputNode &>(node);
        Value value = evaluate(*output.expression);
        m_offset = output.expression->offset;
        sink.output(written(std::move(value)), output, *this);
        return;
    }
    case Statement::Kind::If:
        return runIf(static_cast<const IfNode &>(node), sink);
    case Statement::Kind::For: {
        const auto &loop = static_cast<const ForNode &>(node);
        const Value items = evaluate(*loop.items);
        m_offset = loop.items->offset;
        return runFor(loop, items, sink, 0);
    }
    case Statement::Kind::Set: {
        const auto &set = static_cast<const SetNode &>(node);
        Value value = evaluate(*set.value);
        m_offset = node.offset;
        return assign(set.target, std::move(value));
    }
    case Statement::Kind::SetBlock:
        return runSetBlock(static_cast<const SetBlockNode &>(node));
    case Statement::Kind::Macro: {
        const auto &macro = static_cast<const MacroNode &>(node);
        m_frame->set(macro.name, macroValue(macro));
        return;
    }
    case Statement::Kind::CallBlock:
        return runCallBlock(static_cast<const CallBlockNode &>(node), sink);
    case Statement::Kind::FilterBlock: {
        const auto &block = static_cast<const FilterBlockNode &>(node);
        const FrameGuard guard(*this);
        Value body = capture(block.body);
        Value result = throughFilters(*block.filter, body.isNone() ? Value::string({}) : std::move(body));
        return sink.value(onlyText(std::move(result)), node.offset, *this);
    }
    case Statement::Kind::With:
        return runWith(static_cast<const WithNode &>(node), sink);
    case Statement::Kind::Include:
        return runInclude(static_cast<const IncludeNode &>(node), sink);
    case Statement::Kind::Import:
    case Statement::Kind::FromImport:
        return runImport(static_cast<const ImportNode &>(node));
    case Statement::Kind::Extends:
        return runExtends(static_cast<const ExtendsNode &>(node));
    case Statement::Kind::Block:
        return runBlockNode(static_cast<const BlockNode &>(node), sink);
    case Statement::Kind::Do:
        static_cast<void>(evaluate(*static_cast<const DoNode &>(node).expression));
        return;
    case Statement::Kind::Break:
        m_flow = Flow::Break;
        return;
    case Statement::Kind::Continue:
        m_flow = Flow::Continue;
        return;
    case Statement::Kind::AutoEscape:
        return runAutoEscape(static_cast<const AutoEscapeNode &>(node), sink);
    }
}

void Evaluator::runAutoEscape(const AutoEscapeNode &node, Sink &sink)
{
    const Value wanted = evaluate(*node.wanted);
    m_offset = node.wanted->offset;
    const bool before = std::exchange(m_autoescape, truth(wanted));
    const FrameGuard guard(*this);
    run(node.body, sink);
    m_autoescape = before;
}

void Evaluator::runIf(const IfNode &node, Sink &sink)
{
    for (const auto &[condition, body] : node.branches) {
        const Value value = evaluate(*condition);
        m_offset = condition->offset;
        if (truth(value)) {
            return run(body, sink);
        }
    }
    run(node.otherwise, sink);
}

void Evaluator::runFor(const ForNode &node, const Value &iterable, Sink &sink, int depth)
{
    auto all = std::make_shared<List>(items(iterable));
    const FramePtr outer = m_frame;
    if (node.filter) {
        List kept;
        for (Value &item : *all) {
            item = m_scope.settled(item);
            const FrameGuard guard(*this);
            assign(node.target, item);
            const Value wanted = evaluate(*node.filter);
            m_offset = node.filter->offset;
            if (truth(wanted)) {
                kept.push_back(item);
            }
        }
        *all = std::move(kept);
    }
    if (all->empty()) {
        const FrameGuard guard(*this);
        return run(node.otherwise, sink);
    }
    auto loop = std::make_shared<LoopObject>(all, depth);
    if (node.recursive) {
        loop->makeRecursive(node, m_template, outer, m_usesVariables);
    }
    const Value loopValue = Value::object(loop);
    FramePtr frame;
    for (std::size_t i = 0; i < all->size(); ++i) {
        m_scope.step();
        loop->moveTo(i);
        // A macro of the turn before may hold its frame.
        if (!frame || frame.use_count() > 1) {
            frame = m_scope.frame(outer);
        }
        frame->names.clear();
        const FrameGuard guard(*this, frame);
        m_offset = node.offset;
        assign(node.target, m_scope.settled((*all)[i]));
        frame->set("loop", loopValue);
        run(node.body, sink);
        if (std::exchange(m_flow, Flow::On) == Flow::Break) {
            return;
        }
    }
}

void Evaluator::assign(const Target &target, Value value)
{
    if (!target.attribute.empty()) {
        TemplateObject *owner = objectOf(variable(target.name));
        if (owner == nullptr || !owner->setAttribute(target.attribute, std::move(value))) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "Only the attributes of a namespace can be set; “%1” is none."),
                       {target.name}));
        }
        return;
    }
    if (target.parts.empty()) {
        m_frame->set(target.name, std::move(value));
        return;
    }
    List parts = items(value);
    if (parts.size() != target.parts.size()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 values are to be given to %2 names."),
                   {std::to_string(parts.size()), std::to_string(target.parts.size())}));
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        assign(target.parts[i], m_scope.settled(parts[i]));
    }
}

void Evaluator::runSetBlock(const SetBlockNode &node)
{
    Value value;
    {
        const FrameGuard guard(*this);
        const bool silenced = std::exchange(m_silenced, false);
        value = capture(node.body);
        m_silenced = silenced;
    }
    if (node.filter) {
        value = throughFilters(*node.filter, value.isNone() ? Value::string({}) : std::move(value));
    }
    m_offset = node.offset;
    assign(node.target, std::move(value));
}

void Evaluator::runWith(const WithNode &node, Sink &sink)
{
    // All values are made before the first name is set: they see what is outside.
    List values;
    for (const auto &entry : node.values) {
        values.push_back(evaluate(*entry.second));
    }
    const FrameGuard guard(*this);
    for (std::size_t i = 0; i < values.size(); ++i) {
        assign(node.values[i].first, std::move(values[i]));
    }
    run(node.body, sink);
}

Value Evaluator::macroValue(const MacroNode &macro) const
{
    return Value::object(
        std::make_shared<MacroObject>(macro, m_template, m_frame, m_usesVariables, m_autoescape));
}

void Evaluator::runCallBlock(const CallBlockNode &node, Sink &sink)
{
    const Value caller = macroValue(*node.caller);
    Value result = evaluateCall(static_cast<const CallNode &>(*node.call), &caller);
    sink.value(onlyText(std::move(result)), node.offset, *this);
}

/// Plain Jinja2 joins texts: it cannot write another value of a statement.
Value Evaluator::onlyText(Value result) const
{
    if (!ansible() && !m_scope.options.native && !result.isString()) {
        python::raiseUnsupported("str.join", result);
    }
    return result;
}

} // namespace chatelaine::templates
