// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deploy/deploy.h"
#include "progress/progress.h"
#include "ssh/hostkeystop.h"
#include "ssh/questions.h"
#include "state/factscache.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace chatelaine
{

class SecretStore;

/// A question of a run that waits for a person.
struct OpenQuestion {
    int id = 0;
    Question question;
};

/// What a server remembers of its deploys, or why it could not be read.
struct HostJournal {
    QString host;
    std::vector<JournalEntry> entries; ///< newest last
    std::optional<Error> error;
};

/// The facts of a server as they were just read, or why not. With both: they could not be kept.
struct HostFacts {
    QString host;
    KnownFacts known;
    std::optional<Error> error;
};

/// The host key that a server shows, or why it could not be read.
struct ShownKey {
    Target target;
    HostKey key;
    std::optional<Error> error;
};

/// A comparison, a deployment or a reading of journals, facts or host keys under way: the one thing window and
/// CLI look at. Lives on the thread that made it; the work is done on threads of its own and comes back as
/// queued signals.
class Run : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Compare, Deploy, Journal, Facts, HostKeys };
    Run(Kind kind, std::vector<HostOrder> orders, RunSettings settings, SecretStore &secrets,
        QObject *parent = nullptr);
    ~Run() override; ///< cancels and waits

    void start();
    /// Asks it to stop; finished() comes when it has. Any time, also twice.
    void cancel();

    Kind kind() const { return m_kind; }
    const ProgressLog &log() const { return m_log; }
    const Plan &plan() const { return m_plan; }                             ///< of a Compare, once finished
    const std::vector<HostJournal> &journals() const { return m_journals; } ///< of a Journal, once finished
    const std::vector<HostFacts> &facts() const { return m_facts; }         ///< of a Facts, once finished
    const std::vector<ShownKey> &shownKeys() const { return m_shownKeys; }  ///< of HostKeys, once finished
    /// Why the run did not trust a server; nullptr: it did. Known before the failure is reported.
    const HostKeyStop *hostKeyStop(const QString &host) const;
    RunEnd end() const { return m_end; }
    bool isFinished() const { return m_finished; }
    QDateTime began() const { return m_began; }

    /// The questions that wait, in order of arrival. Others hosts go on meanwhile.
    const std::vector<OpenQuestion> &questions() const { return m_questions; }
    void answer(int id, const Answer &answer);

Q_SIGNALS:
    void progressed(const chatelaine::ProgressEvent &event); ///< after log() has it
    void questionsChanged();
    void finished();

private:
    class Asker;
    /// What the work gives back to the run's own thread.
    struct Outcome {
        Plan plan;
        std::vector<HostJournal> journals;
        std::vector<HostFacts> facts;
        std::vector<ShownKey> shownKeys;
        RunEnd end;
    };
    void work();
    Outcome compared(Questions &questions, const ProgressSink &sink) const;
    Outcome journalsRead(Questions &questions, const ProgressSink &sink) const;
    HostJournal journalOf(const HostOrder &order, Questions &questions, const ProgressSink &sink) const;
    Outcome factsRead(Questions &questions) const;
    Outcome keysRead(Questions &questions) const;
    void noteStops();
    void finish(const Outcome &outcome);
    void add(const OpenQuestion &question);
    void remove(int id);

    Kind m_kind;
    std::vector<HostOrder> m_orders;
    RunSettings m_settings;
    SecretStore &m_secrets;
    ProgressLog m_log;
    Plan m_plan;
    std::vector<HostJournal> m_journals;
    std::vector<HostFacts> m_facts;
    std::vector<ShownKey> m_shownKeys;
    QHash<QString, HostKeyStop> m_hostKeyStops;
    RunEnd m_end;
    bool m_finished = false;
    QDateTime m_began;
    std::vector<OpenQuestion> m_questions;
    std::unique_ptr<Asker> m_asker;
    std::stop_source m_stop;
    std::thread m_thread;
};

/// One sentence that says how a finished run ended: "3 services updated, 1 unchanged. Everything answers."
QString endSentence(const Run &run);

} // namespace chatelaine
