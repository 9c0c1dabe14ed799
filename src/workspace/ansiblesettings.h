// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <QStringList>

namespace chatelaine
{

/// What ansible.cfg may change about how inventories and variables are read, with Ansible's defaults.
struct AnsibleSettings {
    QStringList inventoryPlugins = defaultPlugins(); ///< enable_plugins, in order, by their short names
    QStringList ignoredEndings = defaultEndings();   ///< of files in a folder of inventories
    QStringList ignoredPatterns;                     ///< regular expressions for the same
    bool mergeHashes = false;                        ///< hash_behaviour = merge

    static QStringList defaultPlugins();
    static QStringList defaultEndings();
};

/// Adds stronger variables to weaker ones. Maps are merged, however deep, when `merge` says so.
void combine(Dict &weaker, const Dict &stronger, bool merge);
/// What one variable is after a stronger value of it.
Value combined(const Value *weaker, const Value &stronger, bool merge);

} // namespace chatelaine
