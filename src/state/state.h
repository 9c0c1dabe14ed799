// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is on a host now, as plain values.

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
    QString unsafeParent; ///< a parent folder that is a symlink not owned by root; empty = none
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

/// /var/lib/chatelaine/<instance>/manifest.json: what a deploy installed and applied. Written last, so a manifest that
/// differs from the files means an interrupted deploy.
struct Manifest {
    QString instance;
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
    QDateTime when;
    friend bool operator==(const Manifest &, const Manifest &) = default;
};
QByteArray writeManifest(const Manifest &manifest);
Result<Manifest> readManifest(const QByteArray &json, const QString &place);

/// What runs of an instance.
struct RemoteContainer {
    QString name;
    QString project;
    QString state;  ///< running, exited, restarting …
    QString health; ///< healthy, unhealthy, starting; empty: no healthcheck
};
struct RemoteUnit {
    QString name;
    QString active;  ///< active, inactive, failed, activating …
    QString sub;     ///< running, dead, auto-restart, waiting …
    bool enabled = false;
};

/// A line of journal.jsonl.
struct JournalEntry {
    QDateTime time;
    QString who;
    QString instance;
    QString action; ///< deploy, undo …
    QString commit;
    bool unsaved = false;
    QString result; ///< done, failed, cancelled
    QString message;
    double seconds = 0;
    int files = 0; ///< how many changed
};
QByteArray writeJournalEntry(const JournalEntry &entry); ///< one line, with its newline
Result<std::vector<JournalEntry>> readJournal(const QByteArray &lines);

/// A host as the probe found it, in one round trip.
struct HostState {
    QString host;
    QString account;
    QDateTime time;
    bool systemd = false;
    bool docker = false;            ///< the docker command is there and its engine answers
    QString dockerProblem;          ///< raw reason why not
    QString compose;                ///< "docker compose", "docker-compose", or empty
    QHash<QString, RemoteFile> files; ///< by path: everything asked for
    std::map<QString, Manifest> manifests; ///< by instance
    QStringList brokenManifests;
    QStringList interrupted; ///< instances whose deploy began and did not end
    std::vector<RemoteContainer> containers; ///< of our projects
    std::vector<RemoteUnit> units;           ///< those asked for
    std::optional<JournalEntry> lastDeploy;
    QString lockedBy; ///< who holds the lock; empty = free
};

} // namespace chatelaine
