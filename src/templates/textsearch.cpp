// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The methods of str that look for a text, cut at it or replace it.

#include "templates/filtertable.h"
#include "templates/methods.h"
#include "templates/python.h"
#include "templates/textbuilder.h"
#include "templates/unicode.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

/// The part of a text that two bounds of a slice leave, as bytes; nothing when the begin is behind the end.
std::optional<std::string_view> between(std::string_view text, const std::optional<std::int64_t> &start,
                                        const std::optional<std::int64_t> &stop)
{
    if (!start && !stop) {
        return text;
    }
    const auto size = static_cast<std::int64_t>(unicode::length(text));
    const auto place = [size](std::int64_t at) { return at < 0 ? std::max<std::int64_t>(0, at + size) : at; };
    const std::int64_t begin = place(start.value_or(0));
    const std::int64_t end = std::min(place(stop.value_or(size)), size);
    if (begin > end) {
        return {};
    }
    const std::size_t from = unicode::byteOf(text, static_cast<std::size_t>(begin));
    return text.substr(from, unicode::byteOf(text, static_cast<std::size_t>(end)) - from);
}

std::optional<std::string_view> searched(const Value &subject, Given &given)
{
    const std::optional<std::int64_t> start = given.bound();
    const std::optional<std::int64_t> stop = given.bound();
    given.done();
    return between(subject.asString(), start, stop);
}

template<bool Ends>
Value startsOrEnds(Evaluator &, const Value &subject, Arguments arguments)
{
    const char *name = Ends ? "endswith" : "startswith";
    Given given(arguments, name);
    const Value &wanted = given.require();
    const std::optional<std::string_view> text = searched(subject, given);
    if (wanted.is(Value::Kind::List)) {
        python::raiseUnsupported(name, wanted);
    }
    const List all = wanted.is(Value::Kind::Tuple) ? wanted.asList() : List{wanted};
    return Value::boolean(std::any_of(all.begin(), all.end(), [&](const Value &piece) {
        if (!piece.isString()) {
            python::raiseUnsupported(name, piece);
        }
        return text && (Ends ? text->ends_with(piece.asString()) : text->starts_with(piece.asString()));
    }));
}

template<bool FromRight, bool Raises>
Value findText(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "find");
    const std::string &wanted = given.text();
    const std::optional<std::string_view> text = searched(subject, given);
    const std::size_t at = !text       ? std::string_view::npos
                           : FromRight ? text->rfind(wanted)
                                       : text->find(wanted);
    if (at == std::string_view::npos) {
        if (Raises) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The text that “index” looks for is not there.")));
        }
        return Value::integer(-1);
    }
    const auto before = static_cast<std::size_t>(text->data() - subject.asString().data()) + at;
    return Value::integer(
        static_cast<std::int64_t>(unicode::length(std::string_view(subject.asString()).substr(0, before))));
}

Value countText(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "count");
    const std::string &wanted = given.text();
    const std::optional<std::string_view> text = searched(subject, given);
    if (!text) {
        return Value::integer(0);
    }
    if (wanted.empty()) {
        return Value::integer(static_cast<std::int64_t>(unicode::length(*text)) + 1);
    }
    std::int64_t count = 0;
    for (std::size_t at = text->find(wanted); at != std::string_view::npos;
         at = text->find(wanted, at + wanted.size())) {
        ++count;
    }
    return Value::integer(count);
}

/// The words of a text, cut from its end at most `most` times.
std::vector<std::string_view> wordsFromRight(std::string_view text, std::int64_t most)
{
    std::vector<std::string_view> all = unicode::words(text);
    if (most < 0 || static_cast<std::int64_t>(all.size()) <= most) {
        return all;
    }
    const std::size_t rest = all.size() - static_cast<std::size_t>(most);
    const std::string_view last = all[rest - 1];
    std::vector<std::string_view> out = {
        text.substr(0, static_cast<std::size_t>(last.data() + last.size() - text.data()))};
    out.insert(out.end(), all.begin() + static_cast<std::ptrdiff_t>(rest), all.end());
    return out;
}

