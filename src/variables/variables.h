// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a host's variables are after precedence, and where each came from.

#include "base/result.h"
#include "inventory/inventory.h"
#include "roles/roles.h"
#include "templates/templates.h"
#include "values/value.h"
#include "variables/secretsettings.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace chatelaine
{

/// One layer's value of one variable.
struct Layer {
    enum class Kind {
        RoleDefault,
        InventoryGroup,
        GroupVars,
        InventoryHost,
        HostVars,
        Facts,
        PlayVars,   ///< `vars` and vars_prompt of a play
        VarsFiles,  ///< vars_files of a play
        RoleVars,   ///< vars/ of a role, and `vars` of its entry in a play
        TaskVars,   ///< `vars` of a task or of a block around it
        SetFact,    ///< set_fact of an earlier task
        RoleParams, ///< further keys of a role's entry in a play
        Instance,
        Magic
    };
    Kind kind = Kind::GroupVars;
    QString name; ///< of the group, host, role or instance
    Value value;  ///< raw; its mark tells file and line
};
/// "group web", "this server" …: the layer in words, to be translated; `layer.name` where it has one.
Text describe(const Layer &layer);

/// Every variable of a host before templating, with all layers that define it.
class HostVariables
{
public:
    /// Raw values after precedence, in order.
    const Dict &raw() const { return m_raw; }
    /// The layers that define a variable, the effective one last. Empty: nothing defines it.
    std::vector<Layer> layers(const QString &name) const;

    /// Adds a stronger layer: an instance's settings, role vars.
    void override(Layer::Kind kind, const QString &name, const Dict &values);
    /// Adds a weaker layer below all others: a role's or service's defaults.
    void underlay(Layer::Kind kind, const QString &name, const Dict &values);
    /// Several weaker layers at once, the weakest first.
    void underlay(Layer::Kind kind,
                  const std::vector<std::pair<QString, std::shared_ptr<const Dict>>> &layers);
    /// Marks these variables, whatever layer they come from, as secret. What SecretSettings names is marked
    /// already.
    void markSecret(const QStringList &names);

private:
    friend class VariableStore;

    struct Source {
        Layer::Kind kind;
        QString name;
        std::shared_ptr<const Dict> values; ///< shared by all hosts that have them
    };
    void add(Source source);
    Dict withSecrets(const Dict &values) const;
    Value asMarked(const QString &name, const Value &value) const;

    Dict m_raw;
    std::vector<Source> m_sources; ///< weakest first
    QSet<QString> m_secret;
    bool m_mergeHashes = false; ///< maps of several layers become one, as hash_behaviour=merge wants
    std::shared_ptr<const SecretSettings> m_secretSettings;
};

/// Where variables are looked for beside an inventory.
struct VariableFolders {
    QStringList beside;                           ///< folders of the inventory's sources, in order
    QString playbooks;                            ///< the folder of the playbooks, which wins; may be empty
    std::function<bool(const QString &)> mayRead; ///< empty: every file
    bool mergeHashes = false;
};

/// The merged variables of all hosts: all < parent groups < groups < host, group_vars and host_vars beside
/// the inventory and beside the playbooks (the workspace's root). Reads each file once.
class VariableStore
{
public:
    /// When host_vars are read: for a thousand hosts that are looked at one after the other, later is less
    /// memory.
    enum class HostFiles { Now, WhenAsked };
    /// With the values of `secrets` marked, in every layer, in hostvars too.
    static Result<VariableStore> read(const Workspace &workspace, const Inventory &inventory,
                                      const SecretSettings &secrets = {},
                                      HostFiles hostFiles = HostFiles::Now);
    /// The same for an inventory that is no workspace's: group_vars and host_vars beside its sources and in
    /// `playbooks`.
    static Result<VariableStore> read(const Inventory &inventory, const QString &playbooks,
                                      bool mergeHashes = false);

    /// The merged variables of a host; none of an unknown one. The reference stays good while the store
    /// lives. Any thread.
    const HostVariables &host(const QString &name) const;
    /// What a host has from its groups; hosts of the same groups share it. Stays good while the store lives.
    const HostVariables &fromGroups(const QString &name) const;
    /// What it has of its own, from the inventory and host_vars; not kept. Errors: with
    /// HostFiles::WhenAsked, those of its files.
    Result<Dict> ownVariables(const QString &name) const;
    bool mergesHashes() const; ///< then both do not simply replace one another
    /// Variables of a group alone, as ansible-inventory --list --export would show them.
    const Dict &group(const QString &name) const;
    const std::vector<Error> &findings() const;
    const Inventory &inventory() const;

    /// What is known of the other hosts, for hostvars. Before the first scope.
    void setFacts(const QHash<QString, Dict> &facts);
    /// A scope to render with: `variables` of the host plus inventory_hostname, inventory_hostname_short,
    /// group_names, groups, hostvars, inventory_dir, playbook_dir, ansible_facts from `facts` (may be empty).
    /// The store must outlive it.
    TemplateScope scope(const QString &host, const HostVariables &variables, const Dict &facts = {}) const;

    /// The raw variables of that scope, without those that are made when asked for (groups, hostvars).
    Dict rawVariables(const QString &host, const HostVariables &variables, const Dict &facts = {}) const;

    struct Private;

private:
    static Result<VariableStore> read(const Inventory &inventory, const VariableFolders &folders,
                                      const SecretSettings &secrets, HostFiles hostFiles);
    Result<std::vector<HostVariables::Source>> ownSources(const InventoryHost &host) const;

    std::shared_ptr<Private> m_d;
};

} // namespace chatelaine
