// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters that make text of text.

#include "templates/filtertable.h"
#include "templates/markup.h"
#include "templates/methods.h"
#include "templates/python.h"
#include "templates/textbuilder.h"
#include "templates/unicode.h"
#include "templates/wordwrap.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

Value upper(Invocation &call) { return Value::string(unicode::upper(call.inputText())); }
Value lower(Invocation &call) { return Value::string(unicode::lower(call.inputText())); }
Value capitalize(Invocation &call) { return Value::string(unicode::capitalised(call.inputText())); }

/// Jinja's own: a letter is large after a dash, a bracket or white space.
Value title(Invocation &call)
{
    const std::string text = call.inputText();
    std::string out;
    bool atStart = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t code = unicode::next(text, at);
        const bool cuts =
            unicode::isSpace(code) || std::u32string_view(U"-({[<").find(code) != std::u32string_view::npos;
        const std::string_view character = std::string_view(text).substr(begin, at - begin);
        out += cuts      ? std::string(character)
               : atStart ? unicode::upper(character)
                         : unicode::lower(character);
        atStart = cuts;
    }
    return Value::string(out);
}

/// The input as text, with its secret runs; all of it is one where it was no text.
Value textOf(const Invocation &call)
{
    if (call.input.isString()) {
        return call.input;
    }
    const Value text = Value::string(call.inputText());
    return call.input.hasSecret() ? text.asSecret() : text;
}

Value trim(Invocation &call)
{
    const Value *characters = call.argument(0);
    const Value input = textOf(call);
    const std::string_view all = input.asString();
    const std::string_view part = characters == nullptr || characters->isNone()
                                      ? unicode::stripped(all)
                                      : unicode::stripped(all, call.text(0));
    return part.empty() ? Value::string({})
                        : substring(input, static_cast<std::size_t>(part.data() - all.data()),
                                    static_cast<std::size_t>(part.data() - all.data()) + part.size());
}

/// The input of a filter that works with texts alone.
const std::string &textInput(const Invocation &call)
{
    if (!call.input.isString()) {
        call.raiseInput();
    }
    return call.input.asString();
}

Value textOf(const Invocation &call, const Value &value)
{
    const Value shown = call.evaluator.scope().shownUndefined(value);
    return shown.isString() ? shown : Value::string(python::str(shown));
}

Value center(Invocation &call)
{
    const std::int64_t width = call.number(0, 80);
    checkWidth(width);
    return Value::string(
        unicode::padded(call.inputText(), static_cast<std::size_t>(std::max<std::int64_t>(0, width)), 'c'));
}

Value replace(Invocation &call)
{
    const Value *count = call.argument(2);
    const std::int64_t most = count == nullptr || count->isNone() ? -1 : count->asInt();
    Value input = call.input.isString() ? call.input : Value::string(call.inputText());
    Value old = textOf(call, call.required(0));
    Value fresh = textOf(call, call.required(1));
    if (!call.evaluator.autoescape()) {
        return replaced(input, old.asString(), fresh, most);
    }
    // As Jinja2: Markup among the arguments makes Markup of the input, and that escapes them both.
    if (old.isMarkup() || (fresh.isMarkup() && !input.isMarkup())) {
        input = escaped(input);
    }
    if (input.isMarkup()) {
        old = escaped(old);
        fresh = escaped(fresh);
    }
    return likeMarkup(replaced(input, old.asString(), fresh, most), input);
}

Value indent(Invocation &call)
{
    const Value *width = call.argument(0);
    std::string space(4, ' ');
    if (width != nullptr && width->isString()) {
        space = width->asString();
    } else if (width != nullptr) {
        const std::int64_t count = call.number(0, 4);
        checkWidth(count);
        space.assign(static_cast<std::size_t>(std::max<std::int64_t>(0, count)), ' ');
    }
    const bool first = call.flag(1, false);
    const bool blank = call.flag(2, false);
    // Jinja adds a line end first: the last one of the text keeps its line.
    const std::string text = textInput(call) + "\n";
    std::string out;
    bool atFirst = true;
    for (const std::string_view line : unicode::lines(text)) {
        out += atFirst ? "" : "\n";
        const bool indents = atFirst ? first : blank || !line.empty();
        out += indents ? space : "";
        out += line;
        atFirst = false;
    }
    return Value::string(out);
}

Value wordCount(Invocation &call)
{
    const std::string text = call.inputText();
    std::int64_t count = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = unicode::next(text, at);
        const bool word = code == U'_' || unicode::isAlpha(code) || unicode::isNumeric(code);
        count += word && !inside ? 1 : 0;
        inside = word;
    }
    return Value::integer(count);
}

Value truncate(Invocation &call)
{
    const std::int64_t length = call.number(0, 255);
    const bool cutWords = call.flag(1, false);
    const std::string end = call.text(2, "...");
    const Value *given = call.argument(3);
    const std::int64_t leeway = given == nullptr || given->isNone() ? 5 : given->asInt();
    const auto endLength = static_cast<std::int64_t>(unicode::length(end));
    if (length < endLength || leeway < 0) {
        raise(Text(
            QT_TRANSLATE_NOOP("Chatelaine", "“truncate” needs a length that is larger than its ending.")));
    }
    const auto size =
        static_cast<std::int64_t>(call.evaluator.lenient(call.input) ? 0 : python::length(call.input));
    if (size <= length + leeway) {
        return call.evaluator.lenient(call.input) ? Value::string({}) : call.input;
    }
    const std::string &text = textInput(call);
    std::string kept = text.substr(0, unicode::byteOf(text, static_cast<std::size_t>(length - endLength)));
    const std::size_t space = kept.rfind(' ');
    if (!cutWords && space != std::string::npos) {
        kept.resize(space);
    }
    return Value::string(kept + (call.input.isMarkup() ? escaped(Value::string(end)).asString() : end));
}

