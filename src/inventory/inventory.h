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

#include <vector>

namespace chatelaine
{

struct InventoryHost {
    QString name;
    QStringList groups; ///< direct groups, in the order of the files
    Dict variables;     ///< from the inventory file itself
    Place place;
};

struct InventoryGroup {
    QString name;
    QStringList children;
    QStringList hosts; ///< direct members
    Dict variables;    ///< from the inventory file itself
    Place place;
};

/// What the inventory files say, before group_vars and host_vars. Hosts and groups keep the order of the files;
/// "all" and "ungrouped" are always there.
struct Inventory {
    std::vector<InventoryHost> hosts;
    std::vector<InventoryGroup> groups;
    std::vector<Error> findings;

    const InventoryHost *host(const QString &name) const;
    const InventoryGroup *group(const QString &name) const;
    /// All groups a host is in, weakest first, in Ansible's order of precedence: by depth, then priority, then name.
    /// "all" is the first.
    QStringList groupsOf(const QString &host) const;
    /// All hosts in a group and its children, in order.
    QStringList hostsOf(const QString &group) const;
};

/// Reads the workspace's inventory sources. Errors: nothing found, broken file, a loop of groups; each with its place.
Result<Inventory> readInventory(const Workspace &workspace);
/// The same from one source: a file or a folder.
Result<Inventory> readInventory(const QStringList &sources);

} // namespace chatelaine
