// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The facts of servers that were read earlier, kept on this computer, one file each.

#include "base/result.h"
#include "values/value.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace chatelaine
{

struct KnownFacts {
    Dict facts;     ///< names without "ansible_"
    QDateTime time; ///< when they were read, UTC
};

/// Nothing where they were never read, or the file is damaged: then they are read again.
std::optional<KnownFacts> readKnownFacts(const QString &folder, const QString &host);
/// Only the person may read the file: the environment of a login is in it. Errors: it cannot be written.
Result<void> keepFacts(const QString &folder, const QString &host, const KnownFacts &known);

} // namespace chatelaine
