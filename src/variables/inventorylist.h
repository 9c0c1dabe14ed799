// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// An inventory as ansible-inventory prints it.

#include "variables/variables.h"

#include <string>
#include <vector>

namespace chatelaine
{

/// What ansible-inventory --list prints: _meta.hostvars, and each group that is not empty with its hosts and
/// children. Values are not templated; encrypted ones are {"__ansible_vault": …}, dates are texts. JSON,
/// indented by four, secrets as dots, in pieces to be written one after the other: it needs the memory of one
/// host at a time. Errors: those of ownVariables().
Result<std::vector<std::string>> inventoryList(const Inventory &inventory, const VariableStore &store);
/// What ansible-inventory --host prints. An unknown host has no variables.
Value inventoryHost(const VariableStore &store, const QString &host);

} // namespace chatelaine
