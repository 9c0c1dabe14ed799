// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The methods of list, tuple and dict that templates use.

#include "templates/methods.h"

#include "templates/globals.h"
#include "templates/python.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

/// What a method changes. With Ansible the value of a variable (it has a mark) stays as it is: only a copy
/// changes, unless the template has one (see Evaluator::variable).
Value changeable(const Evaluator &evaluator, const Value &subject)
{
    if (!evaluator.ansible() || subject.mark().line == 0) {
        return subject;
    }
    return subject.isDict() ? Value::dict(Dict(subject.asDict())) : Value::list(List(subject.asList()));
}
List &itemsOf(const Value &subject) { return *subject.sharedList(); }
Dict &entriesOf(const Value &subject) { return *subject.sharedDict(); }

/// Whether the value is the container or holds it.
bool holds(const Value &value, const Value &container, int depth)
{
    if (depth > deepestValue) {
        return true;
    }
    if (value.isSequence()) {
        return (container.isSequence() && value.sharedList() == container.sharedList()) ||
               std::any_of(value.asList().begin(), value.asList().end(), [&](const Value &item) {
                   return (item.isSequence() || item.isDict()) && holds(item, container, depth + 1);
               });
    }
    return value.isDict() &&
           ((container.isDict() && value.sharedDict() == container.sharedDict()) ||
            std::any_of(value.asDict().begin(), value.asDict().end(), [&](const Dict::Entry &entry) {
                return (entry.second.isSequence() || entry.second.isDict()) &&
                       holds(entry.second, container, depth + 1);
            }));
}

/// Nothing may hold itself: it would never be released, and no output could show it.
const Value &addable(const Value &value, const Value &container)
{
    if ((value.isSequence() || value.isDict()) && holds(value, container, 0)) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A list or map cannot hold itself.")));
    }
    return value;
}

Value append(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    const Value subject = changeable(evaluator, owner);
    Given given(arguments, "append");
    const Value value = given.require();
    given.done();
    limits::checkItems(itemsOf(subject).size());
    itemsOf(subject).push_back(addable(value, subject));
    return {};
}

Value extend(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    const Value subject = changeable(evaluator, owner);
    Given given(arguments, "extend");
    List more = evaluator.items(given.require());
    given.done();
    limits::checkItems(itemsOf(subject).size() + more.size());
    for (const Value &value : more) {
        addable(value, subject);
    }
    List &items = itemsOf(subject);
    items.insert(items.end(), more.begin(), more.end());
    return {};
}

/// Where an index points to; nothing when outside.
std::optional<std::size_t> position(const Value &subject, std::int64_t index)
{
    const auto size = static_cast<std::int64_t>(subject.asList().size());
    index += index < 0 ? size : 0;
    return index >= 0 && index < size ? std::optional<std::size_t>(static_cast<std::size_t>(index))
                                      : std::nullopt;
}

[[noreturn]] void raiseNotThere(const char *method)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "What “%1” asks for is not in the list or map."), {method}));
}

Value pop(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    const Value subject = changeable(evaluator, owner);
    Given given(arguments, "pop");
    const std::int64_t index = given.optionalWhole().value_or(-1);
    given.done();
    const std::optional<std::size_t> at = position(subject, index);
    if (!at) {
        raiseNotThere("pop");
    }
    List &items = itemsOf(subject);
    Value value = evaluator.scope().settled(items[*at]);
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(*at));
    return value;
}

Value insert(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    const Value subject = changeable(evaluator, owner);
    Given given(arguments, "insert");
    std::int64_t at = given.whole();
    const Value &value = given.require();
    given.done();
    List &items = itemsOf(subject);
    limits::checkItems(items.size());
    const auto size = static_cast<std::int64_t>(items.size());
    at = std::clamp(at < 0 ? at + size : at, std::int64_t(0), size);
    items.insert(items.begin() + at, addable(value, subject));
    return {};
}

Value removeItem(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    const Value subject = changeable(evaluator, owner);
    Given given(arguments, "remove");
    const Value &value = given.require();
    given.done();
    evaluator.scope().forced(subject);
    List &items = itemsOf(subject);
    const auto at = std::find(items.begin(), items.end(), value);
    if (at == items.end()) {
        raiseNotThere("remove");
    }
    items.erase(at);
    return {};
}

Value clearItems(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    Given(arguments, "clear").done();
    const Value subject = changeable(evaluator, owner);
    itemsOf(subject).clear();
    return {};
}

Value reverseItems(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    Given(arguments, "reverse").done();
    const Value subject = changeable(evaluator, owner);
    std::reverse(itemsOf(subject).begin(), itemsOf(subject).end());
    return {};
}

Value sortItems(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    const Value subject = changeable(evaluator, owner);
    Given given(arguments, "sort");
    const Value *reverse = arguments.positional.empty() ? given.next("reverse") : nullptr;
    given.done();
    const Value whole = evaluator.scope().forced(subject);
    List sorted = whole.asList();
    const bool down = reverse != nullptr && python::truth(*reverse);
    std::stable_sort(sorted.begin(), sorted.end(), [down](const Value &a, const Value &b) {
        return down ? python::less(b, a) : python::less(a, b);
    });
    itemsOf(subject) = std::move(sorted);
    return {};
}

