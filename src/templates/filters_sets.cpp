// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Ansible's set filters. Python's sets have no order to rely on; here the order is that of the first list.

#include "templates/filtertable.h"
#include "templates/python.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

/// What was seen, hashed where that is possible.
class Seen
{
public:
    bool has(const Value &value) const
    {
        return isHashable(value) ? m_hashed.find(value) != nullptr
                                 : std::find(m_others.begin(), m_others.end(), value) != m_others.end();
    }
    /// False: it was there.
    bool add(const Value &value)
    {
        if (has(value)) {
            return false;
        }
        if (isHashable(value)) {
            m_hashed.set(value, Value());
        } else {
            m_others.push_back(value);
        }
        return true;
    }

private:
    Dict m_hashed;
    List m_others;
};

Seen allOf(const List &items)
{
    Seen seen;
    for (const Value &item : items) {
        seen.add(item);
    }
    return seen;
}

void addMissing(List &out, Seen &seen, const List &items, const Seen *wanted, const Seen *unwanted)
{
    for (const Value &item : items) {
        if ((wanted == nullptr || wanted->has(item)) && (unwanted == nullptr || !unwanted->has(item)) &&
            seen.add(item)) {
            out.push_back(item);
        }
    }
}

bool isHashableItems(const List &items)
{
    return std::all_of(items.begin(), items.end(), [](const Value &item) { return isHashable(item); });
}

/// Small whole numbers come out in their order as CPython's sets keep them; texts as CPython's random order
/// is no order, so sorted.
Value settled(List items, const Invocation &call)
{
    if (!isHashableItems(call.inputItems()) || !isHashableItems(call.evaluator.items(call.required(0)))) {
        return Value::list(std::move(items)); // made without a set then
    }
    const bool allInts =
        std::all_of(items.begin(), items.end(), [](const Value &v) { return v.is(Value::Kind::Int); });
    const bool allTexts =
        std::all_of(items.begin(), items.end(), [](const Value &v) { return v.isString(); });
    if (allInts || allTexts) {
        std::stable_sort(items.begin(), items.end(), python::less);
    }
    return Value::list(std::move(items));
}

Value unite(Invocation &call)
{
    const Value &other = call.required(0);
    if (!isHashableItems(call.inputItems()) || !isHashableItems(call.evaluator.items(other))) {
        // Python falls back to `a + b` then.
        static_cast<void>(python::arithmetic(Operator::Add, call.input, other));
    }
    List out;
    Seen seen;
    addMissing(out, seen, call.inputItems(), nullptr, nullptr);
    addMissing(out, seen, call.evaluator.items(call.required(0)), nullptr, nullptr);
    return settled(std::move(out), call);
}

Value intersect(Invocation &call)
{
    const Seen other = allOf(call.evaluator.items(call.required(0)));
    List out;
    Seen seen;
    addMissing(out, seen, call.inputItems(), &other, nullptr);
    return settled(std::move(out), call);
}

Value difference(Invocation &call)
{
    const Seen other = allOf(call.evaluator.items(call.required(0)));
    List out;
    Seen seen;
    addMissing(out, seen, call.inputItems(), nullptr, &other);
    return settled(std::move(out), call);
}

Value symmetricDifference(Invocation &call)
{
    if (!isHashableItems(call.inputItems()) || !isHashableItems(call.evaluator.items(call.required(0)))) {
        static_cast<void>(python::arithmetic(Operator::Add, call.input, call.required(0)));
    }
    const List left = call.inputItems();
    const List right = call.evaluator.items(call.required(0));
    const Seen inLeft = allOf(left);
    const Seen inRight = allOf(right);
    List out;
    Seen seen;
    addMissing(out, seen, left, nullptr, &inRight);
    addMissing(out, seen, right, nullptr, &inLeft);
    return settled(std::move(out), call);
}

} // namespace

std::span<const FilterRow> setFilters()
{
    static const FilterRow rows[] = {
        {"union", unite, "b", KeepsMarks},
        {"intersect", intersect, "b", KeepsMarks},
        {"difference", difference, "b", KeepsMarks},
        {"symmetric_difference", symmetricDifference, "b", KeepsMarks},
    };
    return rows;
}

} // namespace chatelaine::templates
