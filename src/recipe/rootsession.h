// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ssh/transport.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace chatelaine
{

/// A POSIX sh script for a server, run with LC_ALL=C. The body travels as an argument of `sh -c` (so no
/// secret in it, and not more than about 100 kB), `input` over stdin. By su and doas stderr comes mixed into
/// stdout.
struct RemoteScript {
    QByteArray body;
    QByteArray input;
    std::chrono::milliseconds timeout{60000};
    /// Each line of stdout and stderr as it comes, without its newline; may be empty. Called on the session's
    /// thread.
    std::function<void(const QByteArray &line)> onLine;
};

struct ScriptResult {
    int exitCode = 0;
    QByteArray out;
    QByteArray err;
};

/// A script that stays until it is let go: the destructor closes its stdin (with su and doas: its terminal)
/// and gives it two seconds to end. Goes before its session. Used to hold the lock.
class HeldScript
{
public:
    virtual ~HeldScript() = default;
};

/// Runs scripts as root (or as the login where target.become is None) on one host. The become password is
/// asked for at the first need, through the Questions, and goes over stdin only after sudo's own prompt; a
/// wrong one is asked for again, three times in all. One thread.
class RootSession
{
public:
    RootSession(const Target &target, const HostKeyFiles &hostKeys, Questions &questions);
    ~RootSession();

    Result<void> open(std::stop_token stop);
    /// Starts the script, feeds its input, waits for its end: one round trip once the session is open. A
    /// non-zero exit code is no Error. Errors: connection lost, BecomeRefused, TimedOut, Cancelled.
    Result<ScriptResult> run(const RemoteScript &script, std::stop_token stop);
    /// Starts a script and returns when it has written its first line (given back in `firstLine`). An exit
    /// before that is an Error with the script's stderr as detail.
    Result<std::unique_ptr<HeldScript>> hold(const RemoteScript &script, QByteArray &firstLine,
                                             std::stop_token stop);

    QString account() const;
    const Target &target() const;

    struct Private;

private:
    std::unique_ptr<Private> m_d;
};

} // namespace chatelaine
