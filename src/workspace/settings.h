// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// chatelaine.yml: the folder's own settings.

#include "base/result.h"
#include "values/value.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chatelaine
{

/// What chatelaine.yml says, as it says it; every key may be missing.
///
///     name: Wizards of Example          # shown as title
///     id: wizards                       # names this association on each computer
///     languages: [en, de]
///     paths:                            # relative to the folder
///       inventory: inventory/hosts.yml  # or a list
///       roles: [roles]
///       services: services
///       known_hosts: ssh/known_hosts
///     live_servers: [anna]              # deploying to these asks once more
struct WorkspaceSettings {
    QString name;
    QString id;
    QStringList languages;
    QStringList inventory;
    QStringList roles;
    QString services;
    QString knownHosts;
    QStringList liveServers;
    Place inventoryPlace;
    std::vector<Error> findings; ///< unknown keys
};

/// Errors: not readable, broken YAML, a value of the wrong type; with its place.
Result<WorkspaceSettings> readSettings(const QString &path);

} // namespace chatelaine
