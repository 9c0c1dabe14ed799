// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/sshtransport.h"

#include "ssh/channelprocess.h"
#include "ssh/hostkeycheck.h"
#include "ssh/login.h"
#include "ssh/tcp.h"

#include <unistd.h>

namespace chatelaine::ssh
{

namespace
{

/// The jump host as a server of its own, known by its address.
Target jumpTarget(const Target::Jump &jump, const Target &target)
{
    Target out;
    out.name = jump.address;
    out.address = jump.address;
    out.port = jump.port;
    out.user = jump.user;
    out.privateKeyFile = target.privateKeyFile;
    out.connectTimeout = target.connectTimeout;
    return out;
}

} // namespace

SshTransport::SshTransport(const Target &target, const HostKeyFiles &hostKeys, Questions &questions)
    : m_target(target), m_hostKeys(hostKeys), m_questions(questions)
{
}

SshTransport::~SshTransport()
{
    m_session.reset();
    // The farthest tunnel runs through the nearer ones.
    while (!m_bastions.empty()) {
        m_bastions.pop_back();
    }
}

Result<void> SshTransport::open(std::stop_token stop)
{
    std::vector<Target> way;
    for (const Target::Jump &jump : m_target.jumps) {
        way.push_back(jumpTarget(jump, m_target));
    }
    way.push_back(m_target);
    int socket = -1;
    for (std::size_t i = 0; i < way.size(); ++i) {
        const auto deadline = Clock::now() + m_target.connectTimeout;
        auto session = logIn(way[i], socket, deadline, stop);
        if (!session) {
            return fail(session.error());
        }
        if (i + 1 == way.size()) {
            m_session = std::move(*session);
            return {};
        }
        auto bastion = Bastion::through(std::move(*session), way[i + 1],
                                        Clock::now() + m_target.connectTimeout, stop, socket);
        if (!bastion) {
            return fail(bastion.error());
        }
        m_bastions.push_back(std::move(*bastion));
    }
    return {};
}

Result<std::shared_ptr<Session>> SshTransport::logIn(const Target &target, int socket,
                                                     Clock::time_point deadline, const std::stop_token &stop)
{
    const auto session = std::make_shared<Session>(target);
    HostKeyCheck check(target, session->reached(), m_hostKeys);
    if (const auto loaded = check.load(); !loaded) {
        if (socket >= 0) {
            close(socket);
        }
        return fail(loaded.error());
    }
    if (socket < 0) {
        auto connected = connectTcp(session->reached(), deadline, stop);
        if (!connected) {
            Error error = std::move(connected.error());
            if (session->wantsProxy() && error.cause == Cause::Unreachable) {
                error.next = Text(QT_TRANSLATE_NOOP(
                    "Chatelaine",
                    "Your ~/.ssh/config reaches it through a ProxyCommand or ProxyJump, which is not "
                    "used here: name the jump host in the inventory (ansible_ssh_common_args: -J host)."));
            }
            return fail(std::move(error));
        }
        socket = *connected;
    }
    if (const auto shaken = session->shakeHands(socket, check.algorithms(), deadline, stop); !shaken) {
        return fail(shaken.error());
    }
    if (const auto confirmed = check.confirm(session->hostKey(), m_questions, stop); !confirmed) {
        return fail(confirmed.error());
    }
    if (const auto in = Login(*session, m_questions).run(stop); !in) {
        return fail(in.error());
    }
    return session;
}

Result<std::unique_ptr<RemoteProcess>> SshTransport::start(const QByteArray &commandLine, bool terminal,
                                                           std::stop_token stop)
{
    auto process = std::make_unique<ChannelProcess>(m_session);
    if (const auto started = process->start(commandLine, terminal, std::move(stop)); !started) {
        return fail(started.error());
    }
    return process;
}

QString SshTransport::account() const { return m_session ? m_session->reached().user : m_target.user; }

} // namespace chatelaine::ssh
