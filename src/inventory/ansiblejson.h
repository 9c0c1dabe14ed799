// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

namespace chatelaine
{

/// What Ansible writes into JSON as {"__ansible_vault": …} and {"__ansible_unsafe": …} is !vault and !unsafe
/// again.
Value fromAnsibleJson(const Value &value);

} // namespace chatelaine
