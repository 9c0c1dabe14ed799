// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"
#include "ssh/questions.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace chatelaine
{

/// Answers from a SecretStore first, then from a person, and keeps what the person said. A wrong answer
/// (attempt > 1) is forgotten and asked for again. Two connections that need the same secret ask once. Host
/// keys and a server's own prompts always go to the person. A password is bound to the server and its host
/// key (workspace-format "Trust"): one that was kept for another key is never given. Any thread; a connection
/// stays on its thread.
class RememberedAnswers : public Questions
{
public:
    RememberedAnswers(SecretStore &store, Questions &person) : m_store(store), m_person(person) {}
    std::optional<Answer> ask(const Question &question, std::stop_token stop) override;

    /// Under which name an answer is kept: passphrase/<key file>, login-password/<account>@<host>/SHA256:…,
    /// become-password/<account>@<host>/SHA256:…; <host> of a jump host is "jump host <address:port>".
    /// nullopt: it is not kept.
    static std::optional<SecretName> nameFor(const Question &question);
    /// Under which name a password from the inventory's variables would be, which are for a host whatever its
    /// key is: <kind>/<account>@<host>. nullopt: there is none for such a question.
    static std::optional<SecretName> variableFor(const Question &question);

private:
    /// What goes on about one secret.
    struct Subject {
        bool beingAsked = false;
        int answers = 0;                          ///< that the person gave
        int declines = 0;                         ///< that the person did not want to give
        std::map<std::thread::id, int> handedOut; ///< how many answers there were when a connection got one
    };
    std::optional<Answer> known(const SecretName &name, const Question &question, Subject &subject);
    std::optional<Answer> askPerson(const SecretName &name, const Question &question, std::stop_token stop,
                                    std::unique_lock<std::mutex> &lock);

    SecretStore &m_store;
    Questions &m_person;
    std::mutex m_mutex; ///< not held while the person thinks
    std::condition_variable m_answered;
    std::map<SecretName, Subject> m_subjects;
};

} // namespace chatelaine
