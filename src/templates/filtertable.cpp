// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/filtertable.h"

#include "templates/markup.h"
#include "templates/python.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

template<typename Bound>
using Table = std::unordered_map<std::string_view, Bound>;

template<typename Bound, typename Row>
void addRows(Table<Bound> &table, std::span<const Row> rows)
{
    for (const Row &row : rows) {
        Bound bound;
        bound.row = &row;
        for (std::size_t at = 0; at < row.parameters.size();) {
            const std::size_t end = std::min(row.parameters.find(' ', at), row.parameters.size());
            const std::string_view name = row.parameters.substr(at, end - at);
            if (name == "*") {
                bound.takesRest = true;
            } else if (name == "**") {
                bound.takesNamedRest = true;
            } else {
                bound.parameters.emplace_back(name);
            }
            at = end + 1;
        }
        table.emplace(row.name, std::move(bound));
    }
}

const Table<BoundFilter> &filterTable()
{
    static const Table<BoundFilter> table = [] {
        Table<BoundFilter> rows;
        for (const auto &part :
             {textFilters(), markupFilters(), regexFilters(), sequenceFilters(), selectionFilters(),
              orderFilters(), setFilters(), dictFilters(), numberFilters(), dataFilters(), digestFilters(),
              pathFilters(), valueFilters()}) {
            addRows(rows, part);
        }
        return rows;
    }();
    return table;
}

const Table<BoundTest> &testTable()
{
    static const Table<BoundTest> table = [] {
        Table<BoundTest> rows;
        addRows(rows, builtinTests());
        addRows(rows, ansibleTests());
        return rows;
    }();
    return table;
}

/// What plain Jinja2 has; all else is Ansible's.
constexpr std::string_view plainFilters[] = {
    "abs",    "attr",       "batch",       "capitalize", "center",   "count",
    "d",      "default",    "dictsort",    "e",          "escape",   "filesizeformat",
    "first",  "float",      "forceescape", "format",     "groupby",  "indent",
    "int",    "items",      "join",        "last",       "length",   "list",
    "lower",  "map",        "max",         "min",        "pprint",   "random",
    "reject", "rejectattr", "replace",     "reverse",    "round",    "safe",
    "select", "selectattr", "slice",       "sort",       "string",   "striptags",
    "sum",    "title",      "tojson",      "trim",       "truncate", "unique",
    "upper",  "urlencode",  "urlize",      "wordcount",  "wordwrap", "xmlattr",
};

bool isPlain(const FilterRow &row)
{
    return std::find(std::begin(plainFilters), std::end(plainFilters), row.name) != std::end(plainFilters);
}

bool isPlain(const TestRow &row)
{
    const auto rows = builtinTests();
    return row.name == "filter" || row.name == "test" ||
           std::any_of(rows.begin(), rows.end(),
                       [&row](const TestRow &known) { return known.name == row.name; });
}

template<typename Bound>
const Bound *findRow(const Table<Bound> &table, std::string_view name, bool ansible)
{
    if (!ansible) {
        const auto found = table.find(name);
        return found == table.end() || !isPlain(*found->second.row) ? nullptr : &found->second;
    }
    std::string_view shortName = name;
    if (name.find('.') == std::string_view::npos) {
        const auto found = table.find(name);
        return found == table.end() ? nullptr : &found->second;
    }
    for (const std::string_view prefix : {"ansible.builtin.", "ansible.legacy.", "community.general.",
                                          "ansible.utils.", "ansible.netcommon."}) {
        if (shortName.starts_with(prefix)) {
            shortName.remove_prefix(prefix.size());
        }
    }
    const auto found = table.find(shortName);
    return found == table.end() ? nullptr : &found->second;
}

[[noreturn]] void raiseArgument(const std::string &name, const std::string &argument)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” has no argument “%2”."), {name, argument}));
}

template<typename Row>
void bind(Invocation &call, const BoundRow<Row> &row, Arguments arguments)
{
    const std::string name(call.name);
    call.bound.resize(row.parameters.size());
    for (std::size_t i = 0; i < arguments.positional.size(); ++i) {
        if (i < call.bound.size()) {
            call.bound[i] = std::move(arguments.positional[i]);
        } else if (row.takesRest) {
            call.rest.push_back(std::move(arguments.positional[i]));
        } else {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is given too many arguments."), {name}));
        }
    }
    for (auto &[key, value] : arguments.named) {
        const auto at = std::find(row.parameters.begin(), row.parameters.end(), key);
        if (at == row.parameters.end() && row.takesNamedRest) {
            call.namedRest.emplace_back(key, std::move(value));
            continue;
        }
        const auto index = static_cast<std::size_t>(at - row.parameters.begin());
        if (at == row.parameters.end() || call.bound[index]) {
            raiseArgument(name, key);
        }
        call.bound[index] = std::move(value);
    }
}

/// The first argument that is undefined; nullptr when all are something.
const Value *firstUndefined(const Value &input, const Arguments &arguments)
{
    const auto stops = [](const Value &value) { return value.isUndefined() && !isSoft(value); };
    if (stops(input)) {
        return &input;
    }
    for (const Value &value : arguments.positional) {
        if (stops(value)) {
            return &value;
        }
    }
    for (const auto &entry : arguments.named) {
        if (stops(entry.second)) {
            return &entry.second;
        }
    }
    return nullptr;
}

bool anySecret(const Value &input, const Arguments &arguments)
{
    return input.hasSecret() ||
           std::any_of(arguments.positional.begin(), arguments.positional.end(),
                       [](const Value &v) { return v.hasSecret(); }) ||
           std::any_of(arguments.named.begin(), arguments.named.end(),
                       [](const auto &e) { return e.second.hasSecret(); });
}

