// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "deploy/scripts.h"
#include "recipe/rootsession.h"

namespace chatelaine
{

/// The sentence for a script that ended with another exit code than 0: its "problem" line, else `otherwise`.
Error scriptError(const ScriptResult &result, Text otherwise);

/// "It was cancelled."
Error cancelledError();

} // namespace chatelaine
