// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/channelprocess.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace chatelaine::ssh
{

namespace
{

/// A server that does not start a command for so long will not.
constexpr std::chrono::seconds patience{30};
/// What is sent at once, before output is looked at again.
constexpr qsizetype portion = 256 * 1024;
/// No more is taken from one stream before the other is looked at, however fast it comes.
constexpr qsizetype mostAtOnce = 1024 * 1024;

/// The number of a signal by its name in RFC 4254, for the exit code 128 + n that a shell would show.
int signalNumber(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, int>, 13> numbers{{{"HUP", 1},
                                                                               {"INT", 2},
                                                                               {"QUIT", 3},
                                                                               {"ILL", 4},
                                                                               {"ABRT", 6},
                                                                               {"FPE", 8},
                                                                               {"KILL", 9},
                                                                               {"USR1", 10},
                                                                               {"SEGV", 11},
                                                                               {"USR2", 12},
                                                                               {"PIPE", 13},
                                                                               {"ALRM", 14},
                                                                               {"TERM", 15}}};
    const auto found = std::find_if(numbers.begin(), numbers.end(),
                                    [name](const auto &entry) { return entry.first == name; });
    return found == numbers.end() ? 127 : found->second;
}

void onExitStatus(ssh_session, ssh_channel, int status, void *exitCode)
{
    *static_cast<std::optional<int> *>(exitCode) = status;
}

void onExitSignal(ssh_session, ssh_channel, const char *name, int, const char *, const char *, void *exitCode)
{
    *static_cast<std::optional<int> *>(exitCode) = 128 + signalNumber(name ? name : "");
}

} // namespace

ChannelProcess::ChannelProcess(std::shared_ptr<Session> session)
    : m_session(std::move(session)), m_channel(ssh_channel_new(m_session->raw()))
{
    ssh_callbacks_init(&m_callbacks);
    m_callbacks.userdata = &m_exitCode;
    m_callbacks.channel_exit_status_function = onExitStatus;
    m_callbacks.channel_exit_signal_function = onExitSignal;
    ssh_set_channel_callbacks(m_channel, &m_callbacks);
}

ChannelProcess::~ChannelProcess()
{
    ssh_remove_channel_callbacks(m_channel, &m_callbacks);
    ssh_channel_free(m_channel);
}

Result<void> ChannelProcess::start(const QByteArray &commandLine, bool terminal, std::stop_token stop)
{
    const auto step = [&](const std::function<int()> &call) -> Result<void> {
        const Result<int> code = m_session->finish(call, SSH_AGAIN, Clock::now() + patience, stop);
        if (!code) {
            return fail(code.error());
        }
        if (*code != SSH_OK) {
            return fail(lost(m_session->target(), m_session->lastError()));
        }
        return {};
    };
    if (auto opened = step([this] { return ssh_channel_open_session(m_channel); }); !opened) {
        return opened;
    }
    if (terminal) {
        const auto got = step([this] { return ssh_channel_request_pty_size(m_channel, "dumb", 200, 50); });
        if (!got) {
            return got;
        }
    }
    return step([&] { return ssh_channel_request_exec(m_channel, commandLine.constData()); });
}

bool ChannelProcess::drainStream(QByteArray &into, bool isErr)
{
    constexpr uint32_t most = 128 * 1024;
    const qsizetype enough = into.size() + mostAtOnce;
    while (into.size() < enough) {
        const qsizetype before = into.size();
        into.resize(before + most);
        const int count = ssh_channel_read_nonblocking(m_channel, into.data() + before, most, isErr ? 1 : 0);
        into.resize(before + std::max(count, 0));
        if (count == SSH_ERROR) {
            return false;
        }
        if (count <= 0) {
            break;
        }
    }
    return true;
}

bool ChannelProcess::drain()
{
    const bool out = drainStream(m_out, false);
    const bool err = drainStream(m_err, true);
    // After the end of the output, reading takes no more packets in; the exit code may come later.
    if (!m_exitCode && ssh_channel_is_eof(m_channel) != 0) {
        ssh_channel_get_exit_status(m_channel);
    }
    return (out && err) || hasEnded();
}

bool ChannelProcess::hasEnded() const
{
    return m_exitCode && (ssh_channel_is_eof(m_channel) != 0 || ssh_channel_is_closed(m_channel) != 0) &&
           ssh_channel_poll(m_channel, 0) <= 0 && ssh_channel_poll(m_channel, 1) <= 0;
}

Result<bool> ChannelProcess::read(QByteArray &out, QByteArray &err, std::chrono::milliseconds wait,
                                  std::stop_token stop)
{
    const auto deadline = Clock::now() + wait;
    for (;;) {
        if (stop.stop_requested()) {
            return fail(cancelled(m_session->target()));
        }
        const bool alive = drain();
        const bool got = !m_out.isEmpty() || !m_err.isEmpty();
        out += std::exchange(m_out, {});
        err += std::exchange(m_err, {});
        if (got) {
            return true;
        }
        if (hasEnded()) {
            return false;
        }
        // Closed without an exit code: the server's side went away.
        if (!alive || !m_session->isConnected() || ssh_channel_is_closed(m_channel) != 0) {
            return fail(lost(m_session->target(), m_session->lastError()));
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0) {
            return true;
        }
        m_session->wait(left);
    }
}

Result<void> ChannelProcess::write(QByteArrayView data, std::stop_token stop, std::chrono::milliseconds most)
{
    const auto deadline = Clock::now() + most;
    while (!data.isEmpty()) {
        if (stop.stop_requested()) {
            return fail(cancelled(m_session->target()));
        }
        if (Clock::now() >= deadline) {
            return fail(notTaken(m_session->target()));
        }
        if (!drain() || !m_session->isConnected()) {
            return fail(lost(m_session->target(), m_session->lastError()));
        }
        if (ssh_channel_is_closed(m_channel) != 0 || m_exitCode) {
            return {}; // The command ended without reading everything; its exit code says what that means.
        }
        // Without room in the window, or with much still to be sent, the connection needs time.
        const bool busy = (ssh_get_poll_flags(m_session->raw()) & SSH_WRITE_PENDING) != 0;
        const qsizetype size = std::min(portion, data.size());
        const int count = busy ? 0 : ssh_channel_write(m_channel, data.data(), static_cast<uint32_t>(size));
        if (count < 0 && ssh_channel_is_closed(m_channel) == 0) {
            return fail(lost(m_session->target(), m_session->lastError()));
        }
        if (count > 0) {
            data = data.sliced(count);
        } else {
            m_session->wait(slice);
        }
    }
    return {};
}

Result<void> ChannelProcess::closeInput()
{
    if (ssh_channel_is_closed(m_channel) == 0 && ssh_channel_send_eof(m_channel) == SSH_ERROR) {
        return fail(lost(m_session->target(), m_session->lastError()));
    }
    return {};
}

} // namespace chatelaine::ssh
