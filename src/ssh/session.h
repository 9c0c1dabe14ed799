// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The only place that waits for libssh: every call is repeated in slices, so that a stop is noticed.

#include "base/result.h"
#include "ssh/knownhosts.h"
#include "ssh/sentences.h"
#include "ssh/target.h"

#include <libssh/libssh.h>

#include <functional>
#include <stop_token>
#include <string>

namespace chatelaine::ssh
{

/// One libssh session, non-blocking. One thread at a time.
class Session
{
public:
    /// Reads the user's SSH settings (~/.ssh/config) for the target; what the target itself says counts more.
    /// A ProxyCommand in them is never run.
    explicit Session(const Target &target);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    ssh_session raw() const { return m_session; }
    const Target &target() const { return m_target; }
    /// The target with address, port and user as the settings complete it.
    const Target &reached() const { return m_reached; }
    /// The first IdentityFile of the settings; may be empty.
    const QString &identity() const { return m_identity; }
    /// Whether the settings want a ProxyCommand or ProxyJump, which is not used.
    bool wantsProxy() const { return m_wantsProxy; }

    /// Greeting and key exchange over the connected socket, which it owns from now on.
    Result<void> shakeHands(int fd, const QByteArray &hostKeyAlgorithms, Clock::time_point deadline,
                            std::stop_token stop);
    HostKey hostKey() const;

    /// Repeats `call` while it returns `again`; what it returned in the end. Error: Cancelled or no answer in
    /// time.
    Result<int> finish(const std::function<int()> &call, int again, Clock::time_point deadline,
                       std::stop_token stop);
    /// Waits until the connection has something to read (or room to write), at most `most`.
    void wait(std::chrono::milliseconds most);
    bool isConnected() const;
    std::string lastError() const;

private:
    void readSettings();

    Target m_target;
    Target m_reached;
    QString m_identity;
    bool m_wantsProxy = false;
    ssh_session m_session;
};

} // namespace chatelaine::ssh