void forceAll(Scope &scope, Value &input, Arguments &arguments)
{
    input = scope.forced(input);
    for (Value &value : arguments.positional) {
        value = scope.forced(value);
    }
    for (auto &entry : arguments.named) {
        entry.second = scope.forced(entry.second);
    }
}

} // namespace

const BoundFilter *filterNamed(std::string_view name, bool ansible)
{
    return findRow(filterTable(), name, ansible);
}

const BoundTest *testNamed(std::string_view name, bool ansible)
{
    return findRow(testTable(), name, ansible);
}

namespace
{

bool holdsSecret(const Invocation &call)
{
    const auto secret = [](const Value &value) { return value.hasSecret(); };
    return secret(call.input) || std::any_of(call.rest.begin(), call.rest.end(), secret) ||
           std::any_of(call.bound.begin(), call.bound.end(),
                       [](const std::optional<Value> &value) { return value && value->hasSecret(); }) ||
           std::any_of(call.namedRest.begin(), call.namedRest.end(),
                       [](const auto &entry) { return entry.second.hasSecret(); });
}

/// Runs it; what it says of its failure does not quote what it was given, where any of that is secret.
template<typename Function>
auto discreetly(const Invocation &call, const Function &function)
{
    try {
        return function();
    } catch (Failure &failure) {
        if (!failure.placed && holdsSecret(call)) {
            for (std::string &quoted : failure.error.what.args) {
                quoted = "••••";
            }
            failure.error.detail.clear();
        }
        throw;
    }
}

} // namespace

Value Evaluator::filter(const std::string &name, Value input, Arguments arguments)
{
    return filter(filterNamed(name, ansible()), name, std::move(input), std::move(arguments));
}

Value Evaluator::filter(const BoundFilter *row, const std::string &name, Value input, Arguments arguments)
{
    m_scope.step();
    if (row == nullptr) {
        raise(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no filter “%1” that Chatelaine knows."), {name}));
    }
    const unsigned traits = row->row->traits;
    if (ansible() && (traits & TakesUndefined) == 0) {
        if (const Value *undefined = firstUndefined(input, arguments)) {
            return *undefined;
        }
    }
    if ((traits & LazyInput) == 0) {
        forceAll(m_scope, input, arguments);
    }
    const bool secret = (traits & (KeepsMarks | Measures)) == 0 && anySecret(input, arguments);
    const Mark mark = input.mark();
    const bool isMarkup = (traits & KeepsMarkup) != 0 && input.isMarkup();
    Invocation call{*this, row->row->name, std::move(input), {}, {}, {}};
    bind(call, *row, std::move(arguments));
    Value result = discreetly(call, [&] { return row->row->function(call); });
    if (isMarkup) {
        result = asMarkup(result);
    }
    if (ansible() && dynamic_cast<const RangeObject *>(objectOf(result)) != nullptr) {
        result = Value::list(python::items(result));
    }
    if (secret) {
        result = result.asSecret();
    }
    const bool keepsMark = result.isString() && result.mark().line == 0;
    return keepsMark ? std::move(result).withMark(mark) : result;
}

Value Evaluator::test(const std::string &name, Value input, Arguments arguments)
{
    return test(testNamed(name, ansible()), name, std::move(input), std::move(arguments));
}

Value Evaluator::test(const BoundTest *row, const std::string &name, Value input, Arguments arguments)
{
    m_scope.step();
    if (row == nullptr) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no test “%1” that Chatelaine knows."), {name}));
    }
    if (ansible() && (row->row->traits & TakesUndefined) == 0) {
        if (const Value *undefined = firstUndefined(input, arguments)) {
            return *undefined;
        }
    }
    if ((row->row->traits & LazyInput) == 0) {
        forceAll(m_scope, input, arguments);
    }
    Invocation call{*this, row->row->name, std::move(input), {}, {}, {}};
    bind(call, *row, std::move(arguments));
    return Value::boolean(discreetly(call, [&] { return row->row->function(call); }));
}

const Value *Invocation::argument(std::size_t index) const
{
    return index < bound.size() && bound[index] ? &*bound[index] : nullptr;
}

Value Invocation::argument(std::size_t index, Value missing) const
{
    const Value *value = argument(index);
    return value != nullptr ? *value : std::move(missing);
}

const Value &Invocation::required(std::size_t index) const
{
    const Value *value = argument(index);
    if (value == nullptr) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” lacks an argument."), {std::string(name)}));
    }
    return *value;
}

std::string Invocation::text(std::size_t index, std::string missing) const
{
    const Value *value = argument(index);
    if (value == nullptr) {
        return missing;
    }
    if (!value->isString()) {
        python::raiseUnsupported(std::string(name), *value);
    }
    return value->asString();
}

std::int64_t Invocation::number(std::size_t index, std::int64_t missing) const
{
    const Value *value = argument(index);
    if (value == nullptr) {
        return missing;
    }
    if (!value->is(Value::Kind::Int) && !value->is(Value::Kind::Bool)) {
        python::raiseUnsupported(std::string(name), *value);
    }
    return value->asInt();
}

bool Invocation::flag(std::size_t index, bool missing) const
{
    const Value *value = argument(index);
    return value != nullptr ? evaluator.truth(*value) : missing;
}

std::string Invocation::inputText() const { return python::str(evaluator.scope().shownUndefined(input)); }

List Invocation::inputItems() const { return evaluator.items(input); }

Value Invocation::generated(List items) const
{
    return evaluator.ansible() ? Value::list(std::move(items))
                               : Value::object(std::make_shared<GeneratorObject>(std::move(items)));
}

void Invocation::raiseInput() const { python::raiseUnsupported(std::string(name), input); }

} // namespace chatelaine::templates
