// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ssh/session.h"

#include <memory>
#include <thread>

namespace chatelaine::ssh
{

/// A jump host that is logged in, and the way through it to one address behind it. From the hand-over on the
/// session belongs to a thread of its own.
class Bastion
{
public:
    /// Asks the jump host for a connection to `behind`; a socket that stands for it, which the caller owns.
    /// Error: Unreachable, Cancelled.
    static Result<std::unique_ptr<Bastion>> through(std::shared_ptr<Session> session, const Target &behind,
                                                    Clock::time_point deadline, std::stop_token stop,
                                                    int &socket);
    ~Bastion();

private:
    Bastion(std::shared_ptr<Session> session, ssh_channel channel, int socket);
    void pump(const std::stop_token &stop);
    bool toChannel();
    bool toSocket();

    std::shared_ptr<Session> m_session;
    ssh_channel m_channel;
    int m_socket;
    QByteArray m_inbound;  ///< from the server, not yet taken by the socket
    QByteArray m_outbound; ///< from the socket, not yet taken by the channel
    bool m_socketEnded = false;
    std::jthread m_thread; ///< last: the rest is there when it starts
};

} // namespace chatelaine::ssh
