// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/localprocess.h"

#include "ssh/sentences.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

extern char **environ;

namespace chatelaine::ssh
{

namespace
{

constexpr qsizetype portion = 64 * 1024;

void closeFd(int &fd)
{
    if (fd >= 0) {
        close(fd);
        fd = -1;
    }
}

/// Which descriptors the child gets, and which stay here.
struct Wiring {
    std::array<int, 3> child{-1, -1, -1};
    std::array<int, 3> own{-1, -1, -1};
    std::string terminal; ///< the pty's path; then the child opens it for all three

    void closeChild()
    {
        for (int &fd : child) {
            closeFd(fd);
        }
    }
    void closeAll()
    {
        closeChild();
        for (int &fd : own) {
            closeFd(fd);
        }
    }
};

bool wirePipes(Wiring &wiring)
{
    for (std::size_t i = 0; i < 3; ++i) {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0) {
            return false;
        }
        wiring.child[i] = i == 0 ? ends[0] : ends[1];
        wiring.own[i] = i == 0 ? ends[1] : ends[0];
        fcntl(wiring.own[i], F_SETFL, O_NONBLOCK);
    }
    return true;
}

bool wireTerminal(Wiring &wiring)
{
    const int pty = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    std::array<char, 256> name{};
    if (pty < 0 || grantpt(pty) != 0 || unlockpt(pty) != 0 || ptsname_r(pty, name.data(), name.size()) != 0) {
        closeFd(wiring.own[0] = pty);
        return false;
    }
    fcntl(pty, F_SETFL, O_NONBLOCK);
    wiring.terminal = name.data();
    wiring.own[0] = pty;
    wiring.own[1] = fcntl(pty, F_DUPFD_CLOEXEC, 0);
    return true;
}

int spawnShell(const QByteArray &commandLine, const Wiring &wiring, pid_t &pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    // A session of its own: the whole group can be ended, and a pty opened first becomes its terminal.
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes, &signals);
    sigaddset(&signals, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &signals);
    for (int fd = 0; fd < 3; ++fd) {
        if (wiring.terminal.empty()) {
            posix_spawn_file_actions_adddup2(&actions, wiring.child[static_cast<std::size_t>(fd)], fd);
        } else {
            posix_spawn_file_actions_addopen(&actions, fd, wiring.terminal.c_str(), O_RDWR, 0);
        }
    }
    QByteArray text = commandLine;
    char shell[] = "sh";
    char option[] = "-c";
    char *const arguments[] = {shell, option, text.data(), nullptr};
    const int code = posix_spawn(&pid, "/bin/sh", &actions, &attributes, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return code;
}

/// Blocks SIGPIPE around a write, as a library must: the rest of the program keeps its own ways.
ssize_t writeQuietly(int fd, const char *data, std::size_t size)
{
    sigset_t pipeSignal;
    sigset_t before;
    sigemptyset(&pipeSignal);
    sigaddset(&pipeSignal, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipeSignal, &before);
    const ssize_t count = ::write(fd, data, size);
    const int code = errno;
    if (count < 0 && code == EPIPE) {
        const timespec now{};
        sigtimedwait(&pipeSignal, nullptr, &now);
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = code;
    return count;
}

} // namespace

LocalProcess::~LocalProcess()
{
    closeFd(m_input);
    closeFd(m_output);
    closeFd(m_errors);
    // First asked, then made to go; a process of another user (sudo's) can only be asked by closing its
    // input.
    for (int round = 0; m_pid > 0 && !reap() && round < 20; ++round) {
        kill(-m_pid, round < 10 ? SIGTERM : SIGKILL);
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

Result<void> LocalProcess::start(const QByteArray &commandLine, bool terminal)
{
    Wiring wiring;
    const bool wired = terminal ? wireTerminal(wiring) : wirePipes(wiring);
    const int code = wired ? spawnShell(commandLine, wiring, m_pid) : errno;
    wiring.closeChild();
    if (!wired || code != 0) {
        wiring.closeAll();
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "No command can be started on this computer.")),
                  placeOf(m_target))
                .detailed(std::strerror(code)));
    }
    m_input = wiring.own[0];
    m_output = wiring.own[1];
    m_errors = wiring.own[2];
    return {};
}

void LocalProcess::drain(int &fd, QByteArray &into)
{
    // Not without end, so that a fast stream cannot hide the other one or a stop.
    for (int round = 0; fd >= 0 && round < 16; ++round) {
        const qsizetype before = into.size();
        into.resize(before + portion);
        const ssize_t count = ::read(fd, into.data() + before, portion);
        const int code = errno;
        into.resize(before + std::max<ssize_t>(count, 0));
        if (count > 0 || (count < 0 && code == EINTR)) {
            continue;
        }
        // A terminal ends with EIO.
        if (count == 0 || code != EAGAIN) {
            closeFd(fd);
        }
        break;
    }
}

void LocalProcess::pump(bool forWriting, std::chrono::milliseconds wait)
{
    pollfd waiting[3] = {
        {m_output, POLLIN, 0}, {m_errors, POLLIN, 0}, {forWriting ? m_input : -1, POLLOUT, 0}};
    poll(waiting, 3, static_cast<int>(std::min(wait, slice).count()));
    drain(m_output, m_out);
    drain(m_errors, m_err);
}

bool LocalProcess::reap()
{
    int status = 0;
    if (m_pid > 0 && !m_exitCode && waitpid(m_pid, &status, WNOHANG) == m_pid) {
        m_exitCode = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        m_pid = -1;
    }
    return m_exitCode.has_value();
}

Result<bool> LocalProcess::read(QByteArray &out, QByteArray &err, std::chrono::milliseconds wait,
                                std::stop_token stop)
{
    const auto deadline = Clock::now() + wait;
    for (;;) {
        if (stop.stop_requested()) {
            return fail(cancelled(m_target));
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        const bool closed = m_output < 0 && m_errors < 0;
        pump(false, closed ? std::chrono::milliseconds(2) : std::max(left, std::chrono::milliseconds(0)));
        const bool got = !m_out.isEmpty() || !m_err.isEmpty();
        out += std::exchange(m_out, {});
        err += std::exchange(m_err, {});
        if (got) {
            return true;
        }
        if (m_output < 0 && m_errors < 0 && reap()) {
            return false;
        }
        if (left.count() <= 0) {
            return true;
        }
    }
}

Result<void> LocalProcess::write(QByteArrayView data, std::stop_token stop, std::chrono::milliseconds most)
{
    const auto deadline = Clock::now() + most;
    while (!data.isEmpty() && m_input >= 0) {
        if (stop.stop_requested()) {
            return fail(cancelled(m_target));
        }
        if (Clock::now() >= deadline) {
            return fail(notTaken(m_target));
        }
        const ssize_t count =
            writeQuietly(m_input, data.data(), static_cast<std::size_t>(std::min(portion, data.size())));
        if (count > 0) {
            data = data.sliced(count);
        } else if (count < 0 && errno != EAGAIN && errno != EINTR) {
            closeFd(m_input); // It ended without reading everything; its exit code says what that means.
        }
        pump(count <= 0, count > 0 ? std::chrono::milliseconds(0) : slice);
    }
    return {};
}

Result<void> LocalProcess::closeInput()
{
    closeFd(m_input);
    return {};
}

} // namespace chatelaine::ssh
