// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/markup.h"

#include "templates/literals.h"
#include "templates/python.h"
#include "templates/textbuilder.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

struct Entity {
    std::string_view name;
    std::string_view text;
};
constexpr Entity entities[] = {
    {"&amp;", "&"},   {"&lt;", "<"},     {"&gt;", ">"},        {"&#34;", "\""},   {"&#39;", "'"},
    {"&quot;", "\""}, {"&apos;", "'"},   {"&nbsp;", "\u00A0"}, {"&copy;", "©"},   {"&reg;", "®"},
    {"&euro;", "€"},  {"&hellip;", "…"}, {"&ndash;", "–"},     {"&mdash;", "—"},  {"&laquo;", "«"},
    {"&raquo;", "»"}, {"&middot;", "·"}, {"&bull;", "•"},      {"&times;", "×"},  {"&deg;", "°"},
    {"&auml;", "ä"},  {"&ouml;", "ö"},   {"&uuml;", "ü"},      {"&Auml;", "Ä"},   {"&Ouml;", "Ö"},
    {"&Uuml;", "Ü"},  {"&szlig;", "ß"},  {"&eacute;", "é"},    {"&egrave;", "è"}, {"&agrave;", "à"},
};
/// These MarkupSafe writes; the others it only reads.
constexpr std::size_t written = 5;

} // namespace

std::string htmlEscaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto *end = entities + written;
        const auto *entity = std::find_if(entities, end, [c](const Entity &e) { return e.text[0] == c; });
        entity != end ? out += entity->name : out += c;
    }
    return out;
}

std::string htmlUnescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t end = text[i] == '&' ? text.find(';', i) : std::string_view::npos;
        if (end == std::string_view::npos || end - i > 10) {
            out += text[i];
            continue;
        }
        const std::string_view entity = text.substr(i, end - i + 1);
        const auto *known = std::find_if(std::begin(entities), std::end(entities),
                                         [&](const Entity &e) { return e.name == entity; });
        if (known != std::end(entities)) {
            out += known->text;
        } else if (entity == "&quot;") {
            out += '"';
        } else if (entity == "&nbsp;") {
            out += "\xC2\xA0";
        } else if (entity.size() > 3 && entity[1] == '#') {
            const bool hex = entity[2] == 'x' || entity[2] == 'X';
            const unsigned long code =
                std::strtoul(std::string(entity.substr(hex ? 3 : 2)).c_str(), nullptr, hex ? 16 : 10);
            appendCodePoint(out, code > 0 && code < 0x110000 ? static_cast<unsigned>(code) : 0xFFFDU);
        } else {
            out += entity;
        }
        i = end;
    }
    return out;
}

Value escaped(const Value &value)
{
    if (value.isMarkup()) {
        return value;
    }
    TextBuilder text;
    if (!value.isString()) {
        text.addSecret(htmlEscaped(python::str(value)), value.hasSecret());
        return text.takeMarkup();
    }
    const std::string_view all = value.asString();
    std::size_t at = 0;
    for (const SecretSpan &span : value.secrets()) {
        text.add(htmlEscaped(all.substr(at, span.begin - at)));
        text.addSecret(htmlEscaped(all.substr(span.begin, span.end - span.begin)), true);
        at = span.end;
    }
    text.add(htmlEscaped(all.substr(at)));
    return text.takeMarkup();
}

Value asMarkup(const Value &value)
{
    if (value.isString()) {
        return value.isMarkup() ? value : Value::markup(value.asString(), value.secrets());
    }
    TextBuilder text;
    text.add(value);
    return text.takeMarkup();
}

Value likeMarkup(const Value &text, const Value &model)
{
    return model.isMarkup() && text.isString() ? asMarkup(text).withMark(text.mark()) : text;
}

} // namespace chatelaine::templates
