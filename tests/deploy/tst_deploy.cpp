// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploybench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace chatelaine;

/// Whole deploys against a practice server.
class TestDeploy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bench.start(), qPrintable(m_bench.problem())); }
    void init()
    {
        m_bench.onEvent = {};
        m_bench.wipe();
    }

    void deploysAllKindsAndThenChangesNothing();
    void changedFileRestartsOnlyItsReaders();
    void planSaysWhatWouldChange();
    void nothingToDoIsQuick();
    void conflictStopsUntilTakenOver();
    void removesWhatIsNoLongerRendered();
    void attributesAlone();
    void becomesRoot_data();
    void becomesRoot();

private:
    QString containers() { return m_bench.server.text(QStringLiteral("docker ps -q --no-trunc | sort")); }
    QString startOf(const QString &container)
    {
        return m_bench.server.text(QStringLiteral("docker inspect --format '{{.State.StartedAt}}' ") +
                                   container);
    }
    QString invocation(const QString &unit)
    {
        return m_bench.server.text(QStringLiteral("systemctl show -p InvocationID,ActiveState ") + unit);
    }
    std::vector<RenderedService> all()
    {
        return {composeService(), unitService(), timerService(), filesService()};
    }

    DeployBench m_bench;
};

#define VERIFY_ENDED(end, wanted)                                                                            \
    QVERIFY2((end).ending == Ending::wanted, (QByteArray("\n") + m_bench.said()).constData())

void TestDeploy::deploysAllKindsAndThenChangesNothing()
{
    const RunEnd first = m_bench.run(all());
    VERIFY_ENDED(first, Done);
    QVERIFY(first.anyDone);
    for (const char *instance : {"vault", "ticker", "nightly", "page"}) {
        QCOMPARE(m_bench.subject(QLatin1String(instance)).state, StepState::Done);
    }
    const PracticeServer &server = m_bench.server;
    QCOMPARE(server.text(QStringLiteral("curl -s http://127.0.0.1:8081/")), QStringLiteral("one"));
    QCOMPARE(server.text(QStringLiteral("stat -c '%a %U %G' /srv/apps/vault/.env /srv/apps/vault/data")),
             QStringLiteral("600 root root\n750 deploy deploy"));
    QCOMPARE(server.text(QStringLiteral("systemctl is-enabled ticker.service nightly.timer")),
             QStringLiteral("enabled\nenabled"));
    QCOMPARE(server.text(QStringLiteral("systemctl is-active ticker.service nightly.timer")),
             QStringLiteral("active\nactive"));
    QCOMPARE(server.text(QStringLiteral("cat /run/page-reloads")), QStringLiteral("reloaded"));
    QCOMPARE(server.text(QStringLiteral("stat -c %a /var/lib/chatelaine")), QStringLiteral("700"));
    QCOMPARE(m_bench.leftovers(), QString());
    QCOMPARE(m_bench.journalLines(), 4);

    const QString before = containers() + startOf(QStringLiteral("vault_web_1")) +
                           invocation(QStringLiteral("ticker")) + invocation(QStringLiteral("nightly.timer"));
    const QString files =
        server.text(QStringLiteral("find /var/lib/chatelaine /srv/apps | xargs stat -c '%n %y' | sort"));
    const RunEnd second = m_bench.run(all());
    VERIFY_ENDED(second, Done);
    for (const char *instance : {"vault", "ticker", "nightly", "page"}) {
        QCOMPARE(m_bench.subject(QLatin1String(instance)).state, StepState::Unchanged);
    }
    QCOMPARE(containers() + startOf(QStringLiteral("vault_web_1")) + invocation(QStringLiteral("ticker")) +
                 invocation(QStringLiteral("nightly.timer")),
             before);
    QCOMPARE(server.text(QStringLiteral("find /var/lib/chatelaine /srv/apps | xargs stat -c '%n %y' | sort")),
             files);
    QCOMPARE(m_bench.journalLines(), 4);
}

