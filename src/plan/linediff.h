// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace chatelaine
{

/// For each line of two texts whether it stays: the kept ones of both, in order, are the same lines.
struct KeptLines {
    std::vector<bool> before;
    std::vector<bool> after;
};

/// Lines are numbers: the same number, the same line. Anchors at lines that are unique in both texts (so a
/// moved function stays whole), and dtl in between. 5,000 shuffled lines take a few milliseconds.
KeptLines keptLines(const std::vector<int> &before, const std::vector<int> &after);

} // namespace chatelaine
