// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters for HTML and addresses.

#include "templates/filtertable.h"
#include "templates/python.h"
#include "templates/unicode.h"
#include "templates/urls.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

Value escape(Invocation &call) { return Value::string(htmlEscaped(call.inputText())); }
Value safe(Invocation &call) { return call.input.isString() ? call.input : Value::string(call.inputText()); }

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
        out += (out.empty() ? "" : " ") + htmlEscaped(python::str(key)) + "=\"" +
               htmlEscaped(python::str(value)) + "\"";
    }
    return Value::string(call.flag(0, true) && !out.empty() ? " " + out : out);
}

bool isTopLevelName(const std::string &text)
{
    static constexpr std::string_view known[] = {".com", ".org", ".net"};
    return std::any_of(std::begin(known), std::end(known), [&text](std::string_view end) {
        return text.ends_with(end) || text.find(std::string(end) + "/") != std::string::npos;
    });
}

/// The link for one word of a text; the word itself when it is no address.
std::string linked(const std::string &word, const std::string &attributes, std::int64_t limit)
{
    const auto shown = [limit](const std::string &text) {
        const bool cuts = limit > 0 && static_cast<std::int64_t>(unicode::length(text)) > limit;
        return cuts ? text.substr(0, unicode::byteOf(text, static_cast<std::size_t>(limit))) + "..." : text;
    };
    if (word.starts_with("https://") || word.starts_with("http://")) {
        return "<a href=\"" + word + "\"" + attributes + ">" + shown(word) + "</a>";
    }
    if (word.starts_with("mailto:") && word.size() > 7) {
        return "<a href=\"" + word + "\">" + word.substr(7) + "</a>";
    }
    const std::size_t at = word.find('@');
    if (at != std::string::npos && at > 0 && word.find('.', at) != std::string::npos) {
        return "<a href=\"mailto:" + word + "\">" + word + "</a>";
    }
    if (at == std::string::npos &&
        (word.starts_with("www.") || (isTopLevelName(word) && word.find('.') > 0))) {
        return "<a href=\"https://" + word + "\"" + attributes + ">" + shown(word) + "</a>";
    }
    return word;
}

Value urlize(Invocation &call)
{
    const Value *limit = call.argument(0);
    std::string relation = call.flag(1, false) ? "nofollow noopener" : "noopener";
    std::string attributes = " rel=\"" + relation + "\"";
    if (const Value *target = call.argument(2); target != nullptr && target->isString()) {
        attributes += " target=\"" + htmlEscaped(target->asString()) + "\"";
    }
    const std::string text = htmlEscaped(call.inputText());
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \t\n\r", at), text.size());
        std::string word = text.substr(at, end - at);
        std::string before;
        std::string after;
        while (!word.empty() && (word.front() == '(' || word.front() == '<')) {
            before += word.front();
            word.erase(0, 1);
        }
        while (!word.empty() && std::string_view(".,)>\n").find(word.back()) != std::string_view::npos) {
            after.insert(0, 1, word.back());
            word.pop_back();
        }
        out += before + linked(word, attributes, limit == nullptr || limit->isNone() ? 0 : limit->asInt()) +
               after;
        const std::size_t next = std::min(text.find_first_not_of(" \t\n\r", end), text.size());
        out += text.substr(end, next - end);
        at = next;
    }
    return Value::string(out);
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
        {"escape", escape, ""},
        {"e", escape, ""},
        {"forceescape", escape, ""},
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
