// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploybench.h"

#include <QTest>

using namespace chatelaine;

/// What goes wrong, and what is left then.
class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bench.start(), qPrintable(m_bench.problem())); }
    void init()
    {
        m_bench.onEvent = {};
        m_bench.wipe();
    }

    void wrongPassword();
    void noDocker();
    void healthFailure();
    void failedStartShowsTheLog();
    void olderCommitStops();
    void diskFull();
    void noSecretIsShown();
    void brokenInstances();

private:
    std::vector<RenderedService> all()
    {
        return {composeService(), unitService(), timerService(), filesService()};
    }

    DeployBench m_bench;
};

#define VERIFY_ENDED(end, wanted)                                                                            \
    QVERIFY2((end).ending == Ending::wanted, (QByteArray("\n") + m_bench.said()).constData())

void TestFailures::wrongPassword()
{
    m_bench.clear();
    ScriptedQuestions questions(DeployBench::answerPassword(QStringLiteral("wrong-horse")));
    const RunEnd end = deploy({m_bench.order(all())}, m_bench.settings(), questions, m_bench.sink(), {});
    VERIFY_ENDED(end, Failed);
    QVERIFY(!end.anyDone);
    QVERIFY(m_bench.subject({}).error);
    QCOMPARE(m_bench.subject({}).error->cause, Cause::BecomeRefused);
    QVERIFY(!m_bench.said().contains("wrong-horse"));
    QCOMPARE(m_bench.server.text(QStringLiteral("ls -d /srv/apps /var/lib/chatelaine 2>/dev/null; true")),
             QString());
}

void TestFailures::noDocker()
{
    m_bench.server.execute(QStringLiteral("systemctl stop docker.socket docker"));
    const RunEnd end = m_bench.run({composeService(), filesService()});
    m_bench.server.execute(QStringLiteral("systemctl start docker.socket docker"));
    VERIFY_ENDED(end, Failed);
    QVERIFY(end.anyDone);
    QCOMPARE(m_bench.subject(QStringLiteral("vault")).state, StepState::Failed);
    QCOMPARE(m_bench.subject(QStringLiteral("page")).state, StepState::Done);
    QCOMPARE(m_bench.server.execute(QStringLiteral("test -e /srv/apps/vault")).exit, 1);
}

void TestFailures::healthFailure()
{
    RenderedService vault = composeService();
    vault.health[0].text = QStringLiteral("never said");
    vault.health[0].within = std::chrono::seconds(2);
    RunEnd end = m_bench.run({vault, filesService()});
    VERIFY_ENDED(end, Failed);
    QVERIFY(end.anyDone);
    const SubjectRecord record = m_bench.subject(QStringLiteral("vault"));
    QCOMPARE(record.state, StepState::Failed);
    QCOMPARE(record.step, std::optional(Step::Check));
    QVERIFY2(record.error->what.english().find("status 200") != std::string::npos,
             m_bench.said().constData());
    QVERIFY(m_bench.leftovers().contains(QLatin1String("vault/pending")));
    QVERIFY(!m_bench.leftovers().contains(QLatin1String("/lock")));
    QVERIFY(m_bench.server.text(QStringLiteral("cat /var/lib/chatelaine/journal.jsonl"))
                .contains(QLatin1String("\"failed\"")));
    // It is tried again, and completes.
    VERIFY_ENDED(m_bench.run({composeService(), filesService()}), Done);
    QCOMPARE(m_bench.subject(QStringLiteral("vault")).state, StepState::Done);
    QCOMPARE(m_bench.leftovers(), QString());
}

void TestFailures::failedStartShowsTheLog()
{
    RenderedService ticker = unitService();
    ticker.files[1].content.replace("sleep 100000",
                                    "sh -c 'echo \"my password is " + secretText().toUtf8() + "\"; exit 3'");
    ticker.files[1] = fileOf(ticker.files[1].path, ticker.files[1].content);
    VERIFY_ENDED(m_bench.run({ticker}), Failed);
    const SubjectRecord record = m_bench.subject(QStringLiteral("ticker"));
    QCOMPARE(record.state, StepState::Failed);
    QVERIFY2(m_bench.said().contains("my password is ••••"), m_bench.said().constData());
    QVERIFY(!m_bench.said().contains(secretText().toUtf8()));
}

