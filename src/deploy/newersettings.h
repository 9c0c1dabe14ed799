// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deploy/deploy.h"

namespace chatelaine
{

/// "Anna deployed newer settings at 14:10: synchronise first": where something on this host was deployed from
/// a commit that is not ours nor before it. Nothing where either commit is not known.
std::optional<Error> newerSettings(const HostState &state, const RunSettings &settings);

/// "14:10" of this computer's clock, with the day where it is not today.
QString clockTime(const QDateTime &time);

} // namespace chatelaine
