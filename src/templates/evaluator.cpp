// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/evaluator.h"

#include "templates/markup.h"
#include "templates/python.h"
#include "templates/textbuilder.h"

namespace chatelaine::templates
{

const Value *Frame::find(const std::string &name) const
{
    for (const auto &[known, value] : names) {
        if (known == name) {
            return &value;
        }
    }
    return nullptr;
}

void Frame::set(const std::string &name, Value value)
{
    for (auto &[known, old] : names) {
        if (known == name) {
            old = std::move(value);
            return;
        }
    }
    names.emplace_back(name, std::move(value));
}

FrameGuard::FrameGuard(Evaluator &evaluator)
    : FrameGuard(evaluator, evaluator.m_scope.frame(evaluator.m_frame))
{
}

FrameGuard::FrameGuard(Evaluator &evaluator, FramePtr frame)
    : m_evaluator(evaluator), m_before(evaluator.m_frame)
{
    evaluator.m_frame = std::move(frame);
}

Evaluator::Evaluator(Scope &scope, TemplatePtr parsed, FramePtr frame, bool usesVariables)
    : m_scope(scope)
    , m_template(std::move(parsed))
    , m_frame(std::move(frame))
    , m_usesVariables(usesVariables)
    , m_autoescape(scope.options.autoescape)
    , m_blocks(std::make_shared<BlockChain>())
{
}

bool Evaluator::truth(const Value &value) const { return !lenient(value) && python::truth(value); }

List Evaluator::items(const Value &value)
{
    if (lenient(value)) {
        return {};
    }
    return python::items(m_scope.opened(value));
}

Value Evaluator::written(Value value) const
{
    return m_autoescape ? escaped(m_scope.shownUndefined(value)) : std::move(value);
}

Value Evaluator::marked(Value text) const
{
    return m_autoescape && text.isString() ? asMarkup(text) : std::move(text);
}

Value Evaluator::evaluate(const Expression &node)
{
    m_scope.step();
    switch (node.kind) {
    case Expression::Kind::Constant:
        return static_cast<const ConstantNode &>(node).value;
    case Expression::Kind::Name:
        return evaluateName(static_cast<const NameNode &>(node));
    case Expression::Kind::List:
        return Value::list(evaluateAll(static_cast<const SequenceNode &>(node).items));
    case Expression::Kind::Tuple:
        return Value::tuple(evaluateAll(static_cast<const SequenceNode &>(node).items));
    case Expression::Kind::Dict:
        return evaluateDict(static_cast<const DictNode &>(node));
    case Expression::Kind::Attribute: {
        const auto &access = static_cast<const AttributeNode &>(node);
        const Value subject = evaluate(*access.subject);
        m_offset = node.offset;
        return attribute(subject, access.name);
    }
    case Expression::Kind::Item:
        return evaluateItem(static_cast<const ItemNode &>(node));
    case Expression::Kind::Slice:
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A slice has no meaning here.")));
    case Expression::Kind::Call:
        return evaluateCall(static_cast<const CallNode &>(node), nullptr);
    case Expression::Kind::Filter:
        return evaluateFilter(static_cast<const FilterNode &>(node), nullptr);
    case Expression::Kind::Test:
        return evaluateTest(static_cast<const FilterNode &>(node));
    case Expression::Kind::Unary: {
        const auto &unary = static_cast<const UnaryNode &>(node);
        const Value operand = evaluate(*unary.operand);
        m_offset = node.offset;
        return python::sign(unary.op, operand);
    }
    case Expression::Kind::Binary:
        return evaluateBinary(static_cast<const BinaryNode &>(node));
    case Expression::Kind::Compare:
        return evaluateCompare(static_cast<const CompareNode &>(node));
    case Expression::Kind::And:
    case Expression::Kind::Or:
        return evaluateLogic(static_cast<const SequenceNode &>(node));
    case Expression::Kind::Not:
        return evaluateNot(static_cast<const UnaryNode &>(node));
    case Expression::Kind::Conditional:
        return evaluateConditional(static_cast<const ConditionalNode &>(node));
    case Expression::Kind::Concat:
        return evaluateConcat(static_cast<const SequenceNode &>(node));
    }
    return {};
}

Value Evaluator::evaluateName(const NameNode &node)
{
    m_offset = node.offset;
    return variable(node.name);
}

List Evaluator::evaluateAll(const std::vector<ExpressionPtr> &nodes)
{
    List values;
    values.reserve(nodes.size());
    for (const ExpressionPtr &node : nodes) {
        values.push_back(evaluate(*node));
    }
    return values;
}

Value Evaluator::evaluateDict(const DictNode &node)
{
    Dict entries;
    for (const auto &[keyNode, valueNode] : node.entries) {
        Value key = evaluate(*keyNode);
        m_offset = keyNode->offset;
        if (key.isUndefined() && !lenient(key)) {
            raiseUndefined(key);
        }
        if (!isHashable(key)) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value of type %1 cannot be a key."),
                       {python::typeName(key)}));
        }
        entries.set(std::move(key), evaluate(*valueNode));
    }
    return Value::dict(std::move(entries));
}

