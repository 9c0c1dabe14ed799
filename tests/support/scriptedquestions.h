// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ssh/questions.h"

#include <QStringList>

#include <functional>
#include <mutex>
#include <vector>

namespace chatelaine
{

/// A person whose answers a test writes down before. Any thread.
class ScriptedQuestions : public Questions
{
public:
    using Reply = std::function<std::optional<Answer>(const Question &)>;

    /// Says yes to every host key and gives `secrets` one after the other; then nobody answers.
    explicit ScriptedQuestions(QStringList secrets = {}) : m_secrets(std::move(secrets)) {}
    explicit ScriptedQuestions(Reply reply) : m_reply(std::move(reply)) {}

    std::optional<Answer> ask(const Question &question, std::stop_token) override
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(question);
        if (m_reply) {
            return m_reply(question);
        }
        if (question.kind == Question::Kind::HostKey) {
            return Answer{true, {}};
        }
        if (m_secrets.isEmpty()) {
            return std::nullopt;
        }
        return Answer{true, WipedText(m_secrets.takeFirst().toStdString())};
    }

    std::vector<Question> asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    int count(Question::Kind kind) const
    {
        const std::lock_guard lock(m_mutex);
        int count = 0;
        for (const Question &question : m_asked) {
            count += question.kind == kind ? 1 : 0;
        }
        return count;
    }

private:
    mutable std::mutex m_mutex;
    QStringList m_secrets;
    Reply m_reply;
    std::vector<Question> m_asked;
};

} // namespace chatelaine