void TestDeploy::changedFileRestartsOnlyItsReaders()
{
    VERIFY_ENDED(m_bench.run(all()), Done);
    const QString web = startOf(QStringLiteral("vault_web_1"));
    const QString side = startOf(QStringLiteral("vault_side_1"));
    const QString ticker = invocation(QStringLiteral("ticker"));
    VERIFY_ENDED(m_bench.run({composeService("two"), unitService(), timerService(), filesService()}), Done);
    QCOMPARE(m_bench.subject(QStringLiteral("vault")).state, StepState::Done);
    QCOMPARE(m_bench.subject(QStringLiteral("ticker")).state, StepState::Unchanged);
    QCOMPARE(m_bench.server.text(QStringLiteral("curl -s http://127.0.0.1:8081/")), QStringLiteral("two"));
    QVERIFY(startOf(QStringLiteral("vault_web_1")) != web);
    QCOMPARE(startOf(QStringLiteral("vault_side_1")), side);
    QCOMPARE(invocation(QStringLiteral("ticker")), ticker);

    VERIFY_ENDED(
        m_bench.run({composeService("two"), unitService("two"), timerService(), filesService("two")}), Done);
    QCOMPARE(m_bench.subject(QStringLiteral("vault")).state, StepState::Unchanged);
    QVERIFY(invocation(QStringLiteral("ticker")) != ticker);
    QCOMPARE(m_bench.server.text(QStringLiteral("cat /run/page-reloads")),
             QStringLiteral("reloaded\nreloaded"));
    QCOMPARE(m_bench.server.text(QStringLiteral("ls /var/lib/chatelaine/vault/releases | wc -l")),
             QStringLiteral("2"));
}

void TestDeploy::planSaysWhatWouldChange()
{
    const Plan plan = m_bench.compare(all());
    QCOMPARE(plan.hosts.size(), std::size_t(1));
    QVERIFY2(!plan.hosts[0].error, m_bench.said().constData());
    QCOMPARE(plan.hosts[0].services.size(), std::size_t(4));
    QVERIFY(plan.changes());
    QCOMPARE(m_bench.server.text(QStringLiteral("ls /srv/apps /var/lib/chatelaine 2>/dev/null; true")),
             QString());
    VERIFY_ENDED(m_bench.run(all()), Done);
    QVERIFY(!m_bench.compare(all()).changes());
    QCOMPARE(m_bench.subject(QStringLiteral("page")).state, StepState::Unchanged);
}

void TestDeploy::nothingToDoIsQuick()
{
    VERIFY_ENDED(m_bench.run(all()), Done);
    const Target target = m_bench.target();
    const QStringList arguments{QStringLiteral("-i"),
                                target.privateKeyFile,
                                QStringLiteral("-p"),
                                QString::number(target.port),
                                QStringLiteral("-o"),
                                QStringLiteral("UserKnownHostsFile=") + m_bench.settings().hostKeys.shared,
                                QStringLiteral("-o"),
                                QStringLiteral("IdentitiesOnly=yes"),
                                target.user + QLatin1Char('@') + target.address,
                                QStringLiteral("true")};
    qint64 ssh = 1000000;
    qint64 ours = 1000000;
    for (int i = 0; i < 5; ++i) { // the best of some, for the machine may be busy
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(QProcess::execute(QStringLiteral("ssh"), arguments), 0);
        ssh = std::min(ssh, clock.restart());
        VERIFY_ENDED(m_bench.run(all()), Done);
        ours = std::min(ours, clock.elapsed());
    }
    qInfo("ssh server true: %lld ms; a deploy that changes nothing: %lld ms", ssh, ours);
    QVERIFY(ours < 3 * ssh);
}

void TestDeploy::conflictStopsUntilTakenOver()
{
    m_bench.server.execute(QStringLiteral("mkdir -p /srv/apps/page; echo mine >/srv/apps/page/index.html"));
    RunEnd end = m_bench.run({filesService(), timerService()});
    VERIFY_ENDED(end, Failed);
    QVERIFY(end.anyDone);
    QCOMPARE(m_bench.subject(QStringLiteral("page")).state, StepState::Failed);
    QCOMPARE(m_bench.subject(QStringLiteral("nightly")).state, StepState::Done);
    QCOMPARE(m_bench.server.text(QStringLiteral("cat /srv/apps/page/index.html")), QStringLiteral("mine"));

    HostOrder order = m_bench.order({filesService()});
    const QString path = QStringLiteral("/srv/apps/page/index.html");
    order.choices[path] = ConflictChoice::TakeOver;
    VERIFY_ENDED(m_bench.run({order}, m_bench.settings()), Done);
    QCOMPARE(m_bench.server.text(QStringLiteral("cat /srv/apps/page/index.html")), QStringLiteral("one"));
    QCOMPARE(m_bench.server.text(QStringLiteral("cat /var/lib/chatelaine/page/releases/*/1")),
             QStringLiteral("mine"));
    VERIFY_ENDED(m_bench.run({filesService()}), Done);
    QCOMPARE(m_bench.subject(QStringLiteral("page")).state, StepState::Unchanged);
}

