// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Lookups that read files of the folder through the loader.

#include "templates/filtertable.h"
#include "templates/lookups.h"
#include "templates/python.h"
#include "templates/regex.h"
#include "templates/unicode.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

[[noreturn]] void raiseNoFile(const std::string &name)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no template “%1”."), {name}), Cause::NotFound);
}

List lookUpTemplate(Evaluator &evaluator, const LookupCall &call)
{
    Scope &scope = evaluator.scope();
    auto frame = scope.frame();
    for (const auto &[key, value] : call.options) {
        if (key == Value::string("template_vars") && value.isDict()) {
            for (const auto &[name, given] : value.asDict()) {
                frame->set(python::str(name), given);
            }
        } else if (!(key == Value::string("convert_data"))) {
            raiseNotYet("lookup('template', " + python::str(key) + "=…)");
        }
    }
    List found;
    for (const std::string &name : termTexts(call)) {
        bool missing = false;
        const TemplatePtr parsed = scope.loaded(name, missing);
        if (!parsed) {
            raiseNoFile(name);
        }
        Evaluator inner(scope, parsed, frame);
        ValueSink sink(scope);
        try {
            inner.runTemplate(sink);
        } catch (Failure &failure) {
            scope.leave(failure, inner.source(), inner.offset());
            throw;
        }
        Value result = sink.take();
        if (result.isString()) {
            std::string newlines = missingNewlines(parsed->source.text, result.asString());
            result = python::arithmetic(Operator::Add, result, Value::string(std::move(newlines)));
        }
        found.push_back(std::move(result));
    }
    return found;
}

/// The text of a file; nothing when there is none.
std::optional<std::pair<std::string, std::string>> fileNamed(Evaluator &evaluator, const std::string &name)
{
    auto text = evaluator.scope().load(name);
    if (!text && text.error().cause != Cause::NotFound) {
        throw Failure{text.error(), !text.error().place.empty(), {}};
    }
    return text ? std::optional<std::pair<std::string, std::string>>(std::move(*text)) : std::nullopt;
}

std::string fileText(Evaluator &evaluator, const std::string &name)
{
    auto file = fileNamed(evaluator, name);
    if (!file) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no file “%1”."), {name}), Cause::NotFound);
    }
    return std::move(file->first);
}

List lookUpFile(Evaluator &evaluator, const LookupCall &call)
{
    const Value *left = call.options.find("lstrip");
    const Value *right = call.options.find("rstrip");
    List found;
    for (const std::string &name : termTexts(call)) {
        std::string content = fileText(evaluator, name);
        static constexpr std::string_view space = " \t\n\r\f\v";
        if (right == nullptr || python::truth(*right)) {
            content.erase(content.find_last_not_of(space) + 1);
        }
        if (left != nullptr && python::truth(*left)) {
            content.erase(0, content.find_first_not_of(space));
        }
        found.push_back(Value::string(std::move(content)));
    }
    return found;
}

/// Names in a text, or in a list of texts, cut at each of `cuts`.
std::vector<std::string> namesIn(const Value *value, std::string_view cuts)
{
    std::vector<std::string> names;
    if (value == nullptr || value->isNone()) {
        return names;
    }
    for (const Value &part : value->isSequence() ? value->asList() : List{*value}) {
        const std::string text = python::str(part);
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find_first_of(cuts, at), text.size());
            names.push_back(text.substr(at, end - at));
            at = end + 1;
        }
    }
    return names;
}

struct Candidates {
    std::vector<std::string> names;
    bool skips = false;
};

