// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/ast.h"
#include "templates/object.h"
#include "templates/scope.h"
#include "templates/sink.h"

namespace chatelaine::templates
{

/// A block of a template and the one of the child template that replaces it, youngest first.
struct BlockChain {
    struct Layer {
        const BlockNode *block;
        TemplatePtr owner;
    };
    std::unordered_map<std::string, std::vector<Layer>> layers;
    FramePtr root; ///< the names of the template itself, which all blocks see
};

/// Walks one template. Holds the state of one rendering; filters and objects come back to it.
class Evaluator
{
public:
    Evaluator(Scope &scope, TemplatePtr parsed, FramePtr frame, bool usesVariables = true);

    Value evaluate(const Expression &node);
    void run(const Body &body, Sink &sink);
    /// The whole template, with what it extends.
    void runTemplate(Sink &sink);
    /// The body as a value: text, or with Ansible what is the only thing in it.
    Value capture(const Body &body);

    Scope &scope() const { return m_scope; }
    bool ansible() const { return m_scope.ansible(); }
    const Source &source() const { return m_template->source; }
    const TemplatePtr &parsed() const { return m_template; }
    const FramePtr &frame() const { return m_frame; }
    std::size_t offset() const { return m_offset; }
    /// A variable by its name, as an expression sees it; undefined when there is none.
    Value variable(const std::string &name);

    Value call(const Value &callee, Arguments arguments);
    Value attribute(const Value &subject, const std::string &name);
    Value item(const Value &subject, const Value &key);
    /// "a.b.0": item after item, as the filters' `attribute=` goes.
    /// `fallback` stands for each item that is not there.
    Value path(const Value &subject, const Value &attributePath, const Value *fallback = nullptr);
    /// Python's comparison, with what undefined values do in it.
    bool compare(Comparison op, const Value &left, const Value &right);
    Value filter(const std::string &name, Value input, Arguments arguments);
    Value test(const std::string &name, Value input, Arguments arguments);
    Value filter(const BoundFilter *row, const std::string &name, Value input, Arguments arguments);
    Value test(const BoundTest *row, const std::string &name, Value input, Arguments arguments);
    bool truth(const Value &value) const;
    List items(const Value &value);
    /// Whether it is an undefined value that acts as nothing instead of raising.
    bool lenient(const Value &value) const
    {
        return value.isUndefined() &&
               ((!ansible() && m_scope.options.undefined != UndefinedStyle::Strict) || isSoft(value));
    }
    /// Whether what {{ }} writes is escaped now.
    bool autoescape() const { return m_autoescape; }
    void setAutoescape(bool on) { m_autoescape = on; }
    /// A value as {{ }} writes it: escaped where that is on.
    Value written(Value value) const;
    /// The text of a body that was run: Markup where escaping is on.
    Value marked(Value text) const;
    void assign(const Target &target, Value value);
    /// Binds the arguments to a macro's parameters and runs it.
    Value callMacro(const MacroNode &macro, Arguments arguments);
    void runFor(const ForNode &node, const Value &items, Sink &sink, int depth);
    /// The text of a block; `depth` 0 is the youngest one, 1 what its super() is. `outer`: the names it sees.
    Value callBlock(const std::string &name, std::size_t depth, const FramePtr &outer);
    void runBlock(const std::string &name, std::size_t depth, const FramePtr &outer, Sink &sink);
    const std::shared_ptr<BlockChain> &blocks() const { return m_blocks; }

private:
    friend class FrameGuard;
    Value evaluateName(const NameNode &node);
    Value evaluateDict(const DictNode &node);
    Value evaluateItem(const ItemNode &node);
    Value evaluateSlice(const Value &subject, const SliceNode &node);
    Value evaluateCall(const CallNode &node, const Value *caller);
    Value evaluateFilter(const FilterNode &node, const Value *input);
    Value evaluateTest(const FilterNode &node);
    Value evaluateBinary(const BinaryNode &node);
    void raiseUndefinedBefore(const Value &item, const List &items) const;
    Value evaluateCompare(const CompareNode &node);
    Value evaluateLogic(const SequenceNode &node);
    Value evaluateConditional(const ConditionalNode &node);
    Value evaluateConcat(const SequenceNode &node);
    Value evaluateNot(const UnaryNode &node);
    Arguments evaluateArguments(const ArgumentNodes &nodes);
    List evaluateAll(const std::vector<ExpressionPtr> &nodes);
    Value ownValue(const std::string &name, const Value &value);
    std::optional<Value> method(const Value &subject, const std::string &name) const;
    Value missing(const Value &subject, const std::string &name) const;
    bool chains() const { return ansible() || m_scope.options.undefined == UndefinedStyle::Chainable; }
    Value throughFilters(const Expression &chain, Value input);

    void runStatement(const Statement &node, Sink &sink);
    void runAutoEscape(const AutoEscapeNode &node, Sink &sink);
    void runIf(const IfNode &node, Sink &sink);
    void runSetBlock(const SetBlockNode &node);
    Value macroValue(const MacroNode &macro) const;
    void runCallBlock(const CallBlockNode &node, Sink &sink);
    Value onlyText(Value result) const;
    void runWith(const WithNode &node, Sink &sink);
    void runInclude(const IncludeNode &node, Sink &sink);
    void runImport(const ImportNode &node);
    void runExtends(const ExtendsNode &node);
    void runBlockNode(const BlockNode &node, Sink &sink);
    TemplatePtr templateNamed(const Value &name, bool ignoreMissing);
    std::shared_ptr<Evaluator> module(const TemplatePtr &parsed, bool withContext);
    void addBlocks(const TemplatePtr &parsed);

    Scope &m_scope;
    TemplatePtr m_template;
    FramePtr m_frame;
    bool m_usesVariables;
    std::size_t m_offset = 0;
    enum class Flow : std::uint8_t { On, Break, Continue };
    Flow m_flow = Flow::On; ///< what `break` or `continue` asked for and no loop has answered yet
    bool m_autoescape;
    /// Behind `extends` text and {{ }} go nowhere; what other statements write does not, as in Jinja2.
    bool silent() const { return m_parent != nullptr && m_silenced; }
    bool m_silenced = true;
    FramePtr m_root;      ///< of the template
    TemplatePtr m_parent; ///< of `extends`, once it ran
    std::shared_ptr<BlockChain> m_blocks;
};

/// A new frame for as long as it lives.
class FrameGuard
{
public:
    explicit FrameGuard(Evaluator &evaluator);
    FrameGuard(Evaluator &evaluator, FramePtr frame);
    ~FrameGuard() { m_evaluator.m_frame = m_before; }
    FrameGuard(const FrameGuard &) = delete;
    FrameGuard &operator=(const FrameGuard &) = delete;

private:
    Evaluator &m_evaluator;
    FramePtr m_before;
};

} // namespace chatelaine::templates
