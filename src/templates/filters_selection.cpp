// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// map, select and their family: a filter or test for each item.

#include "templates/filtertable.h"
#include "templates/python.h"

namespace chatelaine::templates
{

namespace
{

Arguments restOf(const Invocation &call, std::size_t skip)
{
    Arguments arguments;
    for (std::size_t i = skip; i < call.rest.size(); ++i) {
        arguments.positional.push_back(call.rest[i]);
    }
    arguments.named = call.namedRest;
    return arguments;
}

std::string nameAt(const Invocation &call, std::size_t index)
{
    if (index >= call.rest.size()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” lacks an argument."), {std::string(call.name)}));
    }
    return python::str(call.rest[index]);
}

/// The items; none when the input counts as false, whatever it is.
List itemsOf(const Invocation &call)
{
    const bool none = !call.evaluator.lenient(call.input) && !python::truth(call.input);
    return none ? List() : call.inputItems();
}

Value map(Invocation &call)
{
    const Value *attribute = nullptr;
    const Value *fallback = nullptr;
    for (const auto &[key, value] : call.namedRest) {
        attribute = key == "attribute" ? &value : attribute;
        fallback = key == "default" && !value.isNone() ? &value : fallback;
    }
    List out;
    if (call.rest.empty() && attribute != nullptr) {
        for (const auto &entry : call.namedRest) {
            if (entry.first != "attribute" && entry.first != "default") {
                raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” has no argument “%2”."),
                           {"map", entry.first}));
            }
        }
        for (const Value &item : itemsOf(call)) {
            out.push_back(call.evaluator.path(item, *attribute, fallback));
        }
        return call.generated(std::move(out));
    }
    const std::string name = nameAt(call, 0);
    for (Value &item : itemsOf(call)) {
        out.push_back(call.evaluator.filter(name, std::move(item), restOf(call, 1)));
    }
    return call.generated(std::move(out));
}

/// Keeps the items for which the test (or else the truth of the value) gives `wanted`.
Value selected(Invocation &call, bool byAttribute, bool wanted)
{
    const std::size_t testAt = byAttribute ? 1 : 0;
    if (byAttribute) {
        nameAt(call, 0);
    }
    List out;
    for (Value &item : itemsOf(call)) {
        Value value = byAttribute ? call.evaluator.path(item, call.rest[0]) : item;
        bool holds = false;
        if (call.rest.size() > testAt) {
            holds = call.evaluator.truth(
                call.evaluator.test(nameAt(call, testAt), std::move(value), restOf(call, testAt + 1)));
        } else {
            holds = call.evaluator.truth(value);
        }
        if (holds == wanted) {
            out.push_back(std::move(item));
        }
    }
    return call.generated(std::move(out));
}

Value select(Invocation &call) { return selected(call, false, true); }
Value reject(Invocation &call) { return selected(call, false, false); }
Value selectAttribute(Invocation &call) { return selected(call, true, true); }
Value rejectAttribute(Invocation &call) { return selected(call, true, false); }

} // namespace

std::span<const FilterRow> selectionFilters()
{
    static const FilterRow rows[] = {
        {"map", map, "* **", KeepsMarks},
        {"select", select, "* **", KeepsMarks},
        {"reject", reject, "* **", KeepsMarks},
        {"selectattr", selectAttribute, "* **", KeepsMarks},
        {"rejectattr", rejectAttribute, "* **", KeepsMarks},
    };
    return rows;
}

} // namespace chatelaine::templates