void addCandidates(Candidates &out, const Value &term, const Dict &options)
{
    if (term.isSequence()) {
        for (const Value &part : term.asList()) {
            addCandidates(out, part, options);
        }
        return;
    }
    if (!term.isString() && !term.isDict()) {
        python::raiseUnsupported("lookup('first_found')", term);
    }
    const Dict &given = term.isDict() ? term.asDict() : options;
    const Value *skip = given.find("skip");
    out.skips = skip != nullptr && python::truth(*skip);
    const std::vector<std::string> files =
        term.isDict() ? namesIn(given.find("files"), ",;") : namesIn(&term, ",;");
    const std::vector<std::string> folders = namesIn(given.find("paths"), ",:;");
    for (const std::string &folder : folders) {
        for (const std::string &file : files) {
            out.names.push_back(file.starts_with('/') || folder.empty() ? file
                                : folder.ends_with('/')                 ? folder + file
                                                                        : folder + "/" + file);
        }
    }
    if (folders.empty()) {
        out.names.insert(out.names.end(), files.begin(), files.end());
    }
}

List lookUpFirstFound(Evaluator &evaluator, const LookupCall &call)
{
    Candidates candidates;
    if (call.terms.empty()) {
        addCandidates(candidates, Value::dict(call.options), call.options);
    }
    for (const Value &term : call.terms) {
        addCandidates(candidates, term, call.options);
    }
    for (const std::string &name : candidates.names) {
        if (const auto file = fileNamed(evaluator, name)) {
            return {Value::string(file->second)};
        }
    }
    if (candidates.skips) {
        return {};
    }
    std::string tried;
    for (const std::string &name : candidates.names) {
        tried += (tried.empty() ? "" : ", ") + name;
    }
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "None of these files is there: %1."), {tried}),
          Cause::NotFound);
}

/// The option of one term: "key name=value" in the term itself counts more than the call's.
std::string optionOf(const LookupCall &call, const TermPairs &pairs, std::string_view name,
                     std::string missing)
{
    for (const auto &[key, value] : pairs.pairs) {
        if (key == name) {
            return value;
        }
    }
    const Value *given = call.options.find(name);
    return given == nullptr || given->isNone() ? missing : python::str(*given);
}

/// The rows of a CSV file as Python's csv.excel dialect reads them.
std::vector<std::vector<std::string>> csvRows(std::string_view text, char delimiter)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    std::string field;
    bool quoted = false;
    bool any = false;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : '\n';
        if (quoted && i < text.size()) {
            if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
                field += text[++i];
            } else if (c == '"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == '"' && field.empty()) {
            quoted = any = true;
        } else if (c == delimiter) {
            row.push_back(std::exchange(field, {}));
            any = true;
        } else if (c == '\n') {
            if (any || !field.empty()) {
                row.push_back(std::exchange(field, {}));
                rows.push_back(std::exchange(row, {}));
            }
            any = false;
        } else if (c != '\r') {
            field += c;
            any = true;
        }
    }
    return rows;
}

std::size_t columnOf(const std::string &text)
{
    if (text.empty() || text.size() > 6 || text.find_first_not_of("0123456789") != std::string::npos) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is no number of a column."), {text}));
    }
    return std::stoul(text);
}

List lookUpCsv(Evaluator &evaluator, const LookupCall &call)
{
    List out;
    for (const std::string &term : termTexts(call)) {
        const TermPairs pairs = pairsOf(term);
        const std::string key = pairs.words.empty() ? std::string() : pairs.words.front();
        std::string delimiter = optionOf(call, pairs, "delimiter", "TAB");
        delimiter = delimiter == "TAB" || delimiter == "\\t" ? "\t" : delimiter;
        const std::size_t column = columnOf(optionOf(call, pairs, "col", "1"));
        const std::size_t keyColumn = columnOf(optionOf(call, pairs, "keycol", "0"));
        const std::string text = fileText(evaluator, optionOf(call, pairs, "file", "ansible.csv"));
        std::optional<std::string> found;
        for (const std::vector<std::string> &row : csvRows(text, delimiter.empty() ? ',' : delimiter[0])) {
            if (std::max(column, keyColumn) >= row.size()) {
                raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A line of the file has only %1 columns."),
                           {std::to_string(row.size())}));
            }
            if (row[keyColumn] == key) {
                found = row[column];
                break;
            }
        }
        const Value *fallback = call.options.find("default");
        if (found) {
            out.push_back(Value::string(std::move(*found)));
        } else if (fallback != nullptr && !fallback->isNone()) {
            out.push_back(*fallback);
        }
    }
    return out;
}

