// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QByteArray>

namespace chatelaine
{

/// What install.sh reads: a tar stream with the plan of operations, the contents by number, and the sums of
/// all. Error: a path, owner or mode that a line of the plan cannot hold.
Result<QByteArray> installStream(const ServicePlan &plan);

/// How many files and folders the deploy of this service touches.
int changeCount(const ServicePlan &plan);

/// What record.sh writes after it went well: the files that are ours now.
Manifest manifestOf(const ServicePlan &plan, const QString &release);

} // namespace chatelaine