Value Evaluator::evaluateNot(const UnaryNode &node)
{
    const Value operand = evaluate(*node.operand);
    m_offset = node.offset;
    return Value::boolean(!truth(operand));
}

Value Evaluator::evaluateLogic(const SequenceNode &node)
{
    const bool isAnd = node.kind == Expression::Kind::And;
    Value value;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        value = evaluate(*node.items[i]);
        if (i + 1 < node.items.size()) {
            m_offset = node.items[i]->offset;
            if (truth(value) != isAnd) {
                return value;
            }
        }
    }
    return value;
}

Value Evaluator::evaluateConditional(const ConditionalNode &node)
{
    const Value condition = evaluate(*node.condition);
    m_offset = node.condition->offset;
    if (truth(condition)) {
        return evaluate(*node.yes);
    }
    if (node.no) {
        return evaluate(*node.no);
    }
    UndefinedName name;
    name.hint = "the inline if-expression evaluated to false and no else section was defined";
    name.soft = true;
    return name.value();
}

Value Evaluator::evaluateConcat(const SequenceNode &node)
{
    List parts;
    bool isMarkup = false;
    for (const ExpressionPtr &part : node.items) {
        Value value = evaluate(*part);
        m_offset = part->offset;
        if (!lenient(value) || m_scope.options.undefined == UndefinedStyle::Debug) {
            isMarkup = isMarkup || (m_autoescape && value.isMarkup());
            parts.push_back(value.isString() ? std::move(value)
                                             : m_scope.forced(m_scope.shownUndefined(value)));
        }
    }
    TextBuilder text;
    for (const Value &part : parts) {
        text.add(isMarkup ? escaped(part) : part);
        limits::checkBytes(text.size());
    }
    return isMarkup ? text.takeMarkup() : text.take();
}

Value Evaluator::evaluateBinary(const BinaryNode &node)
{
    const Value left = evaluate(*node.left);
    const Value right = evaluate(*node.right);
    m_offset = node.offset;
    if (node.op == Operator::Modulo && left.isString() && (lenient(right) || !right.isUndefined())) {
        return python::percentFormat(left, m_scope.printable(m_scope.forced(right)));
    }
    for (const Value *side : {&left, &right}) {
        if (side->isUndefined()) {
            raiseUndefined(*side);
        }
    }
    return python::arithmetic(node.op, left, right);
}

/// Looking for an item compares it with one after the other; an undefined one on the way raises.
void Evaluator::raiseUndefinedBefore(const Value &item, const List &items) const
{
    for (const Value &other : items) {
        if (other.isUndefined() && !lenient(other)) {
            raiseUndefined(other);
        }
        if (other == item) {
            return;
        }
    }
}

bool Evaluator::compare(Comparison op, const Value &left, const Value &right)
{
    const bool isEquality = op == Comparison::Equal || op == Comparison::NotEqual;
    const bool isSearch = op == Comparison::In || op == Comparison::NotIn;
    if (left.isUndefined() && (!lenient(left) || !(isEquality || isSearch))) {
        raiseUndefined(left);
    }
    if (right.isUndefined() && (!lenient(right) || !(isEquality || isSearch))) {
        raiseUndefined(right);
    }
    if (right.isUndefined() && isSearch) {
        return op == Comparison::NotIn;
    }
    if (left.isUndefined() && right.isUndefined()) {
        return op == Comparison::Equal;
    }
    if (ansible() && isSearch && right.isSequence()) {
        raiseUndefinedBefore(left, right.asList());
    }
    return python::compare(op, left, right);
}

Value Evaluator::evaluateCompare(const CompareNode &node)
{
    Value left = evaluate(*node.first);
    for (const auto &[op, rightNode] : node.rest) {
        Value right = evaluate(*rightNode);
        m_offset = rightNode->offset;
        left = m_scope.forced(left);
        right = m_scope.forced(right);
        m_offset = node.offset;
        if (!compare(op, left, right)) {
            return Value::boolean(false);
        }
        left = std::move(right);
    }
    return Value::boolean(true);
}

} // namespace chatelaine::templates
