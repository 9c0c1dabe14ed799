// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/gitprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

namespace chatelaine
{

namespace
{

constexpr int gitTimeout = 15000; // milliseconds; a clone on a slow network disk

/// The person's environment without what redirects git to another folder or to programs.
QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("GIT_"))) {
            environment.remove(name);
        }
    }
    environment.insert(QStringLiteral("GIT_OPTIONAL_LOCKS"), QStringLiteral("0")); // reading changes nothing
    environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    // A clone that lacks objects would fetch them, and its settings name the program that does.
    environment.insert(QStringLiteral("GIT_ALLOW_PROTOCOL"), QStringLiteral("none"));
    environment.insert(QStringLiteral("GIT_NO_LAZY_FETCH"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

/// Whether it ended by itself before the time is over or a stop is requested.
bool awaitEnd(QProcess &git, const std::stop_token &stop)
{
    constexpr int slice = 50; // milliseconds
    QElapsedTimer clock;
    clock.start();
    while (!git.waitForFinished(slice)) {
        if (git.state() == QProcess::NotRunning || stop.stop_requested() || clock.hasExpired(gitTimeout)) {
            return git.state() == QProcess::NotRunning && git.error() != QProcess::FailedToStart;
        }
    }
    return true;
}

} // namespace

std::optional<GitAnswer> runGit(const QString &folder, const QStringList &arguments, GitSettings settings,
                                const std::stop_token &stop)
{
    settings << std::pair(QStringLiteral("core.fsmonitor"), QStringLiteral("false"))
             << std::pair(QStringLiteral("core.hooksPath"), QStringLiteral("/dev/null"))
             << std::pair(QStringLiteral("diff.external"), QString());
    // Not by -c: there a name ends at its first "=", and a stranger may have chosen it.
    QProcessEnvironment environment = cleanEnvironment();
    environment.insert(QStringLiteral("GIT_CONFIG_COUNT"), QString::number(settings.size()));
    for (qsizetype i = 0; i < settings.size(); ++i) {
        environment.insert(QStringLiteral("GIT_CONFIG_KEY_%1").arg(i), settings.at(i).first);
        environment.insert(QStringLiteral("GIT_CONFIG_VALUE_%1").arg(i), settings.at(i).second);
    }
    QProcess git;
    git.setProcessEnvironment(environment);
    git.setStandardInputFile(QProcess::nullDevice());
    git.setStandardErrorFile(QProcess::nullDevice());
    git.start(QStringLiteral("git"),
              QStringList{QStringLiteral("-C"), folder, QStringLiteral("--no-pager")} + arguments);
    if (!awaitEnd(git, stop) || git.exitStatus() != QProcess::NormalExit) {
        git.kill();
        git.waitForFinished(1000);
        return std::nullopt;
    }
    return GitAnswer{git.exitCode(), git.readAllStandardOutput()};
}

std::optional<GitSettings> withoutFilters(const QString &folder, const std::stop_token &stop)
{
    const auto answer =
        runGit(folder,
               {QStringLiteral("config"), QStringLiteral("-z"), QStringLiteral("--show-scope"),
                QStringLiteral("--name-only"), QStringLiteral("--get-regexp"), QStringLiteral("^filter\\.")},
               {}, stop);
    if (!answer) {
        return std::nullopt;
    }
    GitSettings settings;
    const QList<QByteArray> parts = answer->output.split('\0');
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        if (parts.at(i) != "local" && parts.at(i) != "worktree") {
            continue;
        }
        const QString key = QString::fromUtf8(parts.at(i + 1));
        if (key.toUtf8() != parts.at(i + 1)) {
            return std::nullopt; // a name that cannot be said to git
        }
        const bool required = key.endsWith(QLatin1String(".required"), Qt::CaseInsensitive);
        settings << std::pair(key, required ? QStringLiteral("false") : QString());
    }
    return settings;
}

} // namespace chatelaine
