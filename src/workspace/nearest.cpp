// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace chatelaine
{

namespace
{

/// Levenshtein's distance, one row at a time.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype replaced = diagonal + (a.at(i).toLower() == b.at(j).toLower() ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, row[at] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestName(const QString &name, const QStringList &candidates)
{
    const QString start = name.left(200);
    QString best;
    // Two letters swapped count as two.
    qsizetype bestDistance = (start.size() < 4 ? 1 : std::max<qsizetype>(2, start.size() / 3)) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype d = distance(start, candidate.left(200));
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

} // namespace chatelaine
