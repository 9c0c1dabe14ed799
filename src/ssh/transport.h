// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Connections, commands and known hosts behind one Transport; also a local transport.

#include "base/result.h"
#include "ssh/knownhosts.h"
#include "ssh/questions.h"
#include "ssh/target.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace chatelaine
{

/// One running remote command. Same thread as its Transport.
class RemoteProcess
{
public:
    virtual ~RemoteProcess() = default;
    /// Waits up to `wait` for output, appends it to `out` and `err` (both are always drained), false when the
    /// process has ended and everything was read. Error: the connection broke, or a stop was requested
    /// (Cause::Cancelled).
    virtual Result<bool> read(QByteArray &out, QByteArray &err, std::chrono::milliseconds wait,
                              std::stop_token stop) = 0;
    /// Sends all of `data`; drains output meanwhile so that neither side can stall. Error: as read(), and
    /// Cause::TimedOut when it was not taken within `most`. A process that ended without reading it all is no
    /// error.
    virtual Result<void> write(QByteArrayView data, std::stop_token stop,
                               std::chrono::milliseconds most = std::chrono::hours(24)) = 0;
    virtual Result<void> closeInput() = 0;
    /// Valid after read() said false. 128 + signal where a signal ended it.
    virtual int exitCode() const = 0;
};

/// A way to run commands on a host. Lives and dies on one thread; a std::stop_token ends any call within 200
/// ms.
class Transport
{
public:
    virtual ~Transport() = default;
    /// Connects, checks the host key, logs in. Errors: Unreachable, HostKeyUnknown, HostKeyChanged,
    /// LoginRefused, Cancelled; each with the host and what to do.
    virtual Result<void> open(std::stop_token stop) = 0;
    /// Starts a command line for the login's shell. `terminal`: on a pty (su and doas may want one). The
    /// process must end before its transport.
    virtual Result<std::unique_ptr<RemoteProcess>> start(const QByteArray &commandLine, bool terminal = false,
                                                         std::stop_token stop = {}) = 0;
    /// The account that is logged in.
    virtual QString account() const = 0;
    /// "SHA256:…" of the host key that was confirmed; empty where there is none (a local transport).
    virtual QString hostKeyFingerprint() const = 0;
};

/// SSH by libssh, or a local transport where `target.local`. `questions` must outlive it.
std::unique_ptr<Transport> makeTransport(const Target &target, const HostKeyFiles &hostKeys,
                                         Questions &questions);

/// The host key that the server shows: connects (through its jump hosts, which are checked and logged in to)
/// only as far as the key exchange, and sends nothing. `questions` are those of jump hosts. Errors: as
/// Transport::open().
Result<HostKey> shownHostKey(const Target &target, const HostKeyFiles &hostKeys, Questions &questions,
                             std::stop_token stop);

/// A person was told the fingerprint `said` of the server: where `shown` has it, the key and the address are
/// known from now on, in place of what the workspace's file and this computer's memory said before. Connects
/// to nothing; any thread. Errors: `shown` has another fingerprint; the user's own file denies it or it was
/// revoked; a file cannot be read or written.
Result<void> acceptHostKey(const Target &target, const HostKeyFiles &hostKeys, const HostKey &shown,
                           const QString &said, std::stop_token stop = {});

/// `text` as one word of a POSIX shell.
QByteArray shellQuoted(const QByteArray &text);

} // namespace chatelaine