Value wordWrap(Invocation &call)
{
    const std::int64_t width = call.number(0, 79);
    if (width < 1) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“wordwrap” needs a width of at least 1.")));
    }
    const Value *given = call.argument(2);
    const std::string cut = given == nullptr || given->isNone()
                                ? call.evaluator.scope().options.syntax.newlineSequence
                                : call.text(2);
    const WrapStyle style{static_cast<std::size_t>(width), call.flag(1, true), call.flag(3, true)};
    std::string out;
    bool first = true;
    const std::string text = textInput(call);
    for (const std::string_view line : unicode::lines(text)) {
        out += first ? "" : cut;
        first = false;
        bool firstPart = true;
        for (const std::string &part : wrappedLine(line, style)) {
            out += firstPart ? "" : cut;
            firstPart = false;
            out += part;
        }
    }
    return Value::string(out);
}

Value format(Invocation &call)
{
    if (!call.namedRest.empty() && !call.rest.empty()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“format” takes values by place or by name, not both.")));
    }
    const Value text = textOf(call);
    const Scope &scope = call.evaluator.scope();
    if (call.namedRest.empty()) {
        List values;
        for (const Value &value : call.rest) {
            values.push_back(scope.printable(value));
        }
        return python::percentFormat(text, Value::tuple(std::move(values)));
    }
    Dict values;
    for (auto &[key, value] : call.namedRest) {
        values.set(key, scope.printable(value));
    }
    return python::percentFormat(text, Value::dict(std::move(values)));
}

Value string(Invocation &call)
{
    return call.input.isString() ? call.input : Value::string(call.inputText());
}

Value split(Invocation &call)
{
    if (!call.input.isString()) {
        call.raiseInput();
    }
    Arguments arguments;
    arguments.positional = call.rest;
    arguments.named = call.namedRest;
    return call.evaluator.call(*methodOf(call.input, "split"), std::move(arguments));
}

bool isShellSafe(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_@%+=:,./-").find(c) != std::string_view::npos;
}

/// shlex.quote
Value quote(Invocation &call)
{
    const std::string text = call.input.isNone() ? std::string() : call.inputText();
    if (!text.empty() && std::all_of(text.begin(), text.end(), isShellSafe)) {
        return Value::string(text);
    }
    std::string out = "'";
    for (const char c : text) {
        c == '\'' ? out += "'\"'\"'" : out += c;
    }
    return Value::string(out + "'");
}

std::string rightStripped(std::string_view text)
{
    return std::string(unicode::stripped(text, unicode::Side::Right));
}

/// Ansible's comment filter: the text behind comment marks.
Value comment(Invocation &call)
{
    struct Style {
        std::string_view name;
        const char *beginning;
        const char *decoration;
        const char *end;
    };
    static constexpr Style styles[] = {{"plain", "", "# ", ""},
                                       {"erlang", "", "% ", ""},
                                       {"c", "", "// ", ""},
                                       {"cblock", "/*", " * ", " */"},
                                       {"xml", "<!--", " - ", "-->"}};
    const std::string wanted = call.text(0, "plain");
    const auto *style =
        std::find_if(std::begin(styles), std::end(styles), [&](const Style &s) { return s.name == wanted; });
    if (style == std::end(styles)) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“comment” has no style “%1”."), {wanted}));
    }
    const std::string newline = call.text(1, "\n");
    const std::string decoration = call.text(4, style->decoration);
    const std::string beginning = call.text(2, style->beginning);
    const std::string prefix = call.text(3, rightStripped(decoration));
    const std::string postfix = call.text(5, rightStripped(decoration));
    const std::string end = call.text(6, style->end);
    std::string out = beginning.empty() ? "" : beginning + newline;
    for (std::int64_t i = 0; i < (prefix.empty() ? 0 : std::min<std::int64_t>(call.number(7, 1), 1000));
         ++i) {
        out += prefix == newline ? newline : prefix + newline;
    }
    const Value decorated =
        replaced(Value::string(textInput(call)), newline, Value::string(newline + decoration), -1);
    const Value whole = replaced(Value::string(decoration + decorated.asString()), decoration + newline,
                                 Value::string(rightStripped(decoration) + newline), -1);
    out += whole.asString();
    for (std::int64_t i = 0; i < std::min<std::int64_t>(call.number(8, 1), 1000); ++i) {
        out += newline + postfix;
    }
    return Value::string(end.empty() ? out : out + newline + end);
}

} // namespace

std::span<const FilterRow> textFilters()
{
    static const FilterRow rows[] = {
        {"upper", upper, "", KeepsMarkup},
        {"lower", lower, "", KeepsMarkup},
        {"capitalize", capitalize, "", KeepsMarkup},
        {"title", title, ""},
        {"trim", trim, "chars", KeepsMarks | KeepsMarkup},
        {"center", center, "width", KeepsMarkup},
        {"replace", replace, "old new count"},
        {"indent", indent, "width first blank", KeepsMarkup},
        {"wordcount", wordCount, "", Measures},
        {"truncate", truncate, "length killwords end leeway", KeepsMarkup},
        {"wordwrap", wordWrap, "width break_long_words wrapstring break_on_hyphens"},
        {"format", format, "* **", KeepsMarks},
        {"string", string, "", KeepsMarkup},
        {"split", split, "* **", KeepsMarks},
        {"quote", quote, ""},
        {"comment", comment,
         "style newline beginning prefix decoration postfix end prefix_count postfix_count"},
    };
    return rows;
}

} // namespace chatelaine::templates