void TestDeploy::removesWhatIsNoLongerRendered()
{
    RenderedService page = filesService();
    page.files.push_back(fileOf(page.base + QStringLiteral("/old/more.html"), "more\n"));
    RenderedService nightly = timerService();
    VERIFY_ENDED(m_bench.run({page, nightly}), Done);
    nightly.units.removeLast();
    nightly.files.pop_back();
    VERIFY_ENDED(m_bench.run({filesService(), nightly}), Done);
    QCOMPARE(m_bench.server.execute(QStringLiteral("test -e /srv/apps/page/old/more.html")).exit, 1);
    QCOMPARE(m_bench.server.execute(QStringLiteral("test -e /etc/systemd/system/nightly.timer")).exit, 1);
    QCOMPARE(m_bench.server.execute(QStringLiteral("systemctl is-active --quiet nightly.timer")).exit != 0,
             true);
    QCOMPARE(m_bench.server.text(QStringLiteral("find /etc/systemd/system -name 'nightly.timer*'")),
             QString());
    VERIFY_ENDED(m_bench.run({filesService(), nightly}), Done);
    QCOMPARE(m_bench.subject(QStringLiteral("nightly")).state, StepState::Unchanged);
}

void TestDeploy::attributesAlone()
{
    VERIFY_ENDED(m_bench.run({filesService()}), Done);
    const QString before = m_bench.server.text(QStringLiteral("stat -c '%i %y' /srv/apps/page/index.html"));
    m_bench.server.execute(
        QStringLiteral("chmod 600 /srv/apps/page/index.html; chown deploy /srv/apps/page/index.html"));
    VERIFY_ENDED(m_bench.run({filesService()}), Done);
    QCOMPARE(m_bench.subject(QStringLiteral("page")).state, StepState::Done);
    QCOMPARE(m_bench.server.text(QStringLiteral("stat -c '%a %U' /srv/apps/page/index.html")),
             QStringLiteral("644 root"));
    QCOMPARE(m_bench.server.text(QStringLiteral("stat -c '%i %y' /srv/apps/page/index.html")), before);
}

void TestDeploy::becomesRoot_data()
{
    QTest::addColumn<Target::Become>("become");
    QTest::addColumn<QString>("user");
    QTest::newRow("su") << Target::Become::Su << QStringLiteral("deploy");
    QTest::newRow("doas") << Target::Become::Doas << QStringLiteral("deploy");
    QTest::newRow("root already") << Target::Become::None << QStringLiteral("root");
}

void TestDeploy::becomesRoot()
{
    QFETCH(Target::Become, become);
    QFETCH(QString, user);
    HostOrder order = m_bench.order({filesService(), timerService()});
    order.target.become = become;
    order.target.user = user;
    QByteArray binary(100000, '\0');
    for (int i = 0; i < binary.size(); ++i) {
        binary[i] = static_cast<char>(i * 7);
    }
    const QString path = order.services[0].base + QStringLiteral("/binary");
    order.services[0].files.push_back(fileOf(path, binary));
    VERIFY_ENDED(m_bench.run({order}, m_bench.settings()), Done);
    QCOMPARE(m_bench.server.execute(QStringLiteral("cat ") + path).output, binary);
    VERIFY_ENDED(m_bench.run({order}, m_bench.settings()), Done);
    QCOMPARE(m_bench.subject(QStringLiteral("page")).state, StepState::Unchanged);
    QCOMPARE(m_bench.leftovers(), QString());
}

QTEST_GUILESS_MAIN(TestDeploy)
#include "tst_deploy.moc"
