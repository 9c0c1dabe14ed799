// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/newersettings.h"

#include "base/qt.h"

namespace chatelaine
{

namespace
{

/// "Anna" of "Anna <anna@example.org>".
QString personName(const QString &who)
{
    const QString name = who.section(QLatin1Char('<'), 0, 0).trimmed();
    return name.isEmpty() ? who : name;
}

bool isNewer(const QString &commit, const RunSettings &settings)
{
    return !commit.isEmpty() && !settings.commit.isEmpty() && settings.isAncestor &&
           !settings.isAncestor(commit, settings.commit);
}

Error newer(const QString &who, const QDateTime &when)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 deployed newer settings at %2: synchronise first."),
                      {sstr(personName(who)), sstr(clockTime(when))}),
                 {}, Cause::Outdated)
        .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed.")))
        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Fetch the changes of the others, then deploy.")));
}

} // namespace

std::optional<Error> newerSettings(const HostState &state, const RunSettings &settings)
{
    if (state.lastDeploy && isNewer(state.lastDeploy->commit, settings)) {
        return newer(state.lastDeploy->who, state.lastDeploy->time);
    }
    for (const auto &[instance, manifest] : state.manifests) {
        if (isNewer(manifest.commit, settings)) {
            return newer(manifest.who, manifest.when);
        }
    }
    return std::nullopt;
}

QString clockTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return local.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace chatelaine
