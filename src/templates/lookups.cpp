// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// lookup() and query(): how they are called, and what needs only variables. What the engine does not have
// goes through Scope::lookup.

#include "templates/lookups.h"
#include "templates/filtertable.h"
#include "templates/globals.h"
#include "templates/python.h"
#include "templates/regex.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

LookupCall lookupCall(Evaluator &evaluator, Arguments arguments, bool wantList)
{
    LookupCall call;
    call.wantList = wantList;
    if (arguments.positional.empty() || !arguments.positional.front().isString()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A lookup needs the name of what to look up.")));
    }
    call.name = arguments.positional.front().asString();
    for (const std::string_view prefix : {"ansible.builtin.", "ansible.legacy."}) {
        if (call.name.starts_with(prefix)) {
            call.name.erase(0, prefix.size());
        }
    }
    for (std::size_t i = 1; i < arguments.positional.size(); ++i) {
        call.terms.push_back(evaluator.scope().forced(arguments.positional[i]));
    }
    for (auto &[key, value] : arguments.named) {
        if (key == "wantlist") {
            call.wantList = call.wantList || evaluator.truth(value);
        } else if (key == "errors") {
            call.errors = python::str(value);
        } else {
            call.options.set(key, evaluator.scope().forced(value));
        }
    }
    return call;
}

List lookUpVars(Evaluator &evaluator, const LookupCall &call)
{
    List found;
    for (const std::string &name : termTexts(call)) {
        std::optional<Value> value = evaluator.scope().variable(name);
        const Value *fallback = call.options.find("default");
        if (!value && fallback == nullptr) {
            raiseUndefined(Value::undefined(name));
        }
        found.push_back(value ? *value : *fallback);
    }
    return found;
}

List lookUpNames(Evaluator &evaluator, const LookupCall &call)
{
    List found;
    for (const std::string &pattern : termTexts(call)) {
        const List &names = evaluator.scope().namesMatching(pattern);
        found.insert(found.end(), names.begin(), names.end());
    }
    return found;
}

/// Lookups that would run something or read what lies outside the folder.
[[noreturn]] void raiseOutside(const std::string &name)
{
    static constexpr std::string_view outside[] = {"pipe",     "lines",    "url",    "env",
                                                   "fileglob", "password", "unvault"};
    if (std::find(std::begin(outside), std::end(outside), name) == std::end(outside)) {
        raise(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no lookup “%1” that Chatelaine knows."), {name}));
    }
    Failure failure{Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The lookup “%1” reaches outside this folder, "
                                                               "which nobody has allowed here."),
                               {name})),
                    false,
                    {}};
    failure.error.next = Text(QT_TRANSLATE_NOOP(
        "Chatelaine", "Give the value in a variable instead, or allow the lookup when asked."));
    throw failure;
}

List lookUp(Evaluator &evaluator, const LookupCall &call)
{
    static const LookupRow own[] = {{"vars", lookUpVars}, {"varnames", lookUpNames}};
    for (const std::span<const LookupRow> rows :
         {std::span<const LookupRow>(own), listLookups(), fileLookups()}) {
        for (const LookupRow &row : rows) {
            if (row.name == call.name) {
                return row.function(evaluator, call);
            }
        }
    }
    if (!evaluator.scope().lookup) {
        raiseOutside(call.name);
    }
    Result<List> found = evaluator.scope().lookup(call.name, call.terms, call.options);
    if (!found) {
        throw Failure{found.error(), !found.error().place.empty(), {}};
    }
    return std::move(*found);
}

} // namespace

std::vector<std::string> termTexts(const LookupCall &call)
{
    std::vector<std::string> texts;
    for (const Value &term : call.terms) {
        if (term.isUndefined()) {
            raiseUndefined(term);
        }
        if (!term.isString()) {
            python::raiseUnsupported("lookup('" + call.name + "')", term);
        }
        texts.push_back(term.asString());
    }
    return texts;
}

Value callLookup(Evaluator &evaluator, Arguments arguments, bool wantList)
{
    const LookupCall call = lookupCall(evaluator, std::move(arguments), wantList);
    List found;
    try {
        found = lookUp(evaluator, call);
    } catch (const Failure &) {
        if (call.errors == "strict") {
            throw;
        }
        return call.wantList ? Value::list({}) : Value();
    }
    if (call.wantList || found.empty()) {
        return Value::list(std::move(found));
    }
    if (found.size() == 1) {
        return found.front();
    }
    std::string joined;
    bool secret = false;
    for (const Value &value : found) {
        if (!value.isString()) {
            return Value::list(std::move(found));
        }
        joined += (joined.empty() ? "" : ",") + value.asString();
        secret = secret || value.hasSecret();
    }
    return secret ? Value::secretString(std::move(joined)) : Value::string(std::move(joined));
}

} // namespace chatelaine::templates
