// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deploy/scene.h"

namespace chatelaine
{

/// Waits until the service answers: its own checks, else the default of its kind.
Result<void> checkService(Scene &scene, std::stop_token stop);

} // namespace chatelaine
