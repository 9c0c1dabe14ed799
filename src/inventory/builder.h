// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// An inventory while its files are being read, with Ansible's rules of what belongs to what.

#include "inventory/inventory.h"

#include <optional>

namespace chatelaine
{

class InventoryBuilder
{
public:
    explicit InventoryBuilder(bool mergeHashes = false); ///< with "all" and "ungrouped"

    /// What was read so far; depths, and who is ungrouped, are not worked out yet.
    const Inventory &inventory() const { return m_inventory; }
    /// The groups a host is in so far, weakest first. "all" only where it was said.
    QStringList groupsSoFar(const QString &host);

    bool hasGroup(const QString &name) const { return m_inventory.groupIndex.contains(name); }
    void addGroup(const QString &name, const Place &place);
    /// A host of a group that is there already. `port` becomes ansible_port when the host is new.
    void addHost(const QString &name, const QString &group, std::optional<int> port, const Place &place);
    /// Errors: the edge would close a loop.
    Result<void> addChild(const QString &parent, const QString &child, const Place &place);
    /// Of a group where there is one of this name, else of a host: as Ansible decides.
    /// Errors: an ansible_group_priority that is no whole number.
    Result<void> setVariable(const QString &entity, const Value &key, const Value &value);
    void addFinding(Text what, const Place &place) { addFinding(Error(std::move(what), place)); }
    void addFinding(Error finding) { m_inventory.findings.push_back(std::move(finding)); }

    /// Groups without a parent go below "all", hosts without a group into "ungrouped"; depths are worked out.
    /// Errors: a loop through "all".
    Result<Inventory> finish();

private:
    InventoryGroup &group(const QString &name);
    void settleUngrouped();
    void settleDepths();

    Inventory m_inventory;
    bool m_mergeHashes = false;
};

} // namespace chatelaine
