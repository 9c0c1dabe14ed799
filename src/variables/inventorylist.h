// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// An inventory as ansible-inventory prints it.

#include "variables/variables.h"

namespace chatelaine
{

/// What ansible-inventory --list prints: _meta.hostvars, and each group that is not empty with its hosts and
/// children. Values are not templated; encrypted ones are {"__ansible_vault": …}, dates are texts.
Value inventoryList(const Inventory &inventory, const VariableStore &store);
/// What ansible-inventory --host prints. An unknown host has no variables.
Value inventoryHost(const VariableStore &store, const QString &host);

} // namespace chatelaine
