// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/conscience.h"

#include "desk/tally.h"
#include "gui/widgets/words.h"

#include <QLocale>

namespace chatelaine::gui
{

Pending Pending::of(const Desk &desk)
{
    Pending pending;
    const SnapshotPtr snapshot = desk.snapshot();
    if (!snapshot) {
        return pending;
    }
    for (const ServerSnapshot &server : snapshot->servers) {
        const ServerStatus status = desk.status(server.name);
        if (status.error) {
            pending.unreached += server.name;
        }
        for (const RenderOutcome &outcome : server.services) {
            ++pending.services;
            if (!outcome.errors.empty()) {
                ++pending.broken;
                continue;
            }
            const auto known = status.services.constFind(outcome.instance.name);
            if (known != status.services.constEnd()) {
                pending.compared += known->seen.isValid() ? 1 : 0;
                pending.differ += known->differs ? 1 : 0;
            }
        }
    }
    return pending;
}

QString Conscience::sentence(const Pending &pending)
{
    if (pending.services == 0) {
        return tr("This folder has no services yet.");
    }
    if (pending.differ == 1) {
        return tr("1 service has changes to deploy.");
    }
    if (pending.differ > 1) {
        return tr("%1 services have changes to deploy.").arg(pending.differ);
    }
    if (!pending.unreached.isEmpty()) {
        return notReached(pending.unreached);
    }
    if (pending.compared == 0) {
        return tr("Not compared with the servers yet.");
    }
    const int open = pending.services - pending.broken - pending.compared;
    if (open > 0) {
        return open == 1 ? tr("1 service is not compared with its server yet.")
                         : tr("%1 services are not compared with their servers yet.").arg(open);
    }
    if (pending.broken > 0) {
        return pending.broken == 1
                   ? tr("1 service cannot be deployed as it is written; the others are deployed.")
                   : tr("%1 services cannot be deployed as they are written; the others are deployed.")
                         .arg(pending.broken);
    }
    return tr("All deployed.");
}

QString Conscience::detail(const Pending &pending)
{
    QStringList parts;
    if (pending.differ > 0 && pending.broken > 0) {
        parts += pending.broken == 1
                     ? tr("1 more cannot be deployed as it is written.")
                     : tr("%1 more cannot be deployed as they are written.").arg(pending.broken);
    }
    if (!pending.unreached.isEmpty()) {
        parts += pending.differ > 0 ? notReached(pending.unreached) : tr("What runs there now is not known.");
    }
    return parts.join(QLatin1Char(' '));
}

QString Conscience::sentence(const Run &run)
{
    const Tally tally = Tally::of(run);
    const auto questions = run.questions().size();
    QStringList parts{counted(run)};
    if (tally.failed > 0 && run.kind() == Run::Kind::Deploy) {
        parts += tr("%1 failed").arg(tally.failed);
    }
    if (const auto outside = tally.unreached.size() + tally.refused.size(); outside > 0) {
        parts += tr("%1 not reached", "2 servers").arg(Words::servers(static_cast<int>(outside)));
    }
    if (questions > 0) {
        parts +=
            questions == 1 ? tr("1 question waits for you") : tr("%1 questions wait for you").arg(questions);
    }
    return parts.join(QLatin1String(", ")) + QLatin1Char('.');
}

QString Conscience::counted(const Run &run)
{
    const Tally tally = Tally::of(run);
    const QLocale locale;
    int done = tally.good;
    int all = tally.services;
    QString sentence;
    switch (run.kind()) {
    case Run::Kind::Compare:
        sentence = all == 1 ? tr("%1 of %2 service compared") : tr("%1 of %2 services compared");
        break;
    case Run::Kind::Deploy:
        sentence = all == 1 ? tr("%1 of %2 service done") : tr("%1 of %2 services done");
        break;
    case Run::Kind::Journal:
        done = run.log().finished();
        all = run.log().total();
        sentence = all == 1 ? tr("History of %1 of %2 server read") : tr("History of %1 of %2 servers read");
        break;
    case Run::Kind::Facts:
        done = run.log().finished();
        all = run.log().total();
        sentence = all == 1 ? tr("Facts of %1 of %2 server read") : tr("Facts of %1 of %2 servers read");
        break;
    case Run::Kind::HostKeys: // the command line alone reads them
        break;
    }
    return sentence.arg(locale.toString(done), locale.toString(all));
}

QString Conscience::cancelSentence(Run::Kind kind)
{
    switch (kind) {
    case Run::Kind::Deploy:
        return tr("Cancel keeps what is done; the next deploy finishes what is half done.");
    case Run::Kind::Compare:
        return tr("Comparing only reads; nothing is changed on a server.");
    case Run::Kind::Journal:
    case Run::Kind::Facts:
    case Run::Kind::HostKeys:
        break;
    }
    return tr("Reading changes nothing on a server.");
}

} // namespace chatelaine::gui
