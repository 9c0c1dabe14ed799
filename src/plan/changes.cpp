// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/changes.h"

#include "base/qt.h"
#include "plan/attributes.h"
#include "plan/conflicts.h"
#include "plan/diff.h"

#include <QSet>

namespace chatelaine
{

namespace
{

using Type = RemoteFile::Type;
using State = FileChange::State;

class FileComparison
{
public:
    FileComparison(const RenderedService &service, const HostState &state, const ConflictChoices &choices)
        : m_service(service), m_state(state), m_choices(choices), m_conflicts(service)
    {
        learnOwners();
    }

    Changes run();

private:
    void learnOwners();
    bool checkManifest();
    ConflictChoice choiceOf(const QString &path) const;
    bool ours(const QString &path) const { return m_ours.contains(path) || m_pending.contains(path); }

    FileChange compareFolder(const RenderedFile &wanted, const RemoteFile &there);
    FileChange compareFile(const RenderedFile &wanted, const RemoteFile &there);
    void compareContent(FileChange &change, const RemoteFile &there);
    void showDiff(FileChange &change, const RemoteFile &there) const;
    void conflict(FileChange &change, Error problem);
    void resolve(FileChange &change, Error problem, State takenOver);
    bool isReachable(FileChange &change, const RemoteFile &there);
    void findRemoved();
    void removeOne(const QString &path, const ManifestFile *remembered);
    bool recordDiffers() const;

