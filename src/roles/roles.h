// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Role folders, read statically.

#include "base/result.h"
#include "values/value.h"
#include "workspace/workspace.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chatelaine
{

/// A role as a play or another role's dependencies name it.
struct RoleUse {
    QString name;
    Dict parameters;               ///< further keys of the entry (role params): stronger than set_fact
    Dict variables;                ///< `vars` of the entry: as strong as the role's own vars
    std::vector<Value> conditions; ///< `when`
    QString tasksFrom = QStringLiteral("main");
    QString defaultsFrom = QStringLiteral("main");
    QString varsFrom = QStringLiteral("main");
    Place place;
};

/// A role's entry in `roles` or in meta's `dependencies`. Errors: it names none; with its place.
Result<RoleUse> roleUseOf(const Value &entry);

/// A folder shaped like an Ansible role; service definitions are roles with one more file.
struct Role {
    QString name;
    QString path;
    Dict defaults;                     ///< defaults/main.yml (or a folder of files), raw
    Dict variables;                    ///< vars/main.yml, raw
    QStringList secretOptions;         ///< options of meta/argument_specs.yml with no_log: true
    std::vector<RoleUse> dependencies; ///< of meta/main.yml; they run before it
    QStringList templates;             ///< absolute paths of the files below templates/, sorted
    std::vector<Error> findings;
};

/// The role's folder: in the workspace's roles paths, then its services folder. Errors: no such role.
Result<QString> findRole(const Workspace &workspace, const QString &name);
/// Errors: no such folder, a broken file of variables; with its place.
Result<Role> readRole(const QString &path);
/// The same with other files than main: `defaults_from`, `vars_from`.
Result<Role> readRole(const QString &path, const QString &defaultsFrom, const QString &varsFrom);

} // namespace chatelaine
