// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

namespace chatelaine
{

/// A value, or that only a deploy finds it out.
struct SeenValue {
    Value value;
    bool atDeploy = false;
};

} // namespace chatelaine
