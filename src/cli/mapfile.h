// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "values/value.h"

#include <QString>

namespace chatelaine::cli
{

/// A map from a YAML or JSON file that the command line names. Errors: not readable, broken, no map.
Result<Dict> readMap(const QString &path);

} // namespace chatelaine::cli
