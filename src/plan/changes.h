// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/plan.h"

#include <vector>

namespace chatelaine
{

/// What becomes of the files of one instance.
struct Changes {
    std::vector<FileChange> files;
    std::vector<Error> problems;
    bool recordDiffers =
        false; ///< the manifest says something else than what will be there, or there is none
};

/// The rules of "Files on a server": what is new, changed, no longer wanted, foreign.
Changes compareFiles(const RenderedService &service, const HostState &state, const ConflictChoices &choices);

} // namespace chatelaine
