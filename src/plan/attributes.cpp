// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/attributes.h"

#include "base/qt.h"

namespace chatelaine
{

namespace
{

bool isName(const QString &wanted, const QString &name, qint64 number)
{
    return wanted == name || (number >= 0 && wanted == QString::number(number));
}

bool sameOwner(const RenderedFile &wanted, const RemoteFile &there)
{
    return isName(wanted.owner, there.owner, there.uid) && isName(wanted.group, there.group, there.gid);
}

std::string octal(uint mode) { return sstr(QStringLiteral("%1").arg(mode, 4, 8, QLatin1Char('0'))); }

} // namespace

bool sameAttributes(const RenderedFile &wanted, const RemoteFile &there)
{
    return wanted.mode == there.mode && sameOwner(wanted, there);
}

Text attributeRemark(const RenderedFile &wanted, const RemoteFile &there)
{
    const std::string oldOwner = sstr(there.owner + QLatin1Char(':') + there.group);
    const std::string newOwner = sstr(wanted.owner + QLatin1Char(':') + wanted.group);
    if (wanted.mode == there.mode) {
        return sameOwner(wanted, there)
                   ? Text()
                   : Text(QT_TRANSLATE_NOOP("Chatelaine", "owner %1 → %2"), {oldOwner, newOwner});
    }
    if (sameOwner(wanted, there)) {
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "mode %1 → %2"), {octal(there.mode), octal(wanted.mode)});
    }
    return Text(QT_TRANSLATE_NOOP("Chatelaine", "mode %1 → %2, owner %3 → %4"),
                {octal(there.mode), octal(wanted.mode), oldOwner, newOwner});
}

} // namespace chatelaine
