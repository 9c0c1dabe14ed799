// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/builder.h"

namespace chatelaine
{

/// Runs a program of the folder, as Ansible does (--list; --host NAME for each host where the answer has no
/// "_meta"), and adds what it says. The caller asked for permission. Blocks for at most a minute a call.
/// Errors: it does not start or end, ends with a failure, or its answer is not such JSON.
Result<void> addProgramInventory(const QString &path, const QString &folder, InventoryBuilder &builder);

} // namespace chatelaine
