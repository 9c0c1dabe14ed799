// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ssh/bastion.h"
#include "ssh/session.h"
#include "ssh/transport.h"

#include <memory>
#include <vector>

namespace chatelaine::ssh
{

/// Reaches a server by SSH, through its jump hosts where it has some.
class SshTransport : public Transport
{
public:
    SshTransport(const Target &target, const HostKeyFiles &hostKeys, Questions &questions);
    ~SshTransport() override;

    Result<void> open(std::stop_token stop) override;
    Result<std::unique_ptr<RemoteProcess>> start(const QByteArray &commandLine, bool terminal,
                                                 std::stop_token stop) override;
    QString account() const override;

private:
    /// A logged-in session with one server, over `socket` (owned from now on), or by TCP where that is -1.
    Result<std::shared_ptr<Session>> logIn(const Target &target, int socket, Clock::time_point deadline,
                                           const std::stop_token &stop);

    Target m_target;
    HostKeyFiles m_hostKeys;
    Questions &m_questions;
    std::vector<std::unique_ptr<Bastion>> m_bastions; ///< nearest first
    std::shared_ptr<Session> m_session;
};

} // namespace chatelaine::ssh
