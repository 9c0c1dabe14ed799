// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/snapshot.h"
#include "render/playpreview.h"

#include <QString>

namespace chatelaine
{

/// The plays of the folder that are for a server, in order.
std::vector<const SnapshotPlay *> playsOn(const Snapshot &snapshot, const QString &server);

/// What a play, or a role alone, writes on a server.
struct RolePreview {
    PlayPreview preview;
    std::size_t part = 0;
};
/// The role as the play of this name gives it to the server; no name: the first play that does, and the role
/// alone where none does. Errors: no such play or role.
Result<RolePreview> previewRole(const Snapshot &snapshot, const QString &server, const QString &role,
                                const QString &play, const PreviewFacts &facts);
/// What the plays before this one in its playbook have set on the server.
std::vector<std::pair<std::string, SeenValue>> factsBefore(const Snapshot &snapshot, const SnapshotPlay &play,
                                                           const QString &server, PreviewFacts facts);
/// The play of this name on a server. Errors: there is none, with the names there are.
Result<const SnapshotPlay *> playNamed(const Snapshot &snapshot, const QString &server, const QString &name);
/// How a play is called: its name, else its file.
QString playTitle(const Play &play);

} // namespace chatelaine
