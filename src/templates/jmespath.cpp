// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/jmespath.h"

#include "templates/python.h"
#include "templates/source.h"
#include "values/number.h"

namespace chatelaine::templates::jmespath
{

namespace
{

/// The results for each item that are something.
template<typename Items, typename Of>
Value projected(const Items &items, const Node &right, Of of)
{
    List out;
    for (const auto &item : items) {
        Value found = search(right, of(item));
        if (!found.isNone()) {
            out.push_back(std::move(found));
        }
    }
    return Value::list(std::move(out));
}

Value filtered(const Node &node, const Value &base)
{
    if (!base.isSequence()) {
        return {};
    }
    List out;
    for (const Value &item : base.asList()) {
        if (!isFalse(search(*node.children[2], item))) {
            Value found = search(*node.children[1], item);
            if (!found.isNone()) {
                out.push_back(std::move(found));
            }
        }
    }
    return Value::list(std::move(out));
}

Value flattened(const Value &base)
{
    if (!base.isSequence()) {
        return {};
    }
    List out;
    for (const Value &item : base.asList()) {
        if (item.isSequence()) {
            out.insert(out.end(), item.asList().begin(), item.asList().end());
        } else {
            out.push_back(item);
        }
    }
    return Value::list(std::move(out));
}

bool equal(const Value &left, const Value &right)
{
    const bool oneIsTruth = left.is(Value::Kind::Bool) != right.is(Value::Kind::Bool);
    return !oneIsTruth && left == right;
}

Value compared(const Node &node, const Value &left, const Value &right)
{
    if (node.text == "==" || node.text == "!=") {
        return Value::boolean(equal(left, right) == (node.text == "=="));
    }
    const auto comparable = [](const Value &value) { return isActualNumber(value) || value.isString(); };
    if (!comparable(left) || !comparable(right)) {
        return {};
    }
    const Comparison op = node.text == "<"    ? Comparison::Less
                          : node.text == "<=" ? Comparison::LessEqual
                          : node.text == ">"  ? Comparison::Greater
                                              : Comparison::GreaterEqual;
    return Value::boolean(python::compare(op, left, right));
}

Value called(const Node &node, const Value &data)
{
    std::vector<Argument> arguments;
    for (const NodePtr &child : node.children) {
        if (child->kind == Node::Kind::Reference) {
            arguments.push_back({{}, child->children[0].get()});
        } else {
            arguments.push_back({search(*child, data), nullptr});
        }
    }
    return callFunction(node.text, arguments);
}

Value multiHash(const Node &node, const Value &data)
{
    Dict entries;
    for (std::size_t i = 0; i < node.names.size(); ++i) {
        entries.set(node.names[i], search(*node.children[i], data));
    }
    return Value::dict(std::move(entries));
}

Value multiList(const Node &node, const Value &data)
{
    List items;
    for (const NodePtr &child : node.children) {
        items.push_back(search(*child, data));
    }
    return Value::list(std::move(items));
}

} // namespace

bool isActualNumber(const Value &value) { return isNumber(value) && !value.is(Value::Kind::Bool); }

bool isFalse(const Value &value)
{
    return value.isNone() || (value.is(Value::Kind::Bool) && !value.asBool()) ||
           ((value.isString() || value.isSequence() || value.isDict()) && python::length(value) == 0);
}

Value search(const Node &node, const Value &data)
{
    const auto child = [&node](std::size_t i) -> const Node & { return *node.children[i]; };
    switch (node.kind) {
    case Node::Kind::Identity:
        return data;
    case Node::Kind::Field: {
        const Value *found = data.find(node.text);
        return found != nullptr ? *found : Value();
    }
    case Node::Kind::Literal:
        return node.value;
    case Node::Kind::Index:
        return data.isSequence() ? python::item(data, Value::integer(*node.bounds[0])).value_or(Value())
                                 : Value();
    case Node::Kind::Slice:
        return data.isSequence() ? python::slice(data, node.bounds[0], node.bounds[1], node.bounds[2])
                                 : Value();
    case Node::Kind::Chain: {
        Value value = data;
        for (const NodePtr &part : node.children) {
            value = search(*part, value);
        }
        return value;
    }
    case Node::Kind::Flatten:
        return flattened(search(child(0), data));
    case Node::Kind::Projection: {
        const Value base = search(child(0), data);
        return base.isSequence() ? projected(base.asList(), child(1), [](const Value &item) { return item; })
                                 : Value();
    }
    case Node::Kind::ValueProjection: {
        const Value base = search(child(0), data);
        return base.isDict()
                   ? projected(base.asDict(), child(1), [](const Dict::Entry &entry) { return entry.second; })
                   : Value();
    }
    case Node::Kind::FilterProjection:
        return filtered(node, search(child(0), data));
    case Node::Kind::Comparison:
        return compared(node, search(child(0), data), search(child(1), data));
    case Node::Kind::And: {
        Value left = search(child(0), data);
        return isFalse(left) ? left : search(child(1), data);
    }
    case Node::Kind::Or: {
        Value left = search(child(0), data);
        return isFalse(left) ? search(child(1), data) : left;
    }
    case Node::Kind::Not:
        return Value::boolean(isFalse(search(child(0), data)));
    case Node::Kind::MultiList:
        return data.isNone() ? Value() : multiList(node, data);
    case Node::Kind::MultiHash:
        return data.isNone() ? Value() : multiHash(node, data);
    case Node::Kind::Function:
        return called(node, data);
    case Node::Kind::Reference:
        break;
    }
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“&” has a meaning only among the arguments of a function.")));
}

} // namespace chatelaine::templates::jmespath
