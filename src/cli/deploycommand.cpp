// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/planprint.h"
#include "cli/questions.h"
#include "cli/runsupport.h"

#include "base/qt.h"

#include <iostream>
#include <unistd.h>

namespace chatelaine::cli
{

namespace
{

QString said(const char *source) { return QCoreApplication::translate("Chatelaine", source); }

/// Shows the plan and asks. nullopt: go on; otherwise the exit status.
std::optional<int> review(const PreparedRun &prepared, Context &context)
{
    const std::unique_ptr<Run> run = prepared.make(Run::Kind::Compare);
    spin(*run, context, false);
    printPlan(run->plan(), context);
    if (run->end().ending != Ending::Done && !run->end().anyDone) {
        return exitStatus(run->end());
    }
    if (!run->plan().changes()) {
        context.out() << endSentence(*run) << '\n';
        return exitStatus(run->end());
    }
    context.out() << said(QT_TRANSLATE_NOOP("Chatelaine", "Deploy this? Type yes or no: "));
    context.out().flush();
    std::string line;
    std::getline(std::cin, line);
    const bool yes = line == "yes" || qstr(line).trimmed() == said(QT_TRANSLATE_NOOP("Chatelaine", "yes"));
    return yes ? std::nullopt : std::optional<int>(ExitCancelled);
}

/// The log of what failed, after the run: the reason is in there.
void printLogs(const ProgressLog &log, Context &context)
{
    for (const HostRecord &host : log.hosts()) {
        for (const SubjectRecord &subject : host.subjects) {
            if (subject.state != StepState::Failed || subject.log.empty()) {
                continue;
            }
            context.err() << host.host << " · " << subject.instance << ":\n";
            const std::size_t most = 30;
            const std::size_t from = subject.log.size() > most ? subject.log.size() - most : 0;
            for (std::size_t i = from; i < subject.log.size(); ++i) {
                context.err() << "    " << subject.log[i].text << '\n';
            }
        }
    }
}

} // namespace

QString DeployCommand::name() const { return QStringLiteral("deploy"); }

QString DeployCommand::arguments() const
{
    return QStringLiteral("[HOST…] [--service I]… [--yes] [--parallel N] [--take-over PATH]… [--keep PATH]…");
}

QString DeployCommand::summary() const
{
    return QCoreApplication::translate("Chatelaine",
                                       "Carries out what differs; a second time nothing is changed.");
}

void DeployCommand::addOptions(QCommandLineParser &parser) const
{
    addSelectionOptions(parser);
    parser.addOption({QStringLiteral("yes"), said(QT_TRANSLATE_NOOP("Chatelaine", "Do not ask before."))});
    parser.addOption({QStringLiteral("parallel"),
                      said(QT_TRANSLATE_NOOP("Chatelaine", "How many servers at once.")),
                      QStringLiteral("N")});
    parser.addOption(
        {QStringLiteral("take-over"),
         said(QT_TRANSLATE_NOOP("Chatelaine", "Replace this file on the server although it is not ours.")),
         QStringLiteral("PATH")});
    parser.addOption({QStringLiteral("keep"),
                      said(QT_TRANSLATE_NOOP("Chatelaine", "Leave this file on the server as it is.")),
                      QStringLiteral("PATH")});
}

int DeployCommand::execute(const QCommandLineParser &parser, Context &context)
{
    const bool asks = isatty(STDIN_FILENO) == 1 && !context.json();
    if (!parser.isSet(QStringLiteral("yes")) && !asks) {
        return context.usage(
            said(QT_TRANSLATE_NOOP("Chatelaine", "Without a terminal to ask on, “deploy” wants --yes.")));
    }
    ConflictChoices choices;
    for (const QString &path : parser.values(QStringLiteral("take-over"))) {
        choices[path] = ConflictChoice::TakeOver;
    }
    for (const QString &path : parser.values(QStringLiteral("keep"))) {
        choices[path] = ConflictChoice::Keep;
    }
    Result<PreparedRun> prepared = prepare(context, selectionOf(parser), choices);
    if (!prepared) {
        return context.fail(prepared.error());
    }
    if (parser.isSet(QStringLiteral("parallel"))) {
        prepared->settings.parallel = parser.value(QStringLiteral("parallel")).toInt();
        if (prepared->settings.parallel < 1) {
            return context.usage(said(QT_TRANSLATE_NOOP("Chatelaine", "--parallel wants a number from 1.")));
        }
    }
    if (!parser.isSet(QStringLiteral("yes"))) {
        if (const std::optional<int> status = review(*prepared, context)) {
            return *status;
        }
    }
    const std::unique_ptr<Run> run = prepared->make(Run::Kind::Deploy);
    spin(*run, context, true);
    const int status = exitStatus(run->end());
    if (context.json()) {
        Dict last;
        last.set("end", Value::string(sstr(endSentence(*run))));
        last.set("exit", Value::integer(status));
        context.out() << qstr(toJson(Value::dict(std::move(last)), {.ensureAscii = false})) << '\n';
    } else {
        context.out() << endSentence(*run) << '\n';
        context.out().flush();
        printLogs(run->log(), context);
    }
    return status;
}

} // namespace chatelaine::cli