Value indexOfItem(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    Given given(arguments, "index");
    const Value &value = given.require();
    const std::optional<std::int64_t> start = given.bound();
    const std::optional<std::int64_t> stop = given.bound();
    given.done();
    const Value whole = evaluator.scope().forced(subject);
    const auto size = static_cast<std::int64_t>(whole.asList().size());
    const auto place = [&whole, size](std::int64_t at) {
        return whole.asList().begin() + std::clamp<std::int64_t>(at < 0 ? at + size : at, 0, size);
    };
    const auto end = std::max(place(start.value_or(0)), place(stop.value_or(size)));
    const auto at = std::find(place(start.value_or(0)), end, value);
    if (at == end) {
        raiseNotThere("index");
    }
    return Value::integer(at - whole.asList().begin());
}

Value countItems(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    Given given(arguments, "count");
    const Value &value = given.require();
    given.done();
    // Ansible counts in a variable's list before it has rendered the items: it finds none.
    if (evaluator.ansible() && subject.mark().line != 0) {
        return Value::integer(0);
    }
    const Value whole = evaluator.scope().forced(subject);
    return Value::integer(std::count(whole.asList().begin(), whole.asList().end(), value));
}

Value copyOf(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "copy").done();
    if (subject.isDict()) {
        return Value::dict(Dict(subject.asDict()));
    }
    return Value::list(List(subject.asList()));
}

/// Ansible makes lists of Python's views.
Value view(const Evaluator &evaluator, const char *type, List items)
{
    return evaluator.ansible() ? Value::list(std::move(items))
                               : Value::object(std::make_shared<DictViewObject>(type, std::move(items)));
}

Value keys(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    Given(arguments, "keys").done();
    return view(evaluator, "dict_keys", python::items(subject));
}

Value values(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    Given(arguments, "values").done();
    const Value whole = evaluator.scope().opened(subject);
    List out;
    for (const auto &entry : whole.asDict()) {
        out.push_back(entry.second);
    }
    return view(evaluator, "dict_values", std::move(out));
}

Value items(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    Given(arguments, "items").done();
    const Value whole = evaluator.scope().opened(subject);
    List out;
    for (const auto &[key, value] : whole.asDict()) {
        out.push_back(Value::tuple({key, value}));
    }
    return view(evaluator, "dict_items", std::move(out));
}

Value get(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    Given given(arguments, "get");
    const Value &key = given.require();
    const Value *fallback = given.next();
    given.done();
    if (!isHashable(key) || subject.asDict().find(key) == nullptr) {
        return fallback != nullptr ? *fallback : Value();
    }
    return evaluator.item(subject, key);
}

Value popEntry(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    const Value subject = changeable(evaluator, owner);
    Given given(arguments, "pop");
    const Value &key = given.require();
    const Value *fallback = given.next();
    given.done();
    if (!isHashable(key) || subject.asDict().find(key) == nullptr) {
        if (fallback == nullptr) {
            raiseNotThere("pop");
        }
        return *fallback;
    }
    Value value = evaluator.item(subject, key);
    entriesOf(subject).remove(key);
    return value;
}

Value popLast(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    const Value subject = changeable(evaluator, owner);
    Given(arguments, "popitem").done();
    if (subject.asDict().empty()) {
        raiseNotThere("popitem");
    }
    const Value key = std::prev(subject.asDict().end())->first;
    Value value = evaluator.item(subject, key);
    entriesOf(subject).remove(key);
    return Value::tuple({key, std::move(value)});
}

Value setDefault(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    const Value subject = changeable(evaluator, owner);
    Given given(arguments, "setdefault");
    const Value key = given.require();
    const Value *fallback = given.next();
    given.done();
    if (!isHashable(key)) {
        python::raiseUnsupported("setdefault", key);
    }
    if (subject.asDict().find(key) == nullptr) {
        entriesOf(subject).set(key, fallback != nullptr ? addable(*fallback, subject) : Value());
    }
    return evaluator.item(subject, key);
}

Value update(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    const Value subject = changeable(evaluator, owner);
    if (arguments.positional.size() > 1) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is given too many arguments."), {"update"}));
    }
    for (const Value &more : arguments.positional) {
        const Dict entries = entriesFrom(evaluator, more, "update");
        for (const auto &[key, value] : entries) {
            entriesOf(subject).set(key, addable(value, subject));
        }
    }
    for (auto &[key, value] : arguments.named) {
        entriesOf(subject).set(key, addable(value, subject));
    }
    return {};
}

Value clearEntries(Evaluator &evaluator, const Value &owner, Arguments arguments)
{
    Given(arguments, "clear").done();
    const Value subject = changeable(evaluator, owner);
    entriesOf(subject) = Dict();
    return {};
}

using Table = std::unordered_map<std::string_view, MethodObject::Function>;

MethodObject::Function found(const Table &table, const std::string &name)
{
    const auto at = table.find(name);
    return at == table.end() ? nullptr : at->second;
}

} // namespace

MethodObject::Function listMethod(const std::string &name)
{
    static const Table table = {{"append", append},        {"extend", extend},     {"pop", pop},
                                {"insert", insert},        {"remove", removeItem}, {"clear", clearItems},
                                {"reverse", reverseItems}, {"sort", sortItems},    {"index", indexOfItem},
                                {"count", countItems},     {"copy", copyOf}};
    return found(table, name);
}

MethodObject::Function tupleMethod(const std::string &name)
{
    static const Table table = {{"index", indexOfItem}, {"count", countItems}};
    return found(table, name);
}

MethodObject::Function dictMethod(const std::string &name)
{
    static const Table table = {
        {"keys", keys},    {"values", values},     {"items", items},           {"get", get},
        {"pop", popEntry}, {"popitem", popLast},   {"setdefault", setDefault}, {"update", update},
        {"copy", copyOf},  {"clear", clearEntries}};
    return found(table, name);
}

} // namespace chatelaine::templates