using IniSection = std::vector<std::pair<std::string, std::string>>;

/// One section of an INI file as Python's configparser reads it (with [DEFAULT] behind it); nothing when it
/// has none of this name.
std::optional<IniSection> iniSection(std::string_view text, const std::string &wanted, bool caseSensitive)
{
    std::optional<IniSection> section;
    IniSection defaults;
    IniSection *now = nullptr;
    for (const std::string_view line : unicode::lines(text)) {
        const std::string_view trimmed = unicode::stripped(line);
        if (trimmed.empty() || trimmed[0] == '#' || trimmed[0] == ';') {
            continue;
        }
        const std::size_t cut = trimmed.find_first_of("=:");
        if (trimmed.front() == '[' && trimmed.find(']') != std::string_view::npos) {
            const std::string_view name = trimmed.substr(1, trimmed.find(']') - 1);
            if (name == wanted && !section) {
                section.emplace();
            }
            now = name == wanted ? &*section : name == "DEFAULT" ? &defaults : nullptr;
        } else if ((line[0] == ' ' || line[0] == '\t') && now != nullptr && !now->empty()) {
            now->back().second += "\n" + std::string(trimmed);
        } else if (now != nullptr && cut != std::string_view::npos) {
            const std::string key(unicode::stripped(trimmed.substr(0, cut)));
            now->emplace_back(caseSensitive ? key : unicode::lower(key),
                              std::string(unicode::stripped(trimmed.substr(cut + 1))));
        } else if (now != nullptr) {
            now->emplace_back(caseSensitive ? std::string(trimmed) : unicode::lower(trimmed), std::string());
        }
    }
    if (section) {
        section->insert(section->end(), defaults.begin(), defaults.end());
    }
    return section;
}

List lookUpIni(Evaluator &evaluator, const LookupCall &call)
{
    List out;
    const auto flag = [&call](std::string_view name) {
        const Value *value = call.options.find(name);
        return value != nullptr && python::truth(*value);
    };
    for (const std::string &term : termTexts(call)) {
        const TermPairs pairs = pairsOf(term);
        std::string key;
        for (const std::string &word : pairs.words) {
            key += (key.empty() ? "" : " ") + word;
        }
        const bool properties = optionOf(call, pairs, "type", "ini") == "properties";
        const std::string name = properties ? "java_properties" : optionOf(call, pairs, "section", "global");
        const std::string file = optionOf(call, pairs, "file", "ansible.ini");
        const std::string text = (properties ? "[java_properties]\n" : "") + fileText(evaluator, file);
        const auto section = iniSection(text, name, flag("case_sensitive"));
        if (!section) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "The file “%1” has no section “%2”."), {file, name}));
        }
        if (flag("re") || optionOf(call, pairs, "re", "") == "true") {
            const Regex regex(key);
            for (const auto &[known, value] : *section) {
                if (regex.matchesAtBegin(known)) {
                    out.push_back(Value::string(value));
                }
            }
            continue;
        }
        const std::string wanted = flag("case_sensitive") ? key : unicode::lower(key);
        const auto found = std::find_if(section->begin(), section->end(),
                                        [&wanted](const auto &entry) { return entry.first == wanted; });
        out.push_back(
            Value::string(found != section->end() ? found->second : optionOf(call, pairs, "default", "")));
    }
    return out;
}

} // namespace

std::span<const LookupRow> fileLookups()
{
    static const LookupRow rows[] = {{"template", lookUpTemplate},
                                     {"file", lookUpFile},
                                     {"first_found", lookUpFirstFound},
                                     {"csvfile", lookUpCsv},
                                     {"ini", lookUpIni}};
    return rows;
}

} // namespace chatelaine::templates
