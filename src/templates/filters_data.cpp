// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters from and to JSON and YAML.

#include "templates/filtertable.h"
#include "templates/jsonwriter.h"
#include "templates/python.h"
#include "values/yaml.h"
#include "values/yamlwriter.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

using Named = std::vector<std::pair<std::string, Value>>;

const Value *namedOf(const Named &named, std::string_view name)
{
    for (const auto &[key, value] : named) {
        if (key == name) {
            return &value;
        }
    }
    return nullptr;
}

void checkNames(const Invocation &call, std::initializer_list<std::string_view> known)
{
    for (const auto &entry : call.namedRest) {
        if (std::find(known.begin(), known.end(), entry.first) == known.end()) {
            raiseNotYet("|" + std::string(call.name) + "(" + entry.first + "=…)");
        }
    }
}

bool truthOf(const Value *value, bool missing) { return value == nullptr ? missing : python::truth(*value); }

std::optional<std::string> indentOf(const Value *value)
{
    constexpr std::int64_t widest = 1000;
    if (value == nullptr || value->isNone()) {
        return {};
    }
    if (value->isString()) {
        return value->asString();
    }
    return std::string(static_cast<std::size_t>(std::clamp<std::int64_t>(value->asInt(), 0, widest)), ' ');
}

JsonLayout layoutOf(const Invocation &call, const Value *indent, bool sortKeys)
{
    checkNames(call, {"indent", "sort_keys", "ensure_ascii", "separators", "vault_to_text",
                      "preprocess_unsafe", "skipkeys", "check_circular", "allow_nan"});
    JsonLayout layout;
    layout.indent = indentOf(indent != nullptr ? indent : namedOf(call.namedRest, "indent"));
    layout.itemSeparator = layout.indent ? "," : ", ";
    layout.sortKeys = truthOf(namedOf(call.namedRest, "sort_keys"), sortKeys);
    layout.ensureAscii = truthOf(namedOf(call.namedRest, "ensure_ascii"), true);
    return layout;
}

Value toJsonFilter(Invocation &call)
{
    JsonLayout layout = layoutOf(call, nullptr, false);
    const Value *separators = namedOf(call.namedRest, "separators");
    if (separators != nullptr && !separators->isNone()) {
        if (!separators->isSequence() || separators->asList().size() != 2) {
            python::raiseUnsupported("separators", *separators);
        }
        layout.itemSeparator = python::str(separators->asList()[0]);
        layout.keySeparator = python::str(separators->asList()[1]);
    }
    return Value::string(jsonText(call.input, layout));
}

Value toNiceJson(Invocation &call)
{
    const Value four = Value::integer(4);
    const Value *indent = call.argument(0);
    return Value::string(jsonText(call.input, layoutOf(call, indent != nullptr ? indent : &four, true)));
}

/// Jinja's tojson: sorted, and safe inside HTML.
Value toHtmlJson(Invocation &call)
{
    JsonLayout layout;
    layout.indent = indentOf(call.argument(0));
    layout.itemSeparator = layout.indent ? "," : ", ";
    layout.sortKeys = true;
    std::string out;
    for (const char c : jsonText(call.input, layout)) {
        switch (c) {
        case '<':
            out += "\\u003c";
            break;
        case '>':
            out += "\\u003e";
            break;
        case '&':
            out += "\\u0026";
            break;
        case '\'':
            out += "\\u0027";
            break;
        default:
            out += c;
        }
    }
    return Value::markup(out);
}

