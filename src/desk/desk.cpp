// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/desk.h"

#include "desk/background.h"
#include "desk/folderwatch.h"
#include "ssh/transport.h"

#include <QLocale>

#include <algorithm>

namespace chatelaine
{

Desk::Desk(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_language(QLocale().name().left(2))
    , m_watch(std::make_unique<FolderWatch>())
{
    connect(m_watch.get(), &FolderWatch::changed, this, &Desk::reload);
}

Desk::~Desk() = default;

void Desk::open(const QString &folder)
{
    close();
    read(folder);
}

void Desk::reload()
{
    if (m_snapshot) {
        read(m_snapshot->workspace.root);
    }
}

void Desk::close()
{
    ++m_generation;
    m_reading = false;
    m_run.reset();
    m_journalRun.reset();
    m_journals.clear();
    m_watch->stop();
    m_status.clear();
    m_choices.clear();
    const bool wasOpen = m_snapshot != nullptr;
    m_snapshot.reset();
    if (wasOpen) {
        Q_EMIT snapshotChanged();
    }
}

void Desk::setLanguage(const QString &language)
{
    m_language = language;
    reload();
}

Result<void> Desk::allow(const PermissionRequest &request)
{
    if (!m_snapshot) {
        return {};
    }
    Result<void> kept = Permissions(m_snapshot->workspace.root).allow(request);
    if (kept) {
        reload();
    }
    return kept;
}

void Desk::read(const QString &folder)
{
    const int generation = ++m_generation;
    m_reading = true;
    inBackground(
        this, [folder, language = m_language] { return readSnapshot(folder, {}, language); },
        [this, generation](const Result<SnapshotPtr> &result) {
            if (generation == m_generation) {
                adopt(result);
            }
        });
}

void Desk::adopt(const Result<SnapshotPtr> &result)
{
    m_reading = false;
    const bool first = m_snapshot == nullptr;
    if (!result) {
        if (first) {
            Q_EMIT openFailed(result.error());
        } else {
            Q_EMIT reloadFailed(result.error());
        }
        return;
    }
    m_snapshot = *result;
    m_watch->watch(m_snapshot->workspace.root);
    forgetOutdatedPlans();
    if (first) {
        Q_EMIT opened();
    }
    Q_EMIT snapshotChanged();
}

ServiceStatus Desk::status(const QString &server, const QString &instance) const
{
    return m_status.value(server).services.value(instance);
}

Run *Desk::compare(const Selection &selection) { return begin(Run::Kind::Compare, selection); }

Run *Desk::deploy(const Selection &selection) { return begin(Run::Kind::Deploy, selection); }

Run *Desk::current() const
{
    for (Run *run : {m_run.get(), m_journalRun.get()}) {
        if (run && !run->isFinished()) {
            return run;
        }
    }
    return nullptr;
}

Run *Desk::readJournals(const Selection &selection)
{
    if (isRunning()) {
        return current();
    }
    std::unique_ptr<Run> reading = make(Run::Kind::Journal, selection);
    if (!reading) {
        return nullptr;
    }
    m_journalRun = std::move(reading);
    connect(m_journalRun.get(), &Run::finished, this, &Desk::keepJournals);
    m_journalRun->start();
    Q_EMIT journalsChanged();
    return m_journalRun.get();
}

const KnownJournal *Desk::journal(const QString &server) const
{
    const auto known = m_journals.constFind(server);
    return known == m_journals.constEnd() ? nullptr : &*known;
}

void Desk::keepJournals()
{
    for (const HostJournal &journal : m_journalRun->journals()) {
        if (journal.error && journal.error->cause == Cause::Cancelled) {
            continue;
        }
        KnownJournal &known = m_journals[journal.host];
        known.error = journal.error;
        if (!journal.error) {
            known.entries = journal.entries;
            known.read = QDateTime::currentDateTime();
            known.outdated = false;
        }
    }
    Q_EMIT journalsChanged();
}

void Desk::choose(const QString &server, const QString &path, ConflictChoice choice)
{
    m_choices[server][path] = choice;
}

void Desk::acceptHostKey(const QString &server, const QString &fingerprint)
{
    const HostKeyStop *stop = m_run ? m_run->hostKeyStop(server) : nullptr;
    if (!m_snapshot || !stop) {
        return;
    }
    inBackground(
        this,
        [files = hostKeyFilesOf(m_snapshot), stop = *stop, fingerprint] {
            return chatelaine::acceptHostKey(stop.target, files, stop.shown, fingerprint);
        },
        [this, server](const Result<void> &accepted) {
            Q_EMIT hostKeyAccepted(server, accepted ? std::nullopt : std::optional(accepted.error()));
        });
}

/// nullptr: it cannot be begun, and runRefused() has said why. Servers whose connection settings cannot be
/// used are left out where nobody asked for them by name: the other servers need not suffer for them.
std::unique_ptr<Run> Desk::make(Run::Kind kind, Selection selection)
{
    if (!m_snapshot) {
        return nullptr;
    }
    if (selection.hosts.isEmpty()) {
        for (const ServerSnapshot &server : m_snapshot->servers) {
            if (server.connection) {
                selection.hosts += server.name;
            }
        }
    }
    const Result<std::vector<HostOrder>> orders = ordersOf(*m_snapshot, selection, m_secrets, m_choices);
    if (!orders) {
        Q_EMIT runRefused(orders.error());
        return nullptr;
    }
    return std::make_unique<Run>(kind, *orders, settingsOf(m_snapshot), m_secrets);
}

Run *Desk::begin(Run::Kind kind, const Selection &selection)
{
    if (isRunning()) {
        return current();
    }
    std::unique_ptr<Run> run = make(kind, selection);
    if (!run) {
        return nullptr;
    }
    m_run = std::move(run);
    connect(m_run.get(), &Run::finished, this, [this] {
        learn();
        Q_EMIT statusChanged();
        Q_EMIT runFinished();
    });
    Q_EMIT runStarted();
    m_run->start();
    return m_run.get();
}

void Desk::learn()
{
    if (m_run->kind() == Run::Kind::Compare) {
        for (const HostPlan &host : m_run->plan().hosts) {
            m_status[host.host] = learned(m_status.value(host.host), host);
        }
    }
    if (m_run->kind() == Run::Kind::Deploy) {
        for (const HostRecord &host : m_run->log().hosts()) {
            m_status[host.host] = learned(m_status.value(host.host), host);
            if (const auto journal = m_journals.find(host.host); journal != m_journals.end()) {
                journal->outdated = true;
            }
        }
        Q_EMIT journalsChanged();
    }
}

/// A plan shows files as they were rendered; when they have changed since, it says nothing any more.
void Desk::forgetOutdatedPlans()
{
    for (auto server = m_status.begin(); server != m_status.end(); ++server) {
        const ServerSnapshot *now = m_snapshot->server(server.key());
        for (auto status = server->services.begin(); status != server->services.end(); ++status) {
            const RenderOutcome *outcome = now ? now->service(status.key()) : nullptr;
            if (status->plan && (!outcome || !sameFiles(status->plan->service, outcome->service))) {
                status->plan.reset();
                status->differs = true;
                status->remark = Text(QT_TRANSLATE_NOOP("Chatelaine", "changed since the last comparison"));
            }
        }
    }
}

} // namespace chatelaine
