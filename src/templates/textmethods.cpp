// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The methods of str that make another text.

#include "templates/methods.h"

#include "templates/filtertable.h"
#include "templates/literals.h"
#include "templates/python.h"
#include "templates/textbuilder.h"
#include "templates/unicode.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

using Side = unicode::Side;

template<std::string (*Map)(std::string_view)>
Value mapped(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "str").done();
    return sameSecrecy(subject, Map(subject.asString()));
}

template<Side Where>
Value strip(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "strip");
    const Value *characters = given.next();
    given.done();
    if (characters == nullptr || characters->isNone()) {
        return partOf(subject, unicode::stripped(subject.asString(), Where));
    }
    if (!characters->isString()) {
        python::raiseUnsupported("strip", *characters);
    }
    return partOf(subject, unicode::stripped(subject.asString(), characters->asString(), Where));
}

Value joinItems(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    Given given(arguments, "join");
    const Value items = evaluator.scope().forced(given.require());
    given.done();
    TextBuilder text;
    bool first = true;
    for (const Value &item : evaluator.items(items)) {
        if (!item.isString()) {
            python::raiseUnsupported("join", item);
        }
        if (!first) {
            text.add(subject);
        }
        first = false;
        text.add(item);
        checkWidth(static_cast<std::int64_t>(text.size()));
    }
    return text.take();
}

Value replace(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "replace");
    const std::string &old = given.text();
    const Value &fresh = given.require();
    const std::int64_t count = given.optionalWhole().value_or(-1);
    given.done();
    if (!fresh.isString()) {
        python::raiseUnsupported("replace", fresh);
    }
    return replaced(subject, old, fresh, count);
}

template<char Align>
Value justify(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "just");
    const std::int64_t width = given.whole();
    const Value *fill = given.next();
    given.done();
    checkWidth(width);
    if (fill != nullptr && (!fill->isString() || unicode::length(fill->asString()) != 1)) {
        python::raiseUnsupported("just", *fill);
    }
    return sameSecrecy(subject, unicode::padded(subject.asString(),
                                                static_cast<std::size_t>(std::max<std::int64_t>(0, width)),
                                                Align, fill == nullptr ? " " : fill->asString()));
}

Value zeroFill(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "zfill");
    const std::int64_t width = given.whole();
    given.done();
    checkWidth(width);
    std::string text = subject.asString();
    const std::size_t size = unicode::length(text);
    const bool hasSign = text.starts_with('-') || text.starts_with('+');
    if (width > static_cast<std::int64_t>(size)) {
        text.insert(hasSign ? 1 : 0, static_cast<std::size_t>(width) - size, '0');
    }
    return sameSecrecy(subject, std::move(text));
}

template<bool Suffix>
Value removeAffix(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, Suffix ? "removesuffix" : "removeprefix");
    const std::string &affix = given.text();
    given.done();
    const std::string_view text = subject.asString();
    if (affix.empty() || !(Suffix ? text.ends_with(affix) : text.starts_with(affix))) {
        return subject;
    }
    return partOf(subject, Suffix ? text.substr(0, text.size() - affix.size()) : text.substr(affix.size()));
}

Value expandTabs(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "expandtabs");
    const std::int64_t size = given.optionalWhole("tabsize").value_or(8);
    given.done();
    checkWidth(size);
    const std::string &text = subject.asString();
    std::string out;
    std::int64_t column = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t code = unicode::next(text, at);
        if (code == U'\t') {
            const std::int64_t spaces = size > 0 ? size - column % size : 0;
            out.append(static_cast<std::size_t>(spaces), ' ');
            column += spaces;
        } else {
            out.append(text, begin, at - begin);
            column = code == U'\n' || code == U'\r' ? 0 : column + 1;
        }
        checkWidth(static_cast<std::int64_t>(out.size()));
    }
    return sameSecrecy(subject, std::move(out));
}

