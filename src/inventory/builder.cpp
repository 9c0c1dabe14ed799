// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/builder.h"

#include "base/qt.h"

#include "workspace/ansiblesettings.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

const QString allName = QStringLiteral("all");
const QString ungroupedName = QStringLiteral("ungrouped");

} // namespace

InventoryBuilder::InventoryBuilder(bool mergeHashes) : m_mergeHashes(mergeHashes)
{
    addGroup(allName, {});
    addGroup(ungroupedName, {});
    static_cast<void>(addChild(allName, ungroupedName, {}));
}

InventoryGroup &InventoryBuilder::group(const QString &name)
{
    return m_inventory.groups[m_inventory.groupIndex.value(name)];
}

void InventoryBuilder::addGroup(const QString &name, const Place &place)
{
    if (hasGroup(name)) {
        InventoryGroup &known = group(name);
        known.place = known.place.empty() ? place : known.place;
        return;
    }
    InventoryGroup added;
    added.name = name;
    added.place = place;
    m_inventory.groupIndex.insert(name, m_inventory.groups.size());
    m_inventory.groups.push_back(std::move(added));
}

void InventoryBuilder::addHost(const QString &name, const QString &groupName, std::optional<int> port,
                               const Place &place)
{
    auto at = m_inventory.hostIndex.constFind(name);
    if (at == m_inventory.hostIndex.constEnd()) {
        InventoryHost added;
        added.name = name;
        added.place = place;
        if (port) {
            added.variables.set("ansible_port", Value::integer(*port));
        }
        at = m_inventory.hostIndex.insert(name, m_inventory.hosts.size());
        m_inventory.hosts.push_back(std::move(added));
    }
    InventoryHost &host = m_inventory.hosts[*at];
    if (!host.groups.contains(groupName)) {
        host.groups += groupName;
        group(groupName).hosts += name;
    }
}

Result<void> InventoryBuilder::addChild(const QString &parent, const QString &child, const Place &place)
{
    InventoryGroup &above = group(parent);
    if (above.children.contains(child)) {
        return {};
    }
    if (parent == child || m_inventory.withAncestors({parent}).contains(child)) {
        return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The groups %1 and %2 contain each other."),
                               {sstr(parent), sstr(child)}),
                          place)
                        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                         "Take one of them out of the other's children."))));
    }
    above.children += child;
    group(child).parents += parent;
    return {};
}

Result<void> InventoryBuilder::setVariable(const QString &entity, const Value &key, const Value &value)
{
    const auto set = [&](Dict &variables) {
        const Value *before = m_mergeHashes ? variables.find(key) : nullptr;
        variables.set(key, combined(before, value, m_mergeHashes));
    };
    if (!hasGroup(entity)) {
        set(m_inventory.hosts[m_inventory.hostIndex.value(entity)].variables);
        return {};
    }
    InventoryGroup &target = group(entity);
    if (key.asString() != "ansible_group_priority") {
        set(target.variables);
        return {};
    }
    bool good = value.is(Value::Kind::Int) || value.is(Value::Kind::Bool);
    target.priority = static_cast<int>(value.asInt());
    if (value.isString()) {
        target.priority = qstr(value.asString()).trimmed().toInt(&good);
    }
    if (!good) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                           "ansible_group_priority of the group %1 must be a whole number."),
                         {sstr(entity)}),
                    value.mark().place());
    }
    return {};
}

QStringList InventoryBuilder::groupsSoFar(const QString &host)
{
    settleDepths();
    return m_inventory.weakestFirst(m_inventory.withAncestors(m_inventory.host(host)->groups));
}

void InventoryBuilder::settleUngrouped()
{
    QStringList ungrouped;
    for (InventoryHost &host : m_inventory.hosts) {
        const bool grouped = std::any_of(host.groups.cbegin(), host.groups.cend(), [](const QString &name) {
            return name != allName && name != ungroupedName;
        });
        if (grouped) {
            host.groups.removeAll(ungroupedName);
        } else if (!host.groups.contains(ungroupedName)) {
            host.groups += ungroupedName;
            ungrouped += host.name;
        }
    }
    QStringList &members = group(ungroupedName).hosts;
    members.erase(std::remove_if(members.begin(), members.end(),
                                 [this](const QString &name) {
                                     return !m_inventory.host(name)->groups.contains(ungroupedName);
                                 }),
                  members.end());
    members += ungrouped;
}

void InventoryBuilder::settleDepths()
{
    // There is no loop, so this ends: a group goes on only when its own depth grew.
    QStringList waiting;
    for (InventoryGroup &one : m_inventory.groups) {
        one.depth = 0;
        if (one.parents.isEmpty()) {
            waiting += one.name;
        }
    }
    while (!waiting.isEmpty()) {
        const InventoryGroup &above = group(waiting.takeFirst());
        for (const QString &name : above.children) {
            InventoryGroup &child = group(name);
            if (child.depth < above.depth + 1) {
                child.depth = above.depth + 1;
                waiting += name;
            }
        }
    }
}

Result<Inventory> InventoryBuilder::finish()
{
    for (const InventoryGroup &one : m_inventory.groups) {
        if (one.parents.isEmpty() && one.name != allName) {
            if (auto added = addChild(allName, one.name, one.place); !added) {
                return fail(std::move(added.error()));
            }
        }
    }
    settleUngrouped();
    settleDepths();
    for (const InventoryHost &host : m_inventory.hosts) {
        if (hasGroup(host.name)) {
            addFinding(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is the name of a server and of a group."),
                            {sstr(host.name)}),
                       host.place);
        }
    }
    return std::move(m_inventory);
}

} // namespace chatelaine
