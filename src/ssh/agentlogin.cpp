// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/login.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace chatelaine::ssh
{

namespace
{

/// A connection to the user's agent; -1 where there is none.
int connectAgent()
{
    const std::string path = sstr(qEnvironmentVariable("SSH_AUTH_SOCK"));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path) {
        return -1;
    }
    path.copy(address.sun_path, path.size());
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

} // namespace

Login::Attempt Login::agent()
{
    const int fd = connectAgent();
    if (fd < 0) {
        return Outcome::Refused;
    }
    note(QStringLiteral("ssh-agent"), "none of its keys was accepted by the server");
    ssh_set_agent_socket(m_session.raw(), fd);
    // An agent may ask a person (a touch, a confirmation) and the library waits for it: a stop pulls the
    // plug.
    const std::stop_callback unplug(m_stop, [fd] { shutdown(fd, SHUT_RDWR); });
    const Attempt outcome = decide([this] { return ssh_userauth_agent(m_session.raw(), nullptr); });
    if (m_stop.stop_requested()) {
        return fail(cancelled(m_session.target()));
    }
    return outcome;
}

} // namespace chatelaine::ssh
