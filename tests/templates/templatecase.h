// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One case as a map: {"template", "context", "options" (by Jinja2's names), "templates" (for include and
// import), "globals"} and for Ansible {"mode": "file" or "var"}. What JSON cannot hold stands in a map with
// one key: $dict (pairs), $tuple, $int, $markup, $range.

#include "templates/object.h"
#include "templates/templates.h"
#include "values/yaml.h"

#include <string>

namespace chatelaine::test
{

inline Value withoutMarkers(const Value &value)
{
    if (value.isSequence()) {
        List items;
        for (const Value &item : value.asList()) {
            items.push_back(withoutMarkers(item));
        }
        return Value::list(std::move(items));
    }
    if (!value.isDict()) {
        return value;
    }
    Dict entries;
    if (const Value *pairs = value.find("$dict")) {
        for (const Value &pair : pairs->asList()) {
            entries.set(withoutMarkers(pair.asList()[0]), withoutMarkers(pair.asList()[1]));
        }
        return Value::dict(std::move(entries));
    }
    if (const Value *items = value.find("$tuple")) {
        return Value::tuple(withoutMarkers(*items).asList());
    }
    if (const Value *digits = value.find("$int")) {
        return Value::bigInteger(digits->asString());
    }
    if (const Value *text = value.find("$markup")) {
        return Value::markup(text->asString());
    }
    if (const Value *bounds = value.find("$range")) {
        const List &all = bounds->asList();
        return Value::object(
            std::make_shared<templates::RangeObject>(all[0].asInt(), all[1].asInt(), all[2].asInt()));
    }
    for (const auto &[key, item] : value.asDict()) {
        entries.set(key, withoutMarkers(item));
    }
    return Value::dict(std::move(entries));
}

inline Dict entriesOf(const Value &one, std::string_view name)
{
    const Value *value = one.find(name);
    return value != nullptr ? withoutMarkers(*value).asDict() : Dict();
}

inline TemplateLoader loaderOf(const Value &one)
{
    Dict templates = entriesOf(one, "templates");
    return [templates](const std::string &name) -> Result<std::pair<std::string, std::string>> {
        const Value *text = templates.find(name);
        if (text == nullptr) {
            return fail(Text("no such template"), {}, Cause::NotFound);
        }
        return std::pair{text->asString(), name};
    };
}

/// What a case of plain Jinja2 renders to: a text, or the native value.
inline Result<Value> renderPlain(const Value &one)
{
    TemplateOptions options = plainTemplateOptions();
    for (const auto &[name, value] : entriesOf(one, "options")) {
        if (const auto set = setTemplateOption(options, name.asString(), value); !set) {
            return fail(set.error());
        }
    }
    options.globals = entriesOf(one, "globals");
    TemplateScope scope(entriesOf(one, "context"), options);
    scope.setLoader(loaderOf(one));
    const std::string &source = one.find("template")->asString();
    const Value *name = one.find("name");
    const std::string file = name != nullptr ? name->asString() : "case.j2";
    if (options.native) {
        return scope.renderNative(source, file);
    }
    Result<RenderedText> rendered = scope.renderFile(source, file);
    return rendered ? Result<Value>(Value::string(std::move(rendered->text))) : fail(rendered.error());
}

/// What a case of Ansible gives, with a scope of its own.
inline Result<Value> renderAnsible(const Value &one, const Dict &context)
{
    TemplateScope scope(context);
    scope.setLoader(loaderOf(one));
    const std::string &text = one.find("template")->asString();
    const Value *mode = one.find("mode");
    if (mode != nullptr && mode->asString() == "var") {
        return scope.resolve(Value::string(text));
    }
    Result<RenderedText> rendered = scope.renderFile(text, "case.j2");
    return rendered ? Result<Value>(Value::string(std::move(rendered->text))) : fail(rendered.error());
}

} // namespace chatelaine::test
