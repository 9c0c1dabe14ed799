// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters that take from lists or put lists together.

#include "templates/filtertable.h"
#include "templates/markup.h"
#include "templates/python.h"
#include "templates/textbuilder.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

Value noItem(Invocation &call)
{
    UndefinedName undefined;
    undefined.hint = "No " + std::string(call.name) + " item, sequence was empty.";
    return undefined.value();
}

Value first(Invocation &call)
{
    const List items = call.inputItems();
    return items.empty() ? noItem(call) : items.front();
}

Value last(Invocation &call)
{
    const List items = call.inputItems();
    return items.empty() ? noItem(call) : items.back();
}

Value length(Invocation &call)
{
    return Value::integer(
        call.evaluator.lenient(call.input) ? 0 : static_cast<std::int64_t>(python::length(call.input)));
}

Value list(Invocation &call) { return Value::list(call.inputItems()); }

Value reverse(Invocation &call)
{
    if (call.input.isString()) {
        return python::slice(call.input, {}, {}, -1);
    }
    List items = call.inputItems();
    std::reverse(items.begin(), items.end());
    return call.generated(std::move(items));
}

Value join(Invocation &call)
{
    const Value separator = call.argument(0, Value::string({}));
    const Value *attribute = call.argument(1);
    const Scope &scope = call.evaluator.scope();
    List parts;
    bool isMarkup = call.evaluator.autoescape() && separator.isMarkup();
    for (const Value &item : call.inputItems()) {
        const bool byAttribute = attribute != nullptr && !attribute->isNone();
        parts.push_back(scope.shownUndefined(byAttribute ? call.evaluator.path(item, *attribute) : item));
        isMarkup = isMarkup || (call.evaluator.autoescape() && parts.back().isMarkup());
    }
    TextBuilder text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            text.add(isMarkup ? escaped(separator) : separator);
        }
        text.add(isMarkup ? escaped(parts[i]) : parts[i]);
        limits::checkBytes(text.size());
    }
    return isMarkup ? text.takeMarkup() : text.take();
}

Value batch(Invocation &call)
{
    const std::int64_t size = call.number(0, 0);
    const Value *fill = call.argument(1);
    if (size < 1) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” needs a number of at least 1."), {"batch"}));
    }
    List rows;
    List row;
    for (Value &item : call.inputItems()) {
        if (static_cast<std::int64_t>(row.size()) == size) {
            rows.push_back(Value::list(std::move(row)));
            row = {};
        }
        row.push_back(std::move(item));
    }
    if (!row.empty()) {
        limits::checkItems(static_cast<std::size_t>(size));
        while (fill != nullptr && !fill->isNone() && static_cast<std::int64_t>(row.size()) < size) {
            row.push_back(*fill);
        }
        rows.push_back(Value::list(std::move(row)));
    }
    return call.generated(std::move(rows));
}

Value slice(Invocation &call)
{
    const std::int64_t count = call.number(0, 0);
    const Value *fill = call.argument(1);
    if (count < 1) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” needs a number of at least 1."), {"slice"}));
    }
    limits::checkItems(static_cast<std::size_t>(count));
    const List items = call.inputItems();
    const std::size_t slices = static_cast<std::size_t>(count);
    const std::size_t each = items.size() / slices;
    const std::size_t more = items.size() % slices;
    List columns;
    std::size_t at = 0;
    for (std::size_t i = 0; i < slices; ++i) {
        const std::size_t size = each + (i < more ? 1 : 0);
        List column(items.begin() + static_cast<std::ptrdiff_t>(at),
                    items.begin() + static_cast<std::ptrdiff_t>(at + size));
        at += size;
        if (fill != nullptr && !fill->isNone() && i >= more) {
            column.push_back(*fill);
        }
        columns.push_back(Value::list(std::move(column)));
    }
    return call.generated(std::move(columns));
}

Value sum(Invocation &call)
{
    const Value *attribute = call.argument(0);
    Value total = call.argument(1, Value::integer(0));
    for (const Value &item : call.inputItems()) {
        const Value part =
            attribute != nullptr && !attribute->isNone() ? call.evaluator.path(item, *attribute) : item;
        total = python::arithmetic(Operator::Add, total, part);
    }
    return total;
}

bool isNull(const Value &value)
{
    return value.isNone() || (value.isString() && (value.asString() == "None" || value.asString() == "null"));
}

void flattenInto(List &out, const List &items, std::int64_t levels, bool skipNulls, int depth)
{
    if (depth > deepestValue) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value is nested too deeply.")));
    }
    for (const Value &item : items) {
        if (skipNulls && isNull(item)) {
            continue;
        }
        if (item.isSequence() && levels != 0) {
            flattenInto(out, item.asList(), levels - 1, skipNulls, depth + 1);
        } else {
            out.push_back(item);
        }
    }
}

