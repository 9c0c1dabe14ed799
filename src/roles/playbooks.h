// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Playbooks, read statically: which play gives which roles to which hosts.

#include "inventory/inventory.h"
#include "roles/roles.h"
#include "roles/tasks.h"
#include "workspace/workspace.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chatelaine
{

struct Play {
    QString name;
    QString file;     ///< absolute
    QString playbook; ///< the file that leads here: itself, or the one that imports it
    Place place;
    Value hosts;                   ///< a pattern or a list of them; may be a template
    Dict variables;                ///< `vars`, and over them the defaults of vars_prompt
    QStringList asked;             ///< vars_prompt without a default: known only at deploy
    List varsFiles;                ///< paths, which may be templates; of a list the first that exists counts
    std::vector<Value> conditions; ///< `when` of import_playbook, not judged
    std::vector<Task> preTasks;
    std::vector<RoleUse> roles;
    std::vector<Task> tasks;
    std::vector<Task> postTasks;
    std::vector<Task> handlers;
};

/// All plays of a folder. What is broken is a finding with its place and hides nothing else.
struct Playbooks {
    std::vector<Play> plays;
    std::vector<Error> findings;
};

/// Reads the playbooks of the workspace: files of its root and of playbooks/ that hold plays, with what they
/// import. A file without plays is passed over.
Playbooks readPlaybooks(const Workspace &workspace);

/// The hosts that Ansible's patterns name, in the inventory's order: all, group, host, wildcards, ~regex,
/// group[0], group[1:2]; "a:b" and "a,b" together, "!c" without, "&d" only. What nothing matches gives none.
QStringList matchingHosts(const Inventory &inventory, const QStringList &patterns);

} // namespace chatelaine