/// What a table of str.translate() makes of one character: nothing, another number or a text.
void appendTranslated(std::string &out, std::string_view character, const Value &entry)
{
    if (entry.is(Value::Kind::Int)) {
        if (entry.asInt() < 0 || entry.asInt() > 0x10FFFF) {
            python::raiseUnsupported("translate", entry);
        }
        appendCodePoint(out, static_cast<unsigned>(entry.asInt()));
    } else if (entry.isString()) {
        out += entry.asString();
    } else if (!entry.isNone()) {
        python::raiseUnsupported("translate", entry);
    }
    static_cast<void>(character);
}

Value translate(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "translate");
    const Value &table = given.require();
    given.done();
    const std::string &text = subject.asString();
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t code = unicode::next(text, at);
        const std::string_view character = std::string_view(text).substr(begin, at - begin);
        const std::optional<Value> entry =
            python::item(table, Value::integer(static_cast<std::int64_t>(code)));
        entry ? appendTranslated(out, character, *entry) : static_cast<void>(out += character);
        checkWidth(static_cast<std::int64_t>(out.size()));
    }
    return sameSecrecy(subject, std::move(out));
}

std::u32string codesOf(std::string_view text)
{
    std::u32string codes;
    for (std::size_t at = 0; at < text.size();) {
        codes += unicode::next(text, at);
    }
    return codes;
}

Value number(char32_t code) { return Value::integer(static_cast<std::int64_t>(code)); }

Value makeTable(Evaluator &, const Value &, Arguments arguments)
{
    Given given(arguments, "maketrans");
    const Value &from = given.require();
    const Value *to = given.next();
    const Value *unwanted = given.next();
    given.done();
    Dict table;
    if (to == nullptr) {
        if (!from.isDict()) {
            python::raiseUnsupported("maketrans", from);
        }
        for (const auto &[key, value] : from.asDict()) {
            const std::u32string codes = key.isString() ? codesOf(key.asString()) : std::u32string();
            if (key.isString() && codes.size() != 1) {
                python::raiseUnsupported("maketrans", key);
            }
            table.set(key.isString() ? number(codes[0]) : key, value);
        }
        return Value::dict(std::move(table));
    }
    const std::u32string keys = codesOf(from.asString());
    const std::u32string values = codesOf(to->asString());
    if (!from.isString() || !to->isString() || keys.size() != values.size()) {
        python::raiseUnsupported("maketrans", from, *to);
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        table.set(number(keys[i]), number(values[i]));
    }
    for (const char32_t code : codesOf(unwanted == nullptr ? std::string() : unwanted->asString())) {
        table.set(number(code), Value());
    }
    return Value::dict(std::move(table));
}

[[noreturn]] void raiseEncoding(const std::string &encoding)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The text cannot be written or read as “%1”."), {encoding}));
}

/// The name of an encoding as Python understands it: utf-8, ascii or latin-1; empty for another one.
std::string encodingOf(const Value *value)
{
    std::string name = value == nullptr ? "utf-8" : unicode::lower(python::str(*value));
    std::replace(name.begin(), name.end(), '_', '-');
    return name == "utf-8" || name == "utf8"                               ? "utf-8"
           : name == "ascii" || name == "us-ascii"                         ? "ascii"
           : name == "latin-1" || name == "latin1" || name == "iso-8859-1" ? "latin-1"
                                                                           : "";
}

Value encodedBytes(const Value &subject, Arguments arguments)
{
    Given given(arguments, "encode");
    const Value *encoding = given.next("encoding");
    const Value *errors = given.next("errors");
    given.done();
    const std::string name = encodingOf(encoding);
    if (name == "utf-8") {
        return Value::bytes(subject.asString());
    }
    const bool ignores = errors != nullptr && python::str(*errors) == "ignore";
    const bool replaces = errors != nullptr && python::str(*errors) == "replace";
    std::string out;
    for (const char32_t code : codesOf(subject.asString())) {
        if (code < (name == "ascii" ? 0x80U : 0x100U)) {
            out += static_cast<char>(static_cast<unsigned char>(code));
        } else if (replaces) {
            out += '?';
        } else if (!ignores) {
            raiseEncoding(name);
        }
    }
    if (name.empty()) {
        raiseEncoding(python::str(*encoding));
    }
    return Value::bytes(std::move(out));
}

