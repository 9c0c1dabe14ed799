// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/sshtransport.h"

#include "ssh/channelprocess.h"
#include "ssh/login.h"
#include "ssh/tcp.h"

#include <unistd.h>

namespace chatelaine::ssh
{

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
    auto greeted = reach(stop);
    if (!greeted) {
        return fail(greeted.error());
    }
    auto in = logIn(*greeted, stop);
    if (in) {
        m_session = std::move(greeted->session);
    }
    return in;
}

Result<HostKey> SshTransport::readHostKey(const std::stop_token &stop)
{
    return reach(stop).map([](const Greeted &greeted) { return greeted.session->hostKey(); });
}

Result<SshTransport::Greeted> SshTransport::reach(const std::stop_token &stop)
{
    int socket = -1;
    for (std::size_t i = 0; i < m_target.jumps.size(); ++i) {
        auto jump = greet(jumpHost(m_target, i), socket, stop);
        if (!jump) {
            return fail(jump.error());
        }
        if (auto in = logIn(*jump, stop); !in) {
            return fail(in.error());
        }
        const Target behind = i + 1 < m_target.jumps.size() ? jumpHost(m_target, i + 1) : m_target;
        auto bastion = Bastion::through(std::move(jump->session), behind,
                                        Clock::now() + m_target.connectTimeout, stop, socket);
        if (!bastion) {
            return fail(bastion.error());
        }
        m_bastions.push_back(std::move(*bastion));
    }
    return greet(m_target, socket, stop);
}

Result<SshTransport::Greeted> SshTransport::greet(const Target &target, int socket,
                                                  const std::stop_token &stop)
{
    const auto deadline = Clock::now() + m_target.connectTimeout;
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
    return Greeted{session, std::move(check)};
}

Result<void> SshTransport::logIn(const Greeted &greeted, const std::stop_token &stop)
{
    if (auto confirmed = greeted.check.confirm(greeted.session->hostKey(), m_questions, stop); !confirmed) {
        return confirmed;
    }
    return Login(*greeted.session, m_questions).run(stop);
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

QString SshTransport::hostKeyFingerprint() const
{
    return m_session ? m_session->hostKey().fingerprint() : QString();
}

} // namespace chatelaine::ssh
