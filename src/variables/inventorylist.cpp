// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "variables/inventorylist.h"

#include "base/qt.h"

#include <QSet>

#include <array>
#include <functional>

namespace chatelaine
{

namespace
{

/// Names that Ansible makes itself and leaves out here.
constexpr std::array internalNames{
    "ansible_diff_mode",
    "ansible_config_file",
    "ansible_facts",
    "ansible_forks",
    "ansible_inventory_sources",
    "ansible_limit",
    "ansible_playbook_python",
    "ansible_run_tags",
    "ansible_skip_tags",
    "ansible_verbosity",
    "ansible_version",
    "inventory_dir",
    "inventory_file",
    "inventory_hostname",
    "inventory_hostname_short",
    "groups",
    "group_names",
    "omit",
    "playbook_dir",
};

Value printable(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Tagged: {
        Dict wrapped;
        wrapped.set(value.tag() == "!unsafe" ? "__ansible_unsafe" : "__ansible_vault",
                    Value::string(value.asString()));
        return Value::dict(std::move(wrapped));
    }
    case Value::Kind::Date:
        return Value::string(value.asString());
    case Value::Kind::DateTime: {
        std::string text = value.asString();
        if (const auto space = text.find(' '); space != std::string::npos) {
            text[space] = 'T';
        }
        return Value::string(std::move(text));
    }
    case Value::Kind::List:
    case Value::Kind::Tuple: {
        List items;
        for (const Value &item : value.asList()) {
            items.push_back(printable(item));
        }
        return Value::list(std::move(items));
    }
    case Value::Kind::Dict: {
        Dict entries;
        for (const auto &[key, entry] : value.asDict()) {
            entries.set(key, printable(entry));
        }
        return Value::dict(std::move(entries));
    }
    default:
        return value;
    }
}

Value texts(const QStringList &names)
{
    List items;
    for (const QString &name : names) {
        items.push_back(Value::string(sstr(name)));
    }
    return Value::list(std::move(items));
}

void addGroup(const Inventory &inventory, const QString &name, Dict &into, QSet<QString> &seen)
{
    const InventoryGroup *group = inventory.group(name);
    if (!group || seen.contains(name)) {
        return;
    }
    seen.insert(name);
    Dict shown;
    if (name != QLatin1String("all") && !group->hosts.isEmpty()) {
        shown.set("hosts", texts(group->hosts));
    }
    if (!group->children.isEmpty()) {
        shown.set("children", texts(group->children));
    }
    if (!shown.empty()) {
        into.set(sstr(name), Value::dict(std::move(shown)));
    }
    for (const QString &child : group->children) {
        addGroup(inventory, child, into, seen);
    }
}

} // namespace

Value inventoryHost(const VariableStore &store, const QString &host)
{
    Dict shown;
    for (const auto &[key, value] : store.host(host).raw()) {
        const bool internal =
            std::find(internalNames.begin(), internalNames.end(), key.asString()) != internalNames.end();
        if (!internal) {
            shown.set(key, printable(value));
        }
    }
    return Value::dict(std::move(shown));
}

Value inventoryList(const Inventory &inventory, const VariableStore &store)
{
    Dict hostVariables;
    for (const InventoryHost &host : inventory.hosts) {
        Value variables = inventoryHost(store, host.name);
        if (!variables.asDict().empty()) {
            hostVariables.set(sstr(host.name), std::move(variables));
        }
    }
    Dict meta;
    meta.set("hostvars", Value::dict(std::move(hostVariables)));
    Dict list;
    list.set("_meta", Value::dict(std::move(meta)));
    QSet<QString> seen;
    addGroup(inventory, QStringLiteral("all"), list, seen);
    return Value::dict(std::move(list));
}

} // namespace chatelaine
