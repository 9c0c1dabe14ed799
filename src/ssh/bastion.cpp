// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/bastion.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace chatelaine::ssh
{

namespace
{

constexpr qsizetype portion = 64 * 1024;

} // namespace

Result<std::unique_ptr<Bastion>> Bastion::through(std::shared_ptr<Session> session, const Target &behind,
                                                  Clock::time_point deadline, std::stop_token stop,
                                                  int &socket)
{
    ssh_channel channel = ssh_channel_new(session->raw());
    const std::string address = sstr(behind.address);
    const Result<int> code = session->finish(
        [&] { return ssh_channel_open_forward(channel, address.c_str(), behind.port, "127.0.0.1", 0); },
        SSH_AGAIN, deadline, stop);
    int ends[2] = {-1, -1};
    const bool opened = code && *code == SSH_OK;
    if (!opened || socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0) {
        ssh_channel_free(channel);
        if (!code && code.error().cause == Cause::Cancelled) {
            return fail(code.error());
        }
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The jump host %1 does not reach the server %2 (%3)."),
                       {sstr(session->target().address), sstr(behind.name), shownAddress(behind)}),
                  placeOf(behind), Cause::Unreachable)
                .advising(Text(QT_TRANSLATE_NOOP(
                    "Chatelaine",
                    "Check the address of the server as the jump host sees it, and that the jump "
                    "host may forward connections.")))
                .detailed(session->lastError()));
    }
    socket = ends[0];
    return std::unique_ptr<Bastion>(new Bastion(std::move(session), channel, ends[1]));
}

Bastion::Bastion(std::shared_ptr<Session> session, ssh_channel channel, int socket)
    : m_session(std::move(session))
    , m_channel(channel)
    , m_socket(socket)
    , m_thread([this](const std::stop_token &stop) { pump(stop); })
{
}

Bastion::~Bastion()
{
    m_thread.request_stop();
    m_thread.join();
    ssh_channel_free(m_channel);
    if (m_socket >= 0) {
        close(m_socket);
    }
}

void Bastion::pump(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        if (!toSocket() || !toChannel()) {
            break;
        }
        const bool sending = (ssh_get_poll_flags(m_session->raw()) & SSH_WRITE_PENDING) != 0;
        const bool taking = !m_socketEnded && m_outbound.isEmpty();
        pollfd waiting[2] = {
            {ssh_get_fd(m_session->raw()), static_cast<short>(POLLIN | (sending ? POLLOUT : 0)), 0},
            {m_socket, static_cast<short>((taking ? POLLIN : 0) | (m_inbound.isEmpty() ? 0 : POLLOUT)), 0}};
        poll(waiting, 2, static_cast<int>(slice.count()));
    }
    // The session at the other end of the pair sees that nothing more will come.
    shutdown(m_socket, SHUT_RDWR);
}

bool Bastion::toSocket()
{
    if (m_inbound.isEmpty()) {
        m_inbound.resize(portion);
        const int count = ssh_channel_read_nonblocking(m_channel, m_inbound.data(), portion, 0);
        m_inbound.resize(std::max(count, 0));
        if (count < 0 || (count == 0 && ssh_channel_is_closed(m_channel) != 0)) {
            return false;
        }
    }
    while (!m_inbound.isEmpty()) {
        const ssize_t sent =
            send(m_socket, m_inbound.constData(), static_cast<std::size_t>(m_inbound.size()), MSG_NOSIGNAL);
        if (sent < 0) {
            return errno == EAGAIN || errno == EINTR;
        }
        m_inbound.remove(0, sent);
    }
    return true;
}

bool Bastion::toChannel()
{
    if (m_outbound.isEmpty() && !m_socketEnded) {
        m_outbound.resize(portion);
        const ssize_t got = recv(m_socket, m_outbound.data(), portion, 0);
        const int code = errno;
        m_outbound.resize(std::max<ssize_t>(got, 0));
        if (got == 0 || (got < 0 && code != EAGAIN && code != EINTR)) {
            m_socketEnded = true;
            ssh_channel_send_eof(m_channel);
        }
    }
    while (!m_outbound.isEmpty() && (ssh_get_poll_flags(m_session->raw()) & SSH_WRITE_PENDING) == 0) {
        const int count =
            ssh_channel_write(m_channel, m_outbound.constData(), static_cast<uint32_t>(m_outbound.size()));
        if (count < 0) {
            return false;
        }
        if (count == 0) {
            break;
        }
        m_outbound.remove(0, count);
    }
    return true;
}

} // namespace chatelaine::ssh
