// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ssh/target.h"
#include "ssh/transport.h"

#include <optional>
#include <sys/types.h>

namespace chatelaine::ssh
{

/// A command of /bin/sh on this computer, in a process group of its own. One that is still running when this
/// goes is ended.
class LocalProcess : public RemoteProcess
{
public:
    explicit LocalProcess(const Target &target) : m_target(target) {}
    ~LocalProcess() override;

    Result<void> start(const QByteArray &commandLine, bool terminal);

    Result<bool> read(QByteArray &out, QByteArray &err, std::chrono::milliseconds wait,
                      std::stop_token stop) override;
    Result<void> write(QByteArrayView data, std::stop_token stop, std::chrono::milliseconds most) override;
    Result<void> closeInput() override;
    int exitCode() const override { return m_exitCode.value_or(-1); }

private:
    /// Waits for output, or room for input; takes what is there into m_out and m_err.
    void pump(bool forWriting, std::chrono::milliseconds wait);
    static void drain(int &fd, QByteArray &into);
    /// Takes the exit code if the process has ended.
    bool reap();

    Target m_target;
    pid_t m_pid = -1;
    int m_input = -1;
    int m_output = -1;
    int m_errors = -1;
    QByteArray m_out;
    QByteArray m_err;
    std::optional<int> m_exitCode;
};

} // namespace chatelaine::ssh
