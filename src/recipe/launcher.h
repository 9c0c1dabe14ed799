// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/wiped.h"
#include "recipe/becoming.h"
#include "ssh/questions.h"
#include "ssh/transport.h"

#include <QByteArrayView>

#include <chrono>
#include <memory>
#include <optional>

namespace chatelaine
{

/// A script that runs, past its marker; and what came behind the marker already.
struct LaunchedScript {
    std::unique_ptr<RemoteProcess> process;
    QByteArray out;
    QByteArray err;
    bool terminal = false;
    bool ended = false;
};

/// What a script is given to read: `data`, and then the end of its input unless it `holds`.
struct ScriptInput {
    QByteArrayView data;
    bool holds = false;
};

/// Starts scripts: answers the tool's prompt, from the password that worked before or from the questions,
/// waits for the marker and gives the script its input: not before, or the tool would read it as a password.
class Launcher
{
public:
    using Clock = std::chrono::steady_clock;

    Launcher(Transport &transport, const Target &target, Questions &questions)
        : m_transport(transport), m_target(target), m_questions(questions)
    {
    }

    /// Moves `deadline` on by the time a person took. Errors: BecomeRefused, TimedOut, and those of the
    /// transport.
    Result<LaunchedScript> launch(const QByteArray &body, const ScriptInput &input,
                                  Clock::time_point &deadline, std::stop_token stop);

private:
    struct Start; ///< one try

    Result<LaunchedScript> tryOnce(const Becoming &becoming, const ScriptInput &input,
                                   Clock::time_point &deadline, const std::stop_token &stop, int &attempt,
                                   bool &again);
    Result<void> awaitMarker(const Becoming &becoming, Start &start, Clock::time_point &deadline,
                             const std::stop_token &stop, int &attempt);
    static Result<void> feed(const Becoming &becoming, Start &start, const ScriptInput &input,
                             Clock::time_point deadline, const std::stop_token &stop);
    Result<void> givePassword(const Becoming &becoming, Start &start, Clock::time_point &deadline,
                              const std::stop_token &stop, int &attempt);
    Error timedOut() const;

    Transport &m_transport;
    const Target &m_target;
    Questions &m_questions;
    std::optional<WipedText> m_password; ///< that worked, or is being tried
};

} // namespace chatelaine
