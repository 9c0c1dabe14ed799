// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "desk/connection.h"
#include "inventory/inventory.h"
#include "render/render.h"
#include "roles/playbooks.h"
#include "services/services.h"
#include "variables/variables.h"
#include "workspace/permissions.h"
#include "workspace/workspace.h"

#include <QString>

#include <memory>
#include <vector>

namespace chatelaine
{

/// One server of the workspace with what shall run on it.
struct ServerSnapshot {
    QString name;
    QStringList groups;
    Result<Connection> connection = Connection{}; ///< or why its connection variables cannot be used
    std::vector<RenderOutcome> services;
    Dict facts; ///< it was rendered with these: given, or read from it earlier; may be empty
    std::vector<Error> findings;

    const RenderOutcome *service(const QString &instance) const;
};

/// A play of the folder with the servers it is for.
struct SnapshotPlay {
    Play play;
    QStringList hosts;
};

/// The open folder at one moment: read, merged, rendered. Immutable, shared between threads.
struct Snapshot {
    Workspace workspace;
    Inventory inventory;
    VariableStore variables;
    ServiceCatalogue catalogue;
    std::vector<SnapshotPlay> plays;
    std::vector<ServerSnapshot> servers;
    std::vector<Error> findings;            ///< of the whole folder
    std::vector<PermissionRequest> refused; ///< what nobody allowed (yet), and so was not done
    Revision revision;
    QString who; ///< the person, as journals on servers name them

    const ServerSnapshot *server(const QString &name) const;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Where the facts of the servers of a folder are kept on this computer.
QString factsFolderOf(const Workspace &workspace);

/// Reads everything of a folder. Pure but for reading files, and running the inventory programs that a person
/// allowed; `ask` is for those that nobody was asked about. Any thread.
Result<SnapshotPtr> readSnapshot(const QString &folder, const Dict &facts = {}, const QString &language = {},
                                 const Permissions::Ask &ask = {});

} // namespace chatelaine