std::vector<std::string_view> pieces(std::string_view text, const std::string &cut, std::int64_t most,
                                     bool fromRight)
{
    std::vector<std::string_view> out;
    while (most < 0 || static_cast<std::int64_t>(out.size()) < most) {
        const std::size_t at = fromRight ? text.rfind(cut) : text.find(cut);
        if (at == std::string_view::npos) {
            break;
        }
        limits::checkItems(out.size());
        out.push_back(fromRight ? text.substr(at + cut.size()) : text.substr(0, at));
        text = fromRight ? text.substr(0, at) : text.substr(at + cut.size());
    }
    out.push_back(text);
    if (fromRight) {
        std::reverse(out.begin(), out.end());
    }
    return out;
}

template<bool FromRight>
Value split(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, FromRight ? "rsplit" : "split");
    const Value *separator = given.next("sep");
    const std::int64_t most = given.optionalWhole("maxsplit").value_or(-1);
    given.done();
    const std::string_view text = subject.asString();
    std::vector<std::string_view> found;
    if (separator == nullptr || separator->isNone()) {
        found = FromRight ? wordsFromRight(text, most) : unicode::words(text, static_cast<long>(most));
    } else if (!separator->isString()) {
        python::raiseUnsupported("split", *separator);
    } else if (separator->asString().empty()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” needs a text that is not empty."), {"split"}));
    } else {
        found = pieces(text, separator->asString(), most, FromRight);
    }
    List parts;
    for (const std::string_view piece : found) {
        parts.push_back(partOf(subject, piece));
    }
    return Value::list(std::move(parts));
}

Value splitLines(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "splitlines");
    const Value *keep = given.next("keepends");
    given.done();
    List parts;
    for (const std::string_view line :
         unicode::lines(subject.asString(), keep != nullptr && python::truth(*keep))) {
        parts.push_back(partOf(subject, line));
    }
    return Value::list(std::move(parts));
}

template<bool FromRight>
Value partition(Evaluator &, const Value &subject, Arguments arguments)
{
    Given given(arguments, "partition");
    const std::string &cut = given.text();
    given.done();
    if (cut.empty()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” needs a text that is not empty."), {"partition"}));
    }
    const std::string_view text = subject.asString();
    const std::size_t at = FromRight ? text.rfind(cut) : text.find(cut);
    if (at == std::string_view::npos) {
        return FromRight ? Value::tuple({Value::string({}), Value::string({}), subject})
                         : Value::tuple({subject, Value::string({}), Value::string({})});
    }
    return Value::tuple({partOf(subject, text.substr(0, at)), partOf(subject, text.substr(at, cut.size())),
                         partOf(subject, text.substr(at + cut.size()))});
}

/// str.replace() of the empty text: between all characters.
Value interspersed(const Value &subject, const Value &fresh, std::int64_t most)
{
    TextBuilder out;
    const std::vector<std::size_t> at = unicode::boundaries(subject.asString());
    for (std::size_t i = 0; i < at.size(); ++i) {
        if (most < 0 || static_cast<std::int64_t>(i) < most) {
            out.add(fresh);
        }
        if (i + 1 < at.size()) {
            out.add(substring(subject, at[i], at[i + 1]));
        }
        limits::checkBytes(out.size());
    }
    return out.take();
}

} // namespace

Value replaced(const Value &subject, const std::string &old, const Value &fresh, std::int64_t most)
{
    if (old.empty()) {
        return interspersed(subject, fresh, most);
    }
    const std::string &text = subject.asString();
    TextBuilder out;
    std::size_t begin = 0;
    for (std::int64_t done = 0; most < 0 || done < most; ++done) {
        const std::size_t end = text.find(old, begin);
        if (end == std::string::npos) {
            break;
        }
        out.add(substring(subject, begin, end));
        out.add(fresh);
        begin = end + old.size();
        limits::checkBytes(out.size());
    }
    out.add(substring(subject, begin, text.size()));
    return out.take();
}

const MethodTable &searchingMethods()
{
    static const MethodTable table = {
        {"startswith", startsOrEnds<false>},
        {"endswith", startsOrEnds<true>},
        {"find", findText<false, false>},
        {"rfind", findText<true, false>},
        {"index", findText<false, true>},
        {"rindex", findText<true, true>},
        {"count", countText},
        {"split", split<false>},
        {"rsplit", split<true>},
        {"splitlines", splitLines},
        {"partition", partition<false>},
        {"rpartition", partition<true>},
    };
    return table;
}

} // namespace chatelaine::templates
