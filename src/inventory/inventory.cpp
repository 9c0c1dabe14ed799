// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/inventory.h"

#include <QSet>

#include <algorithm>
#include <arpa/inet.h>
#include <tuple>

namespace chatelaine
{

namespace
{

template<typename T>
const T *find(const std::vector<T> &all, const QHash<QString, std::size_t> &index, const QString &name)
{
    const auto found = index.constFind(name);
    if (found != index.constEnd() && *found < all.size() && all[*found].name == name) {
        return &all[*found];
    }
    // An inventory that was put together by hand has no index.
    const auto same = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.name == name; });
    return same == all.end() ? nullptr : &*same;
}

} // namespace

const InventoryHost *Inventory::host(const QString &name) const { return find(hosts, hostIndex, name); }

const InventoryGroup *Inventory::group(const QString &name) const { return find(groups, groupIndex, name); }

QStringList Inventory::withAncestors(const QStringList &names) const
{
    QStringList found;
    QSet<QString> seen;
    QStringList waiting = names;
    while (!waiting.isEmpty()) {
        const QString name = waiting.takeLast();
        const InventoryGroup *one = group(name);
        if (!one || seen.contains(name)) {
            continue;
        }
        seen.insert(name);
        found += name;
        waiting += one->parents;
    }
    return found;
}

QStringList Inventory::groupsOf(const QString &name) const
{
    const InventoryHost *found = host(name);
    if (!found) {
        return {};
    }
    QStringList all = withAncestors(found->groups);
    if (!all.contains(QLatin1String("all"))) {
        all += QStringLiteral("all");
    }
    return weakestFirst(std::move(all));
}

QStringList Inventory::weakestFirst(QStringList names) const
{
    std::sort(names.begin(), names.end(), [this](const QString &a, const QString &b) {
        const InventoryGroup *left = group(a);
        const InventoryGroup *right = group(b);
        return std::tie(left->depth, left->priority, left->name) <
               std::tie(right->depth, right->priority, right->name);
    });
    return names;
}

QStringList Inventory::hostsOf(const QString &name) const
{
    QStringList found;
    QSet<QString> seenHosts;
    QSet<QString> seenGroups{name};
    QStringList waiting{name};
    while (!waiting.isEmpty()) {
        const InventoryGroup *one = group(waiting.takeFirst());
        if (!one) {
            continue;
        }
        for (const QString &member : one->hosts) {
            if (!seenHosts.contains(member)) {
                seenHosts.insert(member);
                found += member;
            }
        }
        for (const QString &child : one->children) {
            if (!seenGroups.contains(child)) {
                seenGroups.insert(child);
                waiting += child;
            }
        }
    }
    return found;
}

QString shortPluginName(const QString &name)
{
    for (const QLatin1String prefix : {QLatin1String("ansible.builtin."), QLatin1String("ansible.legacy.")}) {
        if (name.startsWith(prefix)) {
            return name.mid(prefix.size());
        }
    }
    return name;
}

QString shortHostName(const QString &name)
{
    in6_addr address{};
    const QByteArray text = name.toUtf8();
    const bool isAddress = inet_pton(AF_INET, text.constData(), &address) == 1 ||
                           inet_pton(AF_INET6, text.constData(), &address) == 1;
    return isAddress ? name : name.section(u'.', 0, 0);
}

} // namespace chatelaine
