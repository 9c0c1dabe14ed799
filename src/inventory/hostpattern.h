// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace chatelaine
{

/// The hosts that an entry of an inventory stands for: web[01:20].example.org:2222 is twenty hosts and a
/// port.
struct HostPattern {
    QStringList hosts;
    std::optional<int> port;
};

/// Ranges are [begin:end] or [begin:end:step], of numbers (leading zeros are kept) or of letters; several
/// multiply. What is no address with a port is taken as a name as it stands. Errors: a wrong range; more than
/// 100,000 hosts.
Result<HostPattern> expandHostPattern(const QString &pattern, const Place &place);

} // namespace chatelaine
