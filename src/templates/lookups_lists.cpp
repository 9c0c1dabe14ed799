// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Lookups that make lists of what they are given.

#include "templates/filtertable.h"
#include "templates/lookups.h"
#include "templates/python.h"
#include "templates/unicode.h"
#include "values/number.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

List lookUpDict(Evaluator &evaluator, const LookupCall &call)
{
    List found;
    for (const Value &term : call.terms) {
        if (!term.isDict()) {
            python::raiseUnsupported("lookup('dict')", term);
        }
        const Value pairs = evaluator.filter("dict2items", term, {});
        found.insert(found.end(), pairs.asList().begin(), pairs.asList().end());
    }
    return found;
}

List lookUpItems(Evaluator &evaluator, const LookupCall &call)
{
    List found;
    for (const Value &term : call.terms) {
        if (term.isSequence()) {
            for (Value &item : evaluator.items(term)) {
                found.push_back(std::move(item));
            }
        } else {
            found.push_back(term);
        }
    }
    return found;
}

List lookUpList(Evaluator &, const LookupCall &call) { return call.terms; }

/// One level of lists taken apart.
void addFlat(List &out, const Value &value)
{
    if (value.isSequence()) {
        out.insert(out.end(), value.asList().begin(), value.asList().end());
    } else {
        out.push_back(value);
    }
}

List termsRequired(const LookupCall &call)
{
    if (call.terms.empty()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The lookup “%1” needs at least one list."), {call.name}));
    }
    return call.terms;
}

List lookUpNested(Evaluator &evaluator, const LookupCall &call)
{
    List rows;
    bool first = true;
    for (const Value &term : termsRequired(call)) {
        const List items = evaluator.items(term);
        List next;
        limits::checkItems(std::max<std::size_t>(1, rows.size()) * items.size());
        for (const Value &row : first ? List{Value::list({})} : rows) {
            for (const Value &item : items) {
                List longer = row.asList();
                addFlat(longer, item);
                next.push_back(Value::list(std::move(longer)));
            }
        }
        rows = std::move(next);
        first = false;
    }
    return rows;
}

List lookUpTogether(Evaluator &evaluator, const LookupCall &call)
{
    std::vector<List> columns;
    std::size_t size = 0;
    for (const Value &term : termsRequired(call)) {
        columns.push_back(evaluator.items(term));
        size = std::max(size, columns.back().size());
    }
    List rows;
    for (std::size_t i = 0; i < size; ++i) {
        List row;
        for (const List &column : columns) {
            addFlat(row, i < column.size() ? column[i] : Value());
        }
        rows.push_back(Value::list(std::move(row)));
    }
    return rows;
}

List lookUpIndexed(Evaluator &, const LookupCall &call)
{
    List items;
    for (const Value &term : call.terms) {
        addFlat(items, term);
    }
    List rows;
    for (std::size_t i = 0; i < items.size(); ++i) {
        rows.push_back(Value::tuple({Value::integer(static_cast<std::int64_t>(i)), items[i]}));
    }
    return rows;
}

List lookUpSubelements(Evaluator &evaluator, const LookupCall &call)
{
    if (call.terms.size() < 2 || call.terms.size() > 3 || !call.terms[1].isString()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                     "The lookup “subelements” needs a list and the name of a part.")));
    }
    Arguments arguments;
    arguments.positional.push_back(call.terms[1]);
    const Value *skip = call.terms.size() == 3 ? call.terms[2].find("skip_missing") : nullptr;
    arguments.positional.push_back(
        Value::boolean(skip != nullptr && evaluator.filter("bool", *skip, {}).asBool()));
    List rows;
    for (const Value &pair : evaluator.filter("subelements", call.terms[0], std::move(arguments)).asList()) {
        // As Ansible's lookup: the part that is gone through is taken out of the item.
        Dict item = pair.asList()[0].asDict();
        item.remove(call.terms[1]);
        rows.push_back(Value::tuple({Value::dict(std::move(item)), pair.asList()[1]}));
    }
    return rows;
}

/// What `sequence` counts: from, to, by, and the `%` format of a number.
struct Sequence {
    std::optional<std::int64_t> start;
    std::optional<std::int64_t> end;
    std::optional<std::int64_t> count;
    std::int64_t stride = 1;
    std::string format = "%d";
};

[[noreturn]] void raiseSequence(const std::string &text)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The lookup “sequence” cannot count by “%1”."), {text}));
}

std::int64_t sequenceNumber(const std::string &text)
{
    const bool octal =
        text.size() > 1 && text[0] == '0' && text.find_first_not_of("01234567") == std::string::npos;
    const std::optional<Value> number = octal ? parsePythonInt(text, 8) : parsePythonInt(text, 0);
    if (!number || !number->is(Value::Kind::Int)) {
        raiseSequence(text);
    }
    return number->asInt();
}

