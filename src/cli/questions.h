// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "desk/run.h"

#include <QJsonObject>
#include <QObject>

#include <set>
#include <vector>

namespace chatelaine::cli
{

/// Answers the questions of a run: from JSON lines on a file descriptor
/// ({"kind": "host-key|passphrase|login-password|become-password|prompt", "host": …, "value": …}; host is a
/// server or a jump host's address:port, without it is for all; the n-th fitting line answers the n-th
/// attempt; a host key's value is its fingerprint), else from the person at the terminal, else not at all.
class RunQuestions : public QObject
{
    Q_OBJECT
public:
    RunQuestions(Run &run, Context &context);

private:
    void answerAll();
    Answer answerOf(const Question &question);
    std::optional<Answer> fromFile(const Question &question) const;
    Answer fromTerminal(const Question &question);

    Run &m_run;
    Context &m_context;
    std::vector<QJsonObject> m_answers;
};

/// Starts a run and spins until it has ended; Ctrl-C cancels it. Text or JSON progress goes to stdout.
void spin(Run &run, Context &context, bool showProgress);

} // namespace chatelaine::cli
