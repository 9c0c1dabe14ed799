// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The tests that Ansible adds.

#include "templates/filtertable.h"
#include "templates/python.h"
#include "templates/regex.h"
#include "templates/unicode.h"
#include "templates/urls.h"
#include "templates/versions.h"

#include <algorithm>
#include <cmath>

namespace chatelaine::templates
{

namespace
{

bool regexTest(Invocation &call, bool atBegin)
{
    const Regex regex(python::str(call.argument(0, Value::string({}))), call.flag(1, false),
                      call.flag(2, false));
    const std::string subject = call.inputText();
    return atBegin ? regex.matchesAtBegin(subject) : regex.find(subject).has_value();
}

bool matches(Invocation &call) { return regexTest(call, true); }
bool searches(Invocation &call) { return regexTest(call, false); }

bool anyRegex(Invocation &call)
{
    const std::string kind = call.text(3, "search");
    if (kind == "fullmatch") {
        const Regex regex("(?:" + python::str(call.argument(0, Value::string({}))) + ")\\Z",
                          call.flag(1, false), call.flag(2, false));
        return regex.matchesAtBegin(call.inputText());
    }
    if (kind != "search" && kind != "match" && kind != "findall") {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” has no argument “%2”."), {"regex", kind}));
    }
    return regexTest(call, kind == "match");
}

bool version(Invocation &call)
{
    static const std::pair<std::string_view, Comparison> operators[] = {
        {"==", Comparison::Equal},        {"=", Comparison::Equal},         {"eq", Comparison::Equal},
        {"<", Comparison::Less},          {"lt", Comparison::Less},         {"<=", Comparison::LessEqual},
        {"le", Comparison::LessEqual},    {">", Comparison::Greater},       {"gt", Comparison::Greater},
        {">=", Comparison::GreaterEqual}, {"ge", Comparison::GreaterEqual}, {"!=", Comparison::NotEqual},
        {"<>", Comparison::NotEqual},     {"ne", Comparison::NotEqual},
    };
    const std::string symbol = call.text(1, "eq");
    const auto *known = std::find_if(std::begin(operators), std::end(operators),
                                     [&](const auto &row) { return row.first == symbol; });
    if (known == std::end(operators)) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“version” has no comparison “%1”."), {symbol}));
    }
    const bool strict = call.flag(2, false);
    const Value *type = call.argument(3);
    const std::string kind = strict                              ? "strict"
                             : type == nullptr || type->isNone() ? "loose"
                                                                 : python::str(*type);
    if (!python::truth(call.input) || !python::truth(call.required(0))) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“version” cannot compare an empty version.")));
    }
    return compareVersions(kind, known->second, call.inputText(), python::str(call.required(0)));
}

bool containsItem(Invocation &call) { return python::contains(call.input, call.required(0)); }

bool isSubset(const List &part, const Value &whole)
{
    for (const List *items : {&part, &whole.asList()}) {
        for (const Value &item : *items) {
            if (!isHashable(item)) {
                python::raiseUnsupported("subset", item);
            }
        }
    }
    return std::all_of(part.begin(), part.end(),
                       [&](const Value &item) { return python::contains(whole, item); });
}

bool subset(Invocation &call)
{
    return isSubset(call.inputItems(), Value::list(call.evaluator.items(call.required(0))));
}
bool superset(Invocation &call)
{
    return isSubset(call.evaluator.items(call.required(0)), Value::list(call.inputItems()));
}

bool all(Invocation &call)
{
    const List items = call.inputItems();
    return std::all_of(items.begin(), items.end(), python::truth);
}

bool any(Invocation &call)
{
    const List items = call.inputItems();
    return std::any_of(items.begin(), items.end(), python::truth);
}

bool truthy(Invocation &call)
{
    if (call.flag(0, false)) {
        const std::string word =
            call.input.isString() ? unicode::lower(call.input.asString()) : std::string();
        for (const std::string_view no : {"no", "off", "false", "0", "n", "f"}) {
            if (word == no) {
                return false;
            }
        }
    }
    return python::truth(call.input);
}
bool falsy(Invocation &call) { return !truthy(call); }

bool isAbsolute(Invocation &call)
{
    if (!call.input.isString()) {
        call.raiseInput();
    }
    return call.input.asString().starts_with('/');
}
bool isNotANumber(Invocation &call)
{
    return call.input.is(Value::Kind::Float) && std::isnan(call.input.asFloat());
}

/// As urllib's urlparse() sees it, nearly every text is a URI; with `schemes` its scheme must be one of them.
bool hasScheme(Invocation &call, const Value *schemes)
{
    if (!call.input.isString()) {
        return call.input.isNone() && (schemes == nullptr || !python::truth(*schemes));
    }
    const Value scheme = Value::string(splitUrl(call.input.asString()).scheme);
    return schemes == nullptr || !python::truth(*schemes) || python::contains(*schemes, scheme);
}

bool isUri(Invocation &call) { return hasScheme(call, call.argument(0)); }

bool isUrn(Invocation &call)
{
    const Value urn = Value::list({Value::string("urn")});
    return hasScheme(call, &urn);
}

