// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/gitprogram.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace chatelaine
{

namespace
{

/// Of `git blame --porcelain`: the first word is the commit, zeros for what is not committed.
QString blamed(const QByteArray &output)
{
    const QByteArray commit = output.left(output.indexOf(' '));
    return commit.count('0') == commit.size() ? QString() : QString::fromLatin1(commit);
}

/// "author Anna <anna@example.org> 1700000000 +0100" of a commit object.
LineOrigin authored(const QString &commit, const QByteArray &object)
{
    LineOrigin origin;
    origin.commit = commit;
    for (const QByteArray &line : object.split('\n')) {
        if (line.isEmpty()) {
            break; // what follows is the message
        }
        if (line.startsWith("author ")) {
            const qsizetype end = line.lastIndexOf('>') + 1;
            origin.author = QString::fromUtf8(line.mid(7, end - 7));
            origin.time =
                QDateTime::fromSecsSinceEpoch(line.mid(end).simplified().split(' ').first().toLongLong());
            break;
        }
    }
    return origin;
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
    const auto head = runGit(root, {QStringLiteral("rev-parse"), QStringLiteral("--verify"),
                                    QStringLiteral("--quiet"), QStringLiteral("HEAD")});
    if (!head || head->exitCode != 0) {
        return revision;
    }
    revision.commit = QString::fromLatin1(head->output).trimmed();
    const auto filters = withoutFilters(root);
    const auto status =
        filters
            ? runGit(root,
                     {QStringLiteral("status"), QStringLiteral("--porcelain"),
                      QStringLiteral("--ignore-submodules=all"), QStringLiteral("--"), QStringLiteral(".")},
                     *filters)
            : std::nullopt;
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
        runGit(root, {QStringLiteral("merge-base"), QStringLiteral("--is-ancestor"), ancestor, commit});
    return answer && answer->exitCode == 0;
}

std::optional<LineOrigin> lastChange(const QString &file, int line, const std::stop_token &stop)
{
    const QFileInfo info(QFileInfo(file).canonicalFilePath());
    const QString folder = info.path();
    const auto git = [&](const QStringList &arguments, const GitSettings &settings = {}) {
        return runGit(folder, QStringList{QStringLiteral("--no-replace-objects")} + arguments, settings,
                      stop);
    };
    if (line < 1 || !info.exists()) {
        return std::nullopt;
    }
    const auto inside = git({QStringLiteral("rev-parse"), QStringLiteral("--is-inside-work-tree")});
    const auto filters = withoutFilters(folder, stop);
    if (!inside || inside->output.trimmed() != "true" || !filters) {
        return std::nullopt;
    }
    // The clone's settings could name commits that are to be passed over: an empty list ends theirs.
    const QString range = QString::number(line) + QLatin1Char(',') + QString::number(line);
    const auto blame = git({QStringLiteral("blame"), QStringLiteral("--porcelain"),
                            QStringLiteral("--no-textconv"), QStringLiteral("--ignore-revs-file="),
                            QStringLiteral("-L"), range, QStringLiteral("--"), info.fileName()},
                           *filters);
    if (!blame) {
        return std::nullopt;
    }
    // A file that is in no commit yet cannot be blamed.
    const QString commit = blame->exitCode == 0 ? blamed(blame->output) : QString();
    if (commit.isEmpty()) {
        return LineOrigin();
    }
    const auto object = git({QStringLiteral("cat-file"), QStringLiteral("commit"), commit});
    return object && object->exitCode == 0 ? std::optional(authored(commit, object->output)) : std::nullopt;
}

} // namespace chatelaine
