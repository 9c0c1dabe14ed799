// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deploy/scene.h"

namespace chatelaine
{

/// Makes what was installed take effect: the plan's steps between Install and Health, in their order.
Result<void> startService(Scene &scene, std::stop_token stop);

/// Puts the last words of what does not run into the log.
void logLastWords(Scene &scene, std::stop_token stop);

} // namespace chatelaine
