// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deploy/report.h"
#include "recipe/rootsession.h"

#include <memory>

namespace chatelaine
{

/// The lock of a server: while it is held nobody else deploys there. The server itself lets it go when the
/// connection ends, after scripts that are still at work; a lock whose process is gone is taken over.
class ServerLock
{
public:
    /// Waits up to `most` for somebody else, telling `report` whom. Errors: Busy, Cancelled, and the
    /// session's.
    static Result<ServerLock> take(RootSession &session, const QString &who, SubjectReport &report,
                                   std::stop_token stop,
                                   std::chrono::seconds most = std::chrono::minutes(10));

    /// Scripts that change something prove with it that they belong to the holder.
    const QByteArray &token() const { return m_token; }

private:
    QByteArray m_token;
    std::unique_ptr<HeldScript> m_held;
};

} // namespace chatelaine
