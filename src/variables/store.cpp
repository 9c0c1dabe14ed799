// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "variables/store.h"

#include "base/qt.h"
#include "workspace/varsfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QMutexLocker>

namespace chatelaine
{

namespace
{

/// Reads group_vars or host_vars of a folder, for the names that are in use.
class FolderReader
{
public:
    FolderReader(const VariableFolders &folders, const SecretSettings &secrets, std::vector<Error> &findings)
        : m_folders(folders), m_secrets(secrets), m_findings(findings)
    {
    }

    Result<QHash<QString, std::shared_ptr<const Dict>>> read(const QString &folder, const QStringList &names);

private:
    const VariableFolders &m_folders;
    const SecretSettings &m_secrets;
    std::vector<Error> &m_findings;
};

Result<QHash<QString, std::shared_ptr<const Dict>>> FolderReader::read(const QString &folder,
                                                                       const QStringList &names)
{
    QHash<QString, std::shared_ptr<const Dict>> all;
    // One look at the folder is cheaper than four for each of a thousand hosts.
    const QStringList entries = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const QSet<QString> present(entries.cbegin(), entries.cend());
    for (const QString &name : names) {
        if (name.contains(u'/') || name.startsWith(u'.')) {
            continue;
        }
        bool any = false;
        for (const char *ending : {"", ".yml", ".yaml", ".json"}) {
            any = any || present.contains(name + QLatin1String(ending));
        }
        if (!any) {
            continue;
        }
        auto dict = readVarsOf(folder, name, {m_folders.mayRead, m_folders.mergeHashes}, m_findings);
        if (!dict) {
            return fail(std::move(dict.error()));
        }
        all.insert(name, std::make_shared<const Dict>(m_secrets.marked(*dict)));
    }
    return all;
}

QStringList foldersBeside(const Inventory &inventory)
{
    QStringList folders;
    for (const QString &source : inventory.sources) {
        const QFileInfo info(source);
        if (info.exists()) {
            folders += info.isDir() ? source : info.absolutePath();
        }
    }
    return folders;
}

/// Every folder once, at its last place: reading it twice changes only which one wins.
QStringList inOrder(const VariableFolders &folders)
{
    QStringList all = folders.beside;
    if (!folders.playbooks.isEmpty()) {
        all += folders.playbooks;
    }
    QStringList once;
    for (const QString &folder : all) {
        const QString clean = QDir::cleanPath(folder);
        once.removeAll(clean);
        once += clean;
    }
    return once;
}

template<typename T>
QStringList namesOf(const std::vector<T> &all)
{
    QStringList names;
    for (const T &one : all) {
        names += one.name;
    }
    return names;
}

} // namespace

Result<VariableStore> VariableStore::read(const Workspace &workspace, const Inventory &inventory,
                                          const SecretSettings &secrets, HostFiles hostFiles)
{
    const VariableFolders folders{foldersBeside(inventory), workspace.root,
                                  [&workspace](const QString &path) { return workspace.mayRead(path); },
                                  workspace.ansible.mergeHashes};
    return read(inventory, folders, secrets, hostFiles);
}

Result<VariableStore> VariableStore::read(const Inventory &inventory, const QString &playbooks,
                                          bool mergeHashes)
{
    return read(inventory, VariableFolders{foldersBeside(inventory), playbooks, {}, mergeHashes}, {},
                HostFiles::Now);
}

Result<VariableStore> VariableStore::read(const Inventory &inventory, const VariableFolders &folders,
                                          const SecretSettings &secrets, HostFiles hostFiles)
{
    VariableStore store;
    store.m_d = std::make_shared<Private>();
    Private &d = *store.m_d;
    d.inventory = inventory;
    d.playbookFolder = folders.playbooks;
    d.mergeHashes = folders.mergeHashes;
    d.none.m_mergeHashes = folders.mergeHashes;
    if (!secrets.empty()) {
        d.secrets = std::make_shared<const SecretSettings>(secrets);
        for (InventoryHost &host : d.inventory.hosts) {
            host.variables = secrets.marked(host.variables);
        }
        for (InventoryGroup &group : d.inventory.groups) {
            group.variables = secrets.marked(group.variables);
        }
    }
    FolderReader reader(folders, secrets, d.findings);
    const QStringList groups = namesOf(inventory.groups);
    d.hostFilesLater = hostFiles == HostFiles::WhenAsked;
    d.mayRead = d.hostFilesLater ? folders.mayRead : nullptr;
    const QStringList hosts = d.hostFilesLater ? QStringList() : namesOf(inventory.hosts);
    for (const QString &folder : inOrder(folders)) {
        auto ofGroups = reader.read(folder + QLatin1String("/group_vars"), groups);
        if (!ofGroups) {
            return fail(std::move(ofGroups.error()));
        }
        auto ofHosts = reader.read(folder + QLatin1String("/host_vars"), hosts);
        if (!ofHosts) {
            return fail(std::move(ofHosts.error()));
        }
        d.folders.push_back({folder, std::move(*ofGroups), std::move(*ofHosts)});
    }
    Dict members;
    for (const InventoryGroup &group : d.inventory.groups) {
        d.groupVariables.insert(group.name, std::make_shared<const Dict>(group.variables));
        Dict merged = group.variables;
        for (const VariableFolder &folder : d.folders) {
            if (const auto found = folder.groups.constFind(group.name); found != folder.groups.constEnd()) {
                combine(merged, **found, folders.mergeHashes);
            }
        }
        if (group.priority != 1) {
            merged.set("ansible_group_priority", Value::integer(group.priority));
        }
        d.groups.emplace(group.name, std::move(merged));
        List names;
        for (const QString &host : inventory.hostsOf(group.name)) {
            names.push_back(Value::string(sstr(host)));
        }
        members.set(sstr(group.name), Value::list(std::move(names)));
    }
    d.groupMembers = Value::dict(std::move(members));
    return store;
}

/// Ansible's order: inventory all < inventory groups < group_vars/all < group_vars of groups < inventory host
/// < host_vars, each weakest folder first. This is what hosts of the same groups share.
const HostVariables &VariableStore::fromGroups(const QString &name) const
{
    const QStringList groups = m_d->inventory.groupsOf(name);
    const QString key = groups.join(u'\n');
    const QMutexLocker lock(&m_d->mutex);
    const auto shared = m_d->byGroups.constFind(key);
    if (shared != m_d->byGroups.constEnd()) {
        return **shared;
    }
    HostVariables merged;
    merged.m_secretSettings = m_d->secrets;
    merged.m_mergeHashes = m_d->mergeHashes;
    for (const QString &group : groups) {
        merged.add({Layer::Kind::InventoryGroup, group, m_d->groupVariables.value(group)});
    }
    const auto addFolder = [&](const VariableFolder &folder, const QString &group) {
        if (const auto found = folder.groups.constFind(group); found != folder.groups.constEnd()) {
            merged.add({Layer::Kind::GroupVars, group, *found});
        }
    };
    for (const VariableFolder &folder : m_d->folders) {
        addFolder(folder, QStringLiteral("all"));
    }
    for (const VariableFolder &folder : m_d->folders) {
        for (const QString &group : groups) {
            if (group != QLatin1String("all")) {
                addFolder(folder, group);
            }
        }
    }
    return **m_d->byGroups.insert(key, std::make_shared<const HostVariables>(std::move(merged)));
}

Result<std::vector<HostVariables::Source>> VariableStore::ownSources(const InventoryHost &host) const
{
    std::vector<HostVariables::Source> sources{
        {Layer::Kind::InventoryHost, host.name, std::make_shared<const Dict>(host.variables)}};
    std::vector<Error> findings;
    const bool hasFiles = !host.name.contains(u'/') && !host.name.startsWith(u'.');
    for (const VariableFolder &folder : m_d->folders) {
        if (const auto found = folder.hosts.constFind(host.name); found != folder.hosts.constEnd()) {
            sources.push_back({Layer::Kind::HostVars, host.name, *found});
        } else if (m_d->hostFilesLater && hasFiles) {
            const auto own = readVarsOf(folder.path + QLatin1String("/host_vars"), host.name,
                                        {m_d->mayRead, m_d->mergeHashes}, findings);
            if (!own) {
                return fail(own.error());
            }
            sources.push_back(
                {Layer::Kind::HostVars, host.name,
                 std::make_shared<const Dict>(m_d->secrets ? m_d->secrets->marked(*own) : *own)});
        }
    }
    if (!findings.empty()) {
        const QMutexLocker lock(&m_d->mutex);
        m_d->findings.insert(m_d->findings.end(), findings.begin(), findings.end());
    }
    return sources;
}

Result<Dict> VariableStore::ownVariables(const QString &name) const
{
    const InventoryHost *host = m_d->inventory.host(name);
    const auto sources = host ? ownSources(*host) : Result<std::vector<HostVariables::Source>>();
    if (!sources) {
        return fail(sources.error());
    }
    Dict own;
    for (const HostVariables::Source &source : *sources) {
        combine(own, *source.values, m_d->mergeHashes);
    }
    return own;
}

bool VariableStore::mergesHashes() const { return m_d->mergeHashes; }

const HostVariables &VariableStore::host(const QString &name) const
{
    const InventoryHost *host = m_d->inventory.host(name);
    if (!host) {
        return m_d->none;
    }
    {
        const QMutexLocker lock(&m_d->mutex);
        const auto known = m_d->hosts.find(name);
        if (known != m_d->hosts.end()) {
            return known->second;
        }
    }
    HostVariables merged = fromGroups(name);
    for (HostVariables::Source &source : ownSources(*host).value_or(std::vector<HostVariables::Source>())) {
        merged.add(std::move(source));
    }
    const QMutexLocker lock(&m_d->mutex);
    return m_d->hosts.emplace(name, std::move(merged)).first->second;
}

const Dict &VariableStore::group(const QString &name) const
{
    const auto found = m_d->groups.find(name);
    return found == m_d->groups.end() ? m_d->none.raw() : found->second;
}

void VariableStore::setFacts(const QHash<QString, Dict> &facts) { m_d->facts = facts; }

const std::vector<Error> &VariableStore::findings() const { return m_d->findings; }

const Inventory &VariableStore::inventory() const { return m_d->inventory; }

} // namespace chatelaine
