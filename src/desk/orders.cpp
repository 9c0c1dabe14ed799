// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/orders.h"

#include "base/qt.h"
#include "desk/whochanged.h"
#include "secrets/secretstore.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace chatelaine
{

namespace
{

Error unknownInstance(const QString &name, const Snapshot &snapshot)
{
    QStringList names;
    for (const ServerSnapshot &server : snapshot.servers) {
        for (const RenderOutcome &outcome : server.services) {
            names << outcome.instance.name;
        }
    }
    names.removeDuplicates();
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no service “%1” on the servers asked for."),
                      {sstr(name)}),
                 {}, Cause::NotFound)
        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "The services are: %1."),
                       {sstr(names.mid(0, 20).join(QLatin1String(", ")))}));
}

HostOrder orderOf(const ServerSnapshot &server, const QStringList &instances)
{
    HostOrder order;
    order.target = server.connection->target;
    for (const RenderOutcome &outcome : server.services) {
        order.known << outcome.instance.name;
        if (!instances.isEmpty() && !instances.contains(outcome.instance.name)) {
            continue;
        }
        if (outcome.errors.empty()) {
            order.services.push_back(outcome.service);
        } else {
            order.broken.push_back(outcome);
        }
    }
    return order;
}

} // namespace

Error unknownServer(const QString &name, const Snapshot &snapshot)
{
    QStringList names;
    for (const ServerSnapshot &server : snapshot.servers) {
        names << server.name;
    }
    return Error(
               Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no server “%1” in this folder."), {sstr(name)}),
               {}, Cause::NotFound)
        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "The servers are: %1."),
                       {sstr(names.mid(0, 20).join(QLatin1String(", ")))}));
}

Result<std::vector<HostOrder>> ordersOf(const Snapshot &snapshot, const Selection &selection,
                                        SecretStore &secrets, const QHash<QString, ConflictChoices> &choices)
{
    std::vector<HostOrder> orders;
    for (const QString &name : selection.hosts) {
        if (!snapshot.server(name)) {
            return fail(unknownServer(name, snapshot));
        }
    }
    QStringList missing = selection.instances;
    for (const ServerSnapshot &server : snapshot.servers) {
        if (!selection.hosts.isEmpty() && !selection.hosts.contains(server.name)) {
            continue;
        }
        if (!server.connection) {
            Error error = server.connection.error();
            error.place.host = sstr(server.name);
            return fail(std::move(error));
        }
        for (const auto &[secretName, secret] : server.connection->secrets) {
            if (Result<void> kept = secrets.write(secretName, secret); !kept) {
                return fail(std::move(kept.error()));
            }
        }
        HostOrder order = orderOf(server, selection.instances);
        order.choices = choices.value(server.name);
        for (const RenderOutcome &outcome : server.services) {
            missing.removeAll(outcome.instance.name);
        }
        if (!order.services.empty() || !order.broken.empty() || selection.instances.isEmpty()) {
            orders.push_back(std::move(order));
        }
    }
    if (!missing.isEmpty()) {
        return fail(unknownInstance(missing.first(), snapshot));
    }
    return orders;
}

Result<Target> targetNamed(const Snapshot &snapshot, const QString &name)
{
    if (const ServerSnapshot *server = snapshot.server(name)) {
        return server->connection.map([](const Connection &connection) { return connection.target; });
    }
    for (const ServerSnapshot &server : snapshot.servers) {
        for (std::size_t i = 0; server.connection && i < server.connection->target.jumps.size(); ++i) {
            Target jump = jumpHost(server.connection->target, i);
            if (name == jump.address || name == jump.shownAddress()) {
                return jump;
            }
        }
    }
    return fail(unknownServer(name, snapshot));
}

HostKeyFiles hostKeyFilesOf(const SnapshotPtr &snapshot)
{
    HostKeyFiles files;
    files.shared = snapshot->workspace.knownHostsFile;
    files.user = QDir::homePath() + QLatin1String("/.ssh/known_hosts");
    files.memory = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                   QLatin1String("/chatelaine/") + snapshot->workspace.id + QLatin1String("/servers.json");
    files.onStop = [snapshot](HostKeyStop &stop, const std::stop_token &token) {
        stop.changes = whoChanged(*snapshot, stop, token);
    };
    return files;
}

RunSettings settingsOf(const SnapshotPtr &snapshot)
{
    RunSettings settings;
    const QString root = snapshot->workspace.root;
    settings.who = snapshot->who;
    settings.commit = snapshot->revision.commit;
    settings.unsaved = snapshot->revision.unsaved;
    settings.hostKeys = hostKeyFilesOf(snapshot);
    settings.factsFolder = factsFolderOf(snapshot->workspace);
    settings.isAncestor = [root](const QString &ancestor, const QString &commit) {
        return isAncestor(root, ancestor, commit);
    };
    return settings;
}

} // namespace chatelaine
