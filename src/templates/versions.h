// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/ast.h"

#include <string>

namespace chatelaine::templates
{

/// Compares two versions: "loose" and "strict" (Python's distutils), "semver" or "semantic", "pep440". Throws
/// Failure.
bool compareVersions(const std::string &kind, Comparison op, const std::string &left,
                     const std::string &right);

} // namespace chatelaine::templates
