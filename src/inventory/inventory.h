// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Hosts and groups as Ansible understands them.

#include "base/result.h"
#include "values/value.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace chatelaine
{

struct InventoryHost {
    QString name;
    QStringList groups; ///< direct groups, in the order of the files
    Dict variables;     ///< from the inventory file itself
    Place place;        ///< where it is first named; the file is Ansible's inventory_file
};

struct InventoryGroup {
    QString name;
    QStringList children;
    QStringList hosts; ///< direct members
    Dict variables;    ///< from the inventory file itself
    Place place;
    QStringList parents;
    int depth = 0;    ///< the longest way down from "all"
    int priority = 1; ///< ansible_group_priority
};

/// What the inventory files say, before group_vars and host_vars. Hosts and groups keep the order of the
/// files; "all" and "ungrouped" are always there.
struct Inventory {
    std::vector<InventoryHost> hosts;
    std::vector<InventoryGroup> groups;
    std::vector<Error> findings;
    QStringList sources; ///< what was read: files or folders, absolute, in order; group_vars are looked for
                         ///< beside them
    /// Where each stands in `hosts` and `groups`, for quick finding; the reader fills them.
    QHash<QString, std::size_t> hostIndex;
    QHash<QString, std::size_t> groupIndex;

    const InventoryHost *host(const QString &name) const;
    const InventoryGroup *group(const QString &name) const;
    /// All groups a host is in, weakest first, in Ansible's order of precedence: by depth, then priority,
    /// then name. "all" is the first.
    QStringList groupsOf(const QString &host) const;
    /// All hosts in a group and its children, in order.
    QStringList hostsOf(const QString &group) const;
    /// The groups above these, themselves included, in no special order.
    QStringList withAncestors(const QStringList &names) const;
    /// The same groups in Ansible's order of precedence.
    QStringList weakestFirst(QStringList names) const;
};

/// Whether a program of the folder may run to tell servers; it is told the program's path and content.
using ProgramPermission = std::function<bool(const QString &path, const QByteArray &content)>;

/// How inventories are read.
struct InventoryReading {
    AnsibleSettings settings;
    std::function<bool(const QString &)> mayRead; ///< empty: every file
    ProgramPermission mayRun;                     ///< empty: none; each that was not run is a finding
    QString folder;                               ///< where programs run
};

/// Reads the workspace's inventory sources. Errors: nothing found, broken file, a loop of groups; each with
/// its place.
Result<Inventory> readInventory(const Workspace &workspace, const ProgramPermission &mayRun = {});
/// The same from these sources: files, folders, or "host1,host2," as ansible -i takes them.
Result<Inventory> readInventory(const QStringList &sources, const InventoryReading &how = {});

/// "yaml" for "ansible.builtin.yaml"; the names of other collections stay.
QString shortPluginName(const QString &name);
/// The name up to its first dot; an address stays whole.
QString shortHostName(const QString &name);

} // namespace chatelaine