void TestFailures::olderCommitStops()
{
    RunSettings settings = m_bench.settings();
    settings.commit = QStringLiteral("bbbb");
    settings.isAncestor = [](const QString &a, const QString &b) { return a <= b; };
    VERIFY_ENDED(m_bench.run({m_bench.order({filesService()})}, settings), Done);
    settings.commit = QStringLiteral("aaaa");
    settings.who = QStringLiteral("Berta");
    VERIFY_ENDED(m_bench.run({m_bench.order({filesService("two")})}, settings), Failed);
    const SubjectRecord host = m_bench.subject({});
    QVERIFY(host.error);
    QCOMPARE(host.error->cause, Cause::Outdated);
    QVERIFY(host.error->what.english().starts_with("Anna deployed newer settings at "));
    QCOMPARE(m_bench.server.text(QStringLiteral("cat /srv/apps/page/index.html")), QStringLiteral("one"));
    settings.commit = QStringLiteral("cccc");
    VERIFY_ENDED(m_bench.run({m_bench.order({filesService("two")})}, settings), Done);
}

void TestFailures::diskFull()
{
    m_bench.server.execute(QStringLiteral(
        "mkdir -p /srv/apps/page/small; mount -t tmpfs -o size=64k tmpfs /srv/apps/page/small"));
    RenderedService page = filesService();
    page.files.push_back(fileOf(page.base + QStringLiteral("/small/list"), "old\n"));
    VERIFY_ENDED(m_bench.run({page}), Done);
    page.files[0] = fileOf(page.files[0].path, "new page\n");
    page.files[1] = fileOf(page.files[1].path, QByteArray(200000, 'x'));
    VERIFY_ENDED(m_bench.run({page}), Failed);
    const SubjectRecord record = m_bench.subject(QStringLiteral("page"));
    QVERIFY2(record.error->next.english().find("is full") != std::string::npos, m_bench.said().constData());
    QCOMPARE(m_bench.server.text(QStringLiteral("cat /srv/apps/page/small/list /srv/apps/page/index.html")),
             QStringLiteral("old\none"));
    QCOMPARE(m_bench.leftovers(), QString());
}

void TestFailures::noSecretIsShown()
{
    // Everything that any process shows of itself, sampled all the time.
    m_bench.server.execute(QStringLiteral(
        "rm -f /run/stop-watching; nohup sh -c 'while [ ! -e /run/stop-watching ]; do "
        "cat /proc/[0-9]*/cmdline 2>/dev/null; sleep 0.01; done >/run/watched' >/dev/null 2>&1 &"));
    VERIFY_ENDED(m_bench.run(all()), Done);
    m_bench.server.execute(QStringLiteral("touch /run/stop-watching"));
    const QByteArray seen = m_bench.server.execute(QStringLiteral("tr '\\0' ' ' </run/watched")).output;
    QVERIFY(seen.contains("docker-compose"));
    QVERIFY(!seen.contains(secretText().toUtf8()));
    QVERIFY(!seen.contains("practice\n"));
    QVERIFY(!m_bench.said().contains(secretText().toUtf8()));
    const QByteArray kept =
        m_bench.server
            .execute(
                QStringLiteral("cat /var/lib/chatelaine/*/manifest.json "
                               "/var/lib/chatelaine/journal.jsonl; find /tmp /var/tmp -type f | xargs cat"))
            .output;
    QVERIFY(!kept.contains(secretText().toUtf8()));
    QCOMPARE(m_bench.server.text(QStringLiteral("find /var/lib/chatelaine -perm /077 ! -type l")), QString());
}

void TestFailures::brokenInstances()
{
    HostOrder order = m_bench.order({filesService()});
    RenderOutcome broken;
    broken.instance.name = QStringLiteral("blog");
    broken.errors.emplace_back(Text("The variable %1 is not there.", {"x"}), Place{"a.j2", 3, 1, {}, {}});
    order.broken.push_back(broken);
    const RunEnd end = m_bench.run({order}, m_bench.settings());
    VERIFY_ENDED(end, Failed);
    QVERIFY(end.anyDone);
    QCOMPARE(m_bench.subject(QStringLiteral("blog")).state, StepState::Failed);
    QCOMPARE(m_bench.subject(QStringLiteral("page")).state, StepState::Done);
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
