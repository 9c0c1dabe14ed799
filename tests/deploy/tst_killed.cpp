// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploybench.h"

#include <QProcess>
#include <QTest>

#include <atomic>
#include <cstdio>

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

/// Another process that deploys and tells its progress line by line, to be killed.
int deployAsVictim(const QStringList &arguments)
{
    HostOrder order;
    order.target.name = QStringLiteral("srv1");
    order.target.address = arguments[2];
    order.target.port = arguments[3].toInt();
    order.target.user = QStringLiteral("deploy");
    order.target.privateKeyFile = arguments[4];
    order.target.become = Target::Become::Sudo;
    order.services = services(arguments[6].toUtf8());
    RunSettings settings;
    settings.who = QStringLiteral("Victim");
    settings.hostKeys.shared = arguments[5];
    settings.hostKeys.memory = arguments[5] + QStringLiteral(".memory");
    ScriptedQuestions questions(DeployBench::answerPassword());
    deploy({order}, settings, questions,
           [](const ProgressEvent &event) {
               std::puts(wordsOf(event).constData());
               std::fflush(stdout);
           },
           {});
    return 0;
}

} // namespace

/// Deploys that end in the middle, and the next run.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bench.start(), qPrintable(m_bench.problem()));
        QCOMPARE(m_bench.run(services("zero")).ending, Ending::Done);
    }
    void init() { m_bench.onEvent = {}; }

    void killedAndRunAgain_data();
    void killedAndRunAgain();
    void connectionCutAndRunAgain();

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

    DeployBench m_bench;
};

void TestKilled::killedAndRunAgain_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<int>("after");
    QTest::newRow("lock") << QByteArray(" compare done") << 30;
    QTest::newRow("copy") << QByteArray("vault copy running") << 60;
    QTest::newRow("copied") << QByteArray("vault copy done") << 0;
    QTest::newRow("start") << QByteArray("vault start running") << 700;
    QTest::newRow("check") << QByteArray("vault check running") << 0;
    QTest::newRow("record") << QByteArray("vault finish running") << 20;
    QTest::newRow("unit-copied") << QByteArray("ticker copy done") << 0;
}

void TestKilled::killedAndRunAgain()
{
    QFETCH(QByteArray, at);
    QFETCH(int, after);
    const QByteArray version = QByteArray("kill-") + QTest::currentDataTag();
    QProcess victim;
    const Target target = m_bench.target();
    victim.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--victim"), target.address, QString::number(target.port),
                  target.privateKeyFile, m_bench.settings().hostKeys.shared, QString::fromUtf8(version)});
    QByteArray said;
    while (!said.contains(at + '\n')) {
        QVERIFY2(victim.waitForReadyRead(60000), said.constData());
        said += victim.readAllStandardOutput();
    }
    QTest::qSleep(after);
    victim.kill(); // SIGKILL
    QVERIFY(victim.waitForFinished());
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
    deployAndVerify(version);
}

void TestKilled::connectionCutAndRunAgain()
{
    std::atomic<bool> cut = false;
    m_bench.onEvent = [&](const ProgressEvent &event) {
        if (wordsOf(event) == "vault start running" && !cut.exchange(true)) {
            m_bench.server.execute(QStringLiteral("pkill -KILL -u deploy sshd"));
        }
    };
    const RunEnd end = m_bench.run(services("cut"));
    m_bench.onEvent = {};
    QVERIFY2(end.ending == Ending::Failed, m_bench.said().constData());
    QCOMPARE(m_bench.subject(QStringLiteral("page")).state, StepState::Skipped);
    deployAndVerify("cut");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--victim")) {
        return deployAsVictim(application.arguments());
    }
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
