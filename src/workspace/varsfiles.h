// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Files of variables, as group_vars, host_vars and the defaults of roles are made of.

#include "base/result.h"
#include "values/value.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace chatelaine
{

/// Where a name without an ending stands among .yml, .yaml and .json: group_vars try it first, roles last.
enum class BareName { First, Last };

/// The files that Ansible reads for `name` in `folder`: the first that exists of name, name.yml, name.yaml,
/// name.json; of a folder all files below it, by name. Other candidates are passed over, which is a finding.
QStringList findVarsFiles(const QString &folder, const QString &name, BareName bare,
                          std::vector<Error> &findings);

/// How the variables of a group or host are put together.
struct VarsReading {
    std::function<bool(const QString &)> mayRead; ///< empty: every file; others are findings
    bool mergeHashes = false;
};
/// The variables of `name` in a folder group_vars or host_vars, of all its files. Errors: as readVarsFile().
Result<Dict> readVarsOf(const QString &folder, const QString &name, const VarsReading &how,
                        std::vector<Error> &findings);

/// The variables of one file. A file that is encrypted as a whole has none here, which is a finding.
/// Errors: not readable, broken YAML, no map; with its place.
Result<Dict> readVarsFile(const QString &path, std::vector<Error> &findings);

} // namespace chatelaine
