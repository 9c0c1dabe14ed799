// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/jmespath.h"
#include "templates/jsonwriter.h"
#include "templates/python.h"
#include "templates/source.h"
#include "values/number.h"

#include <algorithm>
#include <cmath>

namespace chatelaine::templates::jmespath
{

namespace
{

using Arguments = std::vector<Argument>;

[[noreturn]] void raiseArgument(const std::string &name)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The JMESPath function “%1” cannot take these arguments."),
               {name}));
}

const char *typeOf(const Value &value)
{
    return value.is(Value::Kind::Bool) ? "boolean"
           : isNumber(value)           ? "number"
           : value.isString()          ? "string"
           : value.isSequence()        ? "array"
           : value.isDict()            ? "object"
                                       : "null";
}

bool all(const Value &array, bool (*is)(const Value &))
{
    return array.isSequence() && std::all_of(array.asList().begin(), array.asList().end(), is);
}
bool isText(const Value &value) { return value.isString(); }

void require(bool fine, const std::string &name)
{
    if (!fine) {
        raiseArgument(name);
    }
}

Value toNumber(const Value &value)
{
    if (isActualNumber(value)) {
        return value;
    }
    if (!value.isString()) {
        return {};
    }
    if (std::optional<Value> whole = parsePythonInt(value.asString())) {
        return std::move(*whole);
    }
    const std::optional<double> real = parsePythonFloat(value.asString());
    return real ? Value::number(*real) : Value();
}

Value toText(const Value &value)
{
    return value.isString() ? value : Value::string(jsonText(value, {std::nullopt, ",", ":"}));
}

Value summed(const Value &array, const std::string &name)
{
    require(all(array, isActualNumber), name);
    Value total = Value::integer(0);
    for (const Value &item : array.asList()) {
        total = python::arithmetic(Operator::Add, total, item);
    }
    return total;
}

Value rounded(const Value &value, const std::string &name)
{
    require(isActualNumber(value), name);
    if (name == "abs") {
        const bool negative = compareNumbers(value, Value::integer(0)) == std::partial_ordering::less;
        return python::sign(negative ? Operator::Negate : Operator::Plus, value);
    }
    return value.is(Value::Kind::Float)
               ? python::toInteger(
                     Value::number(name == "ceil" ? std::ceil(value.asFloat()) : std::floor(value.asFloat())))
               : value;
}

Value extreme(const Value &array, const std::string &name)
{
    require(all(array, isActualNumber) || all(array, isText), name);
    const List &items = array.asList();
    if (items.empty()) {
        return {};
    }
    return name == "max" ? *std::max_element(items.begin(), items.end(), python::less)
                         : *std::min_element(items.begin(), items.end(), python::less);
}

/// The items with what the expression finds in each, which must be all numbers or all texts.
std::vector<std::pair<Value, Value>> keyed(const Arguments &arguments, const std::string &name)
{
    require(arguments[0].value.isSequence() && arguments[1].reference != nullptr, name);
    std::vector<std::pair<Value, Value>> out;
    for (const Value &item : arguments[0].value.asList()) {
        out.emplace_back(search(*arguments[1].reference, item), item);
    }
    const auto has = [&out](bool (*is)(const Value &)) {
        return std::all_of(out.begin(), out.end(), [is](const auto &pair) { return is(pair.first); });
    };
    require(has(isActualNumber) || has(isText), name);
    return out;
}

Value byKey(const Arguments &arguments, const std::string &name)
{
    std::vector<std::pair<Value, Value>> items = keyed(arguments, name);
    const auto before = [](const auto &a, const auto &b) { return python::less(a.first, b.first); };
    if (name == "sort_by") {
        std::stable_sort(items.begin(), items.end(), before);
        List out;
        for (auto &item : items) {
            out.push_back(std::move(item.second));
        }
        return Value::list(std::move(out));
    }
    if (items.empty()) {
        return {};
    }
    return name == "max_by" ? std::max_element(items.begin(), items.end(), before)->second
                            : std::min_element(items.begin(), items.end(), before)->second;
}

Value mapped(const Arguments &arguments, const std::string &name)
{
    require(arguments[0].reference != nullptr && arguments[1].value.isSequence(), name);
    List out;
    for (const Value &item : arguments[1].value.asList()) {
        out.push_back(search(*arguments[0].reference, item));
    }
    return Value::list(std::move(out));
}

Value joined(const Arguments &arguments, const std::string &name)
{
    require(arguments[0].value.isString() && all(arguments[1].value, isText), name);
    std::string out;
    bool first = true;
    for (const Value &item : arguments[1].value.asList()) {
        out += (first ? "" : arguments[0].value.asString()) + item.asString();
        first = false;
    }
    return Value::string(std::move(out));
}

