// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The methods of str that templates use.

#include "templates/methods.h"

#include "templates/filtertable.h"
#include "templates/python.h"
#include "templates/textbuilder.h"
#include "templates/unicode.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

using Side = unicode::Side;

const std::string &textOf(const Value &subject) { return subject.asString(); }

/// The part of the subject that a view of its text is, with its secret runs.
Value part(const Value &subject, std::string_view view)
{
    const auto begin = static_cast<std::size_t>(view.data() - subject.asString().data());
    return view.empty() ? Value::string({}) : substring(subject, begin, begin + view.size());
}

Value sameSecrecy(const Value &subject, std::string text)
{
    return subject.hasSecret() ? Value::secretString(std::move(text)) : Value::string(std::move(text));
}

template<std::string (*Map)(std::string_view)>
Value mapped(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "").done();
    return sameSecrecy(subject, Map(textOf(subject)));
}

template<Side Where>
Value strip(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "strip");
    const Value *characters = given.next("chars");
    given.done();
    const bool all = characters == nullptr || characters->isNone();
    return part(subject, all ? unicode::stripped(textOf(subject), Where)
                             : unicode::stripped(textOf(subject), textArgument(*characters, "strip"), Where));
}

Value startsOrEnds(const Value &subject, Arguments arguments, bool ends)
{
    Given given(arguments, ends ? "endswith" : "startswith");
    const Value &wanted = given.require("prefix");
    given.done();
    const List all = wanted.isSequence() ? wanted.asList() : List{wanted};
    const std::string &text = textOf(subject);
    return Value::boolean(std::any_of(all.begin(), all.end(), [&](const Value &value) {
        const std::string &piece = textArgument(value, ends ? "endswith" : "startswith");
        return ends ? text.ends_with(piece) : text.starts_with(piece);
    }));
}

Value startsWith(Evaluator &, const Value &subject, Arguments arguments)
{
    return startsOrEnds(subject, std::move(arguments), false);
}
Value endsWith(Evaluator &, const Value &subject, Arguments arguments)
{
    return startsOrEnds(subject, std::move(arguments), true);
}

Value split(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "split");
    const Value *separator = given.next("sep");
    const Value *most = given.next("maxsplit");
    given.done();
    const long cuts = most == nullptr ? -1 : static_cast<long>(most->asInt());
    List parts;
    const std::string_view text = textOf(subject);
    if (separator == nullptr || separator->isNone()) {
        for (const std::string_view word : unicode::words(text, cuts)) {
            parts.push_back(part(subject, word));
        }
        return Value::list(std::move(parts));
    }
    const std::string &cut = textArgument(*separator, "split");
    if (cut.empty()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” needs a text that is not empty."), {"split"}));
    }
    std::size_t begin = 0;
    while (cuts < 0 || static_cast<long>(parts.size()) < cuts) {
        const std::size_t end = text.find(cut, begin);
        if (end == std::string_view::npos) {
            break;
        }
        parts.push_back(part(subject, text.substr(begin, end - begin)));
        begin = end + cut.size();
    }
    parts.push_back(part(subject, text.substr(begin)));
    return Value::list(std::move(parts));
}

Value rsplit(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    const Arguments kept = arguments;
    Given given(arguments, "rsplit");
    const Value *separator = given.next("sep");
    const Value *most = given.next("maxsplit");
    given.done();
    if (most == nullptr || most->asInt() < 0 || separator == nullptr || separator->isNone()) {
        if (most != nullptr && most->asInt() >= 0) {
            raiseNotYet("rsplit(maxsplit=…)");
        }
        return split(evaluator, subject, kept);
    }
    const std::string_view text = textOf(subject);
    const std::string &cut = textArgument(*separator, "rsplit");
    List parts;
    std::size_t end = text.size();
    while (!cut.empty() && static_cast<std::int64_t>(parts.size()) < most->asInt()) {
        const std::size_t at = end < cut.size() ? std::string_view::npos : text.rfind(cut, end - cut.size());
        if (at == std::string_view::npos) {
            break;
        }
        parts.push_back(part(subject, text.substr(at + cut.size(), end - at - cut.size())));
        end = at;
    }
    parts.push_back(part(subject, text.substr(0, end)));
    std::reverse(parts.begin(), parts.end());
    return Value::list(std::move(parts));
}

