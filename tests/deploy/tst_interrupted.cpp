// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/scripts.h"
#include "deploy/serverlock.h"
#include "deploybench.h"

#include <QTest>

using namespace chatelaine;

namespace
{

/// "vault copy running": what a line of progress says.
QByteArray wordsOf(const ProgressEvent &event)
{
    return event.instance.toUtf8() + ' ' + (event.step ? stepWord(*event.step) : QString()).toUtf8() + ' ' +
           stateWord(event.state).toUtf8();
}

std::vector<RenderedService> services(const QByteArray &version)
{
    return {composeService(version, version), unitService(version), filesService(version)};
}

} // namespace

/// Deploys that are cancelled, or not alone.
class TestInterrupted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bench.start(), qPrintable(m_bench.problem()));
        QCOMPARE(m_bench.run(services("zero")).ending, Ending::Done);
    }
    void init() { m_bench.onEvent = {}; }

    void cancelledBeforeItIsApplied();
    void cancelledWhileItIsChecked();
    void cancelledBeforeAnything();
    void waitsForAnother();
    void anotherForTooLong();
    void twoNamesForOneMachine();

private:
    void verifyAllIs(const QByteArray &version)
    {
        const QString wanted = QString::fromUtf8(version);
        const PracticeServer &server = m_bench.server;
        QCOMPARE(server.text(QStringLiteral("curl -s http://127.0.0.1:8081/")), wanted);
        QVERIFY(server.text(QStringLiteral("docker inspect --format '{{.Config.Env}}' vault_web_1"))
                    .contains(QStringLiteral("COLOUR=") + wanted));
        QVERIFY(server
                    .text(QStringLiteral(
                        "tr '\\0' '\\n' </proc/$(systemctl show -p MainPID --value ticker)/environ"))
                    .contains(QStringLiteral("SETTING=") + wanted));
        QCOMPARE(server.text(QStringLiteral("cat /srv/apps/page/index.html")), wanted);
        QCOMPARE(m_bench.leftovers(), QString());
    }
    /// Deploys once more, and then once more for nothing.
    void deployAndVerify(const QByteArray &version)
    {
        QVERIFY2(m_bench.run(services(version)).ending == Ending::Done, m_bench.said().constData());
        verifyAllIs(version);
        QVERIFY(!m_bench.compare(services(version)).changes());
    }
    void cancelAt(const QByteArray &words, const QByteArray &version)
    {
        std::stop_source stop;
        m_bench.onEvent = [&](const ProgressEvent &event) {
            if (wordsOf(event) == words) {
                stop.request_stop();
            }
        };
        const RunEnd end = m_bench.run(services(version), stop.get_token());
        m_bench.onEvent = {};
        QVERIFY2(end.ending == Ending::Cancelled, m_bench.said().constData());
    }

    DeployBench m_bench;
};

void TestInterrupted::cancelledBeforeItIsApplied()
{
    deployAndVerify("before");
    cancelAt("vault copy done", "after");
    QVERIFY2(m_bench.subject(QStringLiteral("vault")).state == StepState::Undone, m_bench.said().constData());
    QCOMPARE(m_bench.subject(QStringLiteral("ticker")).state, StepState::Cancelled);
    QCOMPARE(m_bench.server.text(QStringLiteral("grep COLOUR /srv/apps/vault/.env")),
             QStringLiteral("COLOUR=before"));
    QVERIFY(!m_bench.compare(services("before")).changes());
    verifyAllIs("before");
}

void TestInterrupted::cancelledWhileItIsChecked()
{
    cancelAt("vault check running", "checked");
    const SubjectRecord vault = m_bench.subject(QStringLiteral("vault"));
    QCOMPARE(vault.state, StepState::Cancelled);
    QVERIFY(m_bench.leftovers().contains(QLatin1String("vault/pending")));
    deployAndVerify("checked");
}

void TestInterrupted::cancelledBeforeAnything()
{
    std::stop_source stop;
    stop.request_stop();
    const RunEnd end = m_bench.run(services("never"), stop.get_token());
    QCOMPARE(end.ending, Ending::Cancelled);
    QCOMPARE(m_bench.subject({}).state, StepState::Cancelled);
}

void TestInterrupted::waitsForAnother()
{
    const QByteArray lock =
        ServerScript({"deploy-common", "lock"}).set("who", "Berta").set("token", "x").body();
    m_bench.server.execute(
        QStringLiteral("cat >/run/lock.sh; (sleep 4 | sh /run/lock.sh) >/dev/null 2>&1 & sleep 0.5"), lock);
    deployAndVerify("waited");
    QVERIFY(m_bench.run(services("waited")).ending == Ending::Done);
    m_bench.server.execute(QStringLiteral("(sleep 4 | sh /run/lock.sh) >/dev/null 2>&1 & sleep 0.5"));
    QVERIFY(m_bench.run(services("again")).ending == Ending::Done);
    QVERIFY2(m_bench.said().contains("Waiting for Berta, who is deploying here since "),
             m_bench.said().constData());
}

void TestInterrupted::anotherForTooLong()
{
    const QByteArray lock =
        ServerScript({"deploy-common", "lock"}).set("who", "Berta").set("token", "x").body();
    m_bench.server.execute(
        QStringLiteral("cat >/run/lock.sh; (sleep 6 | sh /run/lock.sh) >/dev/null 2>&1 & sleep 0.5"), lock);
    ScriptedQuestions questions(DeployBench::answerPassword());
    RootSession session(m_bench.target(), m_bench.settings().hostKeys, questions);
    QVERIFY(session.open({}));
    const ProgressSink nobody;
    RunReport run(nobody);
    const Mask mask({});
    SubjectReport report(run, mask, QStringLiteral("srv1"));
    const Result<ServerLock> taken =
        ServerLock::take(session, QStringLiteral("Anna"), report, {}, std::chrono::seconds(1));
    QVERIFY(!taken);
    QCOMPARE(taken.error().cause, Cause::Busy);
    std::stop_source stop;
    stop.request_stop();
    const Result<ServerLock> cancelled =
        ServerLock::take(session, QStringLiteral("Anna"), report, stop.get_token());
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().cause, Cause::Cancelled);
    QVERIFY(ServerLock::take(session, QStringLiteral("Anna"), report, {}, std::chrono::seconds(20)));
}

void TestInterrupted::twoNamesForOneMachine()
{
    HostOrder first = m_bench.order({composeService("two-names", "two-names"), filesService("two-names")});
    HostOrder second = m_bench.order({timerService()});
    second.target.name = QStringLiteral("srv2");
    second.services[0].host = QStringLiteral("srv2");
    QVERIFY2(m_bench.run({first, second}, m_bench.settings()).ending == Ending::Done,
             m_bench.said().constData());
    QCOMPARE(m_bench.subject(QStringLiteral("nightly"), QStringLiteral("srv2")).state, StepState::Done);
    QCOMPARE(m_bench.run({first, second}, m_bench.settings()).ending, Ending::Done);
    for (const ProgressEvent &event : m_bench.events) {
        QVERIFY(event.state != StepState::Done || event.step);
    }
    QCOMPARE(m_bench.leftovers(), QString());
}

QTEST_GUILESS_MAIN(TestInterrupted)
#include "tst_interrupted.moc"
