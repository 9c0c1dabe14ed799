// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Attributes, items and calls: how an expression gets from one value to the next.

#include "templates/evaluator.h"
#include "templates/filtertable.h"
#include "templates/globals.h"
#include "templates/python.h"

#include <algorithm>
#include <charconv>

namespace chatelaine::templates
{

Value Evaluator::variable(const std::string &name)
{
    for (const Frame *frame = m_frame.get(); frame != nullptr; frame = frame->parent.get()) {
        if (const Value *found = frame->find(name)) {
            return m_scope.settled(*found);
        }
    }
    if (m_usesVariables) {
        if (std::optional<Value> found = m_scope.variable(name)) {
            return m_template->changesValues ? ownValue(name, *found) : std::move(*found);
        }
    }
    if (const Value *found = m_scope.options.globals.find(name)) {
        return *found;
    }
    if (std::optional<Value> global = globalNamed(*this, name)) {
        return std::move(*global);
    }
    return Value::undefined(name);
}

/// A template that changes lists or dicts has its own copy of a variable's, as long as it is rendered.
Value Evaluator::ownValue(const std::string &name, const Value &value)
{
    if (!ansible() || (!value.isSequence() && !value.isDict())) {
        return value;
    }
    Frame *root = m_frame.get();
    while (root->parent) {
        root = root->parent.get();
    }
    Value copy = Scope::changeableCopy(value);
    root->set(name, copy);
    return copy;
}

/// What is not there: undefined, and the name says of what.
Value Evaluator::missing(const Value &subject, const std::string &name) const
{
    UndefinedName undefined;
    undefined.name = name;
    undefined.ownerType = python::typeName(subject);
    return undefined.value();
}

/// The method of a value; nothing when it has none, or one that changes what must stay as it is.
std::optional<Value> Evaluator::method(const Value &subject, const std::string &name) const
{
    const bool forbidden = m_scope.options.immutable && !subject.isString() && changesItsValue(name);
    return forbidden ? std::nullopt : methodOf(subject, name);
}

Value Evaluator::attribute(const Value &subject, const std::string &name)
{
    if (subject.isUndefined()) {
        if (!chains()) {
            raiseUndefined(subject);
        }
        return subject;
    }
    if (TemplateObject *object = objectOf(subject)) {
        if (std::optional<Value> found = object->attribute(*this, name)) {
            return std::move(*found);
        }
    } else if (std::optional<Value> found = method(subject, name)) {
        return std::move(*found);
    }
    if (subject.is(Value::Kind::Tuple) && subject.mark().line == groupMark &&
        (name == "grouper" || name == "list")) {
        return subject.asList()[name == "list" ? 1 : 0];
    }
    if (const Value *entry = subject.find(name)) {
        if (entry->is(Value::Kind::Tagged)) {
            subject.sharedDict()->set(name, m_scope.settled(Value(*entry)));
            entry = subject.find(name);
        }
        return *entry;
    }
    if (TemplateObject *object = objectOf(subject)) {
        if (std::optional<Value> found = object->item(*this, Value::string(name))) {
            return std::move(*found);
        }
    }
    return missing(subject, name);
}

Value Evaluator::item(const Value &subject, const Value &key)
{
    if (subject.isUndefined()) {
        if (!chains()) {
            raiseUndefined(subject);
        }
        return subject;
    }
    if (key.isUndefined() && !lenient(key)) {
        if (!ansible()) {
            raiseUndefined(key);
        }
        return key;
    }
    if (TemplateObject *object = objectOf(subject)) {
        if (std::optional<Value> found = object->item(*this, key)) {
            return std::move(*found);
        }
        if (key.isString()) {
            if (std::optional<Value> found = object->attribute(*this, key.asString())) {
                return std::move(*found);
            }
        }
    } else if (std::optional<Value> found = python::item(subject, key)) {
        if (found->is(Value::Kind::Tagged)) {
            m_scope.opened(subject);
            found = python::item(subject, key);
        }
        return m_scope.settled(*found);
    } else if (key.isString()) {
        if (std::optional<Value> found = method(subject, key.asString())) {
            return std::move(*found);
        }
    }
    UndefinedName undefined = UndefinedName::of(missing(subject, {}));
    undefined.isText = key.isString();
    undefined.name = key.hasSecret()     ? std::string(secretDots)
                     : key.isUndefined() ? "Undefined"
                     : key.isString()    ? key.asString()
                                         : python::repr(m_scope.shownUndefined(key));
    return undefined.value();
}

Value Evaluator::path(const Value &subject, const Value &attributePath, const Value *fallback)
{
    const auto step = [&](const Value &from, const Value &key) {
        Value found = item(from, key);
        return found.isUndefined() && fallback != nullptr ? *fallback : found;
    };
    if (!attributePath.isString()) {
        return step(subject, attributePath);
    }
    Value value = subject;
    const std::string &text = attributePath.asString();
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('.', begin), text.size());
        const std::string part = text.substr(begin, end - begin);
        std::int64_t index = 0;
        const auto [last, error] = std::from_chars(part.data(), part.data() + part.size(), index);
        const bool isNumber = !part.empty() && error == std::errc() && last == part.data() + part.size();
        value = step(value, isNumber ? Value::integer(index) : Value::string(part));
        begin = end + 1;
    }
    return value;
}

