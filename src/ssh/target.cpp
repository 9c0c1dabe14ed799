// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/target.h"

namespace chatelaine
{

QString Target::shownAddress() const
{
    if (port == 22) {
        return address;
    }
    const bool v6 = address.contains(QLatin1Char(':'));
    return (v6 ? QLatin1Char('[') + address + QLatin1Char(']') : address) + QLatin1Char(':') +
           QString::number(port);
}

QString Target::memoryName() const { return isJump() ? QStringLiteral("jump host ") + shownAddress() : name; }

Target jumpHost(const Target &target, std::size_t index)
{
    const Target::Jump &jump = target.jumps.at(index);
    Target out;
    out.name = jump.address;
    out.behind = target.host();
    out.address = jump.address;
    out.port = jump.port;
    out.user = jump.user;
    out.privateKeyFile = target.privateKeyFile;
    out.jumps.assign(target.jumps.begin(), target.jumps.begin() + static_cast<std::ptrdiff_t>(index));
    out.connectTimeout = target.connectTimeout;
    return out;
}

} // namespace chatelaine
