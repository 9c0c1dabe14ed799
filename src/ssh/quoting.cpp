// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/transport.h"

namespace chatelaine
{

QByteArray shellQuoted(const QByteArray &text)
{
    QByteArray out = text;
    out.replace('\'', "'\\''");
    return '\'' + out + '\'';
}

} // namespace chatelaine