YamlOptions yamlOptionsOf(const Invocation &call)
{
    checkNames(call, {"indent", "width", "sort_keys", "default_flow_style", "explicit_start", "explicit_end",
                      "default_style", "vault_to_text", "preprocess_unsafe", "line_break"});
    YamlOptions options;
    if (const Value *width = namedOf(call.namedRest, "width"); width != nullptr && !width->isNone()) {
        options.width =
            static_cast<int>(std::clamp<std::int64_t>(python::toInteger(*width).asInt(), -1, 1'000'000'000));
    }
    if (const Value *indent = namedOf(call.namedRest, "indent"); indent != nullptr && !indent->isNone()) {
        options.indent = static_cast<int>(std::clamp<std::int64_t>(indent->asInt(), 0, 100));
    }
    options.sortKeys = truthOf(namedOf(call.namedRest, "sort_keys"), true);
    options.explicitStart = truthOf(namedOf(call.namedRest, "explicit_start"), false);
    options.explicitEnd = truthOf(namedOf(call.namedRest, "explicit_end"), false);
    if (const Value *flow = namedOf(call.namedRest, "default_flow_style");
        flow != nullptr && !flow->isNone()) {
        options.flow = python::truth(*flow) ? YamlOptions::Flow::Always : YamlOptions::Flow::Never;
    }
    if (const Value *style = namedOf(call.namedRest, "default_style");
        style != nullptr && style->isString() && !style->asString().empty()) {
        options.style = style->asString()[0];
    }
    return options;
}

Value yamlOf(Invocation &call, const YamlOptions &options)
{
    Result<std::string> text = toYaml(call.evaluator.scope().finalised(call.input), options);
    if (!text) {
        throw Failure{text.error(), false, {}};
    }
    return Value::string(std::move(*text));
}

Value toYamlFilter(Invocation &call) { return yamlOf(call, yamlOptionsOf(call)); }

Value toNiceYaml(Invocation &call)
{
    YamlOptions options = yamlOptionsOf(call);
    options.flow = options.flow == YamlOptions::Flow::Leaves ? YamlOptions::Flow::Never : options.flow;
    const Value *indent = call.argument(0);
    options.indent = indent == nullptr || indent->isNone()
                         ? 4
                         : static_cast<int>(std::clamp<std::int64_t>(indent->asInt(), 0, 100));
    return yamlOf(call, options);
}

Value fromJson(Invocation &call)
{
    if (!call.input.isString()) {
        call.raiseInput();
    }
    Result<Value> value = readJson(call.input.asString(), {});
    if (!value) {
        Failure failure{
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The text given to “from_json” is not JSON."))),
            false,
            {}};
        failure.error.detail = call.input.hasSecret() ? std::string() : value.error().what.english();
        throw failure;
    }
    return std::move(*value);
}

Value fromYaml(Invocation &call)
{
    if (!call.input.isString()) {
        return call.input;
    }
    Result<YamlDocument> document = readYaml(call.input.asString(), {});
    if (!document) {
        Failure failure{
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The text given to “from_yaml” is not YAML."))),
            false,
            {}};
        failure.error.detail = call.input.hasSecret() ? std::string() : document.error().what.english();
        throw failure;
    }
    return std::move(document->root);
}

/// The texts of the documents of a YAML stream: markers stand at the begin of a line, whatever is around
/// them.
std::vector<std::string> documentsOf(std::string_view text)
{
    std::vector<std::string> documents;
    std::string current;
    bool marked = false;
    const auto end = [&] {
        const bool holds =
            std::any_of(current.begin(), current.end(), [](char c) { return c != '\n' && c != ' '; });
        if (marked || holds) {
            documents.push_back(current);
        }
        current.clear();
        marked = false;
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t newline = std::min(text.find('\n', at), text.size() - 1);
        const std::string_view line = text.substr(at, newline + 1 - at);
        at = newline + 1;
        const bool alone =
            line.size() == 3 ||
            (line.size() > 3 && std::string_view(" \t\r\n").find(line[3]) != std::string_view::npos);
        if (alone && line.starts_with("...")) {
            end();
        } else if (alone && line.starts_with("---")) {
            end();
            marked = true;
            current += line;
        } else if (marked || !line.starts_with('#')) {
            current += line;
        }
    }
    end();
    return documents;
}

Value fromYamlAll(Invocation &call)
{
    if (call.input.isNone()) {
        return Value::list({});
    }
    if (!call.input.isString()) {
        return call.input;
    }
    List all;
    for (const std::string &document : documentsOf(call.input.asString())) {
        call.input = Value::string(document);
        all.push_back(fromYaml(call));
    }
    return Value::list(std::move(all));
}

} // namespace

std::span<const FilterRow> dataFilters()
{
    static const FilterRow rows[] = {
        {"to_json", toJsonFilter, "profile **"},
        {"to_nice_json", toNiceJson, "indent **"},
        {"tojson", toHtmlJson, "indent"},
        {"to_yaml", toYamlFilter, "**"},
        {"to_nice_yaml", toNiceYaml, "indent **"},
        {"from_json", fromJson, ""},
        {"from_yaml", fromYaml, ""},
        {"from_yaml_all", fromYamlAll, ""},
    };
    return rows;
}

} // namespace chatelaine::templates