Value merged(const Arguments &arguments, const std::string &name)
{
    Dict out;
    for (const Argument &argument : arguments) {
        require(argument.value.isDict(), name);
        for (const auto &[key, value] : argument.value.asDict()) {
            out.set(key, value);
        }
    }
    return Value::dict(std::move(out));
}

Value sorted(const Value &array, const std::string &name)
{
    require(all(array, isActualNumber) || all(array, isText), name);
    List items = array.asList();
    std::stable_sort(items.begin(), items.end(), python::less);
    return Value::list(std::move(items));
}

Value reversed(const Value &value, const std::string &name)
{
    require(value.isString() || value.isSequence(), name);
    return python::slice(value, {}, {}, -1);
}

Value averaged(const Value &array, const std::string &name)
{
    const Value total = summed(array, name);
    const auto size = static_cast<std::int64_t>(array.asList().size());
    return size == 0 ? Value() : python::arithmetic(Operator::Divide, total, Value::integer(size));
}

Value keysOrValues(const Value &object, const std::string &name)
{
    require(object.isDict(), name);
    List out;
    for (const auto &[key, value] : object.asDict()) {
        out.push_back(name == "keys" ? key : value);
    }
    return Value::list(std::move(out));
}

Value oneArgument(const std::string &name, const Value &value)
{
    if (name == "abs" || name == "ceil" || name == "floor") {
        return rounded(value, name);
    }
    if (name == "to_number" || name == "to_string") {
        return name == "to_number" ? toNumber(value) : toText(value);
    }
    if (name == "to_array") {
        return value.isSequence() ? value : Value::list({value});
    }
    if (name == "type") {
        return Value::string(typeOf(value));
    }
    if (name == "length") {
        require(value.isString() || value.isSequence() || value.isDict(), name);
        return Value::integer(static_cast<std::int64_t>(python::length(value)));
    }
    if (name == "keys" || name == "values") {
        return keysOrValues(value, name);
    }
    if (name == "max" || name == "min") {
        return extreme(value, name);
    }
    return name == "sum"       ? summed(value, name)
           : name == "avg"     ? averaged(value, name)
           : name == "reverse" ? reversed(value, name)
                               : sorted(value, name);
}

Value twoArguments(const std::string &name, const Arguments &arguments)
{
    const Value &first = arguments[0].value;
    const Value &second = arguments[1].value;
    if (name == "contains") {
        require(first.isSequence() || (first.isString() && second.isString()), name);
        return Value::boolean(python::contains(first, second));
    }
    if (name == "starts_with" || name == "ends_with") {
        require(first.isString() && second.isString(), name);
        return Value::boolean(name == "starts_with" ? first.asString().starts_with(second.asString())
                                                    : first.asString().ends_with(second.asString()));
    }
    return name == "join"  ? joined(arguments, name)
           : name == "map" ? mapped(arguments, name)
                           : byKey(arguments, name);
}

} // namespace

Value callFunction(const std::string &name, const Arguments &arguments)
{
    static constexpr std::string_view one[] = {
        "abs",  "ceil",   "floor", "to_number", "to_string", "to_array", "type",    "length",
        "keys", "values", "max",   "min",       "sum",       "avg",      "reverse", "sort"};
    static constexpr std::string_view two[] = {"contains", "starts_with", "ends_with", "join",
                                               "map",      "sort_by",     "min_by",    "max_by"};
    if (name == "merge") {
        require(!arguments.empty(), name);
        return merged(arguments, name);
    }
    if (name == "not_null") {
        require(!arguments.empty(), name);
        const auto found = std::find_if(arguments.begin(), arguments.end(),
                                        [](const Argument &argument) { return !argument.value.isNone(); });
        return found == arguments.end() ? Value() : found->value;
    }
    const bool takesOne = std::find(std::begin(one), std::end(one), name) != std::end(one);
    const bool takesTwo = std::find(std::begin(two), std::end(two), name) != std::end(two);
    if (!takesOne && !takesTwo) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no JMESPath function “%1”."), {name}));
    }
    require(arguments.size() == (takesOne ? 1U : 2U), name);
    require(!takesOne || arguments[0].reference == nullptr, name);
    const Value result = takesOne ? oneArgument(name, arguments[0].value) : twoArguments(name, arguments);
    const bool secret = std::any_of(arguments.begin(), arguments.end(),
                                    [](const Argument &argument) { return argument.value.hasSecret(); });
    return secret && result.isString() ? result.asSecret() : result;
}

} // namespace chatelaine::templates::jmespath
