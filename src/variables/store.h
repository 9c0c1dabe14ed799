// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a VariableStore keeps.

#include "variables/variables.h"

#include <QHash>
#include <QMutex>

#include <map>

namespace chatelaine
{

/// group_vars and host_vars of one folder.
struct VariableFolder {
    QString path;
    QHash<QString, std::shared_ptr<const Dict>> groups;
    QHash<QString, std::shared_ptr<const Dict>> hosts;
};

struct VariableStore::Private {
    Inventory inventory;
    QString playbookFolder;
    bool mergeHashes = false;
    std::vector<VariableFolder> folders; ///< weakest first
    std::function<bool(const QString &)> mayRead;
    bool hostFilesLater = false; ///< folders hold none of hosts
    std::map<QString, Dict> groups;
    std::vector<Error> findings;
    QHash<QString, std::shared_ptr<const Dict>> groupVariables; ///< of the inventory files
    std::shared_ptr<const SecretSettings> secrets;              ///< nullptr: none
    QHash<QString, Dict> facts;                                 ///< of hosts
    HostVariables none;

    QMutex mutex; ///< guards what is made at first use: byGroups, hosts
    QHash<QString, std::shared_ptr<const HostVariables>> byGroups; ///< what hosts with the same groups share
    std::map<QString, HostVariables> hosts;
    Value groupMembers; ///< the variable "groups"
};

} // namespace chatelaine
