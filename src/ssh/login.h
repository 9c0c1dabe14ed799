// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ssh/keyfile.h"
#include "ssh/questions.h"
#include "ssh/session.h"

#include <QStringList>

#include <optional>
#include <stop_token>

namespace chatelaine::ssh
{

/// Logs in on a session whose host key was confirmed: agent, key files, the server's own questions, password;
/// several of them where the server wants that.
class Login
{
public:
    Login(Session &session, Questions &questions) : m_session(session), m_questions(questions) {}

    /// Error: LoginRefused, naming what was tried; Unreachable, Cancelled.
    Result<void> run(std::stop_token stop);

private:
    /// How one way to log in ended. Partial: accepted, and the server wants another one too.
    enum class Outcome { In, Partial, Refused };
    using Attempt = Result<Outcome>;

    Attempt anyMethod(int methods);
    Attempt keys();
    Attempt agent();
    Attempt plainKey(const KeyFile &file);
    Attempt encryptedKey(const KeyFile &file);
    Attempt offer(ssh_key key);
    Attempt interactive();
    Attempt answerPrompts(int attempt, bool &asked);
    Attempt password();

    /// Repeats an authentication call until it is decided.
    Attempt decide(const std::function<int()> &call);
    Result<std::optional<WipedText>> ask(Question question);
    Question question(Question::Kind kind, int attempt) const;
    std::vector<KeyFile> keyFiles();
    void note(const QString &tried, const std::string &why);
    Error refused() const;

    Session &m_session;
    Questions &m_questions;
    std::stop_token m_stop;
    bool m_keysDone = false; ///< all keys were tried, or one was accepted and the server wants more
    bool m_passwordDone = false;
    std::vector<KeyFile> m_files;
    QStringList m_tried;
    std::string m_reasons;
};

} // namespace chatelaine::ssh
