// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters of maps.

#include "templates/filtertable.h"
#include "templates/python.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

Value items(Invocation &call)
{
    if (call.evaluator.lenient(call.input)) {
        return call.generated({});
    }
    if (!call.input.isDict()) {
        call.raiseInput();
    }
    List out;
    for (const auto &[key, value] : call.input.asDict()) {
        out.push_back(Value::tuple({key, value}));
    }
    return call.generated(std::move(out));
}

Value toItems(Invocation &call)
{
    if (!call.input.isDict()) {
        call.raiseInput();
    }
    List out;
    for (const auto &[key, value] : call.input.asDict()) {
        Dict pair;
        pair.set(call.argument(0, Value::string("key")), key);
        pair.set(call.argument(1, Value::string("value")), value);
        out.push_back(Value::dict(std::move(pair)));
    }
    return Value::list(std::move(out));
}

Value fromItems(Invocation &call)
{
    if (!call.input.isSequence()) {
        call.raiseInput();
    }
    const Value keyName = call.argument(0, Value::string("key"));
    const Value valueName = call.argument(1, Value::string("value"));
    Dict out;
    for (const Value &item : call.input.asList()) {
        const Value *key = item.isDict() ? item.asDict().find(keyName) : nullptr;
        const Value *value = item.isDict() ? item.asDict().find(valueName) : nullptr;
        if (key == nullptr || value == nullptr || !isHashable(*key)) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“items2dict” needs maps with “%1” and “%2”."),
                       {python::str(keyName), python::str(valueName)}));
        }
        out.set(*key, *value);
    }
    return Value::dict(std::move(out));
}

enum class ListMerge { Replace, Keep, Append, Prepend, AppendNew, PrependNew };

ListMerge listMergeOf(const std::string &name)
{
    static const std::pair<std::string_view, ListMerge> table[] = {
        {"replace", ListMerge::Replace},     {"keep", ListMerge::Keep},
        {"append", ListMerge::Append},       {"prepend", ListMerge::Prepend},
        {"append_rp", ListMerge::AppendNew}, {"prepend_rp", ListMerge::PrependNew},
    };
    for (const auto &[known, merge] : table) {
        if (known == name) {
            return merge;
        }
    }
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“combine” has no way “%1” to merge lists."), {name}));
}

List joined(const List &first, const List &second)
{
    List out = first;
    out.insert(out.end(), second.begin(), second.end());
    return out;
}

List without(const List &items, const List &unwanted)
{
    List out;
    std::copy_if(items.begin(), items.end(), std::back_inserter(out), [&](const Value &item) {
        return std::find(unwanted.begin(), unwanted.end(), item) == unwanted.end();
    });
    return out;
}

Value mergedLists(const Value &low, const Value &high, ListMerge how)
{
    const List &x = low.asList();
    const List &y = high.asList();
    switch (how) {
    case ListMerge::Keep:
        return low;
    case ListMerge::Append:
        return Value::list(joined(x, y));
    case ListMerge::Prepend:
        return Value::list(joined(y, x));
    case ListMerge::AppendNew:
        return Value::list(joined(without(x, y), y));
    case ListMerge::PrependNew:
        return Value::list(joined(y, without(x, y)));
    default:
        return high;
    }
}

Value merged(const Value &low, const Value &high, bool recursive, ListMerge how, int depth)
{
    if (low.asDict().empty() || low == high) {
        return high;
    }
    if (depth > deepestValue) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value is nested too deeply.")));
    }
    Dict out = low.asDict();
    for (const auto &[key, value] : high.asDict()) {
        const Value *old = out.find(key);
        if (old != nullptr && recursive && old->isDict() && value.isDict()) {
            out.set(key, merged(Value(*old), value, recursive, how, depth + 1));
        } else if (old != nullptr && old->is(Value::Kind::List) && value.is(Value::Kind::List)) {
            out.set(key, mergedLists(Value(*old), value, how));
        } else {
            out.set(key, value);
        }
    }
    return Value::dict(std::move(out));
}

