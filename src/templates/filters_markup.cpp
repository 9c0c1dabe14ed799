// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters for HTML and addresses.

#include "templates/filtertable.h"
#include "templates/links.h"
#include "templates/markup.h"
#include "templates/python.h"
#include "templates/unicode.h"
#include "templates/urls.h"

#include <set>

namespace chatelaine::templates
{

namespace
{

Value shownInput(const Invocation &call) { return call.evaluator.scope().shownUndefined(call.input); }

Value escape(Invocation &call) { return escaped(shownInput(call)); }
Value forceEscape(Invocation &call) { return Value::markup(htmlEscaped(call.inputText())); }
Value safe(Invocation &call) { return asMarkup(shownInput(call)); }

Value stripTags(Invocation &call)
{
    const std::string text = call.inputText();
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const bool isComment = text.compare(at, 4, "<!--") == 0;
        const std::size_t end = isComment         ? text.find("-->", at)
                                : text[at] == '<' ? text.find('>', at)
                                                  : std::string::npos;
        if (end == std::string::npos) {
            out += text[at++];
        } else {
            at = end + (isComment ? 3 : 1);
        }
    }
    std::string joined;
    for (const std::string_view word : unicode::words(out)) {
        joined += joined.empty() ? "" : " ";
        joined += word;
    }
    return Value::string(htmlUnescaped(joined));
}

std::string queryPart(const Value &value) { return urlQuoted(python::str(value), "", true); }

Value urlEncode(Invocation &call)
{
    if (call.input.isString() || !python::iterable(call.input)) {
        return Value::string(urlQuoted(call.inputText(), "/", false));
    }
    const bool isDict = call.input.isDict();
    const Value pairs = isDict ? call.evaluator.filter("items", call.input, {}) : call.input;
    std::string out;
    for (const Value &pair : call.evaluator.items(pairs)) {
        const List parts = call.evaluator.items(pair);
        if (parts.size() != 2) {
            call.raiseInput();
        }
        out += (out.empty() ? "" : "&") + queryPart(parts[0]) + "=" + queryPart(parts[1]);
    }
    return Value::string(out);
}

Value urlDecode(Invocation &call) { return Value::string(urlUnquoted(call.inputText())); }

/// Markup where escaping is on, as Jinja2's own filters for HTML give it.
Value forOutput(const Invocation &call, std::string html)
{
    return call.evaluator.autoescape() ? Value::markup(std::move(html)) : Value::string(std::move(html));
}

Value xmlAttributes(Invocation &call)
{
    if (!call.input.isDict()) {
        call.raiseInput();
    }
    std::string out;
    for (const auto &[key, value] : call.input.asDict()) {
        if (value.isNone() || value.isUndefined()) {
            continue;
        }
        if (!key.isString() || key.asString().find_first_of(" \t\n\r\f\v/>=") != std::string::npos) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 cannot be the name of an attribute."),
                       {python::shown(key)}));
        }
        out += (out.empty() ? "" : " ") + escaped(key).asString() + "=\"" + escaped(value).asString() + "\"";
    }
    return forOutput(call, call.flag(0, true) && !out.empty() ? " " + out : out);
}

Value urlize(Invocation &call)
{
    LinkStyle style;
    if (const Value *limit = call.argument(0); limit != nullptr && !limit->isNone()) {
        style.longest = call.number(0, 0);
    }
    std::set<std::string> relations = {"noopener"};
    if (call.flag(1, false)) {
        relations.insert("nofollow");
    }
    if (const Value *more = call.argument(3); more != nullptr && !more->isNone()) {
        const std::string text = call.text(3);
        for (const std::string_view word : unicode::words(text)) {
            relations.emplace(word);
        }
    }
    for (const std::string &relation : relations) {
        style.relation += (style.relation.empty() ? "" : " ") + relation;
    }
    if (const Value *target = call.argument(2); target != nullptr && !target->isNone()) {
        style.target = call.text(2);
    }
    if (const Value *schemes = call.argument(4); schemes != nullptr && !schemes->isNone()) {
        for (const Value &scheme : call.evaluator.items(*schemes)) {
            style.schemes.push_back(python::str(scheme));
        }
    }
    return forOutput(call, withLinks(escaped(shownInput(call)).asString(), style));
}

/// urlsplit(): the parts of an address, or the one that is asked for.
Value urlSplit(Invocation &call)
{
    const UrlParts parts = splitUrl(call.inputText());
    Dict all;
    all.set("fragment", Value::string(parts.fragment));
    all.set("hostname", parts.hostname.empty() ? Value() : Value::string(parts.hostname));
    all.set("netloc", Value::string(parts.netloc));
    all.set("password", parts.hasPassword ? Value::string(parts.password) : Value());
    all.set("path", Value::string(parts.path));
    all.set("port", parts.port >= 0 ? Value::integer(parts.port) : Value());
    all.set("query", Value::string(parts.query));
    all.set("scheme", Value::string(parts.scheme));
    all.set("username", parts.hasUser ? Value::string(parts.user) : Value());
    const std::string wanted = call.text(0);
    if (wanted.empty()) {
        return Value::dict(std::move(all));
    }
    const Value *part = all.find(wanted);
    if (part == nullptr) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "An address has no part “%1”."), {wanted}));
    }
    return *part;
}

} // namespace

std::span<const FilterRow> markupFilters()
{
    static const FilterRow rows[] = {
        {"escape", escape, "", KeepsMarks},
        {"e", escape, "", KeepsMarks},
        {"forceescape", forceEscape, ""},
        {"safe", safe, "", KeepsMarks},
        {"striptags", stripTags, ""},
        {"urlencode", urlEncode, ""},
        {"urldecode", urlDecode, ""},
        {"xmlattr", xmlAttributes, "autospace"},
        {"urlize", urlize, "trim_url_limit nofollow target rel extra_schemes"},
        {"urlsplit", urlSplit, "query"},
    };
    return rows;
}

} // namespace chatelaine::templates
