// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/builder.h"

namespace chatelaine
{

/// Adds what a YAML inventory (a map of groups) says. `root` is a Dict.
/// Errors: hosts, children or vars that are no map, a wrong range, a loop; each with its place.
Result<void> addYamlInventory(const Dict &root, InventoryBuilder &builder);

} // namespace chatelaine
