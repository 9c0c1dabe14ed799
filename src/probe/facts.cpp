// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/facts.h"

#include "base/qt.h"
#include "probe/factsreport.h"

#include <QFile>

static void registerScripts() { Q_INIT_RESOURCE(scripts); }

namespace chatelaine
{

QByteArray factsScript()
{
    registerScripts();
    QFile file(QStringLiteral(":/scripts/facts.sh"));
    QByteArray script;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            script += line.trimmed().startsWith('#') ? QByteArray() : line;
        }
    }
    return script;
}

std::optional<Dict> factsIn(const QByteArray &output)
{
    const std::optional<FactsReport> report = FactsReport::read(output);
    if (!report) {
        return std::nullopt;
    }
    Dict facts;
    addPlatformFacts(*report, facts);
    addDistributionFacts(*report, facts);
    addServiceFacts(*report, facts);
    addUserFacts(*report, facts);
    addTimeFacts(*report, facts);
    addSecurityFacts(*report, facts);
    addHardwareFacts(*report, facts);
    addNetworkFacts(*report, facts);
    addVirtualFacts(*report, facts);
    return facts;
}

Result<Dict> gatherFacts(RootSession &session, std::stop_token stop)
{
    const Result<ScriptResult> result =
        session.run({.body = factsScript(), .input = {}, .onLine = {}}, std::move(stop));
    if (!result) {
        return fail(result.error());
    }
    if (const std::optional<Dict> facts = factsIn(result->out)) {
        return *facts;
    }
    Place place;
    place.host = sstr(session.target().name);
    return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The facts of the server %1 could not be read."),
                           {place.host}),
                      place)
                    .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed.")))
                    .advising(Text(
                        QT_TRANSLATE_NOOP("Chatelaine", "Try again; if it stays so, look at the details.")))
                    .detailed("exit code " + std::to_string(result->exitCode) + "\n" +
                              result->err.left(2000).toStdString()));
}

} // namespace chatelaine
