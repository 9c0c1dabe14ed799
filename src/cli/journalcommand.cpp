// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/questions.h"
#include "cli/runsupport.h"

#include "base/qt.h"

#include <QLocale>

namespace chatelaine::cli
{

namespace
{

Value entryJson(const JournalEntry &entry)
{
    Dict json;
    json.set("time", Value::string(sstr(entry.time.toUTC().toString(Qt::ISODate))));
    json.set("who", Value::string(sstr(entry.who)));
    json.set("instance", Value::string(sstr(entry.instance)));
    json.set("action", Value::string(sstr(entry.action)));
    json.set("commit", Value::string(sstr(entry.commit)));
    json.set("unsaved", Value::boolean(entry.unsaved));
    json.set("result", Value::string(sstr(entry.result)));
    json.set("message", Value::string(sstr(entry.message)));
    json.set("seconds", Value::number(entry.seconds));
    json.set("files", Value::integer(entry.files));
    return Value::dict(std::move(json));
}

} // namespace

QString JournalCommand::name() const { return QStringLiteral("journal"); }
QString JournalCommand::arguments() const { return QStringLiteral("HOST"); }

QString JournalCommand::summary() const
{
    return QCoreApplication::translate("Chatelaine",
                                       "Shows what was deployed on a server, by whom and when.");
}

int JournalCommand::execute(const QCommandLineParser &parser, Context &context)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1) {
        return context.usage(
            QCoreApplication::translate("Chatelaine", "“journal” wants the name of one server."));
    }
    const Result<PreparedRun> prepared = prepare(context, {words, {}});
    if (!prepared) {
        return context.fail(prepared.error());
    }
    const std::unique_ptr<Run> run = prepared->make(Run::Kind::Journal);
    spin(*run, context, false);
    List entries;
    for (const HostJournal &journal : run->journals()) {
        if (journal.error) {
            return context.fail(*journal.error);
        }
        for (const JournalEntry &entry : journal.entries) {
            if (context.json()) {
                entries.push_back(entryJson(entry));
                continue;
            }
            context.out() << QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat) << "  "
                          << entry.who << "  " << entry.instance << "  " << entry.action << ": "
                          << entry.result << "  " << entry.commit.left(10) << (entry.unsaved ? "+" : "")
                          << '\n';
        }
    }
    if (context.json()) {
        context.print(Value::list(std::move(entries)));
    }
    return exitStatus(run->end());
}

} // namespace chatelaine::cli
