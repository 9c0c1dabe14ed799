// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/text.h"

#include <QByteArray>
#include <QSet>

namespace chatelaine
{

/// Reads how far `docker compose up` (v2) or `docker-compose up` (v1) is from the lines it writes.
class ComposeOutput
{
public:
    /// Whether the line said something about a container.
    bool read(const QByteArray &line);
    int ready() const { return static_cast<int>(m_ready.size()); }
    int all() const { return static_cast<int>(m_all.size()); }
    /// "2 of 3 containers"
    Text message() const;

private:
    QSet<QByteArray> m_all;
    QSet<QByteArray> m_ready;
};

} // namespace chatelaine