Value combine(Invocation &call)
{
    bool recursive = false;
    ListMerge how = ListMerge::Replace;
    for (const auto &[key, value] : call.namedRest) {
        if (key == "recursive") {
            recursive = python::truth(value);
        } else if (key == "list_merge") {
            how = listMergeOf(python::str(value));
        } else {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” has no argument “%2”."), {"combine", key}));
        }
    }
    List terms;
    List given = {call.input};
    given.insert(given.end(), call.rest.begin(), call.rest.end());
    for (const Value &term : given) {
        if (term.isSequence()) {
            terms.insert(terms.end(), term.asList().begin(), term.asList().end());
        } else {
            terms.push_back(term);
        }
    }
    Value result = Value::dict({});
    bool first = true;
    for (const Value &term : terms) {
        if (!term.isDict()) {
            python::raiseUnsupported("combine", term);
        }
        result = first ? term : merged(result, term, recursive, how, 0);
        first = false;
    }
    return result;
}

Value extract(Invocation &call)
{
    List keys = {call.input};
    if (const Value *more = call.argument(1); more != nullptr && !more->isNone()) {
        const List added = more->is(Value::Kind::List) ? more->asList() : List{*more};
        keys.insert(keys.end(), added.begin(), added.end());
    }
    Value value = call.required(0);
    for (const Value &key : keys) {
        value = call.evaluator.item(value, key);
    }
    return value;
}

Value subElements(Invocation &call)
{
    const List elements = call.input.isDict()
                              ? call.evaluator.items(call.evaluator.call(*methodOf(call.input, "values"), {}))
                              : call.inputItems();
    List path;
    const Value &wanted = call.required(0);
    if (wanted.isString()) {
        Arguments dot;
        dot.positional.push_back(Value::string("."));
        path = call.evaluator.items(call.evaluator.call(*methodOf(wanted, "split"), std::move(dot)));
    } else {
        path = call.evaluator.items(wanted);
    }
    const bool skipMissing = call.flag(1, false);
    List out;
    for (const Value &element : elements) {
        Value value = element;
        for (const Value &key : path) {
            if (!value.isDict()) {
                raise(Text(
                    QT_TRANSLATE_NOOP("Chatelaine",
                                      "“subelements” finds a value of type %1 where a map was expected."),
                    {python::typeName(value)}));
            }
            const Value *found = value.asDict().find(key);
            if (found == nullptr && !skipMissing) {
                raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“subelements” finds no entry “%1”."),
                           {python::str(key)}));
            }
            value = found == nullptr ? Value::list({}) : Value(*found);
            if (found == nullptr) {
                break;
            }
        }
        if (!value.is(Value::Kind::List)) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "“subelements” finds a value of type %1 where a list was expected."),
                       {python::typeName(value)}));
        }
        for (const Value &sub : value.asList()) {
            out.push_back(Value::tuple({element, sub}));
        }
    }
    return Value::list(std::move(out));
}

Value rekey(Invocation &call)
{
    if (call.input.isString() || !python::iterable(call.input)) {
        call.raiseInput();
    }
    const List elements = call.input.isDict()
                              ? call.evaluator.items(call.evaluator.call(*methodOf(call.input, "values"), {}))
                              : call.inputItems();
    const Value &by = call.required(0);
    const bool overwrite = call.text(1, "error") == "overwrite";
    Dict out;
    for (const Value &element : elements) {
        const Value *key = element.isDict() ? element.asDict().find(by) : nullptr;
        if (key == nullptr || !isHashable(*key)) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“rekey_on_member” needs maps with “%1”."),
                       {python::str(by)}));
        }
        if (out.find(*key) != nullptr && !overwrite) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“rekey_on_member” finds the key “%1” twice."),
                       {python::shown(*key)}));
        }
        out.set(*key, element);
    }
    return Value::dict(std::move(out));
}

} // namespace

std::span<const FilterRow> dictFilters()
{
    static const FilterRow rows[] = {
        {"items", items, "", KeepsMarks},
        {"dict2items", toItems, "key_name value_name", KeepsMarks},
        {"items2dict", fromItems, "key_name value_name", KeepsMarks},
        {"combine", combine, "* **", KeepsMarks},
        {"extract", extract, "container morekeys", KeepsMarks},
        {"subelements", subElements, "subelements skip_missing", KeepsMarks},
        {"rekey_on_member", rekey, "key duplicates", KeepsMarks},
    };
    return rows;
}

} // namespace chatelaine::templates
