// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/evaluator.h"

namespace chatelaine::templates
{

/// `loop` inside a for statement.
class LoopObject : public TemplateObject
{
public:
    LoopObject(std::shared_ptr<const List> items, int depth) : m_items(std::move(items)), m_depth(depth) {}
    /// Makes `loop(…)` go through the inner items with the same statement.
    void makeRecursive(const ForNode &node, TemplatePtr owner, FramePtr frame, bool usesVariables);
    void moveTo(std::size_t index) { m_index = index; }

    std::string typeName() const override { return "LoopContext"; }
    bool callable() const override { return m_node != nullptr; }
    std::optional<Value> attribute(Evaluator &evaluator, const std::string &name) override;
    Value call(Evaluator &evaluator, Arguments arguments) override;
    std::string repr() const override;
    std::optional<std::size_t> length() const override { return m_items->size(); }
    bool isSequence() const override { return false; }
    /// loop.changed(…)
    bool changed(List values);

private:
    std::shared_ptr<const List> m_items;
    std::size_t m_index = 0;
    int m_depth;
    std::optional<List> m_last;
    const ForNode *m_node = nullptr;
    TemplatePtr m_owner;
    FramePtr m_frame;
    bool m_usesVariables = true;
};

/// What {% macro %} defines.
class MacroObject : public TemplateObject
{
public:
    MacroObject(const MacroNode &node, TemplatePtr owner, FramePtr frame, bool usesVariables, bool autoescape)
        : m_node(node)
        , m_owner(std::move(owner))
        , m_frame(std::move(frame))
        , m_usesVariables(usesVariables)
        , m_autoescape(autoescape)
    {
    }
    std::string typeName() const override { return "Macro"; }
    std::string repr() const override;
    bool callable() const override { return true; }
    bool takesUndefined() const override { return true; }
    Value call(Evaluator &evaluator, Arguments arguments) override;
    std::optional<Value> attribute(Evaluator &evaluator, const std::string &name) override;

private:
    const MacroNode &m_node;
    TemplatePtr m_owner;
    FramePtr m_frame;
    bool m_usesVariables;
    bool m_autoescape;
};

/// What {% import … as name %} gives: the names that the template set at its top.
class ModuleObject : public TemplateObject
{
public:
    ModuleObject(std::string name, FramePtr frame, Value text)
        : m_name(std::move(name)), m_frame(std::move(frame)), m_text(std::move(text))
    {
    }
    std::string typeName() const override { return "TemplateModule"; }
    std::string repr() const override;
    std::optional<Value> attribute(Evaluator &evaluator, const std::string &name) override;

private:
    std::string m_name;
    FramePtr m_frame;
    Value m_text;
};

/// `self` and what `super` is: a block that can be called.
class BlockObject : public TemplateObject
{
public:
    BlockObject(Evaluator &evaluator, std::string name, std::size_t depth, FramePtr outer)
        : m_evaluator(evaluator), m_name(std::move(name)), m_depth(depth), m_outer(std::move(outer))
    {
    }
    std::string typeName() const override { return "BlockReference"; }
    bool callable() const override { return true; }
    Value call(Evaluator &evaluator, Arguments arguments) override;

private:
    Evaluator &m_evaluator;
    std::string m_name;
    std::size_t m_depth;
    FramePtr m_outer;
};

class SelfObject : public TemplateObject
{
public:
    explicit SelfObject(Evaluator &evaluator) : m_evaluator(evaluator) {}
    std::string typeName() const override { return "TemplateReference"; }
    std::string repr() const override { return "<TemplateReference None>"; }
    std::optional<Value> attribute(Evaluator &evaluator, const std::string &name) override;

private:
    Evaluator &m_evaluator;
};

/// namespace(): the one thing whose attributes a template can set.
class NamespaceObject : public TemplateObject, public Emptied
{
public:
    explicit NamespaceObject(Dict entries) : m_entries(std::move(entries)) {}
    std::string typeName() const override { return "Namespace"; }
    std::string repr() const override;
    std::optional<Value> attribute(Evaluator &evaluator, const std::string &name) override;
    bool setAttribute(const std::string &name, Value value) override;
    void empty() override { m_entries = Dict(); }

private:
    Dict m_entries;
};

} // namespace chatelaine::templates
