// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/probe.h"

#include "base/qt.h"
#include "probe/report.h"
#include "probe/request.h"

#include <QFile>

static void registerScripts() { Q_INIT_RESOURCE(scripts); }

namespace chatelaine
{

namespace
{

/// The script without its comments, which nobody on the way needs.
QByteArray probeScript()
{
    static const QByteArray script = [] {
        registerScripts();
        QFile file(QStringLiteral(":/scripts/probe.sh"));
        QByteArray out;
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd()) {
                const QByteArray line = file.readLine();
                if (!line.trimmed().startsWith('#')) {
                    out += line;
                }
            }
        }
        return out;
    }();
    return script;
}

Error unreadable(const RootSession &session, const ScriptResult &result)
{
    Place place;
    place.host = sstr(session.target().name);
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The state of the server %1 could not be read."),
                      {place.host}),
                 place)
        .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed.")))
        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Try again; if it stays so, look at the details.")))
        .detailed("exit code " + std::to_string(result.exitCode) + "\n" +
                  result.err.left(2000).toStdString());
}

} // namespace

Result<HostState> probeHost(RootSession &session, const std::vector<RenderedService> &services,
                            std::stop_token stop)
{
    const ProbeRequest request = requestFor(services);
    const Result<QByteArray> input = requestText(request);
    if (!input) {
        return fail(input.error());
    }
    ScriptResult last;
    // A file that changes while it is being sent spoils one report, hardly two in a row.
    for (int attempt = 0; attempt < 3; ++attempt) {
        Result<ScriptResult> result =
            session.run({.body = probeScript(), .input = *input, .onLine = {}}, stop);
        if (!result) {
            return fail(std::move(result.error()));
        }
        last = std::move(*result);
        if (last.exitCode != 0) {
            break;
        }
        if (std::optional<HostState> state = readReport(last.out, request)) {
            state->host = session.target().name;
            state->account = session.account();
            state->time = QDateTime::currentDateTimeUtc();
            return std::move(*state);
        }
    }
    return fail(unreadable(session, last));
}

Result<std::vector<JournalEntry>> readServerJournal(RootSession &session, int most, std::stop_token stop)
{
    const QByteArray body = "file=/var/lib/chatelaine/journal.jsonl\n[ ! -f $file ] || tail -n " +
                            QByteArray::number(qMax(0, most)) + " $file\n";
    const Result<ScriptResult> result = session.run({.body = body, .input = {}, .onLine = {}}, stop);
    if (!result) {
        return fail(result.error());
    }
    if (result->exitCode != 0) {
        return fail(unreadable(session, *result));
    }
    return readJournal(result->out);
}

} // namespace chatelaine
