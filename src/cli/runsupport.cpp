// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runsupport.h"

#include <QCoreApplication>

namespace chatelaine::cli
{

std::unique_ptr<Run> PreparedRun::make(Run::Kind kind) const
{
    return std::make_unique<Run>(kind, orders, settings, *secrets);
}

Result<PreparedRun> prepare(Context &context, const Selection &selection, const ConflictChoices &choices)
{
    const Result<SnapshotPtr> snapshot = context.snapshot();
    if (!snapshot) {
        return chatelaine::fail(snapshot.error());
    }
    PreparedRun prepared{std::make_unique<MemoryStore>(), {}, settingsOf(*snapshot)};
    QHash<QString, ConflictChoices> byServer;
    for (const ServerSnapshot &server : (*snapshot)->servers) {
        byServer[server.name] = choices;
    }
    Result<std::vector<HostOrder>> orders = ordersOf(**snapshot, selection, *prepared.secrets, byServer);
    if (!orders) {
        return chatelaine::fail(std::move(orders.error()));
    }
    prepared.orders = std::move(*orders);
    return prepared;
}

int exitStatus(const RunEnd &end)
{
    if (end.ending == Ending::Cancelled) {
        return ExitCancelled;
    }
    if (end.ending == Ending::Failed) {
        return end.anyDone ? ExitPartly : ExitFailed;
    }
    return ExitDone;
}

Selection selectionOf(const QCommandLineParser &parser)
{
    return {parser.positionalArguments(), parser.values(QStringLiteral("service"))};
}

void addSelectionOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("service"),
         QCoreApplication::translate("Chatelaine", "Only this service; may be given several times."),
         QStringLiteral("I")});
}

} // namespace chatelaine::cli
