// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"
#include "gui/widgets/stateshape.h"

#include <QCoreApplication>

#include <vector>

namespace chatelaine::gui
{

/// Whose history is shown: everything, a server's, or a service's.
struct HistoryScope {
    QString host = {};     ///< empty: all servers
    QString instance = {}; ///< empty: all services
    friend bool operator==(const HistoryScope &, const HistoryScope &) = default;
};

/// One deploy of one service, as a server remembers it.
struct HistoryRow {
    Q_DECLARE_TR_FUNCTIONS(chatelaine::gui::HistoryRow)
public:
    QDateTime time;
    QString host;
    QString instance;
    QString who;
    QString commit; ///< shortened
    QString from;   ///< what else is to be said of the commit
    Shape shape = Shape::Unknown;
    QString result; ///< in the person's language
    QString reason; ///< why it did not end well; may be empty
    QString effort; ///< "3 files · 4.2 s"
    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;

    static HistoryRow of(const QString &host, const JournalEntry &entry);
};

/// What is known of the history within a scope, the newest first.
std::vector<HistoryRow> historyRows(const Desk &desk, const HistoryScope &scope);

} // namespace chatelaine::gui
