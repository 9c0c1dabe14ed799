// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/snapshot.h"

#include "base/qt.h"
#include "render/playpreview.h"
#include "state/factscache.h"
#include "ssh/knownhosts.h"

#include <QLocale>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

namespace chatelaine
{

namespace
{

ServerSnapshot readServer(const Snapshot &snapshot, const InventoryHost &host, const Dict &facts,
                          const QString &language)
{
    ServerSnapshot server;
    server.name = host.name;
    server.groups = host.groups;
    server.facts = facts;
    TemplateScope scope = snapshot.variables.scope(host.name, snapshot.variables.host(host.name), facts);
    server.connection = connectionOf(host.name, scope);
    if (!server.connection) {
        server.findings.push_back(server.connection.error());
    }
    HostServices services = servicesOf(host.name, snapshot.variables, snapshot.catalogue);
    server.findings.insert(server.findings.end(), services.findings.begin(), services.findings.end());
    server.services = renderHost(snapshot.workspace, snapshot.variables, snapshot.catalogue, services,
                                 host.name, facts, language);
    return server;
}

/// `git config user.name`, else the login: what the journal on the server shows.
QString whoAmI(const QString &folder)
{
    QProcess git;
    git.setWorkingDirectory(folder);
    git.start(QStringLiteral("git"), {QStringLiteral("config"), QStringLiteral("user.name")},
              QIODevice::ReadOnly);
    if (git.waitForFinished(2000) && git.exitCode() == 0) {
        const QString name = QString::fromUtf8(git.readAllStandardOutput()).trimmed();
        if (!name.isEmpty()) {
            return name;
        }
    }
    for (const char *variable : {"USER", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty()) {
            return name;
        }
    }
    const passwd *account = ::getpwuid(::getuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QStringLiteral("?");
}

void readPlays(Snapshot &snapshot)
{
    Playbooks playbooks = readPlaybooks(snapshot.workspace);
    for (Play &play : playbooks.plays) {
        auto hosts = hostsOf(play, snapshot.variables);
        if (!hosts) {
            snapshot.findings.push_back(hosts.error());
        }
        snapshot.plays.push_back({std::move(play), hosts.value_or(QStringList())});
    }
    snapshot.findings.insert(snapshot.findings.end(), playbooks.findings.begin(), playbooks.findings.end());
}

} // namespace

QString factsFolderOf(const Workspace &workspace)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/chatelaine/") + workspace.id + QLatin1String("/facts");
}

const RenderOutcome *ServerSnapshot::service(const QString &instance) const
{
    const auto found = std::find_if(services.begin(), services.end(), [&](const RenderOutcome &outcome) {
        return outcome.instance.name == instance;
    });
    return found == services.end() ? nullptr : &*found;
}

const ServerSnapshot *Snapshot::server(const QString &name) const
{
    const auto found = std::find_if(servers.begin(), servers.end(),
                                    [&](const ServerSnapshot &server) { return server.name == name; });
    return found == servers.end() ? nullptr : &*found;
}

Result<SnapshotPtr> readSnapshot(const QString &folder, const Dict &facts, const QString &language,
                                 const Permissions::Ask &ask)
{
    auto snapshot = std::make_shared<Snapshot>();
    Result<Workspace> workspace = openWorkspace(folder);
    if (!workspace) {
        return fail(std::move(workspace.error()));
    }
    snapshot->workspace = std::move(*workspace);
    Permissions permissions(snapshot->workspace.root, ask);
    Result<Inventory> inventory =
        readInventory(snapshot->workspace, [&](const QString &path, const QByteArray &content) {
            PermissionRequest request{PermissionRequest::Kind::InventoryProgram,
                                      snapshot->workspace.shown(path), content};
            const bool allowed = permissions.allows(request);
            if (!allowed) {
                snapshot->refused.push_back(std::move(request));
            }
            return allowed;
        });
    if (!inventory) {
        return fail(std::move(inventory.error()));
    }
    snapshot->inventory = std::move(*inventory);
    snapshot->catalogue = readServices(snapshot->workspace);
    Result<VariableStore> variables =
        VariableStore::read(snapshot->workspace, snapshot->inventory, secretSettings(snapshot->catalogue));
    if (!variables) {
        return fail(std::move(variables.error()));
    }
    snapshot->variables = std::move(*variables);
    snapshot->revision = currentRevision(snapshot->workspace.root);
    snapshot->who = whoAmI(snapshot->workspace.root);

    auto add = [&](const std::vector<Error> &findings) {
        snapshot->findings.insert(snapshot->findings.end(), findings.begin(), findings.end());
    };
    add(snapshot->workspace.findings);
    add(knownHostsFindings(snapshot->workspace.knownHostsFile));
    add(snapshot->inventory.findings);
    add(snapshot->variables.findings());
    for (const auto &[name, definition] : snapshot->catalogue.definitions) {
        add(definition.findings);
    }
    for (const auto &[name, error] : snapshot->catalogue.broken) {
        add({error});
    }
    QHash<QString, Dict> known;
    for (const InventoryHost &host : snapshot->inventory.hosts) {
        const auto kept =
            facts.empty() ? readKnownFacts(factsFolderOf(snapshot->workspace), host.name) : std::nullopt;
        const Dict &own = kept ? kept->facts : facts;
        if (!own.empty()) {
            known.insert(host.name, own);
        }
    }
    snapshot->variables.setFacts(known);
    readPlays(*snapshot);
    const QString words = language.isEmpty() ? QLocale().name().left(2) : language;
    snapshot->servers.reserve(snapshot->inventory.hosts.size());
    for (const InventoryHost &host : snapshot->inventory.hosts) {
        snapshot->servers.push_back(readServer(*snapshot, host, known.value(host.name), words));
    }
    return snapshot;
}

} // namespace chatelaine