Value splitLines(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "splitlines");
    const Value *keep = given.next("keepends");
    given.done();
    List parts;
    for (const std::string_view line :
         unicode::lines(textOf(subject), keep != nullptr && python::truth(*keep))) {
        parts.push_back(part(subject, line));
    }
    return Value::list(std::move(parts));
}

Value joinItems(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    Given given(arguments, "join");
    const Value items = evaluator.scope().forced(given.require("iterable"));
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
    }
    return text.take();
}

Value replace(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "replace");
    const Value &old = given.require("old");
    const Value &fresh = given.require("new");
    const Value *count = given.next("count");
    given.done();
    return replaced(subject, textArgument(old, "replace"), fresh, count == nullptr ? -1 : count->asInt());
}

template<bool FromRight, bool Raises>
Value findText(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "find");
    const std::string &wanted = textArgument(given.require("sub"), "find");
    const Value *start = given.next("start");
    given.done();
    const std::string &text = textOf(subject);
    const std::size_t from =
        start == nullptr
            ? 0
            : unicode::byteOf(text, static_cast<std::size_t>(std::max<std::int64_t>(0, start->asInt())));
    const std::size_t at = FromRight ? text.rfind(wanted) : text.find(wanted, from);
    if (at == std::string::npos || at < from) {
        if (Raises) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The text that “index” looks for is not there.")));
        }
        return Value::integer(-1);
    }
    return Value::integer(static_cast<std::int64_t>(unicode::length(std::string_view(text).substr(0, at))));
}

Value countText(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "count");
    const std::string &wanted = textArgument(given.require("sub"), "count");
    given.done();
    const std::string &text = textOf(subject);
    std::int64_t count = wanted.empty() ? static_cast<std::int64_t>(unicode::length(text)) + 1 : 0;
    for (std::size_t at = text.find(wanted); !wanted.empty() && at != std::string::npos;
         at = text.find(wanted, at + wanted.size())) {
        ++count;
    }
    return Value::integer(count);
}

template<char Align>
Value justify(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "just");
    const std::int64_t width = given.require("width").asInt();
    const Value *fill = given.next("fillchar");
    given.done();
    checkWidth(width);
    return sameSecrecy(subject, unicode::padded(textOf(subject),
                                                static_cast<std::size_t>(std::max<std::int64_t>(0, width)),
                                                Align, fill == nullptr ? " " : textArgument(*fill, "just")));
}

Value zeroFill(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "zfill");
    const std::int64_t width = given.require("width").asInt();
    given.done();
    checkWidth(width);
    std::string text = textOf(subject);
    const std::size_t size = unicode::length(text);
    const bool hasSign = text.starts_with('-') || text.starts_with('+');
    if (width > static_cast<std::int64_t>(size)) {
        text.insert(hasSign ? 1 : 0, static_cast<std::size_t>(width) - size, '0');
    }
    return sameSecrecy(subject, std::move(text));
}

template<bool FromRight>
Value partition(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "partition");
    const std::string &cut = textArgument(given.require("sep"), "partition");
    given.done();
    const std::string_view text = textOf(subject);
    const std::size_t at = FromRight ? text.rfind(cut) : text.find(cut);
    if (cut.empty() || at == std::string_view::npos) {
        return FromRight ? Value::tuple({Value::string({}), Value::string({}), subject})
                         : Value::tuple({subject, Value::string({}), Value::string({})});
    }
    return Value::tuple({part(subject, text.substr(0, at)), part(subject, text.substr(at, cut.size())),
                         part(subject, text.substr(at + cut.size()))});
}

template<bool (*Is)(char32_t)>
Value allAre(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "is").done();
    const std::string &text = textOf(subject);
    for (std::size_t at = 0; at < text.size();) {
        if (!Is(unicode::next(text, at))) {
            return Value::boolean(false);
        }
    }
    return Value::boolean(!text.empty());
}

bool isAlphaOrNumber(char32_t code) { return unicode::isAlpha(code) || unicode::isNumeric(code); }

