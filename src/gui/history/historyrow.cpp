// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historyrow.h"

#include "base/qt.h"
#include "desk/words.h"
#include "gui/widgets/words.h"

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

struct Outcome {
    StepState state;
    const char *written; ///< in the journal
};

/// How a journal says it.
constexpr Outcome outcomes[] = {
    {StepState::Done, "done"}, {StepState::Failed, "failed"}, {StepState::Cancelled, "cancelled"}};

} // namespace

HistoryRow HistoryRow::of(const QString &host, const JournalEntry &entry)
{
    constexpr qsizetype shortCommit = 10;
    HistoryRow row;
    row.time = entry.time.toLocalTime();
    row.host = host;
    row.instance = entry.instance;
    row.who = entry.who;
    row.commit = entry.commit.isEmpty() ? tr("no commit") : entry.commit.left(shortCommit);
    row.from = entry.unsaved ? tr("and unsaved changes") : QString();
    row.result = entry.result;
    for (const Outcome &outcome : outcomes) {
        if (entry.result == QLatin1String(outcome.written)) {
            row.shape = Words::shapeOf(outcome.state);
            row.result = word(outcome.state);
        }
    }
    row.reason = entry.reason.empty() ? entry.message : translated(entry.reason);
    row.effort = Words::files(entry.files) + QStringLiteral(" · ") + Words::duration(entry.seconds);
    return row;
}

std::vector<HistoryRow> historyRows(const Desk &desk, const HistoryScope &scope)
{
    std::vector<HistoryRow> rows;
    const SnapshotPtr snapshot = desk.snapshot();
    if (!snapshot) {
        return rows;
    }
    for (const ServerSnapshot &server : snapshot->servers) {
        const KnownJournal *journal = desk.journal(server.name);
        if (!journal || (!scope.host.isEmpty() && scope.host != server.name)) {
            continue;
        }
        for (const JournalEntry &entry : journal->entries) {
            // Two names of one machine share its journal: each shows its own.
            const bool own = entry.host.isEmpty() || entry.host == server.name;
            if (own && (scope.instance.isEmpty() || scope.instance == entry.instance)) {
                rows.push_back(HistoryRow::of(server.name, entry));
            }
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const HistoryRow &a, const HistoryRow &b) { return a.time > b.time; });
    return rows;
}

} // namespace chatelaine::gui
