// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deploy/report.h"
#include "render/render.h"

#include <stop_token>

namespace chatelaine
{

/// Waits until a port accepts connections, or http:// answers, as seen from this computer. https is asked
/// from the server only: a sentence says so.
Result<void> checkFromHere(const HealthCheck &check, SubjectReport &report, std::stop_token stop);

} // namespace chatelaine
