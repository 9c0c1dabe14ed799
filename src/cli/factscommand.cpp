// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/questions.h"
#include "cli/runsupport.h"

#include "base/qt.h"

namespace chatelaine::cli
{

namespace
{

/// A document that --facts takes again.
Value factsJson(const KnownFacts &known)
{
    Dict json;
    json.set("ansible_facts", Value::dict(known.facts));
    json.set("gathered", Value::string(sstr(known.time.toUTC().toString(Qt::ISODate))));
    json.set("age_seconds", Value::integer(known.time.secsTo(QDateTime::currentDateTimeUtc())));
    return Value::dict(std::move(json));
}

} // namespace

QString FactsCommand::name() const { return QStringLiteral("facts"); }
QString FactsCommand::arguments() const { return QStringLiteral("HOST [--refresh]"); }

QString FactsCommand::summary() const
{
    return QCoreApplication::translate(
        "Chatelaine",
        "Shows what is known of a server: its system, addresses, memory and disks. Connects where "
        "nothing is known yet.");
}

void FactsCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(
        {QStringLiteral("refresh"), QCoreApplication::translate("Chatelaine", "Ask the server again.")});
}

int FactsCommand::execute(const QCommandLineParser &parser, Context &context)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1) {
        return context.usage(
            QCoreApplication::translate("Chatelaine", "“facts” wants the name of one server."));
    }
    const Result<PreparedRun> prepared = prepare(context, {words, {}});
    if (!prepared) {
        return context.fail(prepared.error());
    }
    if (!parser.isSet(QStringLiteral("refresh"))) {
        if (const auto known = readKnownFacts(prepared->settings.factsFolder, words.first())) {
            context.print(factsJson(*known));
            return ExitDone;
        }
    }
    const std::unique_ptr<Run> run = prepared->make(Run::Kind::Facts);
    spin(*run, context, false);
    for (const HostFacts &host : run->facts()) {
        if (host.error) {
            context.fail(*host.error);
        }
        if (!host.known.facts.empty()) {
            context.print(factsJson(host.known));
        }
    }
    return exitStatus(run->end());
}

} // namespace chatelaine::cli
