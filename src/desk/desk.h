// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The open workspace: its snapshot, what is known of the servers, and one function per thing a person can do. Window and
// CLI call only this.

#include "desk/run.h"
#include "desk/snapshot.h"
#include "secrets/secretstore.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

class QFileSystemWatcher;

namespace chatelaine
{

/// The four states a person sees; each with a word and a shape.
enum class Health { Unknown, Up, Attention, Down };

/// What is known of an instance on its server from the last comparison or deploy.
struct ServiceStatus {
    Health health = Health::Unknown;
    Text remark;         ///< "2 files differ", "stopped", "not deployed yet" …
    bool differs = false;    ///< something would be deployed
    std::optional<ServicePlan> plan;
    QDateTime seen;
};

/// What is known of a server.
struct ServerStatus {
    Health health = Health::Unknown;
    Text remark;
    std::optional<Error> error; ///< of the last attempt to reach it
    QHash<QString, ServiceStatus> services;
    QStringList orphans;
    QDateTime seen;
};

/// Which instances a run is about. Empty lists mean all.
struct Selection {
    QStringList hosts;
    QStringList instances;
};

/// Lives on the GUI (or main) thread. Everything slow happens elsewhere and comes back as a signal.
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(SecretStore &secrets, QObject *parent = nullptr);
    ~Desk() override;

    /// Reads a folder in the background; opened() or openFailed() follows. Watches it from then on and reads it again
    /// when a file changes (snapshotChanged()). Runs nothing of the folder, connects to nothing.
    void open(const QString &folder);
    void reload();
    void close();
    bool isOpen() const { return m_snapshot != nullptr; }
    bool isOpening() const { return m_reading; }
    SnapshotPtr snapshot() const { return m_snapshot; }
    void setLanguage(const QString &language);

    /// What the last comparison or deploy found; unknown before.
    ServerStatus status(const QString &server) const { return m_status.value(server); }
    ServiceStatus status(const QString &server, const QString &instance) const;

    /// The run under way or the last one; nullptr before the first. One at a time.
    Run *run() const { return m_run.get(); }
    bool isRunning() const { return m_run && !m_run->isFinished(); }

    /// Connects (reading only) and compares; status and plans change when it ends.
    Run *compare(const Selection &selection = {});
    /// Carries out what differs.
    Run *deploy(const Selection &selection = {});
    /// What to do about a foreign file at a target, for the next deploy.
    void choose(const QString &server, const QString &path, ConflictChoice choice);

Q_SIGNALS:
    void opened();
    void openFailed(const chatelaine::Error &error);
    void snapshotChanged(); ///< after opened() too
    /// Reading the changed folder failed: the old snapshot stays.
    void reloadFailed(const chatelaine::Error &error);
    void statusChanged();
    void runStarted();  ///< run() is the new one
    void runFinished();

private:
    void read(const QString &folder);
    void adopt(const QString &folder, const Result<SnapshotPtr> &result);
    void watch();
    Run *begin(Run::Kind kind, const Selection &selection);
    void learn();

    SecretStore &m_secrets;
    SnapshotPtr m_snapshot;
    QString m_folder;
    QString m_language;
    bool m_reading = false;
    int m_generation = 0;
    QHash<QString, ServerStatus> m_status;
    ConflictChoices m_choices;
    std::unique_ptr<Run> m_run;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_settle;
};

/// The orders of a selection, for the CLI. Error: an unknown host or instance.
Result<std::vector<HostOrder>> ordersOf(const Snapshot &snapshot, const Selection &selection);
/// Who deploys and from which commit, known_hosts of the workspace and of the user, this computer's memory.
RunSettings settingsOf(const Snapshot &snapshot);
/// How a server is reached, from its finalised connection variables. `ignored` collects what is not used.
Result<Target> targetOf(const QString &host, TemplateScope &scope, QStringList &ignored);

} // namespace chatelaine
