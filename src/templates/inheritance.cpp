// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates that use other templates: include, import, extends and blocks.

#include "templates/evaluator.h"
#include "templates/python.h"
#include "templates/runtimeobjects.h"

namespace chatelaine::templates
{

TemplatePtr Evaluator::templateNamed(const Value &name, bool ignoreMissing)
{
    const List names = name.isSequence() ? m_scope.forced(name).asList() : List{name};
    std::string tried;
    for (const Value &candidate : names) {
        if (candidate.isUndefined()) {
            raiseUndefined(candidate);
        }
        if (!candidate.isString()) {
            python::raiseUnsupported("include", candidate);
        }
        bool missing = false;
        if (TemplatePtr parsed = m_scope.loaded(candidate.asString(), missing)) {
            return parsed;
        }
        tried += (tried.empty() ? "" : ", ") + candidate.asString();
    }
    if (ignoreMissing) {
        return nullptr;
    }
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no template “%1”."), {tried}), Cause::NotFound);
}

namespace
{

/// Runs another template; a failure in it gets its place there.
template<typename Run>
void inTemplate(Evaluator &inner, Run run)
{
    inner.scope().step();
    try {
        run();
    } catch (Failure &failure) {
        inner.scope().leave(failure, inner.source(), inner.offset());
        throw;
    }
}

} // namespace

void Evaluator::runInclude(const IncludeNode &node, Sink &sink)
{
    const Value name = evaluate(*node.name);
    m_offset = node.offset;
    const TemplatePtr parsed = templateNamed(name, node.ignoreMissing);
    if (!parsed) {
        return;
    }
    auto frame = m_scope.frame(node.withContext ? m_frame : nullptr);
    Evaluator inner(m_scope, parsed, frame, node.withContext && m_usesVariables);
    inTemplate(inner, [&] { inner.runTemplate(sink); });
}

void Evaluator::runImport(const ImportNode &node)
{
    const Value name = evaluate(*node.name);
    m_offset = node.offset;
    const TemplatePtr parsed = templateNamed(name, false);
    auto outer = node.withContext ? m_frame : nullptr;
    auto frame = m_scope.frame(outer);
    Evaluator inner(m_scope, parsed, frame, node.withContext && m_usesVariables);
    Value text;
    inTemplate(inner, [&] {
        ValueSink sink(m_scope);
        inner.runTemplate(sink);
        text = sink.take();
    });
    auto module = std::make_shared<ModuleObject>(parsed->source.file, frame, text);
    if (node.kind == Statement::Kind::Import) {
        m_frame->set(node.module, Value::object(module));
        return;
    }
    for (const auto &[what, as] : node.names) {
        std::optional<Value> found = module->attribute(*this, what);
        if (!found) {
            UndefinedName missing;
            missing.name = what;
            missing.hint = "the template '" + parsed->source.file + "' does not export '" + what + "'";
            found = missing.value();
        }
        m_frame->set(as, std::move(*found));
    }
}

void Evaluator::addBlocks(const TemplatePtr &parsed)
{
    for (const BlockNode *block : parsed->blocks) {
        m_blocks->layers[block->name].push_back({block, parsed});
    }
}

void Evaluator::runTemplate(Sink &sink)
{
    addBlocks(m_template);
    if (!m_template->blocks.empty()) {
        m_frame->set("self", Value::object(std::make_shared<SelfObject>(*this)));
    }
    m_root = m_frame;
    m_blocks->root = m_frame;
    run(m_template->body, sink);
    if (!m_parent) {
        return;
    }
    Evaluator parent(m_scope, m_parent, m_frame, m_usesVariables);
    parent.m_blocks = m_blocks;
    inTemplate(parent, [&] { parent.runTemplate(sink); });
}

void Evaluator::runExtends(const ExtendsNode &node)
{
    if (m_parent) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A template can extend only one other.")));
    }
    const Value name = evaluate(*node.name);
    m_offset = node.offset;
    m_parent = templateNamed(name, false);
}

void Evaluator::runBlockNode(const BlockNode &node, Sink &sink)
{
    if (m_parent && m_frame == m_root) {
        return;
    }
    if (!m_blocks->layers.contains(node.name)) {
        // A macro walks with an evaluator of its own, which has not seen the blocks yet.
        addBlocks(m_template);
    }
    // The outermost declaration says whether the names around it are seen.
    const bool scoped = m_blocks->layers.at(node.name).back().block->scoped;
    runBlock(node.name, 0, scoped || !m_blocks->root ? m_frame : m_blocks->root, sink);
}

void Evaluator::runBlock(const std::string &name, std::size_t depth, const FramePtr &outer, Sink &sink)
{
    const auto found = m_blocks->layers.find(name);
    if (found == m_blocks->layers.end() || depth >= found->second.size()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no block “%1” above this one."), {name}));
    }
    const BlockChain::Layer layer = found->second[depth];
    if (layer.block->required) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The required block “%1” is not given."), {name}));
    }
    auto frame = m_scope.frame(outer);
    Evaluator inner(m_scope, layer.owner, frame, m_usesVariables);
    inner.m_blocks = m_blocks;
    frame->set("super", Value::object(std::make_shared<BlockObject>(inner, name, depth + 1, outer)));
    inTemplate(inner, [&] { inner.run(layer.block->body, sink); });
    frame->names.clear();
}

Value Evaluator::callBlock(const std::string &name, std::size_t depth, const FramePtr &outer)
{
    ValueSink sink(m_scope);
    runBlock(name, depth, outer, sink);
    return marked(sink.take());
}

} // namespace chatelaine::templates
