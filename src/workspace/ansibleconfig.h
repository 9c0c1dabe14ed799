// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What ansible.cfg says that concerns us.

#include "base/result.h"
#include "workspace/ansiblesettings.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chatelaine
{

/// All paths are absolute: relative ones are meant from the folder of the file, "~" is the person's home.
struct AnsibleConfig {
    QStringList inventory;  ///< in order; empty: not set
    QStringList rolesPaths; ///< in order; empty: not set
    Place inventoryPlace;
    Place rolesPlace;
    AnsibleSettings settings;
    std::vector<Error> findings; ///< settings that change what Ansible does and that are not used here
};

/// Errors: not readable, not UTF-8, a line that is no section, setting or comment; with its place.
Result<AnsibleConfig> readAnsibleConfig(const QString &path);

} // namespace chatelaine
