// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"
#include "ssh/questions.h"

#include <mutex>
#include <set>

namespace chatelaine
{

/// Answers from a SecretStore first, then from a person, and keeps what the person said. A wrong answer (attempt > 1) is
/// forgotten and asked for again. Two connections that need the same secret ask once. Any thread.
class RememberedAnswers : public Questions
{
public:
    RememberedAnswers(SecretStore &store, Questions &person) : m_store(store), m_person(person) {}
    std::optional<Answer> ask(const Question &question, std::stop_token stop) override;

private:
    SecretStore &m_store;
    Questions &m_person;
    std::mutex m_mutex; ///< one question for the same secret at a time
};

} // namespace chatelaine