    const RenderedService &m_service;
    const HostState &m_state;
    const ConflictChoices &m_choices;
    const Conflicts m_conflicts;
    const Manifest *m_manifest = nullptr;
    QHash<QString, const ManifestFile *> m_ours;
    QSet<QString> m_pending;          ///< what an interrupted deploy of this instance was installing
    QHash<QString, QString> m_others; ///< path → the other instance whose manifest has it
    Changes m_out;
};

void FileComparison::learnOwners()
{
    for (const auto &[instance, manifest] : m_state.manifests) {
        if (instance == m_service.instance) {
            m_manifest = &manifest;
            for (const ManifestFile &file : manifest.files) {
                m_ours.insert(file.path, &file);
            }
            continue;
        }
        for (const ManifestFile &file : manifest.files) {
            if (!file.sha256.isEmpty()) { // folders may be shared
                m_others.insert(file.path, instance);
            }
        }
    }
    const auto pending = m_state.pendingPaths.find(m_service.instance);
    if (pending != m_state.pendingPaths.end()) {
        m_pending = QSet<QString>(pending->second.begin(), pending->second.end());
    }
}

ConflictChoice FileComparison::choiceOf(const QString &path) const
{
    const auto it = m_choices.find(path);
    return it == m_choices.end() ? ConflictChoice::Undecided : it->second;
}

/// Whether the manifest can be believed, and is that of this host.
bool FileComparison::checkManifest()
{
    const QString folder = QStringLiteral("/var/lib/chatelaine/") + m_service.instance;
    if (m_state.brokenManifests.contains(m_service.instance)) {
        m_out.problems.push_back(m_conflicts.brokenManifest(folder + QStringLiteral("/manifest.json")));
        return false;
    }
    const bool foreign = m_manifest && !m_manifest->host.isEmpty() && m_manifest->host != m_service.host;
    if (foreign && choiceOf(folder) != ConflictChoice::TakeOver) {
        FileChange change;
        change.path = folder;
        change.wanted.directory = true;
        conflict(change, m_conflicts.ofAnotherHost(m_manifest->host));
        m_out.files.push_back(std::move(change));
        return false;
    }
    return true;
}

Changes FileComparison::run()
{
    if (!checkManifest()) {
        return std::move(m_out);
    }
    for (const RenderedFile &wanted : m_service.files) {
        const RemoteFile there = m_state.files.value(wanted.path);
        m_out.files.push_back(wanted.directory ? compareFolder(wanted, there) : compareFile(wanted, there));
    }
    findRemoved();
    m_out.recordDiffers = recordDiffers();
    return std::move(m_out);
}

void FileComparison::conflict(FileChange &change, Error problem)
{
    change.state = State::Conflict;
    change.remark = problem.what;
    m_out.problems.push_back(std::move(problem));
}

/// A conflict that a person may have decided about.
void FileComparison::resolve(FileChange &change, Error problem, State takenOver)
{
    switch (choiceOf(change.path)) {
    case ConflictChoice::TakeOver:
        change.state = takenOver;
        change.remark =
            takenOver == State::Removed
                ? Text(QT_TRANSLATE_NOOP("Chatelaine", "removed although it was changed on the server"))
                : Text(QT_TRANSLATE_NOOP("Chatelaine", "taken over"));
        break;
    case ConflictChoice::Keep:
        change.state = State::Unchanged;
        change.kept = true;
        change.remark = Text(QT_TRANSLATE_NOOP("Chatelaine", "kept as it is on the server"));
        break;
    case ConflictChoice::Undecided:
        conflict(change, std::move(problem));
    }
}

/// Whether the folders above the target may be used.
bool FileComparison::isReachable(FileChange &change, const RemoteFile &there)
{
    if (!there.unsafeParent.isEmpty()) {
        conflict(change, m_conflicts.unsafeParent(change.path, there.unsafeParent));
        return false;
    }
    if (!there.blockedBy.isEmpty()) {
        conflict(change, m_conflicts.noFolder(there.blockedBy));
        return false;
    }
    return true;
}

FileChange FileComparison::compareFolder(const RenderedFile &wanted, const RemoteFile &there)
{
    FileChange change;
    change.path = wanted.path;
    change.wanted = wanted;
    if (!isReachable(change, there)) {
        return change;
    }
    if (there.type == Type::Missing) {
        change.state = State::New;
    } else if (there.type == Type::Symlink && there.uid == 0) {
        change.state = State::Unchanged; // root's own way of putting data on another disk
    } else if (there.type != Type::Directory) {
        conflict(change, m_conflicts.noFolder(wanted.path));
    } else if (!sameAttributes(wanted, there)) {
        change.attributes = true;
        if (ours(wanted.path)) {
            change.state = State::Attributes;
            change.remark = attributeRemark(wanted, there);
        } else {
            resolve(change, m_conflicts.foreignFolder(wanted.path), State::Attributes);
        }
    }
    return change;
}

FileChange FileComparison::compareFile(const RenderedFile &wanted, const RemoteFile &there)
{
    FileChange change;
    change.path = wanted.path;
    change.wanted = wanted;
    if (!isReachable(change, there)) {
        return change;
    }
    const auto other = m_others.constFind(wanted.path);
    if (other != m_others.cend() && there.type != Type::Missing) {
        conflict(change, m_conflicts.ofAnotherInstance(wanted.path, *other));
        return change;
    }
    switch (there.type) {
    case Type::Missing:
        change.state = State::New;
        if (m_ours.contains(wanted.path)) {
            change.remark = Text(QT_TRANSLATE_NOOP("Chatelaine", "was removed on the server"));
        }
        showDiff(change, there);
        break;
    case Type::File:
        compareContent(change, there);
        break;
    case Type::Directory:
        conflict(change, m_conflicts.folderInTheWay(wanted.path));
        break;
    case Type::Symlink:
    case Type::Other:
        resolve(change, m_conflicts.foreignFile(wanted.path), State::Changed);
    }
    return change;
}

void FileComparison::compareContent(FileChange &change, const RemoteFile &there)
{
    const bool sameContent = there.sha256 == change.wanted.sha256();
    change.attributes = !sameAttributes(change.wanted, there);
    if (sameContent && !change.attributes) {
        return; // also a file that is in no manifest: nothing would be lost
    }
    if (!sameContent) {
        showDiff(change, there);
    }
    const State difference = sameContent ? State::Attributes : State::Changed;
    if (!ours(change.path)) {
        resolve(change, m_conflicts.foreignFile(change.path), difference);
        return;
    }
    change.state = difference;
    const ManifestFile *remembered = m_ours.value(change.path);
    if (!sameContent && remembered && !m_pending.contains(change.path) &&
        remembered->sha256 != there.sha256) {
        change.remark =
            Text(QT_TRANSLATE_NOOP("Chatelaine", "was changed on the server since the last deploy"));
    } else {
        change.remark = attributeRemark(change.wanted, there);
    }
}

/// With dots where either side may hold a secret: the wanted one does, or did when it was deployed, or the
/// file on the server is foreign and not for everybody's eyes.
void FileComparison::showDiff(FileChange &change, const RemoteFile &there) const
{
    const bool missing = there.type == Type::Missing;
    if (!missing && !there.content) {
        change.diff = sizesOnly(there.size, change.wanted.content.size());
        return;
    }
    const ManifestFile *remembered = m_ours.value(change.path);
    const bool wasSecret = remembered ? remembered->secret : !missing && (there.mode & 0004) == 0;
    const QByteArray before = there.content.value_or(QByteArray());
    change.diff = change.wanted.secret || wasSecret ? maskedDiff(before, change.wanted)
                                                    : unifiedDiff(before, change.wanted.content);
}

/// What a manifest of ours names, or an interrupted deploy was installing, and is no longer rendered.
void FileComparison::findRemoved()
{
    QSet<QString> seen;
    for (const RenderedFile &wanted : m_service.files) {
        seen.insert(wanted.path);
    }
    if (m_manifest) {
        for (const ManifestFile &file : m_manifest->files) {
            if (!seen.contains(file.path)) {
                seen.insert(file.path);
                removeOne(file.path, &file);
            }
        }
    }
    const auto pending = m_state.pendingPaths.find(m_service.instance);
    if (pending != m_state.pendingPaths.end()) {
        for (const QString &path : pending->second) {
            if (!seen.contains(path)) {
                seen.insert(path);
                removeOne(path, nullptr);
            }
        }
    }
}

void FileComparison::removeOne(const QString &path, const ManifestFile *remembered)
{
    const RemoteFile there = m_state.files.value(path);
    const bool folder = remembered ? remembered->sha256.isEmpty() : there.type == Type::Directory;
    if (there.type == Type::Missing || m_others.contains(path) || (folder && there.type != Type::Directory)) {
        return;
    }
    FileChange change;
    change.path = path;
    change.wanted.directory = folder;
    change.state = State::Removed;
    if (isReachable(change, there)) {
        if (folder) {
            change.remark = Text(QT_TRANSLATE_NOOP("Chatelaine", "the folder goes if nothing is in it"));
        } else if (remembered && !m_pending.contains(path) &&
                   (there.type != Type::File || there.sha256 != remembered->sha256)) {
            resolve(change, m_conflicts.removedButChanged(path), State::Removed);
        } else if (there.type != Type::File) {
            return;
        }
    }
    m_out.files.push_back(std::move(change));
}

bool FileComparison::recordDiffers() const
{
    if (!m_manifest) {
        return true;
    }
    const Manifest &m = *m_manifest;
    if (m.host != m_service.host || m.service != m_service.service || m.kind != kindName(m_service.kind) ||
        m.base != m_service.base || m.project != m_service.project ||
        m.composeFiles != m_service.composeFiles || m.units != m_service.units) {
        return true;
    }
    std::size_t recorded = 0;
    for (const FileChange &change : m_out.files) {
        if (change.kept || change.state == State::Removed) {
            continue;
        }
        const ManifestFile *file = m_ours.value(change.path);
        const RenderedFile &wanted = change.wanted;
        if (!file || file->sha256 != (wanted.directory ? QString() : wanted.sha256()) ||
            file->mode != wanted.mode || file->owner != wanted.owner || file->group != wanted.group ||
            file->secret != wanted.secret) {
            return true;
        }
        ++recorded;
    }
    return recorded != m.files.size();
}

} // namespace

Changes compareFiles(const RenderedService &service, const HostState &state, const ConflictChoices &choices)
{
    return FileComparison(service, state, choices).run();
}

} // namespace chatelaine
