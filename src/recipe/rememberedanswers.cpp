// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipe/rememberedanswers.h"

#include <chrono>

namespace chatelaine
{

namespace
{

/// Between two looks at the stop token while another connection's question is open.
constexpr std::chrono::milliseconds slice{50};

} // namespace

std::optional<SecretName> RememberedAnswers::nameFor(const Question &question)
{
    const QString server =
        question.jump.isEmpty() ? question.host : QStringLiteral("jump host ") + question.jump;
    const QString login =
        question.account + QLatin1Char('@') + server +
        (question.fingerprint.isEmpty() ? QString() : QLatin1Char('/') + question.fingerprint);
    switch (question.kind) {
    case Question::Kind::Passphrase:
        return SecretName{QStringLiteral("passphrase"), question.subject};
    case Question::Kind::LoginPassword:
        return SecretName{QStringLiteral("login-password"), login};
    case Question::Kind::BecomePassword:
        return SecretName{QStringLiteral("become-password"), login};
    case Question::Kind::HostKey:
    case Question::Kind::Prompt:
        break;
    }
    return std::nullopt;
}

std::optional<SecretName> RememberedAnswers::variableFor(const Question &question)
{
    if (question.kind == Question::Kind::Passphrase || !question.jump.isEmpty()) {
        return std::nullopt;
    }
    Question unbound = question;
    unbound.fingerprint.clear();
    return nameFor(unbound);
}

std::optional<Answer> RememberedAnswers::ask(const Question &question, std::stop_token stop)
{
    const auto name = nameFor(question);
    if (!name) {
        return m_person.ask(question, std::move(stop));
    }
    std::unique_lock lock(m_mutex);
    Subject &subject = m_subjects[*name];
    const int declines = subject.declines;
    while (subject.beingAsked) {
        m_answered.wait_for(lock, slice);
        if (stop.stop_requested()) {
            return std::nullopt;
        }
    }
    // Whoever declined to answer was asked for all who waited.
    if (subject.declines != declines) {
        return std::nullopt;
    }
    if (auto answer = known(*name, question, subject)) {
        return answer;
    }
    return askPerson(*name, question, std::move(stop), lock);
}

std::optional<Answer> RememberedAnswers::known(const SecretName &name, const Question &question,
                                               Subject &subject)
{
    const auto self = std::this_thread::get_id();
    // A wrong answer may be an old one, that another connection has had corrected meanwhile.
    const auto before = subject.handedOut.find(self);
    const bool outdated = before != subject.handedOut.end() && before->second < subject.answers;
    if (question.attempt > 1 && !outdated) {
        static_cast<void>(m_store.remove(name));
        return std::nullopt;
    }
    auto stored = m_store.read(name);
    if (const auto variable = variableFor(question); stored && !*stored && variable) {
        stored = m_store.read(*variable);
    }
    if (!stored || !*stored) {
        return std::nullopt;
    }
    subject.handedOut[self] = subject.answers;
    return Answer{true, std::move(**stored)};
}

std::optional<Answer> RememberedAnswers::askPerson(const SecretName &name, const Question &question,
                                                   std::stop_token stop, std::unique_lock<std::mutex> &lock)
{
    Subject &subject = m_subjects[name];
    subject.beingAsked = true;
    lock.unlock();
    auto answer = m_person.ask(question, stop);
    lock.lock();
    subject.beingAsked = false;
    if (answer) {
        // A store that cannot tell whether it holds the secret (locked) is left alone.
        if (const auto stored = m_store.read(name); stored) {
            static_cast<void>(m_store.write(name, answer->secret));
        }
        subject.handedOut[std::this_thread::get_id()] = ++subject.answers;
    } else if (!stop.stop_requested()) {
        ++subject.declines;
    }
    m_answered.notify_all();
    return answer;
}

} // namespace chatelaine
