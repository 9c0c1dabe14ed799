// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <optional>

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

struct GitAnswer {
    int exitCode = 0;
    QByteArray output;
};

/// Nothing when git is missing, hangs or crashes.
std::optional<GitAnswer> runGit(const QString &root, const QStringList &overrides,
                                const QStringList &arguments)
{
    QStringList all{QStringLiteral("-C"),
                    root,
                    QStringLiteral("--no-pager"),
                    QStringLiteral("-c"),
                    QStringLiteral("core.fsmonitor=false"),
                    QStringLiteral("-c"),
                    QStringLiteral("core.hooksPath=/dev/null"),
                    QStringLiteral("-c"),
                    QStringLiteral("diff.external=")};
    QProcess git;
    git.setProcessEnvironment(cleanEnvironment());
    git.setStandardInputFile(QProcess::nullDevice());
    git.setStandardErrorFile(QProcess::nullDevice());
    git.start(QStringLiteral("git"), all + overrides + arguments);
    if (!git.waitForFinished(gitTimeout) || git.exitStatus() != QProcess::NormalExit) {
        git.kill();
        git.waitForFinished(1000);
        return std::nullopt;
    }
    return GitAnswer{git.exitCode(), git.readAllStandardOutput()};
}

/// The filters that the clone's own settings name are programs of a stranger: replaced by none. The person's
/// own (in their home) stay.
QStringList withoutFilters(const QString &root)
{
    const auto answer =
        runGit(root, {},
               {QStringLiteral("config"), QStringLiteral("-z"), QStringLiteral("--show-scope"),
                QStringLiteral("--name-only"), QStringLiteral("--get-regexp"), QStringLiteral("^filter\\.")});
    QStringList overrides;
    if (!answer) {
        return overrides;
    }
    const QList<QByteArray> parts = answer->output.split('\0');
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        const QString key = QString::fromUtf8(parts.at(i + 1));
        if (parts.at(i) != "local" && parts.at(i) != "worktree") {
            continue;
        }
        const bool required = key.endsWith(QLatin1String(".required"), Qt::CaseInsensitive);
        overrides << QStringLiteral("-c")
                  << key + (required ? QStringLiteral("=false") : QStringLiteral("="));
    }
    return overrides;
}

bool isCommit(const QString &text)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{7,64}\\z"));
    return hash.match(text).hasMatch();
}

} // namespace

Revision currentRevision(const QString &root)
{
    Revision revision;
    const auto head = runGit(root, {},
                             {QStringLiteral("rev-parse"), QStringLiteral("--verify"),
                              QStringLiteral("--quiet"), QStringLiteral("HEAD")});
    if (!head || head->exitCode != 0) {
        return revision;
    }
    revision.commit = QString::fromLatin1(head->output).trimmed();
    const auto status =
        runGit(root, withoutFilters(root),
               {QStringLiteral("status"), QStringLiteral("--porcelain"),
                QStringLiteral("--ignore-submodules=all"), QStringLiteral("--"), QStringLiteral(".")});
    // When git cannot tell, the careful answer is that something is not committed.
    revision.unsaved = !status || status->exitCode != 0 || !status->output.isEmpty();
    return revision;
}

bool isAncestor(const QString &root, const QString &ancestor, const QString &commit)
{
    if (!isCommit(ancestor) || !isCommit(commit)) {
        return false;
    }
    const auto answer =
        runGit(root, {}, {QStringLiteral("merge-base"), QStringLiteral("--is-ancestor"), ancestor, commit});
    return answer && answer->exitCode == 0;
}

} // namespace chatelaine
