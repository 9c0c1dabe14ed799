// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/tally.h"

#include <QCoreApplication>

namespace chatelaine
{

namespace
{

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("Chatelaine", source, nullptr, n);
}

void add(QStringList &parts, const char *source, const QStringList &servers)
{
    if (!servers.isEmpty()) {
        parts << saidOfServers(source, servers);
    }
}

void addUnreached(QStringList &parts, const Tally &tally)
{
    if (!tally.unreached.isEmpty()) {
        parts << notReached(tally.unreached);
    }
}

QString compared(const Run &run, const Tally &tally)
{
    int changes = 0;
    QStringList refused = tally.refused;
    for (const HostPlan &host : run.plan().hosts) {
        if (host.error && !tally.unreached.contains(host.host) && !refused.contains(host.host) &&
            host.error->cause != Cause::Cancelled) {
            refused += host.host;
        }
        for (const ServicePlan &service : host.services) {
            changes += service.changes() && !service.blocked() ? 1 : 0;
        }
    }
    QStringList parts;
    if (changes > 0) {
        parts << said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n service(s) have changes to deploy."), changes);
    }
    if (tally.failed > 0) {
        parts << said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n service(s) cannot be deployed yet."),
                      tally.failed);
    }
    addUnreached(parts, tally);
    add(parts, QT_TRANSLATE_N_NOOP("Chatelaine", "%1 could not be compared."), refused);
    if (parts.isEmpty() && tally.good > 0) {
        parts << said(
            QT_TRANSLATE_NOOP("Chatelaine", "Everything on the servers is as this folder describes it."));
    }
    if (run.end().ending == Ending::Cancelled) {
        return tally.good > 0 ? parts.join(QLatin1Char(' '))
                              : said(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed on a server."));
    }
    return parts.isEmpty() ? said(QT_TRANSLATE_NOOP("Chatelaine", "There is no service to compare."))
                           : parts.join(QLatin1Char(' '));
}

QString deployed(const Tally &tally)
{
    const int updated = tally.good - tally.unchanged;
    const bool outside = !tally.unreached.isEmpty() || !tally.refused.isEmpty();
    if (updated + tally.failed + tally.left == 0 && !outside) {
        return tally.unchanged > 0
                   ? said(QT_TRANSLATE_NOOP("Chatelaine", "Nothing to do: everything was deployed already."))
                   : said(QT_TRANSLATE_NOOP("Chatelaine", "There is no service to deploy."));
    }
    QStringList counts;
    if (updated > 0) {
        counts << said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n service(s) updated"), updated);
    }
    if (tally.unchanged > 0) {
        counts << said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n unchanged"), tally.unchanged);
    }
    if (tally.failed > 0) {
        counts << said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n failed"), tally.failed);
    }
    if (tally.left > 0) {
        counts << said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n not done"), tally.left);
    }
    QStringList parts;
    if (!counts.isEmpty()) {
        parts << counts.join(QLatin1String(", ")) + QLatin1Char('.');
    }
    addUnreached(parts, tally);
    add(parts, QT_TRANSLATE_N_NOOP("Chatelaine", "Nothing was deployed on %1."), tally.refused);
    if (tally.failed + tally.left == 0 && !outside) {
        parts << said(QT_TRANSLATE_NOOP("Chatelaine", "Everything answers."));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

QString endSentence(const Run &run)
{
    const Tally tally = Tally::of(run);
    QString sentence = run.kind() == Run::Kind::Compare ? compared(run, tally) : deployed(tally);
    if (run.end().ending == Ending::Cancelled) {
        sentence = said(QT_TRANSLATE_NOOP("Chatelaine", "Cancelled.")) + QLatin1Char(' ') + sentence;
    }
    return sentence;
}

} // namespace chatelaine
