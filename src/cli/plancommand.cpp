// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/planprint.h"
#include "cli/questions.h"
#include "cli/runsupport.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine::cli
{

QString PlanCommand::name() const { return QStringLiteral("plan"); }
QString PlanCommand::arguments() const { return QStringLiteral("[HOST…] [--service I]… [--exit-code]"); }

QString PlanCommand::summary() const
{
    return QCoreApplication::translate("Chatelaine", "Shows what a deploy would change. Reads only.");
}

void PlanCommand::addOptions(QCommandLineParser &parser) const
{
    addSelectionOptions(parser);
    parser.addOption(
        {QStringLiteral("exit-code"),
         QCoreApplication::translate("Chatelaine", "End with status 3 when something would change.")});
}

int PlanCommand::execute(const QCommandLineParser &parser, Context &context)
{
    const Result<PreparedRun> prepared = prepare(context, selectionOf(parser));
    if (!prepared) {
        return context.fail(prepared.error());
    }
    const std::unique_ptr<Run> run = prepared->make(Run::Kind::Compare);
    spin(*run, context, false);
    if (context.json()) {
        context.print(planJson(run->plan()));
    } else {
        printPlan(run->plan(), context);
        context.out() << endSentence(*run) << '\n';
    }
    const int status = exitStatus(run->end());
    if (status != ExitDone) {
        return status;
    }
    const auto broken = [](const HostPlan &host) { return !host.renderErrors.empty(); };
    if (std::any_of(run->plan().hosts.begin(), run->plan().hosts.end(), broken)) {
        return ExitPartly;
    }
    return run->plan().changes() && parser.isSet(QStringLiteral("exit-code")) ? ExitChanges : ExitDone;
}

} // namespace chatelaine::cli
