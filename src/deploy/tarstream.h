// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace chatelaine
{

/// A tar archive (ustar) in memory, for `tar -x` on a server: files with short names, root's, 0600.
class TarStream
{
public:
    /// `name` has at most 99 bytes and no folder.
    void add(const QByteArray &name, const QByteArray &content);
    QByteArray finish();

private:
    QByteArray m_bytes;
};

} // namespace chatelaine
