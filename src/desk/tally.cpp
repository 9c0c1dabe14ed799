// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/tally.h"

#include <QCoreApplication>
#include <QLocale>

namespace chatelaine
{

namespace
{

void add(Tally &tally, StepState state, Run::Kind kind, bool outside)
{
    ++tally.services;
    switch (state) {
    case StepState::Unchanged:
        ++tally.unchanged;
        [[fallthrough]];
    case StepState::Done:
        ++tally.good;
        break;
    case StepState::Failed:
        ++tally.failed;
        tally.good += kind == Run::Kind::Compare ? 1 : 0;
        break;
    case StepState::Unreachable:
        ++tally.outside;
        break;
    case StepState::Skipped:
        ++(outside ? tally.outside : tally.left);
        break;
    case StepState::Undone:
    case StepState::Cancelled:
        ++tally.left;
        break;
    case StepState::Waiting:
    case StepState::Running:
        break;
    }
}

} // namespace

Tally Tally::of(const Run &run)
{
    Tally tally;
    for (const HostRecord &host : run.log().hosts()) {
        const std::optional<Error> &error = host.self.error;
        const bool outside = error && error->cause != Cause::Cancelled;
        if (outside) {
            const bool silent = error->cause == Cause::Unreachable || error->cause == Cause::TimedOut;
            (silent ? tally.unreached : tally.refused) += host.host;
        }
        for (const SubjectRecord &subject : host.subjects) {
            add(tally, subject.state, run.kind(), outside);
        }
    }
    return tally;
}

QString saidOfServers(const char *source, const QStringList &servers)
{
    constexpr qsizetype mostNames = 3;
    const int count = static_cast<int>(servers.size());
    const auto said = [count](const char *text) {
        return QCoreApplication::translate("Chatelaine", text, nullptr, count);
    };
    return said(source).arg(count <= mostNames ? QLocale().createSeparatedList(servers)
                                               : said(QT_TRANSLATE_N_NOOP("Chatelaine", "%n server(s)")));
}

QString notReached(const QStringList &servers)
{
    return saidOfServers(QT_TRANSLATE_N_NOOP("Chatelaine", "%1 could not be reached."), servers);
}

} // namespace chatelaine
