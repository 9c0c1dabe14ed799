// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "deploy/deploy.h"
#include "desk/snapshot.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace chatelaine
{

class SecretStore;

/// Which instances a run is about. Empty lists mean all.
struct Selection {
    QStringList hosts;
    QStringList instances;
};

/// What a run is to do on each selected server. Passwords among a server's variables go into `secrets`.
/// Errors: an unknown server or instance (with the nearest names), a server whose connection settings cannot
/// be used.
Result<std::vector<HostOrder>> ordersOf(const Snapshot &snapshot, const Selection &selection,
                                        SecretStore &secrets,
                                        const QHash<QString, ConflictChoices> &choices = {});

/// "There is no server X in this folder", with the names there are.
Error unknownServer(const QString &name, const Snapshot &snapshot);

/// How a server is reached, or a jump host on the way to one, by its address or address:port. Errors: no such
/// name (with those there are), connection settings that cannot be used.
Result<Target> targetNamed(const Snapshot &snapshot, const QString &name);

/// known_hosts of the workspace and of the user; this computer's memory of servers; how to tell who changed
/// what a host key stop is about.
HostKeyFiles hostKeyFilesOf(const SnapshotPtr &snapshot);

/// Who deploys and from which commit, and the host keys.
RunSettings settingsOf(const SnapshotPtr &snapshot);

} // namespace chatelaine