void setField(Sequence &sequence, const std::string &name, const std::string &value)
{
    if (name == "format") {
        sequence.format = value;
    } else if (name == "start") {
        sequence.start = sequenceNumber(value);
    } else if (name == "end") {
        sequence.end = sequenceNumber(value);
    } else if (name == "count") {
        sequence.count = sequenceNumber(value);
    } else if (name == "stride") {
        sequence.stride = sequenceNumber(value);
    } else {
        raiseSequence(name);
    }
}

/// [start-]end[/stride][:format]; false: it is not written so.
bool readShort(Sequence &sequence, const std::string &term)
{
    const std::size_t colon = std::min(term.find(':'), term.size());
    std::string numbers = unicode::lower(term.substr(0, colon));
    if (numbers.empty() || numbers.find_first_not_of("0123456789abcdefx-/") != std::string::npos) {
        return false;
    }
    if (colon + 1 < term.size()) {
        sequence.format = term.substr(colon + 1);
    }
    if (const std::size_t slash = numbers.find('/'); slash != std::string::npos) {
        sequence.stride = sequenceNumber(numbers.substr(slash + 1));
        numbers.resize(slash);
    }
    if (const std::size_t dash = numbers.find('-'); dash != std::string::npos) {
        sequence.start = sequenceNumber(numbers.substr(0, dash));
        numbers.erase(0, dash + 1);
    }
    sequence.end = sequenceNumber(numbers);
    return true;
}

void addNumbers(List &out, const Sequence &sequence)
{
    const std::int64_t start = sequence.start.value_or(1);
    if (sequence.end.has_value() == sequence.count.has_value()) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The lookup “sequence” needs either “end” or “count”.")));
    }
    if (sequence.stride == 0 || (sequence.count && *sequence.count == 0)) {
        return;
    }
    const std::int64_t end = sequence.end.value_or(start + sequence.count.value_or(0) * sequence.stride -
                                                   (sequence.count ? 1 : 0));
    if ((sequence.stride > 0) != (end >= start) && end != start) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The lookup “sequence” counts away from its end.")));
    }
    limits::checkItems(static_cast<std::size_t>(std::abs((end - start) / sequence.stride)));
    const Value format = Value::string(sequence.format);
    for (std::int64_t i = start; sequence.stride > 0 ? i <= end : i >= end; i += sequence.stride) {
        out.push_back(python::percentFormat(format, Value::integer(i)));
    }
}

List lookUpSequence(Evaluator &, const LookupCall &call)
{
    Sequence usual;
    for (const auto &[name, value] : call.options) {
        setField(usual, python::str(name), python::str(value));
    }
    List out;
    const std::vector<std::string> terms =
        call.terms.empty() ? std::vector<std::string>{""} : termTexts(call);
    for (const std::string &term : terms) {
        Sequence sequence = usual;
        if (!readShort(sequence, term)) {
            const TermPairs pairs = pairsOf(term);
            if (!pairs.words.empty()) {
                raiseSequence(pairs.words.front());
            }
            for (const auto &[name, value] : pairs.pairs) {
                setField(sequence, name, value);
            }
        }
        addNumbers(out, sequence);
    }
    return out;
}

List lookUpRandomChoice(Evaluator &evaluator, const LookupCall &call)
{
    List out;
    for (const Value &term : call.terms) {
        out.push_back(evaluator.filter("random", term, {}));
    }
    return out;
}

} // namespace

TermPairs pairsOf(std::string_view term)
{
    TermPairs out;
    std::string word;
    std::size_t equals = std::string::npos;
    char quote = '\0';
    const auto end = [&] {
        if (word.empty() && equals == std::string::npos) {
            return;
        }
        if (equals == std::string::npos) {
            out.words.push_back(word);
        } else {
            out.pairs.emplace_back(word.substr(0, equals), word.substr(equals + 1));
        }
        word.clear();
        equals = std::string::npos;
    };
    for (const char c : term) {
        if (quote != '\0' ? c == quote : c == '"' || c == '\'') {
            quote = quote != '\0' ? '\0' : c;
        } else if (quote == '\0' && (c == ' ' || c == '\n' || c == '\t')) {
            end();
        } else {
            equals = c == '=' && quote == '\0' && equals == std::string::npos ? word.size() : equals;
            word += c;
        }
    }
    end();
    return out;
}

std::span<const LookupRow> listLookups()
{
    static const LookupRow rows[] = {
        {"dict", lookUpDict},
        {"items", lookUpItems},
        {"list", lookUpList},
        {"nested", lookUpNested},
        {"together", lookUpTogether},
        {"indexed_items", lookUpIndexed},
        {"sequence", lookUpSequence},
        {"subelements", lookUpSubelements},
        {"random_choice", lookUpRandomChoice},
    };
    return rows;
}

} // namespace chatelaine::templates
