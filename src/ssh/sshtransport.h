// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ssh/bastion.h"
#include "ssh/hostkeycheck.h"
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
    QString hostKeyFingerprint() const override;
    /// Instead of open(): only as far as the server shows its key.
    Result<HostKey> readHostKey(const std::stop_token &stop);

private:
    /// A session with one server after the key exchange, and the check that took part in it.
    struct Greeted {
        std::shared_ptr<Session> session;
        HostKeyCheck check;
    };
    /// Through the jump hosts to the target.
    Result<Greeted> reach(const std::stop_token &stop);
    /// Over `socket` (owned from now on), or by TCP where that is -1.
    Result<Greeted> greet(const Target &target, int socket, const std::stop_token &stop);
    Result<void> logIn(const Greeted &greeted, const std::stop_token &stop);

    Target m_target;
    HostKeyFiles m_hostKeys;
    Questions &m_questions;
    std::vector<std::unique_ptr<Bastion>> m_bastions; ///< nearest first
    std::shared_ptr<Session> m_session;
};

} // namespace chatelaine::ssh
