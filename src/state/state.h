// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is on a host now, as plain values, and the form of what Chatelaine keeps there.

// clang-format off
// /var/lib/chatelaine                root, 0700
//   journal.jsonl                    a line for each run of an instance (writeJournalEntry), newest last
//   lock/owner                       who deploys now: five lines, see LockOwner
//   <instance>/manifest.json         writeManifest; written last
//   <instance>/files                 writeFileList: the paths of the manifest for scripts that read no JSON; written
//                                    right before the manifest
//   <instance>/pending               exists from before the first change of a deploy until its manifest is written.
//                                    Lines "path<TAB>/absolute/path" say what is being installed: after a crash these
//                                    count as ours although no manifest names them yet. Other lines are deploy's own
//   <instance>/releases/<release>/   the files of a release; the last five are kept
// clang-format on

#include "base/result.h"
#include "values/value.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace chatelaine
{

/// A path on a server as it is.
struct RemoteFile {
    enum class Type { Missing, File, Directory, Symlink, Other };
    QString path;
    Type type = Type::Missing;
    QString sha256; ///< of a File
    uint mode = 0;
    QString owner;
    QString group;
    std::optional<QByteArray> content; ///< fetched where it differs from what is wanted, up to 1 MB
    QString unsafeParent;              ///< a parent that is a symlink not owned by root; empty = none
    QString blockedBy;                 ///< a parent that exists and is no folder; empty = none
    qint64 size = 0;                   ///< bytes of a File
    qint64 uid = -1;                   ///< of the owner; -1: not known
    qint64 gid = -1;
};

/// One installed file as a manifest remembers it.
struct ManifestFile {
    QString path;
    QString sha256; ///< empty for a directory
    uint mode = 0;
    QString owner;
    QString group;
    bool secret = false;
    friend bool operator==(const ManifestFile &, const ManifestFile &) = default;
};

/// /var/lib/chatelaine/<instance>/manifest.json: what a deploy installed and applied. Written last, so a
/// manifest that differs from the files means an interrupted deploy.
struct Manifest {
    QString instance;
    QString host; ///< the inventory's name that deployed it; two names may be one machine
    QString service;
    QString kind;
    QString base;
    QString project;
    QStringList composeFiles;
    QStringList units;
    std::vector<ManifestFile> files;
    QString release; ///< name of the folder below releases/
    QString commit;
    bool unsaved = false;
    QString who;
    QDateTime when; ///< UTC, whole seconds
    friend bool operator==(const Manifest &, const Manifest &) = default;
};
/// Indented JSON with a newline at the end.
QByteArray writeManifest(const Manifest &manifest);
/// `place` stands in the errors. Errors: no JSON, a wrong type, a path that is not absolute, a newer format.
Result<Manifest> readManifest(const QByteArray &json, const QString &place);
/// The paths of the manifest, folders too, one a line.
QByteArray writeFileList(const Manifest &manifest);

/// What runs of an instance.
struct RemoteContainer {
    QString name;
    QString project;
    QString state;         ///< running, exited, restarting …
    QString health;        ///< healthy, unhealthy, starting; empty: no healthcheck
    QString service;       ///< its name in the compose file
    int exitCode = 0;      ///< where exited
    QString restartPolicy; ///< where exited: no, always, on-failure, unless-stopped
};
struct RemoteUnit {
    QString name;
    QString active;       ///< active, inactive, failed, activating …
    QString sub;          ///< running, dead, auto-restart, waiting …
    bool enabled = false; ///< starts at boot; what cannot be enabled (static, generated …) counts as enabled
    QString fileState;    ///< systemd's UnitFileState: enabled, disabled, static …; empty: no such unit
    QString type;         ///< of a service: simple, oneshot …
    QString result;       ///< of its last run: success, exit-code …
    int restarts = 0;     ///< by systemd, since it was last started
};

/// A line of journal.jsonl.
struct JournalEntry {
    QDateTime time; ///< UTC
    QString who;
    QString instance;
    QString action; ///< deploy, undo …
    QString commit;
    bool unsaved = false;
    QString result;  ///< done, failed, cancelled
    QString message; ///< why not done, in English
    Text reason;     ///< the same to be translated; empty in a journal of an older Chatelaine
    double seconds = 0;
    int files = 0; ///< how many changed
    QString host;  ///< the inventory's name
    QString release;
    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};
QByteArray writeJournalEntry(const JournalEntry &entry); ///< one line, with its newline
/// A line that is cut off or broken (a full disk, a power cut) is left out; the others count. Error: not one
/// line of a journal that has lines can be read.
Result<std::vector<JournalEntry>> readJournal(const QByteArray &lines);

/// lock/owner: five lines in this order. The lock holds while the process lives: the same boot, and a process
/// of that number that started then. Anything else is left from a run that ended badly, and free.
struct LockOwner {
    qint64 pid = 0;
    QString bootId;     ///< /proc/sys/kernel/random/boot_id
    QString startTicks; ///< field 22 of /proc/<pid>/stat
    QString who;        ///< "Anna <anna@example.org>"
    QString since;      ///< ISO 8601, UTC
};

/// A host as the probe found it, in one round trip.
struct HostState {
    QString host;
    QString account;
    QDateTime time;
    bool systemd = false;
    bool docker = false;                   ///< the docker command is there and its engine answers
    QString dockerProblem;                 ///< raw reason why not
    QString compose;                       ///< "docker compose", "docker-compose", or empty
    QHash<QString, RemoteFile> files;      ///< by path: everything asked for
    std::map<QString, Manifest> manifests; ///< by instance
    QStringList brokenManifests;
    QStringList interrupted;                     ///< instances whose deploy began and did not end
    std::map<QString, QStringList> pendingPaths; ///< of interrupted ones: what was being installed
    std::vector<RemoteContainer> containers;     ///< of our projects
    std::vector<RemoteUnit> units;               ///< those asked for
    std::optional<JournalEntry> lastDeploy;
    QString lockedBy;             ///< who holds the lock; empty = free
    QString lockedSince;          ///< ISO 8601
    bool root = false;            ///< the commands ran as root
    bool dockerInstalled = false; ///< the docker command is there; false where no service asked for Docker
};

} // namespace chatelaine