Value Evaluator::evaluateItem(const ItemNode &node)
{
    const Value subject = evaluate(*node.subject);
    if (node.key->kind == Expression::Kind::Slice) {
        return evaluateSlice(subject, static_cast<const SliceNode &>(*node.key));
    }
    const Value key = evaluate(*node.key);
    m_offset = node.offset;
    return item(subject, key);
}

Value Evaluator::evaluateSlice(const Value &subject, const SliceNode &node)
{
    std::optional<std::int64_t> bounds[3];
    const ExpressionPtr *parts[] = {&node.start, &node.stop, &node.step};
    for (std::size_t i = 0; i < 3; ++i) {
        if (!*parts[i]) {
            continue;
        }
        const Value bound = evaluate(**parts[i]);
        m_offset = (*parts[i])->offset;
        if (bound.isNone()) {
            continue;
        }
        if (!bound.is(Value::Kind::Int) && !bound.is(Value::Kind::Bool)) {
            python::raiseUnsupported("[:]", bound);
        }
        bounds[i] = bound.asInt();
    }
    m_offset = node.offset;
    if (subject.isUndefined()) {
        if (!chains()) {
            raiseUndefined(subject);
        }
        return subject;
    }
    return python::slice(subject, bounds[0], bounds[1], bounds[2]);
}

Arguments Evaluator::evaluateArguments(const ArgumentNodes &nodes)
{
    Arguments arguments;
    arguments.positional = evaluateAll(nodes.positional);
    for (const auto &[name, node] : nodes.named) {
        arguments.named.emplace_back(name, evaluate(*node));
    }
    if (nodes.rest) {
        const Value rest = evaluate(*nodes.rest);
        m_offset = nodes.rest->offset;
        for (Value &value : items(rest)) {
            arguments.positional.push_back(std::move(value));
        }
    }
    if (nodes.namedRest) {
        const Value rest = evaluate(*nodes.namedRest);
        m_offset = nodes.namedRest->offset;
        if (!rest.isDict()) {
            python::raiseUnsupported("**", rest);
        }
        for (const auto &[key, value] : rest.asDict()) {
            arguments.named.emplace_back(python::str(key), value);
        }
    }
    return arguments;
}

Value Evaluator::evaluateCall(const CallNode &node, const Value *caller)
{
    const Value callee = evaluate(*node.callee);
    Arguments arguments = evaluateArguments(node.arguments);
    if (caller != nullptr) {
        arguments.named.emplace_back("caller", *caller);
    }
    m_offset = node.offset;
    return call(callee, std::move(arguments));
}

Value Evaluator::call(const Value &callee, Arguments arguments)
{
    TemplateObject *object = objectOf(callee);
    if (object != nullptr && object->callable()) {
        if (ansible() && !object->takesUndefined()) {
            for (const Value &value : arguments.positional) {
                if (value.isUndefined() && !isSoft(value)) {
                    return value;
                }
            }
            for (const auto &entry : arguments.named) {
                if (entry.second.isUndefined() && !isSoft(entry.second)) {
                    return entry.second;
                }
            }
        }
        const Value keep = callee;
        return object->call(*this, std::move(arguments));
    }
    if (callee.isUndefined()) {
        raiseUndefined(callee);
    }
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value of type %1 cannot be called."),
               {python::typeName(callee)}));
}

Value Evaluator::evaluateFilter(const FilterNode &node, const Value *input)
{
    Value subject = node.subject ? evaluate(*node.subject) : input != nullptr ? *input : Value();
    Arguments arguments = evaluateArguments(node.arguments);
    m_offset = node.offset;
    return filter(node.filter, node.name, std::move(subject), std::move(arguments));
}

Value Evaluator::evaluateTest(const FilterNode &node)
{
    Value subject = evaluate(*node.subject);
    Arguments arguments = evaluateArguments(node.arguments);
    m_offset = node.offset;
    const Value result = test(node.test, node.name, std::move(subject), std::move(arguments));
    if (!node.negated) {
        return result;
    }
    if (result.isUndefined()) {
        raiseUndefined(result);
    }
    return Value::boolean(!result.asBool());
}

/// The filters of a set or filter block: the innermost takes the body.
Value Evaluator::throughFilters(const Expression &chain, Value input)
{
    const auto &node = static_cast<const FilterNode &>(chain);
    if (node.subject) {
        input = throughFilters(*node.subject, std::move(input));
    }
    Arguments arguments = evaluateArguments(node.arguments);
    m_offset = node.offset;
    return filter(node.filter, node.name, std::move(input), std::move(arguments));
}

} // namespace chatelaine::templates
