// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The options by the names that Jinja2's Environment gives them.

#include "templates/literals.h"
#include "templates/python.h"
#include "templates/templates.h"
#include "values/yaml.h"

#include <algorithm>
#include <optional>

namespace chatelaine
{

using namespace templates;

namespace
{

struct FlagRow {
    std::string_view name;
    bool TemplateSyntax::*flag;
};
constexpr FlagRow flags[] = {
    {"trim_blocks", &TemplateSyntax::trimBlocks},
    {"lstrip_blocks", &TemplateSyntax::lstripBlocks},
    {"keep_trailing_newline", &TemplateSyntax::keepTrailingNewline},
};

struct TextRow {
    std::string_view name;
    std::string TemplateSyntax::*text;
    bool mayBeEmpty = false;
};
constexpr TextRow texts[] = {
    {"block_start_string", &TemplateSyntax::blockStart},
    {"block_end_string", &TemplateSyntax::blockEnd},
    {"variable_start_string", &TemplateSyntax::variableStart},
    {"variable_end_string", &TemplateSyntax::variableEnd},
    {"comment_start_string", &TemplateSyntax::commentStart},
    {"comment_end_string", &TemplateSyntax::commentEnd},
    {"newline_sequence", &TemplateSyntax::newlineSequence},
    {"line_statement_prefix", &TemplateSyntax::lineStatementPrefix, true},
    {"line_comment_prefix", &TemplateSyntax::lineCommentPrefix, true},
};

/// They change nothing that a template could see.
constexpr std::string_view withoutEffect[] = {"optimized", "cache_size", "auto_reload", "enable_async"};

std::optional<bool> truthOf(const Value &value)
{
    if (value.is(Value::Kind::Bool)) {
        return value.asBool();
    }
    const std::string word = python::str(value);
    if (word == "true" || word == "True" || word == "1") {
        return true;
    }
    return word == "false" || word == "False" || word == "0" ? std::optional<bool>(false) : std::nullopt;
}

std::vector<std::string> wordsOf(const Value &value)
{
    std::vector<std::string> words;
    if (value.isSequence()) {
        std::transform(value.asList().begin(), value.asList().end(), std::back_inserter(words), python::str);
        return words;
    }
    std::string word;
    for (const char c : value.asString() + ",") {
        if (std::string_view("[]\"', ").find(c) == std::string_view::npos) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

bool setExtensions(TemplateSyntax &syntax, const Value &value)
{
    for (std::string name : wordsOf(value)) {
        if (name.starts_with("jinja2.ext.")) {
            name.erase(0, 11);
        }
        if (name == "do") {
            syntax.doStatement = true;
        } else if (name == "loopcontrols") {
            syntax.loopControls = true;
        } else if (name != "with_" && name != "autoescape") { // these are always there
            return false;
        }
    }
    return true;
}

bool setUndefined(TemplateOptions &options, const std::string &name)
{
    static constexpr std::pair<std::string_view, UndefinedStyle> table[] = {
        {"Undefined", UndefinedStyle::Lenient},
        {"ChainableUndefined", UndefinedStyle::Chainable},
        {"DebugUndefined", UndefinedStyle::Debug},
        {"StrictUndefined", UndefinedStyle::Strict},
    };
    const auto *row = std::find_if(std::begin(table), std::end(table),
                                   [&name](const auto &entry) { return entry.first == name; });
    if (row == std::end(table)) {
        return false;
    }
    options.undefined = row->second;
    return true;
}

bool setEnvironment(TemplateOptions &options, const std::string &name)
{
    options.native = name == "NativeEnvironment";
    options.immutable = name == "ImmutableSandboxedEnvironment";
    options.sandboxed = options.immutable || name == "SandboxedEnvironment";
    return options.native || options.sandboxed || name == "Environment";
}

bool setText(TemplateSyntax &syntax, const TextRow &row, const Value &value)
{
    if (value.isNone() || (value.isString() && (value.asString() == "None" || value.asString() == "null"))) {
        (syntax.*row.text).clear();
        return row.mayBeEmpty;
    }
    std::string text;
    if (!value.isString() || !decodeEscapes(value.asString(), text) || (text.empty() && !row.mayBeEmpty)) {
        return false;
    }
    const bool isNewline = row.name == "newline_sequence";
    if (isNewline && text != "\n" && text != "\r\n" && text != "\r") {
        return false;
    }
    syntax.*row.text = std::move(text);
    return true;
}

/// Nothing: there is no such option.
std::optional<bool> setKnown(TemplateOptions &options, const std::string &name, const Value &value)
{
    for (const FlagRow &row : flags) {
        if (row.name == name) {
            const std::optional<bool> on = truthOf(value);
            options.syntax.*row.flag = on.value_or(false);
            return on.has_value();
        }
    }
    for (const TextRow &row : texts) {
        if (row.name == name) {
            return setText(options.syntax, row, value);
        }
    }
    if (name == "autoescape") {
        const std::optional<bool> on = truthOf(value);
        options.autoescape = on.value_or(false);
        return on.has_value();
    }
    if (name == "extensions") {
        return setExtensions(options.syntax, value);
    }
    if (name == "undefined") {
        return setUndefined(options, python::str(value));
    }
    if (name == "environment") {
        return setEnvironment(options, python::str(value));
    }
    const bool known =
        std::find(std::begin(withoutEffect), std::end(withoutEffect), name) != std::end(withoutEffect);
    return known ? std::optional<bool>(true) : std::nullopt;
}

} // namespace

TemplateOptions plainTemplateOptions()
{
    TemplateOptions options;
    options.ansible = false;
    options.syntax.trimBlocks = false;
    return options;
}

Result<void> setTemplateOption(TemplateOptions &options, const std::string &name, const Value &value)
{
    const std::optional<bool> done = setKnown(options, name, value);
    if (!done) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is no option of a template's environment."), {name}));
    }
    if (!*done) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The option “%1” cannot have the value %2."),
                         {name, python::shown(value)}));
    }
    return {};
}

} // namespace chatelaine
