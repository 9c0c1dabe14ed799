// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The open workspace: its snapshot, what is known of the servers, and one function per thing a person can do.
// Window and CLI call only this.

#include "desk/orders.h"
#include "desk/run.h"
#include "desk/snapshot.h"
#include "desk/status.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace chatelaine
{

class FolderWatch;
class SecretStore;

/// A server's journal as it was when it was last read.
struct KnownJournal {
    std::vector<JournalEntry> entries; ///< newest last
    std::optional<Error> error;        ///< of the last attempt; the entries are those of the one before
    QDateTime read;
    bool outdated = false; ///< something was deployed since
};

/// Lives on the GUI (or main) thread. Everything slow happens elsewhere and comes back as a signal.
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(SecretStore &secrets, QObject *parent = nullptr);
    ~Desk() override;

    /// Reads a folder in the background; opened() or openFailed() follows. Watches it from then on and reads
    /// it again when a file changes (snapshotChanged()). Runs nothing of the folder that nobody allowed,
    /// connects to nothing.
    void open(const QString &folder);
    void reload();
    void close();
    bool isOpen() const { return m_snapshot != nullptr; }
    bool isOpening() const { return m_reading; }
    SnapshotPtr snapshot() const { return m_snapshot; }
    void setLanguage(const QString &language);
    /// Keeps a person's "yes" to something of `snapshot()->refused` and reads the folder again. Errors: it
    /// cannot be written down.
    Result<void> allow(const PermissionRequest &request);

    /// What the last comparison or deploy found; unknown before.
    ServerStatus status(const QString &server) const { return m_status.value(server); }
    ServiceStatus status(const QString &server, const QString &instance) const;

    /// The comparison or deploy under way, or the last one; nullptr before the first.
    Run *run() const { return m_run.get(); }
    /// What goes on now, a run or a reading of journals: one at a time. nullptr: nothing.
    Run *current() const;
    bool isRunning() const { return current() != nullptr; }

    /// Connects (reading only) and compares; status and plans change when it ends.
    Run *compare(const Selection &selection = {});
    /// Carries out what differs.
    Run *deploy(const Selection &selection = {});
    /// Reads what the servers remember of their deploys; journal() changes when it ends. run() stays.
    Run *readJournals(const Selection &selection = {});
    /// What was read of a server's journal; nullptr: it was not read yet.
    const KnownJournal *journal(const QString &server) const;
    /// What to do about a foreign file at a target, for the next deploy.
    void choose(const QString &server, const QString &path, ConflictChoice choice);
    /// A person was told the fingerprint of a server at whose host key the run stopped (Run::hostKeyStop):
    /// its new key and address are known from now on, where the fingerprint is right. Works in the
    /// background; hostKeyAccepted() follows.
    void acceptHostKey(const QString &server, const QString &fingerprint);

Q_SIGNALS:
    void opened();
    void openFailed(const chatelaine::Error &error);
    void snapshotChanged(); ///< after opened() too
    /// Reading the changed folder failed: the old snapshot stays.
    void reloadFailed(const chatelaine::Error &error);
    void statusChanged();
    void runStarted(); ///< run() is the new one
    void runFinished();
    /// What was asked for cannot be begun, for a reason in the folder.
    void runRefused(const chatelaine::Error &error);
    /// A reading of journals began (it is current()) or ended, or what was read got old.
    void journalsChanged();
    /// Whether it is known now, or why not.
    void hostKeyAccepted(const QString &server, const std::optional<chatelaine::Error> &error);

private:
    void read(const QString &folder);
    void adopt(const Result<SnapshotPtr> &result);
    void forgetOutdatedPlans();
    std::unique_ptr<Run> make(Run::Kind kind, Selection selection);
    Run *begin(Run::Kind kind, const Selection &selection);
    void learn();
    void keepJournals();

    SecretStore &m_secrets;
    SnapshotPtr m_snapshot;
    QString m_language;
    bool m_reading = false;
    int m_generation = 0; ///< of readings: only the newest counts
    QHash<QString, ServerStatus> m_status;
    QHash<QString, ConflictChoices> m_choices; ///< by server
    QHash<QString, KnownJournal> m_journals;   ///< by server
    std::unique_ptr<Run> m_run;
    std::unique_ptr<Run> m_journalRun;
    std::unique_ptr<FolderWatch> m_watch;
};

} // namespace chatelaine