Value flatten(Invocation &call)
{
    const Value *levels = call.argument(0);
    List out;
    flattenInto(out, call.inputItems(), levels == nullptr || levels->isNone() ? -1 : levels->asInt(),
                call.flag(1, true), 0);
    return Value::list(std::move(out));
}

Value zipLists(Invocation &call, bool longest, const Value &fill)
{
    std::vector<List> columns = {call.inputItems()};
    for (const Value &more : call.rest) {
        columns.push_back(call.evaluator.items(more));
    }
    std::size_t rows = columns.front().size();
    for (const List &column : columns) {
        rows = longest ? std::max(rows, column.size()) : std::min(rows, column.size());
    }
    List out;
    for (std::size_t i = 0; i < rows; ++i) {
        List row;
        for (const List &column : columns) {
            row.push_back(i < column.size() ? column[i] : fill);
        }
        out.push_back(Value::tuple(std::move(row)));
    }
    return Value::list(std::move(out));
}

Value zip(Invocation &call) { return zipLists(call, false, {}); }

Value zipLongest(Invocation &call)
{
    Value fill;
    for (const auto &[key, value] : call.namedRest) {
        fill = key == "fillvalue" ? value : fill;
    }
    return zipLists(call, true, fill);
}

Value product(Invocation &call)
{
    std::int64_t repeat = 1;
    for (const auto &[key, value] : call.namedRest) {
        repeat = key == "repeat" ? value.asInt() : repeat;
    }
    std::vector<List> given = {call.inputItems()};
    for (const Value &more : call.rest) {
        given.push_back(call.evaluator.items(more));
    }
    List rows = {Value::tuple({})};
    for (std::int64_t turn = 0; turn < repeat; ++turn) {
        for (const List &column : given) {
            List next;
            limits::checkItems(rows.size() * std::max<std::size_t>(1, column.size()) *
                               (1 + rows.front().asList().size()));
            for (const Value &row : rows) {
                for (const Value &item : column) {
                    List longer = row.asList();
                    longer.push_back(item);
                    next.push_back(Value::tuple(std::move(longer)));
                }
            }
            rows = std::move(next);
            if (rows.empty()) {
                return Value::list({});
            }
        }
    }
    return Value::list(std::move(rows));
}

/// Adds every choice of `size` items, in order; with `anyOrder` every order of them too.
void choose(List &out, const List &items, std::size_t size, bool anyOrder, std::vector<std::size_t> &chosen)
{
    if (chosen.size() == size) {
        List row;
        for (const std::size_t i : chosen) {
            row.push_back(items[i]);
        }
        out.push_back(Value::tuple(std::move(row)));
        limits::step();
        limits::checkItems(out.size() * std::max<std::size_t>(1, size));
        return;
    }
    for (std::size_t i = anyOrder || chosen.empty() ? 0 : chosen.back() + 1; i < items.size(); ++i) {
        if (anyOrder && std::find(chosen.begin(), chosen.end(), i) != chosen.end()) {
            continue;
        }
        chosen.push_back(i);
        choose(out, items, size, anyOrder, chosen);
        chosen.pop_back();
    }
}

Value chosen(Invocation &call, bool anyOrder)
{
    const List items = call.inputItems();
    const std::int64_t size = call.number(0, static_cast<std::int64_t>(items.size()));
    if (size < 0) {
        python::raiseUnsupported(std::string(call.name), Value::integer(size));
    }
    List out;
    if (size <= static_cast<std::int64_t>(items.size()) && size <= deepestValue) {
        std::vector<std::size_t> picked;
        choose(out, items, static_cast<std::size_t>(size), anyOrder, picked);
    }
    return Value::list(std::move(out));
}

Value combinations(Invocation &call)
{
    call.required(0);
    return chosen(call, false);
}
Value permutations(Invocation &call) { return chosen(call, true); }

} // namespace

std::span<const FilterRow> sequenceFilters()
{
    static const FilterRow rows[] = {
        {"first", first, "", KeepsMarks},
        {"last", last, "", KeepsMarks},
        {"length", length, "", LazyInput | Measures},
        {"count", length, "", LazyInput | Measures},
        {"list", list, "", KeepsMarks},
        {"reverse", reverse, "", KeepsMarks},
        {"join", join, "d attribute", KeepsMarks},
        {"batch", batch, "linecount fill_with", KeepsMarks},
        {"slice", slice, "slices fill_with", KeepsMarks},
        {"sum", sum, "attribute start"},
        {"flatten", flatten, "levels skip_nulls", KeepsMarks},
        {"zip", zip, "*", KeepsMarks},
        {"zip_longest", zipLongest, "* **", KeepsMarks},
        {"product", product, "* **", KeepsMarks},
        {"combinations", combinations, "r", KeepsMarks},
        {"permutations", permutations, "r", KeepsMarks},
    };
    return rows;
}

} // namespace chatelaine::templates
