// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"

#include "base/qt.h"
#include "cli/mapfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine::cli
{

namespace
{

QString said(const char *source) { return QCoreApplication::translate("Chatelaine", source); }

QList<QCommandLineOption> globalOptions()
{
    return {
        {QStringLiteral("C"),
         said(QT_TRANSLATE_NOOP("Chatelaine", "The association's folder (default: the nearest one above).")),
         QStringLiteral("DIR")},
        {QStringLiteral("json"), said(QT_TRANSLATE_NOOP("Chatelaine", "Print JSON."))},
        {QStringLiteral("language"),
         said(QT_TRANSLATE_NOOP("Chatelaine", "Language of the messages: en, de or fr.")),
         QStringLiteral("LANG")},
        {QStringLiteral("facts"),
         said(QT_TRANSLATE_NOOP("Chatelaine", "A JSON or YAML file with the servers' facts.")),
         QStringLiteral("FILE")},
        {QStringLiteral("ask-from-fd"),
         said(QT_TRANSLATE_NOOP(
             "Chatelaine", "Read answers to questions from this file descriptor, one JSON object a line.")),
         QStringLiteral("N")},
        {{QStringLiteral("h"), QStringLiteral("help")},
         said(QT_TRANSLATE_NOOP("Chatelaine", "Show how to call this."))},
        {QStringLiteral("version"), said(QT_TRANSLATE_NOOP("Chatelaine", "Show the version."))},
    };
}

QString overview(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = QStringLiteral("chatelaine-cli [-C DIR] [--json] [--language en|de|fr] [--facts FILE] "
                                  "[--ask-from-fd N] COMMAND …\n\n");
    for (const auto &command : commands) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(command->name(), command->arguments(), command->summary());
    }
    return text;
}

Result<Dict> readFacts(const QString &path)
{
    if (path.isEmpty()) {
        return Dict();
    }
    return readMap(path).map([](const Dict &map) {
        const Value *inner = map.find("ansible_facts");
        return inner ? inner->asDict() : map;
    });
}

int execute(Command &command, const QCommandLineParser &globals, const QStringList &arguments,
            Console &console)
{
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    command.addOptions(parser);
    const bool understood = parser.parse(QStringList{command.name()} + arguments);
    // An option may stand before or after the command.
    const auto value = [&](const QString &name) {
        return parser.isSet(name) ? parser.value(name) : globals.value(name);
    };
    const auto isSet = [&](const char *name) {
        return parser.isSet(QString::fromLatin1(name)) || globals.isSet(QString::fromLatin1(name));
    };
    if (isSet("help")) {
        console.out << "chatelaine-cli " << command.name() << ' ' << command.arguments() << "\n\n"
                    << command.summary() << "\n\n";
        console.out << parser.helpText().section(QLatin1Char('\n'), 1);
        return ExitDone;
    }
    const Result<Dict> facts = readFacts(value(QStringLiteral("facts")));
    const QString fd = value(QStringLiteral("ask-from-fd"));
    bool isNumber = true;
    const int answersFd = fd.isEmpty() ? -1 : fd.toInt(&isNumber);
    Context context(console, value(QStringLiteral("C")), isSet("json"), facts ? *facts : Dict(), answersFd);
    if (!understood) {
        return context.usage(parser.errorText());
    }
    if (!isNumber || answersFd < -1) {
        return context.usage(
            said(QT_TRANSLATE_NOOP("Chatelaine", "--ask-from-fd wants the number of a file descriptor.")));
    }
    if (!facts) {
        return context.fail(facts.error());
    }
    return command.execute(parser, context);
}

} // namespace

QString languageIn(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--language") && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
        if (arguments[i].startsWith(QLatin1String("--language="))) {
            return arguments[i].mid(11);
        }
    }
    return {};
}

int run(const QStringList &arguments, Console &console)
{
    const auto commands = allCommands();
    QCommandLineParser globals;
    globals.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    globals.addOptions(globalOptions());
    const bool understood = globals.parse(QStringList{QStringLiteral("chatelaine-cli")} + arguments);
    const QStringList rest = globals.positionalArguments();
    if (globals.isSet(QStringLiteral("version"))) {
        console.out << "chatelaine-cli " << QCoreApplication::applicationVersion() << '\n';
        return ExitDone;
    }
    if (globals.isSet(QStringLiteral("help")) && rest.isEmpty()) {
        console.out << overview(commands);
        return ExitDone;
    }
    if (!understood || rest.isEmpty()) {
        console.err << (understood ? said(QT_TRANSLATE_NOOP("Chatelaine", "Which command?"))
                                   : globals.errorText())
                    << "\n\n"
                    << overview(commands);
        return ExitUsage;
    }
    const auto command = std::find_if(commands.begin(), commands.end(), [&](const auto &candidate) {
        return candidate->name() == rest.first();
    });
    if (command == commands.end()) {
        console.err << said(QT_TRANSLATE_NOOP("Chatelaine", "There is no command “%1”.")).arg(rest.first())
                    << "\n\n"
                    << overview(commands);
        return ExitUsage;
    }
    return execute(**command, globals, rest.mid(1), console);
}

} // namespace chatelaine::cli
