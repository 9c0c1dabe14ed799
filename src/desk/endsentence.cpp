// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/run.h"

#include <QCoreApplication>

namespace chatelaine
{

namespace
{

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("Chatelaine", source, nullptr, n);
}

QString compared(const Plan &plan)
{
    int differ = 0;
    int services = 0;
    int unreached = 0;
    for (const HostPlan &host : plan.hosts) {
        unreached += host.error ? 1 : 0;
        services += static_cast<int>(host.services.size());
        for (const ServicePlan &service : host.services) {
            differ += service.changes() || service.blocked() ? 1 : 0;
        }
    }
    QStringList parts;
    if (services > 0) {
        parts << (differ > 0 ? said(QT_TRANSLATE_N_NOOP("Chatelaine",
                                                        "%n service(s) differ from what is on the server."),
                                    differ)
                             : said(QT_TRANSLATE_NOOP("Chatelaine",
                                                      "Everything is as it should be on the servers.")));
    }
    if (unreached > 0) {
        parts << said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n server(s) could not be read."), unreached);
    }
    return parts.isEmpty() ? said(QT_TRANSLATE_NOOP("Chatelaine", "There is no service to compare."))
                           : parts.join(QLatin1Char(' '));
}

QString deployed(const ProgressLog &log)
{
    const int done = log.count(StepState::Done);
    const int unchanged = log.count(StepState::Unchanged);
    const int failed = log.count(StepState::Failed) + log.count(StepState::Unreachable);
    const int left = log.count(StepState::Cancelled) + log.count(StepState::Skipped) +
                     log.count(StepState::Waiting) + log.count(StepState::Undone) +
                     log.count(StepState::Running);
    if (failed + left + done == 0) {
        return unchanged > 0
                   ? said(QT_TRANSLATE_NOOP("Chatelaine", "Nothing to do: everything was deployed already."))
                   : said(QT_TRANSLATE_NOOP("Chatelaine", "There is no service to deploy."));
    }
    QStringList parts;
    if (done > 0) {
        parts << said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n service(s) updated"), done);
    }
    if (unchanged > 0) {
        parts << said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n unchanged"), unchanged);
    }
    if (failed > 0) {
        parts << said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n failed"), failed);
    }
    if (left > 0) {
        parts << said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n not done"), left);
    }
    QString sentence = parts.join(QLatin1String(", ")) + QLatin1Char('.');
    if (failed + left == 0) {
        sentence += QLatin1Char(' ') + said(QT_TRANSLATE_NOOP("Chatelaine", "Everything answers."));
    }
    return sentence;
}

} // namespace

QString endSentence(const Run &run)
{
    QString sentence = run.kind() == Run::Kind::Compare ? compared(run.plan()) : deployed(run.log());
    if (run.end().ending == Ending::Cancelled) {
        sentence = said(QT_TRANSLATE_NOOP("Chatelaine", "Cancelled.")) + QLatin1Char(' ') + sentence;
    }
    return sentence;
}

} // namespace chatelaine
