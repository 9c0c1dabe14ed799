// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/builder.h"

#include <functional>

namespace chatelaine
{

/// group_vars or host_vars (the first text) of a group or host, beside what was read so far.
using VarsBeside = std::function<Result<Dict>(const QString &kind, const QString &name)>;

/// Carries out a file for Ansible's plugin "constructed": more variables (compose) and groups (groups,
/// keyed_groups) for the hosts that are there already. Errors: an option of the wrong type; with `strict`, an
/// expression that fails.
Result<void> addConstructed(const Value &config, bool mergeHashes, const VarsBeside &beside,
                            InventoryBuilder &builder);

} // namespace chatelaine
