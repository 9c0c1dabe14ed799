// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/rolepreviews.h"

#include "base/qt.h"
#include "desk/plays.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <atomic>
#include <map>
#include <set>

namespace chatelaine
{

namespace
{

/// Size and time of change of each file below the roles' folders.
using Stamps = std::map<QString, std::pair<qint64, qint64>>;

void addStamp(Stamps &stamps, const QFileInfo &info)
{
    stamps[info.absoluteFilePath()] = {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

Stamps stampsOf(const std::vector<PlayPart> &parts, const Play &play)
{
    Stamps stamps;
    addStamp(stamps, QFileInfo(play.file));
    addStamp(stamps, QFileInfo(play.playbook));
    for (const PlayPart &part : parts) {
        if (part.use.name.isEmpty()) {
            continue;
        }
        for (const char *folder : {"defaults", "vars", "tasks", "handlers", "meta", "templates", "files"}) {
            QDirIterator walk(part.path + u'/' + QLatin1String(folder), QDir::Files | QDir::NoDotAndDotDot,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                walk.next();
                addStamp(stamps, walk.fileInfo());
            }
        }
    }
    return stamps;
}

/// The files whose text changed; nothing: files came, went, or decide more than a text.
std::optional<QStringList> changedTemplates(const Stamps &before, const Stamps &now)
{
    if (before.size() != now.size()) {
        return {};
    }
    QStringList changed;
    for (auto a = before.begin(), b = now.begin(); a != before.end(); ++a, ++b) {
        if (a->first != b->first) {
            return {};
        }
        if (a->second != b->second) {
            if (!a->first.contains(QLatin1String("/templates/"))) {
                return {};
            }
            changed += a->first;
        }
    }
    return changed;
}

QStringList shownConditions(const RoleUse &use)
{
    QStringList conditions;
    for (const Value &condition : use.conditions) {
        conditions += condition.isString() ? qstr(condition.asString()) : qstr(toJson(condition));
    }
    return conditions;
}

} // namespace

/// What the worker thread keeps: the previews of the server's plays, by their place in the snapshot.
struct RolePreviews::Worker {
    struct Kept {
        PlayPreview preview;
        Stamps stamps;
        SnapshotPtr snapshot; ///< the one it is up to date with
    };
    struct Made {
        std::vector<RoleEntry> roles;
        std::vector<Error> findings;
        RoleShownPtr shown;
    };

    PlayPreview &preview(const SnapshotPtr &snapshot, std::size_t play, std::optional<std::size_t> part);
    Made make(const SnapshotPtr &snapshot, const std::optional<RoleEntry> &wanted);
    RoleShownPtr show(const SnapshotPtr &snapshot, const RoleEntry &role);

    QString host;
    Dict facts;
    std::map<std::size_t, Kept> kept;
    std::vector<std::size_t> changed;
    std::atomic<int> newest = 0;
};

/// The preview of a play, up to date; only what a change of the folder touches is made again.
PlayPreview &RolePreviews::Worker::preview(const SnapshotPtr &snapshot, std::size_t play,
                                           std::optional<std::size_t> part)
{
    const Play &wanted = snapshot->plays[play].play;
    changed.clear();
    auto found = kept.find(play);
    if (found != kept.end() && found->second.snapshot != snapshot) {
        Kept &one = found->second;
        Stamps now = stampsOf(one.preview.parts(), wanted);
        const auto templates = changedTemplates(one.stamps, now);
        if (templates && part) {
            std::set<std::size_t> all;
            for (const QString &path : *templates) {
                const auto more = one.preview.templateChanged(path, *part);
                all.insert(more.begin(), more.end());
            }
            const auto more = one.preview.update(snapshot->variables, *part);
            all.insert(more.begin(), more.end());
            changed.assign(all.begin(), all.end());
            one.stamps = std::move(now);
            one.snapshot = snapshot;
        } else {
            kept.erase(found);
            found = kept.end();
        }
    }
    if (found == kept.end()) {
        PreviewFacts known{facts, {}, {}};
        known.earlier = factsBefore(*snapshot, snapshot->plays[play], host, known);
        PlayPreview made(snapshot->workspace, snapshot->variables, wanted, host, known);
        Stamps stamps = stampsOf(made.parts(), wanted);
        found = kept.emplace(play, Kept{std::move(made), std::move(stamps), snapshot}).first;
    }
    return found->second.preview;
}

RolePreviews::Worker::Made RolePreviews::Worker::make(const SnapshotPtr &snapshot,
                                                      const std::optional<RoleEntry> &wanted)
{
    Made made;
    for (std::size_t play = 0; play < snapshot->plays.size(); ++play) {
        const SnapshotPlay &one = snapshot->plays[play];
        if (!one.hosts.contains(host)) {
            kept.erase(play);
            continue;
        }
        const bool isWanted = wanted && wanted->playIndex == play;
        PlayPreview &preview = this->preview(
            snapshot, play, isWanted ? std::optional(wanted->part) : std::optional<std::size_t>());
        for (std::size_t part = 0; part < preview.parts().size(); ++part) {
            const PlayPart &entry = preview.parts()[part];
            made.roles.push_back({playTitle(one.play), entry.title, shownConditions(entry.use), play, part});
            if (isWanted && entry.title == wanted->title && part == wanted->part) {
                made.shown = show(snapshot, made.roles.back());
            }
        }
        made.findings.insert(made.findings.end(), preview.findings().begin(), preview.findings().end());
    }
    return made;
}

RoleShownPtr RolePreviews::Worker::show(const SnapshotPtr &snapshot, const RoleEntry &role)
{
    PlayPreview &preview = kept.at(role.playIndex).preview;
    auto shown = std::make_shared<RoleShown>();
    shown->host = host;
    shown->role = role;
    shown->changed = changed;
    const HostVariables variables = preview.variables(role.part);
    const std::vector<const RoleFile *> files = preview.files(role.part);
    for (std::size_t i = 0; i < files.size(); ++i) {
        shown->files.push_back(*files[i]);
        for (const TemplateSpan &span : files[i]->file.spans) {
            const QString name = qstr(span.variable);
            if (name.isEmpty() || shown->origins.contains(name)) {
                continue;
            }
            const std::vector<Layer> layers = preview.layers(role.part, i, name, variables);
            if (!layers.empty()) {
                shown->origins.insert(name, {describe(layers.back()), layers.back().value.mark().place()});
            }
        }
    }
    shown->findings = preview.partFindings(role.part);
    static_cast<void>(snapshot);
    return shown;
}

RolePreviews::RolePreviews(QObject *parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

RolePreviews::~RolePreviews()
{
    if (m_worker) {
        m_worker->newest = -1;
    }
    m_pool.waitForDone();
}

void RolePreviews::open(const SnapshotPtr &snapshot, const QString &host, const Dict &facts)
{
    const bool other = host != m_host || !(Value::dict(facts) == Value::dict(m_facts));
    if (!other && snapshot == m_snapshot) {
        return;
    }
    m_snapshot = snapshot;
    if (other || !m_worker) {
        if (m_worker) {
            m_worker->newest = -1;
        }
        m_host = host;
        m_facts = facts;
        m_roles.clear();
        m_findings.clear();
        m_shown.reset();
        m_wanted.reset();
        m_worker = std::make_shared<Worker>();
        m_worker->host = host;
        m_worker->facts = facts;
    }
    request(m_wanted);
}

void RolePreviews::show(const RoleEntry &role)
{
    if (m_wanted == role && m_shown) {
        return;
    }
    m_wanted = role;
    request(m_wanted);
}

void RolePreviews::request(const std::optional<RoleEntry> &role)
{
    const int generation = ++m_generation;
    ++m_waiting;
    m_worker->newest = generation;
    QtConcurrent::run(&m_pool, [worker = m_worker, snapshot = m_snapshot, role, generation] {
        return worker->newest == generation ? worker->make(snapshot, role) : Worker::Made();
    }).then(this, [this, generation](const Worker::Made &made) {
        --m_waiting;
        if (generation != m_generation) {
            return;
        }
        const bool others = made.roles != m_roles;
        m_roles = made.roles;
        m_findings = made.findings;
        m_shown = made.shown;
        if (others) {
            Q_EMIT rolesChanged();
        }
        Q_EMIT shownChanged();
    });
}

} // namespace chatelaine