template<bool Upper>
Value isCase(Evaluator &, const Value &subject, Arguments arguments)
{
    Given(arguments, "is").done();
    return Value::boolean(hasCase(textOf(subject), Upper));
}

template<bool Suffix>
Value removeAffix(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "removeprefix");
    const std::string &affix = textArgument(given.require("prefix"), "removeprefix");
    given.done();
    const std::string_view text = textOf(subject);
    if (affix.empty() || !(Suffix ? text.ends_with(affix) : text.starts_with(affix))) {
        return subject;
    }
    return part(subject, Suffix ? text.substr(0, text.size() - affix.size()) : text.substr(affix.size()));
}

Value encode(Evaluator &, const Value &subject, Arguments) { return Value::bytes(textOf(subject)); }

Value format(Evaluator &evaluator, const Value &subject, Arguments arguments)
{
    return formatWith(evaluator, subject, arguments);
}

} // namespace

bool hasCase(std::string_view text, bool upper)
{
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = unicode::next(text, at);
        if (upper ? unicode::isLower(code) : unicode::isUpper(code)) {
            return false;
        }
        any = any || (upper ? unicode::isUpper(code) : unicode::isLower(code));
    }
    return any;
}

void checkWidth(std::int64_t width)
{
    if (width > static_cast<std::int64_t>(python::mostBytes)) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A text becomes too long.")));
    }
}

Value replaced(const Value &subject, const std::string &old, const Value &fresh, std::int64_t most)
{
    const std::string &text = subject.asString();
    TextBuilder out;
    std::size_t begin = 0;
    std::int64_t done = 0;
    if (old.empty()) {
        const std::vector<std::size_t> at = unicode::boundaries(text);
        for (std::size_t i = 0; i < at.size(); ++i) {
            if (most < 0 || done++ < most) {
                out.add(fresh);
            }
            if (i + 1 < at.size()) {
                out.add(substring(subject, at[i], at[i + 1]));
            }
        }
        return out.take();
    }
    while (most < 0 || done < most) {
        const std::size_t end = text.find(old, begin);
        if (end == std::string::npos) {
            break;
        }
        out.add(substring(subject, begin, end));
        out.add(fresh);
        begin = end + old.size();
        ++done;
        if (out.size() > python::mostBytes) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A text becomes too long.")));
        }
    }
    out.add(substring(subject, begin, text.size()));
    return out.take();
}

MethodObject::Function textMethod(const std::string &name)
{
    static const std::unordered_map<std::string_view, MethodObject::Function> table = {
        {"upper", mapped<unicode::upper>},
        {"lower", mapped<unicode::lower>},
        {"casefold", mapped<unicode::casefold>},
        {"capitalize", mapped<unicode::capitalised>},
        {"title", mapped<unicode::titled>},
        {"swapcase", mapped<unicode::swapcase>},
        {"strip", strip<Side::Both>},
        {"lstrip", strip<Side::Left>},
        {"rstrip", strip<Side::Right>},
        {"startswith", startsWith},
        {"endswith", endsWith},
        {"split", split},
        {"rsplit", rsplit},
        {"splitlines", splitLines},
        {"join", joinItems},
        {"replace", replace},
        {"find", findText<false, false>},
        {"rfind", findText<true, false>},
        {"index", findText<false, true>},
        {"rindex", findText<true, true>},
        {"count", countText},
        {"ljust", justify<'<'>},
        {"rjust", justify<'>'>},
        {"center", justify<'c'>},
        {"zfill", zeroFill},
        {"partition", partition<false>},
        {"rpartition", partition<true>},
        {"isalpha", allAre<unicode::isAlpha>},
        {"isdigit", allAre<unicode::isDigit>},
        {"isdecimal", allAre<unicode::isDecimal>},
        {"isnumeric", allAre<unicode::isNumeric>},
        {"isalnum", allAre<isAlphaOrNumber>},
        {"isspace", allAre<unicode::isSpace>},
        {"isupper", isCase<true>},
        {"islower", isCase<false>},
        {"removeprefix", removeAffix<false>},
        {"removesuffix", removeAffix<true>},
        {"encode", encode},
        {"format", format},
    };
    const auto found = table.find(name);
    return found == table.end() ? nullptr : found->second;
}

} // namespace chatelaine::templates
