// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/questions.h"

#include "base/qt.h"
#include "cli/answers.h"

namespace chatelaine::cli
{

namespace
{

QString said(const char *source) { return QCoreApplication::translate("Chatelaine", source); }

QString kindWord(Question::Kind kind)
{
    switch (kind) {
    case Question::Kind::HostKey:
        return QStringLiteral("host-key");
    case Question::Kind::Passphrase:
        return QStringLiteral("passphrase");
    case Question::Kind::LoginPassword:
        return QStringLiteral("login-password");
    case Question::Kind::BecomePassword:
        return QStringLiteral("become-password");
    case Question::Kind::Prompt:
        break;
    }
    return QStringLiteral("prompt");
}

QString sentenceOf(const Question &question)
{
    const QString &asker = question.asker();
    switch (question.kind) {
    case Question::Kind::HostKey:
        return said(QT_TRANSLATE_NOOP("Chatelaine",
                                      "%1 is not known yet. Its key (%2) has the fingerprint\n  "
                                      "%3\nIs that right? Type yes or no: "))
            .arg(asker, question.keyType, question.fingerprint);
    case Question::Kind::Passphrase:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "Passphrase of the key %1: ")).arg(question.subject);
    case Question::Kind::LoginPassword:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "Password of %1 on %2: ")).arg(question.account, asker);
    case Question::Kind::BecomePassword:
        return said(QT_TRANSLATE_NOOP("Chatelaine", "Password of %1 on %2 for %3: "))
            .arg(question.account, asker, question.subject);
    case Question::Kind::Prompt:
        break;
    }
    return asker + QLatin1String(": ") + question.prompt + QLatin1Char(' ');
}

} // namespace

RunQuestions::RunQuestions(Run &run, Context &context)
    : m_run(run), m_context(context), m_answers(context.answers())
{
    connect(&run, &Run::questionsChanged, this, &RunQuestions::answerAll);
}

void RunQuestions::answerAll()
{
    while (!m_run.questions().empty()) {
        const OpenQuestion open = m_run.questions().front();
        m_run.answer(open.id, answerOf(open.question));
    }
}

Answer RunQuestions::answerOf(const Question &question)
{
    if (const std::optional<Answer> answer = fromFile(question)) {
        return *answer;
    }
    if (isTerminal()) {
        return fromTerminal(question);
    }
    m_context.err() << question.host << ": "
                    << said(QT_TRANSLATE_NOOP("Chatelaine", "There is a question and nobody to answer it:"))
                    << ' ' << sentenceOf(question).trimmed() << '\n';
    m_context.err().flush();
    return {};
}

std::optional<Answer> RunQuestions::fromFile(const Question &question) const
{
    int attempt = 0;
    for (const QJsonObject &line : m_answers) {
        const QString host = line.value(QLatin1String("host")).toString();
        if (line.value(QLatin1String("kind")).toString() != kindWord(question.kind) ||
            (!host.isEmpty() && host != question.host && host != question.asker())) {
            continue;
        }
        const QString value = line.value(QLatin1String("value")).toString();
        if (question.kind == Question::Kind::HostKey) {
            return Answer{value == question.fingerprint, {}};
        }
        if (++attempt == question.attempt) {
            return Answer{true, WipedText(sstr(value))};
        }
    }
    return std::nullopt;
}

Answer RunQuestions::fromTerminal(const Question &question)
{
    if (question.attempt > 1) {
        m_context.err() << said(QT_TRANSLATE_NOOP("Chatelaine", "That was not accepted. Once more:")) << '\n';
    }
    m_context.err() << sentenceOf(question);
    m_context.err().flush();
    const bool isKey = question.kind == Question::Kind::HostKey;
    const std::optional<std::string> line = terminalLine(isKey);
    if (!line) {
        return {};
    }
    if (isKey) {
        return Answer{qstr(*line).trimmed() == said(QT_TRANSLATE_NOOP("Chatelaine", "yes")) || *line == "yes",
                      {}};
    }
    return Answer{true, WipedText(*line)};
}

} // namespace chatelaine::cli
