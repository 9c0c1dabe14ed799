// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// sort, min, max, unique, groupby and dictsort: filters that compare the items.

#include "templates/filtertable.h"
#include "templates/python.h"
#include "templates/unicode.h"

#include <algorithm>
#include <unordered_set>

namespace chatelaine::templates
{

namespace
{

/// What an item is compared by: itself or its attributes, in lower case when case does not matter.
class SortKey
{
public:
    /// `asList`: the key of one attribute is a list too, whose items are compared for being equal first.
    SortKey(Invocation &call, const Value *attribute, bool caseSensitive, const Value *fallback = nullptr,
            bool asList = false)
        : m_call(call), m_caseSensitive(caseSensitive), m_fallback(fallback), m_always(asList)
    {
        if (attribute == nullptr || attribute->isNone()) {
            return;
        }
        if (!attribute->isString()) {
            m_attributes.push_back(*attribute);
            return;
        }
        const std::string &text = attribute->asString();
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find(',', at), text.size());
            m_attributes.push_back(
                Value::string(std::string(unicode::stripped(std::string_view(text).substr(at, end - at)))));
            at = end + 1;
        }
    }

    Value operator()(const Value &item) const
    {
        if (m_attributes.empty()) {
            return m_always ? Value::list({folded(item)}) : folded(item);
        }
        if (m_attributes.size() == 1 && !m_always) {
            return part(item, m_attributes.front());
        }
        List parts;
        for (const Value &attribute : m_attributes) {
            parts.push_back(part(item, attribute));
        }
        return Value::list(std::move(parts));
    }

private:
    Value part(const Value &item, const Value &attribute) const
    {
        return folded(m_call.evaluator.path(item, attribute, m_fallback));
    }

    Value folded(const Value &value) const
    {
        return value.isString() && !m_caseSensitive ? Value::string(unicode::lower(value.asString())) : value;
    }

    Invocation &m_call;
    std::vector<Value> m_attributes;
    bool m_caseSensitive;
    const Value *m_fallback;
    bool m_always;
};

using Keyed = std::pair<Value, Value>;

std::vector<Keyed> keyed(const List &items, const SortKey &key)
{
    std::vector<Keyed> out;
    out.reserve(items.size());
    for (const Value &item : items) {
        out.emplace_back(key(item), item);
    }
    return out;
}

/// std::stable_sort must not see a comparison that throws in its middle with moved values: the order is
/// checked first.
void sortKeyed(std::vector<Keyed> &items, bool down)
{
    std::vector<std::size_t> order(items.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return down ? python::less(items[b].first, items[a].first)
                    : python::less(items[a].first, items[b].first);
    });
    std::vector<Keyed> sorted;
    sorted.reserve(items.size());
    for (const std::size_t i : order) {
        sorted.push_back(items[i]);
    }
    items = std::move(sorted);
}

/// What sorted(reverse=…) takes: whole numbers and truth values.
bool reversed(const Invocation &call, std::size_t index)
{
    const Value *value = call.argument(index);
    if (value != nullptr && !value->is(Value::Kind::Bool) && !value->is(Value::Kind::Int)) {
        python::raiseUnsupported(std::string(call.name), *value);
    }
    return call.flag(index, false);
}

/// Comparing an undefined value raises, unless it is lenient.
void requireDefined(const Invocation &call, const Value &key)
{
    for (const Value &part : key.isSequence() ? key.asList() : List{key}) {
        if (part.isUndefined() && !call.evaluator.lenient(part)) {
            raiseUndefined(part);
        }
    }
}

Value sort(Invocation &call)
{
    std::vector<Keyed> items =
        keyed(call.inputItems(), SortKey(call, call.argument(2), call.flag(1, false), nullptr, true));
    for (const Keyed &item : items) {
        if (items.size() > 1) {
            requireDefined(call, item.first);
        }
    }
    sortKeyed(items, reversed(call, 0));
    List out;
    for (Keyed &item : items) {
        out.push_back(std::move(item.second));
    }
    return Value::list(std::move(out));
}