Value encode(Evaluator &, const Value &subject, Arguments arguments)
{
    const Value bytes = encodedBytes(subject, std::move(arguments));
    return subject.hasSecret() ? bytes.asSecret() : bytes;
}

Value decode(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "decode");
    const Value *encoding = given.next("encoding");
    given.next("errors");
    given.done();
    const std::string name = encodingOf(encoding);
    if (name.empty()) {
        raiseEncoding(python::str(*encoding));
    }
    if (name == "utf-8") {
        return sameSecrecy(subject, subject.asString());
    }
    std::string out;
    for (const char c : subject.asString()) {
        appendCodePoint(out, static_cast<unsigned char>(c));
    }
    return sameSecrecy(subject, std::move(out));
}

Value hexadecimal(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "hex").done();
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const char c : subject.asString()) {
        const auto byte = static_cast<unsigned char>(c);
        out += digits[byte >> 4U];
        out += digits[byte & 0xFU];
    }
    return sameSecrecy(subject, std::move(out));
}

Value format(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    return formatWith(evaluator, subject, arguments);
}

Value formatMap(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    Given given(arguments, "format_map");
    const Value &entries = given.require();
    given.done();
    Arguments named;
    for (const auto &[key, value] : entries.asDict()) {
        named.named.emplace_back(python::str(key), value);
    }
    return formatWith(evaluator, subject, named);
}

} // namespace

Value sameSecrecy(const Value &subject, std::string text)
{
    return subject.hasSecret() ? Value::secretString(std::move(text)) : Value::string(std::move(text));
}

Value partOf(const Value &subject, std::string_view view)
{
    const auto begin = static_cast<std::size_t>(view.data() - subject.asString().data());
    return view.empty() ? Value::string({}) : substring(subject, begin, begin + view.size());
}

void checkWidth(std::int64_t width)
{
    limits::checkBytes(static_cast<std::size_t>(std::max<std::int64_t>(0, width)));
}

const MethodTable &changingMethods()
{
    static const MethodTable table = {
        {"upper", mapped<unicode::upper>},
        {"lower", mapped<unicode::lower>},
        {"casefold", mapped<unicode::casefold>},
        {"capitalize", mapped<unicode::capitalised>},
        {"title", mapped<unicode::titled>},
        {"swapcase", mapped<unicode::swapcase>},
        {"strip", strip<Side::Both>},
        {"lstrip", strip<Side::Left>},
        {"rstrip", strip<Side::Right>},
        {"join", joinItems},
        {"replace", replace},
        {"ljust", justify<'<'>},
        {"rjust", justify<'>'>},
        {"center", justify<'c'>},
        {"zfill", zeroFill},
        {"removeprefix", removeAffix<false>},
        {"removesuffix", removeAffix<true>},
        {"expandtabs", expandTabs},
        {"translate", translate},
        {"maketrans", makeTable},
        {"encode", encode},
        {"format", format},
        {"format_map", formatMap},
    };
    return table;
}

MethodObject::Function textMethod(const std::string &name)
{
    for (const MethodTable *table : {&changingMethods(), &searchingMethods(), &checkingMethods()}) {
        if (const auto found = table->find(name); found != table->end()) {
            return found->second;
        }
    }
    return nullptr;
}

MethodObject::Function bytesMethod(const std::string &name)
{
    return name == "decode" ? decode : name == "hex" ? hexadecimal : nullptr;
}

} // namespace chatelaine::templates
