// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "variables/secretsettings.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

bool isServices(const std::string &name)
{
    return name == "chatelaine_services" || name.starts_with("chatelaine_services_");
}

} // namespace

void SecretSettings::add(const std::string &name, bool everywhere)
{
    m_inServices.insert(name);
    if (everywhere) {
        m_everywhere.insert(name);
    }
}

/// Most values hold none of them and stay shared.
bool SecretSettings::holds(const Names &names, const Value &value, int depth)
{
    if (depth > deepestValue) {
        return false;
    }
    if (value.isSequence()) {
        return std::any_of(value.asList().begin(), value.asList().end(),
                           [&](const Value &item) { return holds(names, item, depth + 1); });
    }
    return std::any_of(value.asDict().begin(), value.asDict().end(), [&](const Dict::Entry &entry) {
        return names.contains(entry.first.asString()) || holds(names, entry.second, depth + 1);
    });
}

Value SecretSettings::markedIn(const Names &names, const Value &value, int depth)
{
    if (!holds(names, value, depth)) {
        return value;
    }
    if (value.isDict()) {
        Dict entries;
        for (const auto &[key, item] : value.asDict()) {
            entries.set(key, names.contains(key.asString()) ? item.asSecret().withMark(item.mark())
                                                            : markedIn(names, item, depth + 1));
        }
        return Value::dict(std::move(entries)).withMark(value.mark());
    }
    List items;
    for (const Value &item : value.asList()) {
        items.push_back(markedIn(names, item, depth + 1));
    }
    const bool isList = value.is(Value::Kind::List);
    return (isList ? Value::list(std::move(items)) : Value::tuple(std::move(items))).withMark(value.mark());
}

Value SecretSettings::marked(const std::string &name, const Value &value) const
{
    if (m_everywhere.contains(name)) {
        return value.asSecret().withMark(value.mark());
    }
    return markedIn(isServices(name) ? m_inServices : m_everywhere, value, 0);
}

Dict SecretSettings::marked(const Dict &variables) const
{
    if (empty()) {
        return variables;
    }
    Dict result;
    for (const auto &[key, value] : variables) {
        result.set(key, marked(key.asString(), value));
    }
    return result;
}

} // namespace chatelaine
