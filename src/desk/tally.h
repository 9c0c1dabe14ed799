// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/run.h"

#include <QStringList>

namespace chatelaine
{

/// A run in numbers: its services by what became of them, and the servers that stayed outside.
struct Tally {
    int services = 0;
    int good = 0;      ///< compared; or deployed, or nothing to do
    int unchanged = 0; ///< of the good ones
    int failed = 0;    ///< a deploy's; in a comparison those that cannot be deployed yet, which are good too
    int outside = 0;   ///< on servers that stayed outside
    int left = 0;      ///< begun or not, and not done: cancelled, undone, skipped
    QStringList unreached; ///< servers that did not answer
    QStringList refused;   ///< servers that answered, but where nothing was begun

    static Tally of(const Run &run);
};

/// "linde and eiche could not be reached."; beyond three names "5 servers could not be reached."
QString notReached(const QStringList &servers);

/// The same in another sentence, with %1 for the servers; a QT_TRANSLATE_N_NOOP whose number is theirs.
QString saidOfServers(const char *source, const QStringList &servers);

} // namespace chatelaine
