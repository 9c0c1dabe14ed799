// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "probe/request.h"
#include "state/state.h"

#include <QByteArray>

#include <optional>

namespace chatelaine
{

/// Reads what probe.sh wrote (its head says the form). Nothing where the report is cut off, or a file changed
/// while it was being sent: ask again. Unknown lines are passed over. Fills everything but host, account and
/// time.
std::optional<HostState> readReport(const QByteArray &report, const ProbeRequest &request);

} // namespace chatelaine
