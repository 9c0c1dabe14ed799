// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/plays.h"

#include "base/qt.h"

#include <QFileInfo>

namespace chatelaine
{

QString playTitle(const Play &play)
{
    return play.name.isEmpty() ? QFileInfo(play.file).fileName() : play.name;
}

std::vector<const SnapshotPlay *> playsOn(const Snapshot &snapshot, const QString &server)
{
    std::vector<const SnapshotPlay *> plays;
    for (const SnapshotPlay &play : snapshot.plays) {
        if (play.hosts.contains(server)) {
            plays.push_back(&play);
        }
    }
    return plays;
}

std::vector<std::pair<std::string, SeenValue>> factsBefore(const Snapshot &snapshot, const SnapshotPlay &play,
                                                           const QString &server, PreviewFacts facts)
{
    for (const SnapshotPlay *one : playsOn(snapshot, server)) {
        if (one == &play) {
            break;
        }
        if (one->play.playbook == play.play.playbook) {
            PlayPreview before(snapshot.workspace, snapshot.variables, one->play, server, facts);
            facts.earlier = before.factsAtEnd();
        }
    }
    return facts.earlier;
}

Result<const SnapshotPlay *> playNamed(const Snapshot &snapshot, const QString &server, const QString &name)
{
    QStringList titles;
    for (const SnapshotPlay *play : playsOn(snapshot, server)) {
        const QString file = snapshot.workspace.shown(play->play.file);
        if (playTitle(play->play) == name || file == name || QFileInfo(file).fileName() == name) {
            return play;
        }
        titles += playTitle(play->play);
    }
    Error error(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no play “%1” for %2."), {sstr(name), sstr(server)}),
        {}, Cause::NotFound);
    if (!titles.isEmpty()) {
        error.next = Text(QT_TRANSLATE_NOOP("Chatelaine", "There are: %1."),
                          {sstr(titles.join(QStringLiteral(", ")))});
    }
    return fail(std::move(error));
}

Result<RolePreview> previewRole(const Snapshot &snapshot, const QString &server, const QString &role,
                                const QString &play, const PreviewFacts &facts)
{
    std::vector<const SnapshotPlay *> plays = playsOn(snapshot, server);
    if (!play.isEmpty()) {
        const auto named = playNamed(snapshot, server, play);
        if (!named) {
            return fail(named.error());
        }
        plays = {*named};
    }
    for (const SnapshotPlay *one : plays) {
        PreviewFacts known = facts;
        known.earlier = factsBefore(snapshot, *one, server, facts);
        PlayPreview preview(snapshot.workspace, snapshot.variables, one->play, server, known);
        if (const auto part = preview.part(role)) {
            return RolePreview{std::move(preview), *part};
        }
    }
    RoleUse use;
    use.name = role;
    PlayPreview alone(snapshot.workspace, snapshot.variables, use, server, facts);
    if (alone.parts().empty()) {
        return fail(alone.findings().front());
    }
    const std::size_t part = alone.parts().size() - 1;
    return RolePreview{std::move(alone), part};
}

} // namespace chatelaine