Value extreme(Invocation &call, bool largest)
{
    const std::vector<Keyed> items =
        keyed(call.inputItems(), SortKey(call, call.argument(1), call.flag(0, false)));
    if (items.empty()) {
        UndefinedName undefined;
        undefined.hint = "No aggregated item, sequence was empty.";
        return undefined.value();
    }
    const Keyed *best = &items.front();
    for (const Keyed &item : items) {
        if (&item != best &&
            (largest ? python::less(best->first, item.first) : python::less(item.first, best->first))) {
            best = &item;
        }
    }
    return best->second;
}

Value min(Invocation &call) { return extreme(call, false); }
Value max(Invocation &call) { return extreme(call, true); }

Value unique(Invocation &call)
{
    const SortKey key(call, call.argument(1), call.flag(0, false));
    Dict seen;
    List unhashable;
    List out;
    for (Value &item : call.inputItems()) {
        const Value by = key(item);
        const bool hashable = isHashable(by);
        requireDefined(call, by);
        if (!hashable && !call.evaluator.ansible()) {
            python::raiseUnsupported("unique", by);
        }
        const bool known = hashable ? seen.find(by) != nullptr
                                    : std::find(unhashable.begin(), unhashable.end(), by) != unhashable.end();
        if (known) {
            continue;
        }
        if (hashable) {
            seen.set(by, Value());
        } else {
            unhashable.push_back(by);
        }
        out.push_back(std::move(item));
    }
    return call.generated(std::move(out));
}

Value groupBy(Invocation &call)
{
    const Value *given = call.argument(1);
    const Value *fallback = given == nullptr || given->isNone() ? nullptr : given;
    const Value attribute = call.required(0);
    std::vector<Keyed> items =
        keyed(call.inputItems(), SortKey(call, &attribute, call.flag(2, false), fallback));
    sortKeyed(items, false);
    List groups;
    for (std::size_t at = 0; at < items.size();) {
        List members;
        const std::size_t begin = at;
        while (at < items.size() && items[at].first == items[begin].first) {
            members.push_back(items[at++].second);
        }
        // The name of a group is the value of its first member, not the folded key.
        Value name = call.evaluator.path(members.front(), attribute, fallback);
        groups.push_back(Value::tuple({std::move(name), Value::list(std::move(members))})
                             .withMark(Mark{nullptr, groupMark, 0}));
    }
    return Value::list(std::move(groups));
}

Value dictSort(Invocation &call)
{
    if (!call.input.isDict()) {
        call.raiseInput();
    }
    const bool caseSensitive = call.flag(0, false);
    const std::string by = call.text(1, "key");
    if (by != "key" && by != "value") {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“dictsort” sorts by “key” or by “value”.")));
    }
    const SortKey fold(call, nullptr, caseSensitive);
    std::vector<Keyed> items;
    for (const auto &[key, value] : call.input.asDict()) {
        items.emplace_back(fold(by == "key" ? key : value), Value::tuple({key, value}));
    }
    sortKeyed(items, reversed(call, 2));
    List out;
    for (Keyed &item : items) {
        out.push_back(std::move(item.second));
    }
    return Value::list(std::move(out));
}

} // namespace

std::span<const FilterRow> orderFilters()
{
    static const FilterRow rows[] = {
        {"sort", sort, "reverse case_sensitive attribute", KeepsMarks},
        {"min", min, "case_sensitive attribute", KeepsMarks},
        {"max", max, "case_sensitive attribute", KeepsMarks},
        {"unique", unique, "case_sensitive attribute", KeepsMarks},
        {"groupby", groupBy, "attribute default case_sensitive", KeepsMarks},
        {"dictsort", dictSort, "case_sensitive by reverse", KeepsMarks},
    };
    return rows;
}

} // namespace chatelaine::templates
