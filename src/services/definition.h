// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/services.h"

namespace chatelaine
{

/// Reads services/<type>: the role and its meta/chatelaine.yml. Unknown keys and missing sources are findings
/// of it. Errors: broken YAML, a value of the wrong type; with its place.
Result<ServiceDefinition> readDefinition(const QString &folder);

/// The entries of `install:`; without that key every templates/x.j2 and files/x goes to <base>/x. A source
/// that is a folder stands for all files below it.
Result<std::vector<InstallItem>> readInstall(const Value *install, const Role &role,
                                             std::vector<Error> &findings);

} // namespace chatelaine
