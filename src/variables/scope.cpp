// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "variables/facts.h"
#include "variables/hostvars.h"
#include "variables/store.h"

#include <QFileInfo>

#include <algorithm>

namespace chatelaine
{

namespace
{

Value text(const QString &from) { return Value::string(sstr(from)); }

/// The rules of 2.19 are what we render by; playbooks ask for it to refuse older ones.
Value ansibleVersion()
{
    Dict version;
    version.set("full", Value::string("2.19.0"));
    version.set("major", Value::integer(2));
    version.set("minor", Value::integer(19));
    version.set("revision", Value::integer(0));
    version.set("string", Value::string("2.19.0"));
    return Value::dict(std::move(version));
}

void addFacts(Dict &raw, const HostVariables &variables, const Dict &facts)
{
    const FactVariables found = factVariables(facts);
    for (const auto &[key, value] : found.variables) {
        const std::vector<Layer> layers = variables.layers(qstr(key.asString()));
        if (layers.empty() || layers.back().kind < Layer::Kind::Facts) {
            raw.set(key, value);
        }
    }
    raw.set("ansible_facts", Value::dict(found.facts));
}

void addMagic(Dict &raw, const Inventory &inventory, const QString &host, const QString &playbooks)
{
    QStringList groups = inventory.groupsOf(host);
    groups.removeAll(QStringLiteral("all"));
    std::sort(groups.begin(), groups.end());
    List names;
    for (const QString &group : groups) {
        names.push_back(text(group));
    }
    raw.set("inventory_hostname", text(host));
    raw.set("inventory_hostname_short", text(shortHostName(host)));
    raw.set("group_names", Value::list(std::move(names)));
    if (const InventoryHost *found = inventory.host(host); found && !found->place.file.empty()) {
        const QString file = qstr(found->place.file);
        raw.set("inventory_file", text(file));
        raw.set("inventory_dir", text(QFileInfo(file).absolutePath()));
    }
    if (!playbooks.isEmpty()) {
        raw.set("playbook_dir", text(playbooks));
    }
    raw.set("ansible_version", ansibleVersion());
    raw.set("ansible_check_mode", Value::boolean(false));
    raw.set("ansible_diff_mode", Value::boolean(false));
    if (!raw.contains("ansible_managed")) {
        raw.set("ansible_managed", Value::string("Ansible managed"));
    }
}

} // namespace

Dict VariableStore::rawVariables(const QString &host, const HostVariables &variables, const Dict &facts) const
{
    Dict raw = variables.raw();
    addFacts(raw, variables, facts);
    addMagic(raw, m_d->inventory, host, m_d->playbookFolder);
    return raw;
}

TemplateScope VariableStore::scope(const QString &host, const HostVariables &variables,
                                   const Dict &facts) const
{
    const auto make = [d = m_d, store = *this](const QString &name, const HostVariables &own,
                                               const Dict &ownFacts) {
        TemplateScope scope(store.rawVariables(name, own, ownFacts));
        scope.define("groups", [d]() -> Result<Value> { return d->groupMembers; });
        if (d->secrets) {
            scope.setMarker([secrets = d->secrets](const std::string &variable, const Value &result) {
                return secrets->marked(variable, result);
            });
        }
        return scope;
    };
    QStringList hosts;
    for (const InventoryHost &one : m_d->inventory.hosts) {
        hosts += one.name;
    }
    // The others see each other through the same scopes, so that a circle among them is noticed.
    const auto scopes = std::make_shared<HostScopes>(
        hosts,
        [make, facts, host, store = *this](const QString &name, const std::weak_ptr<HostScopes> &others) {
            TemplateScope scope =
                make(name, store.host(name), name == host ? facts : store.m_d->facts.value(name));
            scope.define("hostvars", [others]() -> Result<Value> { return makeHostVars(others); });
            return scope;
        });
    TemplateScope scope = make(host, variables, facts);
    scope.define("hostvars", [scopes]() -> Result<Value> { return makeHostVars(scopes); });
    return scope;
}

} // namespace chatelaine
