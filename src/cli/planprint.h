// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "plan/plan.h"

namespace chatelaine::cli
{

Value planJson(const Plan &plan);
void printPlan(const Plan &plan, Context &context);

} // namespace chatelaine::cli
