// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/serverlock.h"

#include "base/qt.h"
#include "deploy/newersettings.h"
#include "deploy/scripts.h"

#include <QUuid>

#include <condition_variable>

namespace chatelaine
{

namespace
{

/// From the ISO time that the lock holds.
std::string clock(const QByteArray &iso)
{
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(iso), Qt::ISODate);
    return time.isValid() ? sstr(clockTime(time)) : iso.toStdString();
}

/// On one line, and short.
QString plainName(QString who)
{
    for (QChar &c : who) {
        c = c < QLatin1Char(' ') ? QLatin1Char(' ') : c;
    }
    return who.simplified().left(200);
}

void sleepFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
}

Error lockFailed(Error error)
{
    if (error.cause != Cause::Other) {
        return error;
    }
    Error out(Text(QT_TRANSLATE_NOOP("Chatelaine", "The server could not be reserved for this deploy.")),
              error.place);
    out.unchanged = Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed."));
    out.next =
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Check whether /var/lib/chatelaine can be written there."));
    out.detail = error.detail.empty() ? error.what.english() : error.detail;
    return out;
}

} // namespace

Result<ServerLock> ServerLock::take(RootSession &session, const QString &who, SubjectReport &report,
                                    std::stop_token stop, std::chrono::seconds most)
{
    ServerLock lock;
    lock.m_token = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    RemoteScript script;
    script.body =
        ServerScript({"deploy-common", "lock"}).set("who", plainName(who)).set("token", lock.m_token).body();

    const auto end = std::chrono::steady_clock::now() + most;
    for (;;) {
        QByteArray line;
        Result<std::unique_ptr<HeldScript>> held = session.hold(script, line, stop);
        if (!held) {
            return fail(lockFailed(std::move(held.error())));
        }
        if (line == "locked") {
            lock.m_held = std::move(*held);
            return lock;
        }
        const QByteArrayList fields = line.split('\t');
        const std::vector<std::string> whoAndSince{fields.value(1).toStdString(), clock(fields.value(2))};
        if (std::chrono::steady_clock::now() >= end) {
            return fail(
                Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 has been deploying here since %2."),
                           whoAndSince),
                      {}, Cause::Busy)
                    .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed.")))
                    .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Try again when that is finished."))));
        }
        report.progress(Text(
            QT_TRANSLATE_NOOP("Chatelaine", "Waiting for %1, who is deploying here since %2."), whoAndSince));
        held->reset();
        sleepFor(std::chrono::milliseconds(700), stop);
        if (stop.stop_requested()) {
            return fail(
                Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "It was cancelled.")), {}, Cause::Cancelled)
                    .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed."))));
        }
    }
}

} // namespace chatelaine
