// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// lookup() and query(): the ones that need only variables and templates; the others go through Scope::lookup.

#include "templates/filtertable.h"
#include "templates/globals.h"
#include "templates/python.h"
#include "templates/regex.h"

namespace chatelaine::templates
{

namespace
{

struct LookupCall {
    std::string name;
    List terms;
    Dict options;
    bool wantList = false;
    std::string errors = "strict";
};

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

/// The terms that must be texts.
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
        const Regex regex(pattern);
        for (const std::string &name : evaluator.scope().names()) {
            if (regex.find(name)) {
                found.push_back(Value::string(name));
            }
        }
    }
    return found;
}

[[noreturn]] void raiseNoFile(const std::string &name)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no template “%1”."), {name}), Cause::NotFound);
}

List lookUpTemplate(Evaluator &evaluator, const LookupCall &call)
{
    Scope &scope = evaluator.scope();
    auto frame = scope.frame();
    for (const auto &[key, value] : call.options) {
        if (key == Value::string("template_vars") && value.isDict()) {
            for (const auto &[name, given] : value.asDict()) {
                frame->set(python::str(name), given);
            }
        } else if (!(key == Value::string("convert_data"))) {
            raiseNotYet("lookup('template', " + python::str(key) + "=…)");
        }
    }
    List found;
    for (const std::string &name : termTexts(call)) {
        bool missing = false;
        const TemplatePtr parsed = scope.loaded(name, missing);
        if (!parsed) {
            raiseNoFile(name);
        }
        Evaluator inner(scope, parsed, frame);
        ValueSink sink(scope);
        try {
            inner.runTemplate(sink);
        } catch (Failure &failure) {
            scope.leave(failure, inner.source(), inner.offset());
            throw;
        }
        Value result = sink.take();
        if (result.isString()) {
            std::string newlines = missingNewlines(parsed->source.text, result.asString());
            result = python::arithmetic(Operator::Add, result, Value::string(std::move(newlines)));
        }
        found.push_back(std::move(result));
    }
    return found;
}

List lookUpFile(Evaluator &evaluator, const LookupCall &call)
{
    const Value *left = call.options.find("lstrip");
    const Value *right = call.options.find("rstrip");
    List found;
    for (const std::string &name : termTexts(call)) {
        auto text = evaluator.scope().loader
                        ? evaluator.scope().loader(name)
                        : Result<std::pair<std::string, std::string>>(fail(Text(), {}, Cause::NotFound));
        if (!text && text.error().cause != Cause::NotFound) {
            throw Failure{text.error(), !text.error().place.empty(), {}};
        }
        if (!text) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no file “%1”."), {name}), Cause::NotFound);
        }
        std::string content = text->first;
        static constexpr std::string_view space = " \t\n\r\f\v";
        if (right == nullptr || python::truth(*right)) {
            content.erase(content.find_last_not_of(space) + 1);
        }
        if (left != nullptr && python::truth(*left)) {
            content.erase(0, content.find_first_not_of(space));
        }
        found.push_back(Value::string(std::move(content)));
    }
    return found;
}

List lookUpDict(Evaluator &evaluator, const LookupCall &call)
{
    List found;
    for (const Value &term : call.terms) {
        if (!term.isDict()) {
            python::raiseUnsupported("lookup('dict')", term);
        }
        for (Value &pair : evaluator.filter("dict2items", term, {}).asList().empty()
                               ? List{}
                               : List(evaluator.filter("dict2items", term, {}).asList())) {
            found.push_back(std::move(pair));
        }
    }
    return found;
}

List lookUpItems(Evaluator &evaluator, const LookupCall &call)
{
    List found;
    for (const Value &term : call.terms) {
        if (term.isSequence()) {
            for (Value &item : evaluator.items(term)) {
                found.push_back(std::move(item));
            }
        } else {
            found.push_back(term);
        }
    }
    return found;
}

List lookUpList(Evaluator &, const LookupCall &call) { return call.terms; }

List lookUp(Evaluator &evaluator, const LookupCall &call)
{
    using Function = List (*)(Evaluator &, const LookupCall &);
    static const std::pair<std::string_view, Function> table[] = {
        {"vars", lookUpVars}, {"varnames", lookUpNames}, {"template", lookUpTemplate}, {"file", lookUpFile},
        {"dict", lookUpDict}, {"items", lookUpItems},    {"list", lookUpList},
    };
    for (const auto &[name, function] : table) {
        if (name == call.name) {
            return function(evaluator, call);
        }
    }
    if (!evaluator.scope().lookup) {
        raiseNotYet("lookup('" + call.name + "')");
    }
    Result<List> found = evaluator.scope().lookup(call.name, call.terms, call.options);
    if (!found) {
        throw Failure{found.error(), !found.error().place.empty(), {}};
    }
    return std::move(*found);
}

} // namespace

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
