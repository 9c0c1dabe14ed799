// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A folder on disk: where things lie, atomic saving, watching for changes, what is trusted.

#include "base/result.h"
#include "workspace/ansiblesettings.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace chatelaine
{

/// Where things lie in an association's folder, from chatelaine.yml and ansible.cfg with their defaults.
/// Reading changes nothing in the folder. All paths are absolute.
struct Workspace {
    QString root;
    QString name; ///< from chatelaine.yml, else the folder's name
    QString id;   ///< from chatelaine.yml, else a hash of the root path
    QStringList languages;
    QStringList inventoryFiles; ///< inventory sources: files or folders, in order
    QStringList rolesPaths;     ///< where roles and service definitions are looked up, in order
    QString servicesPath;
    QString knownHostsFile;  ///< ssh/known_hosts of the workspace; may not exist yet
    QStringList liveServers; ///< the production guard: servers marked as live
    AnsibleSettings ansible; ///< from ansible.cfg
    /// Settings that were read but not used, each a finding for the person.
    std::vector<Error> findings;

    /// The path relative to the root with forward slashes, as shown to people; other paths stay.
    QString shown(const QString &path) const;
    /// Whether the file or folder really lies in the workspace, symbolic links followed. What does not exist
    /// does not.
    bool holds(const QString &path) const;
    /// The same, or it lies in the folder of an inventory that the person named themselves (`-i`), outside
    /// the workspace.
    bool mayRead(const QString &path) const;
};

/// The nearest folder at or above `start` that is a workspace (chatelaine.yml, ansible.cfg, or an inventory).
Result<QString> findWorkspace(const QString &start);
/// What ansible.cfg in a folder says for an inventory that is named apart from it; without the file Ansible's
/// defaults. Errors: a broken file.
Result<AnsibleSettings> readAnsibleSettings(const QString &folder, std::vector<Error> &findings);
/// Reads chatelaine.yml and ansible.cfg. Errors: no such folder, no inventory, broken chatelaine.yml (with
/// place).
Result<Workspace> openWorkspace(const QString &root);

/// The whole file as bytes. Errors: missing, unreadable, larger than 64 MB.
Result<QByteArray> readFile(const QString &path);
/// The same, and it must be UTF-8: the place of the first byte that is not. A byte-order mark stays.
Result<QByteArray> readTextFile(const QString &path);
/// Writes atomically (temporary file in the same folder, fsync, rename); permissions of an existing file
/// stay.
Result<void> saveFile(const QString &path, const QByteArray &content);

/// The commit that the folder's Git clone is at, and whether there are uncommitted changes. Empty commit: no
/// Git. Runs the git program with hooks, fsmonitor and filters of the folder off.
struct Revision {
    QString commit;
    bool unsaved = false;
};
Revision currentRevision(const QString &root);
/// Whether `ancestor` is `commit` or one of its ancestors. Unknown commits: false.
bool isAncestor(const QString &root, const QString &ancestor, const QString &commit);

/// The commit that last changed a line of a file, by git blame; whatever a .mailmap or the clone's settings
/// say.
struct LineOrigin {
    QString commit; ///< empty: the line is in no commit yet
    QString author; ///< "Anna <anna@example.org>"
    QDateTime time; ///< that the author gave
};
/// nullopt: the file lies in no Git clone, or git cannot tell within a few times 15 seconds or before a stop
/// is requested. Runs no program that the clone names. Blocks; any thread.
std::optional<LineOrigin> lastChange(const QString &file, int line, const std::stop_token &stop = {});

} // namespace chatelaine
