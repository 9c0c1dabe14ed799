// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Ansible's regular expression filters.

#include "templates/filtertable.h"
#include "templates/python.h"
#include "templates/regex.h"
#include "templates/unicode.h"

namespace chatelaine::templates
{

namespace
{

std::string_view groupText(std::string_view subject, const std::optional<RegexMatch::Span> &span)
{
    return span ? subject.substr(span->begin, span->end - span->begin) : std::string_view();
}

Value replaceAll(Invocation &call)
{
    const std::string subject = call.inputText();
    const Regex regex(python::str(call.argument(0, Value::string({}))), call.flag(2, false),
                      call.flag(3, false));
    const std::string replacement = python::str(call.argument(1, Value::string({})));
    const std::int64_t most = call.number(4, 0);
    std::string out;
    std::size_t at = 0;
    std::int64_t done = 0;
    for (const RegexMatch &match : regex.findAll(subject)) {
        if (most > 0 && done == most) {
            break;
        }
        out += subject.substr(at, match.begin() - at);
        out += regex.expanded(replacement, subject, match);
        at = match.end();
        ++done;
    }
    const std::int64_t mandatory = call.number(5, 0);
    if (mandatory != 0 && mandatory != done) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                     "“regex_replace” should replace %1 times, but replaced %2 times."),
                   {std::to_string(mandatory), std::to_string(done)}));
    }
    return Value::string(out + subject.substr(at));
}

Value findAll(Invocation &call)
{
    const std::string subject = call.inputText();
    const Regex regex(python::str(call.required(0)), call.flag(2, false), call.flag(1, false));
    List found;
    for (const RegexMatch &match : regex.findAll(subject)) {
        if (match.groups.size() <= 2) {
            found.push_back(Value::string(std::string(groupText(subject, match.groups.back()))));
            continue;
        }
        List groups;
        for (std::size_t i = 1; i < match.groups.size(); ++i) {
            groups.push_back(Value::string(std::string(groupText(subject, match.groups[i]))));
        }
        found.push_back(Value::tuple(std::move(groups)));
    }
    return Value::list(std::move(found));
}

/// The group that "\1" or "\g<name>" names.
std::size_t groupOf(const Regex &regex, const std::string &name)
{
    std::optional<std::size_t> number;
    if (name.starts_with("\\g<") && name.ends_with('>')) {
        const std::string inside = name.substr(3, name.size() - 4);
        const bool isNumber = !inside.empty() && inside.size() < 6 &&
                              inside.find_first_not_of("0123456789") == std::string::npos;
        number = isNumber ? std::stoul(inside) : regex.groupNamed(inside);
    } else if (name.size() > 1 && name.size() < 6 && name[0] == '\\' &&
               name.find_first_not_of("0123456789", 1) == std::string::npos) {
        number = std::stoul(name.substr(1));
    }
    if (!number || *number > regex.groupCount()) {
        raise(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” names no group of the regular expression."), {name}));
    }
    return *number;
}

Value search(Invocation &call)
{
    const std::string subject = call.inputText();
    bool ignoreCase = false;
    bool multiLine = false;
    for (const auto &[key, value] : call.namedRest) {
        ignoreCase = ignoreCase || (key == "ignorecase" && python::truth(value));
        multiLine = multiLine || (key == "multiline" && python::truth(value));
    }
    const Regex regex(python::str(call.required(0)), ignoreCase, multiLine);
    std::vector<std::size_t> wanted;
    for (const Value &name : call.rest) {
        wanted.push_back(groupOf(regex, python::str(name)));
    }
    const std::optional<RegexMatch> match = regex.find(subject);
    if (!match) {
        return {};
    }
    if (wanted.empty()) {
        return Value::string(std::string(groupText(subject, match->groups[0])));
    }
    List groups;
    for (const std::size_t number : wanted) {
        const auto &span = match->groups[number];
        groups.push_back(span ? Value::string(std::string(groupText(subject, span))) : Value());
    }
    return Value::list(std::move(groups));
}

/// re.escape
Value escape(Invocation &call)
{
    const std::string text = call.inputText();
    const std::string kind = call.text(0, "python");
    std::string_view special = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f";
    if (kind == "posix_basic") {
        special = "].[^$*\\";
    } else if (kind != "python") {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“regex_escape” cannot do the kind “%1”."), {kind}));
    }
    std::string out;
    for (const char c : text) {
        out += special.find(c) != std::string_view::npos ? "\\" : "";
        out += c;
    }
    return Value::string(out);
}

} // namespace

std::span<const FilterRow> regexFilters()
{
    static const FilterRow rows[] = {
        {"regex_replace", replaceAll, "pattern replacement ignorecase multiline count mandatory_count"},
        {"regex_findall", findAll, "regex multiline ignorecase"},
        {"regex_search", search, "regex * **"},
        {"regex_escape", escape, "re_type"},
    };
    return rows;
}

} // namespace chatelaine::templates
