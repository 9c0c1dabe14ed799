// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/answers.h"

#include "base/qt.h"
#include "cli/command.h"

#include <QFile>
#include <QJsonDocument>

#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace chatelaine::cli
{

namespace
{

QString said(const char *source) { return QCoreApplication::translate("Chatelaine", source); }

std::optional<bool> answerOf(const PermissionRequest &request, const std::vector<QJsonObject> &answers)
{
    for (const QJsonObject &line : answers) {
        const QString subject = line.value(QLatin1String("subject")).toString();
        if (line.value(QLatin1String("kind")).toString() == permissionWord(request.kind) &&
            (subject.isEmpty() || subject == request.subject)) {
            const QString value = line.value(QLatin1String("value")).toString();
            return value == QLatin1String("yes") || value == request.sha256();
        }
    }
    return std::nullopt;
}

QString sentenceOf(const PermissionRequest &request)
{
    if (request.kind == PermissionRequest::Kind::Lookup) {
        return said(QT_TRANSLATE_NOOP("Chatelaine",
                                      "A template of this folder asks for something outside it: %1\nMay it? "
                                      "Type yes or no: "))
            .arg(request.subject);
    }
    return said(QT_TRANSLATE_NOOP(
                    "Chatelaine",
                    "%1 is a program in this folder. It would run on this computer, as you.\nMay "
                    "it? Type yes or no: "))
        .arg(request.subject);
}

} // namespace

std::vector<QJsonObject> readAnswers(int fd)
{
    std::vector<QJsonObject> answers;
    QFile file;
    if (fd < 0 || !file.open(fd, QIODevice::ReadOnly)) {
        return answers;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject()) {
            answers.push_back(document.object());
        }
    }
    return answers;
}

bool isTerminal() { return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1; }

std::optional<std::string> terminalLine(bool echo)
{
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    if (!echo) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    std::string line;
    const bool read = static_cast<bool>(std::getline(std::cin, line));
    if (!echo) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::cerr << std::endl;
    }
    return read ? std::optional(line) : std::nullopt;
}

const std::vector<QJsonObject> &Context::answers()
{
    if (!m_answers) {
        m_answers = readAnswers(m_answersFd);
    }
    return *m_answers;
}

Permissions::Ask Context::permissionAsker()
{
    return [this](const PermissionRequest &request) {
        if (const std::optional<bool> answer = answerOf(request, answers())) {
            return *answer;
        }
        if (!isTerminal()) {
            return false;
        }
        err() << sentenceOf(request);
        err().flush();
        const std::optional<std::string> line = terminalLine(true);
        return line &&
               (*line == "yes" || qstr(*line).trimmed() == said(QT_TRANSLATE_NOOP("Chatelaine", "yes")));
    };
}

} // namespace chatelaine::cli
