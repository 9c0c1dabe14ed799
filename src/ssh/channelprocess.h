// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ssh/session.h"
#include "ssh/transport.h"

#include <libssh/callbacks.h>

#include <memory>
#include <optional>

namespace chatelaine::ssh
{

/// A command on a channel of its own.
class ChannelProcess : public RemoteProcess
{
public:
    explicit ChannelProcess(std::shared_ptr<Session> session);
    ~ChannelProcess() override;

    Result<void> start(const QByteArray &commandLine, bool terminal, std::stop_token stop);

    Result<bool> read(QByteArray &out, QByteArray &err, std::chrono::milliseconds wait,
                      std::stop_token stop) override;
    Result<void> write(QByteArrayView data, std::stop_token stop, std::chrono::milliseconds most) override;
    Result<void> closeInput() override;
    int exitCode() const override { return m_exitCode.value_or(-1); }

private:
    /// Takes what has arrived on both streams into m_out and m_err; false: the connection is gone.
    bool drain();
    bool drainStream(QByteArray &into, bool isErr);
    bool hasEnded() const;

    std::shared_ptr<Session> m_session;
    ssh_channel m_channel = nullptr;
    ssh_channel_callbacks_struct m_callbacks{};
    QByteArray m_out;
    QByteArray m_err;
    std::optional<int> m_exitCode;
};

} // namespace chatelaine::ssh
