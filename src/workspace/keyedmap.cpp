// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/keyedmap.h"

#include "base/qt.h"
#include "workspace/nearest.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

bool takeText(const Value &value, std::string &into)
{
    if (value.isString() || value.is(Value::Kind::Int)) {
        into = value.isString() ? value.asString() : std::to_string(value.asInt());
        return true;
    }
    return value.isNone();
}

bool takeTexts(const Value &value, QStringList &into)
{
    if (value.isString()) {
        into = QStringList(qstr(value.asString()));
        return true;
    }
    into.clear();
    for (const Value &item : value.asList()) {
        if (!item.isString()) {
            return false;
        }
        into += qstr(item.asString());
    }
    return value.isSequence() || value.isNone();
}

} // namespace

KeyRule textKey(std::string name, std::string &into)
{
    const Text wrong(QT_TRANSLATE_NOOP("Chatelaine", "%1 must be a text."), {name});
    return {std::move(name), wrong, [&into](const Value &value) { return takeText(value, into); }};
}

KeyRule textKey(std::string name, QString &into)
{
    const Text wrong(QT_TRANSLATE_NOOP("Chatelaine", "%1 must be a text."), {name});
    return {std::move(name), wrong, [&into](const Value &value) {
                std::string text = sstr(into);
                const bool good = takeText(value, text);
                into = qstr(text);
                return good;
            }};
}

KeyRule textsKey(std::string name, QStringList &into)
{
    const Text wrong(QT_TRANSLATE_NOOP("Chatelaine", "%1 must be a list of texts."), {name});
    return {std::move(name), wrong, [&into](const Value &value) { return takeTexts(value, into); }};
}

KeyRule listKey(std::string name, std::vector<Value> &into)
{
    const Text wrong(QT_TRANSLATE_NOOP("Chatelaine", "%1 must be a list."), {name});
    return {std::move(name), wrong, [&into](const Value &value) {
                into = value.asList();
                return value.isSequence() || value.isNone();
            }};
}

KeyRule mapKey(std::string name, Dict &into)
{
    const Text wrong(QT_TRANSLATE_NOOP("Chatelaine", "%1 must be a map."), {name});
    return {std::move(name), wrong, [&into](const Value &value) {
                into = value.asDict();
                return value.isDict() || value.isNone();
            }};
}

KeyRule anyKey(std::string name)
{
    return {std::move(name), {}, [](const Value &) { return true; }};
}

Result<void> takeKeys(const Dict &dict, const std::vector<KeyRule> &rules, std::vector<Error> &findings)
{
    for (const auto &[key, value] : dict) {
        const auto rule = std::find_if(rules.begin(), rules.end(), [&key = key](const KeyRule &one) {
            return key.isString() && one.name == key.asString();
        });
        if (rule != rules.end()) {
            if (!rule->take(value)) {
                return fail(rule->wrong, value.mark().place());
            }
            continue;
        }
        QStringList names;
        for (const KeyRule &one : rules) {
            names += qstr(one.name);
        }
        const std::string shown = key.isString() ? key.asString() : toJson(key);
        Error finding(Text(QT_TRANSLATE_NOOP("Chatelaine", "The key %1 is not known here."), {shown}),
                      key.mark().place());
        if (const QString near = nearestName(qstr(shown), names); !near.isEmpty()) {
            finding.next = Text(QT_TRANSLATE_NOOP("Chatelaine", "Did you mean %1?"), {sstr(near)});
        }
        findings.push_back(std::move(finding));
    }
    return {};
}

} // namespace chatelaine