bool isUrl(Invocation &call)
{
    const UrlParts parts = splitUrl(call.input.asString());
    return call.input.isString() && hasScheme(call, call.argument(0)) &&
           (!parts.netloc.empty() || parts.scheme == "file");
}

/// As the vault's text begins.
bool isVaulted(Invocation &call) { return call.input.asString().starts_with("$ANSIBLE_VAULT;"); }

/// The tests of a task's result look at one of its entries.
bool entryTruth(Invocation &call, std::string_view entry)
{
    if (!call.input.isDict()) {
        call.raiseInput();
    }
    const Value *value = call.input.find(entry);
    return value != nullptr && python::truth(*value);
}

bool failed(Invocation &call) { return entryTruth(call, "failed"); }
bool succeeded(Invocation &call) { return !entryTruth(call, "failed"); }
bool skipped(Invocation &call) { return entryTruth(call, "skipped"); }
bool unreachable(Invocation &call) { return entryTruth(call, "unreachable"); }
bool reachable(Invocation &call) { return !entryTruth(call, "unreachable"); }

/// What a task that ran too long says, with how long it was given.
bool timedOut(Invocation &call)
{
    if (!call.input.isDict()) {
        call.raiseInput();
    }
    const Value *entry = call.input.find("timedout");
    const Value *period = entry == nullptr ? nullptr : entry->find("period");
    return period != nullptr && python::truth(*period);
}

bool entryOrTrue(Invocation &call, std::string_view entry)
{
    const bool has = entryTruth(call, entry);
    return has || call.input.find(entry) == nullptr;
}
bool started(Invocation &call) { return entryOrTrue(call, "started"); }
bool finished(Invocation &call) { return entryOrTrue(call, "finished"); }

bool changed(Invocation &call)
{
    if (entryTruth(call, "changed")) {
        return true;
    }
    const Value *results = call.input.find("results");
    if (call.input.find("changed") != nullptr || results == nullptr || !results->isSequence()) {
        return false;
    }
    return std::any_of(results->asList().begin(), results->asList().end(), [](const Value &result) {
        const Value *value = result.find("changed");
        return value != nullptr && python::truth(*value);
    });
}

bool isKnown(Invocation &call, bool filter)
{
    const std::string name = python::str(call.input);
    const bool ansible = call.evaluator.ansible();
    return filter ? filterNamed(name, ansible) != nullptr : testNamed(name, ansible) != nullptr;
}
bool isFilter(Invocation &call) { return isKnown(call, true); }
bool isTest(Invocation &call) { return isKnown(call, false); }

/// Files of this computer: the servers' are others, and reading ours is nobody's wish in a preview.
bool notHere(Invocation &call)
{
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                 "“%1” looks at the files of this computer, which Chatelaine leaves "
                                 "alone."),
               {std::string(call.name)}));
}

} // namespace

std::span<const TestRow> ansibleTests()
{
    static const TestRow rows[] = {
        {"match", matches, "pattern ignorecase multiline"},
        {"search", searches, "pattern ignorecase multiline"},
        {"regex", anyRegex, "pattern ignorecase multiline match_type"},
        {"version", version, "version operator strict version_type"},
        {"version_compare", version, "version operator strict version_type"},
        {"contains", containsItem, "value"},
        {"subset", subset, "b"},
        {"issubset", subset, "b"},
        {"superset", superset, "b"},
        {"issuperset", superset, "b"},
        {"all", all, ""},
        {"any", any, ""},
        {"truthy", truthy, "convert_bool"},
        {"falsy", falsy, "convert_bool"},
        {"abs", isAbsolute, ""},
        {"is_abs", isAbsolute, ""},
        {"nan", isNotANumber, ""},
        {"isnan", isNotANumber, ""},
        {"uri", isUri, "schemes"},
        {"url", isUrl, "schemes"},
        {"failed", failed, ""},
        {"failure", failed, ""},
        {"success", succeeded, ""},
        {"succeeded", succeeded, ""},
        {"successful", succeeded, ""},
        {"skipped", skipped, ""},
        {"skip", skipped, ""},
        {"changed", changed, ""},
        {"change", changed, ""},
        {"unreachable", unreachable, ""},
        {"reachable", reachable, ""},
        {"started", started, ""},
        {"finished", finished, ""},
        {"filter", isFilter, ""},
        {"test", isTest, ""},
        {"exists", notHere, ""},
        {"file", notHere, ""},
        {"directory", notHere, ""},
        {"link", notHere, ""},
        {"vault_encrypted", isVaulted, ""},
        {"urn", isUrn, ""},
        {"timedout", timedOut, ""},
        {"is_file", notHere, ""},
        {"is_dir", notHere, ""},
        {"is_link", notHere, ""},
        {"link_exists", notHere, ""},
        {"is_mount", notHere, ""},
        {"mount", notHere, ""},
        {"is_same_file", notHere, "*"},
        {"same_file", notHere, "*"},
        {"vaulted_file", notHere, ""},
    };
    return rows;
}

} // namespace chatelaine::templates
