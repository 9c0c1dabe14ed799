// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipe/serverfixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace chatelaine;
using namespace std::chrono_literals;

/// Scripts on a practice server: what goes in and comes out, and how they end.
class TestRootSession : public ServerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void carriesBytes_data();
    void carriesBytes();
    void tooLongScript();
    void noticesLines();
    void timesOut();
    void stops_data();
    void stops();
    void holds_data();
    void holds();
    void holdReportsAnEarlyEnd();
    void greetingsAreNotOutput();
};

void TestRootSession::carriesBytes_data()
{
    QTest::addColumn<Become>("become");
    QTest::newRow("none") << Become::None;
    QTest::newRow("sudo") << Become::Sudo;
    QTest::newRow("su") << Become::Su;
    QTest::newRow("doas") << Become::Doas;
}

void TestRootSession::carriesBytes()
{
    QFETCH(Become, become);
    QByteArray data;
    for (int i = 0; i < 300000; ++i) {
        data += static_cast<char>(i * 7 + i / 256);
    }
    data += "no newline at the end\x04\x03\x11\x13";
    ScriptedQuestions person({right});
    RootSession session(target(become), m_files, person);
    VERIFY_OK(session.open({}));
    const auto sum = session.run(script("sha256sum | cut -c1-64", data), {});
    VERIFY_OK(sum);
    QCOMPARE(sum->out.trimmed(), QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
    const auto back = session.run(script("cat", data), {});
    VERIFY_OK(back);
    QCOMPARE(back->out.size(), data.size());
    QVERIFY(back->out == data);
    const auto both = session.run(script("echo it\\'s out; echo err >&2"), {});
    VERIFY_OK(both);
    if (become == Become::None || become == Become::Sudo) {
        QCOMPARE(both->out, QByteArray("it's out\n"));
        QCOMPARE(both->err, QByteArray("err\n"));
    } else {
        QCOMPARE(both->out, QByteArray("it's out\nerr\n"));
    }
    const auto unread = session.run(script("exit 3", data), {});
    VERIFY_OK(unread);
    QCOMPARE(unread->exitCode, 3);
}

void TestRootSession::tooLongScript()
{
    ScriptedQuestions person({right});
    RootSession session(target(Become::Sudo), m_files, person);
    VERIFY_OK(session.open({}));
    const auto fits = session.run(script("true #" + QByteArray(120000, 'x')), {});
    VERIFY_OK(fits);
    QCOMPARE(fits->exitCode, 0);
    const auto result = session.run(script("true #" + QByteArray(140000, 'x')), {});
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::Other);
}

void TestRootSession::noticesLines()
{
    ScriptedQuestions person({right});
    RootSession session(target(Become::Sudo), m_files, person);
    VERIFY_OK(session.open({}));
    RemoteScript talking =
        script("echo one; printf 'two\\nth'; sleep 0.2; echo ree; echo err >&2; printf last");
    QByteArrayList lines;
    talking.onLine = [&lines](const QByteArray &line) { lines << line; };
    VERIFY_OK(session.run(talking, {}));
    std::sort(lines.begin(), lines.end());
    QCOMPARE(lines, (QByteArrayList{"err", "last", "one", "three", "two"}));
}

void TestRootSession::timesOut()
{
    ScriptedQuestions person({right});
    RootSession session(target(Become::Sudo), m_files, person);
    VERIFY_OK(session.open({}));
    RemoteScript slow = script("sleep 5");
    slow.timeout = 700ms;
    const auto result = session.run(slow, {});
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::TimedOut);
    // Nobody reads the input.
    slow = script("sleep 5", QByteArray(20 * 1024 * 1024, 'x'));
    slow.timeout = 700ms;
    const auto stuck = session.run(slow, {});
    QVERIFY(!stuck);
    QVERIFY(stuck.error().cause == Cause::TimedOut);
    // The session is still good.
    VERIFY_OK(session.run(script("true"), {}));
}

void TestRootSession::stops_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("inputSize");
    QTest::newRow("waiting") << QByteArray("sleep 5") << 0;
    QTest::newRow("talking") << QByteArray("while :; do echo y; done") << 0;
    QTest::newRow("uploading") << QByteArray("sleep 5") << 30 * 1024 * 1024;
}

void TestRootSession::stops()
{
    QFETCH(QByteArray, body);
    QFETCH(int, inputSize);
    ScriptedQuestions person({right});
    RootSession session(target(Become::Sudo), m_files, person);
    VERIFY_OK(session.open({}));
    VERIFY_OK(session.run(script("true"), {}));
    std::stop_source stop;
    std::atomic<qint64> stoppedAt = 0;
    QElapsedTimer timer;
    timer.start();
    std::thread canceller([&] {
        std::this_thread::sleep_for(600ms);
        stoppedAt = timer.elapsed();
        stop.request_stop();
    });
    const auto result = session.run(script(body, QByteArray(inputSize, 'x')), stop.get_token());
    const qint64 after = timer.elapsed() - stoppedAt;
    canceller.join();
    QVERIFY(!result);
    QVERIFY2(result.error().cause == Cause::Cancelled, explain(result.error()).c_str());
    QVERIFY2(after < 200, qPrintable(QString::number(after)));
}

void TestRootSession::holds_data() { methods(); }

void TestRootSession::holds()
{
    QFETCH(Become, become);
    ScriptedQuestions person({right});
    RootSession session(target(become), m_files, person);
    VERIFY_OK(session.open({}));
    const RemoteScript lock =
        script("exec 9>/run/lock/test-hold; flock -n 9 || { echo busy; exit 0; }; echo held; read x; true");
    QByteArray line;
    auto held = session.hold(lock, line, {});
    VERIFY_OK(held);
    QCOMPARE(line, QByteArray("held"));
    // Beside it the session works, and the lock is held.
    const auto busy = session.run(script("flock -n /run/lock/test-hold true || echo busy"), {});
    VERIFY_OK(busy);
    QCOMPARE(busy->out, QByteArray("busy\n"));
    QByteArray second;
    VERIFY_OK(session.hold(lock, second, {}));
    QCOMPARE(second, QByteArray("busy"));
    held->reset();
    QTRY_COMPARE(session.run(script("flock -n /run/lock/test-hold echo free"), {})->out,
                 QByteArray("free\n"));
}

void TestRootSession::holdReportsAnEarlyEnd()
{
    ScriptedQuestions person({right});
    RootSession session(target(Become::Sudo), m_files, person);
    VERIFY_OK(session.open({}));
    QByteArray line;
    const auto held = session.hold(script("echo no such folder >&2; exit 1"), line, {});
    QVERIFY(!held);
    QCOMPARE(held.error().detail, std::string("no such folder"));
}

void TestRootSession::greetingsAreNotOutput()
{
    QCOMPARE(
        m_server.execute(QStringLiteral("sed -i '1i echo welcome; echo beware >&2' /home/deploy/.bashrc"))
            .exit,
        0);
    ScriptedQuestions person({right});
    RootSession none(target(Become::None), m_files, person);
    RootSession sudo(target(Become::Sudo), m_files, person);
    const auto opened = none.open({});
    const auto openedToo = sudo.open({});
    const auto plain = none.run(script("echo out"), {});
    const auto asRoot = sudo.run(script("echo out"), {});
    QCOMPARE(m_server.execute(QStringLiteral("sed -i 1d /home/deploy/.bashrc")).exit, 0);
    VERIFY_OK(opened);
    VERIFY_OK(openedToo);
    VERIFY_OK(plain);
    VERIFY_OK(asRoot);
    QCOMPARE(plain->out, QByteArray("out\n"));
    QCOMPARE(plain->err, QByteArray());
    QCOMPARE(asRoot->out, QByteArray("out\n"));
    QCOMPARE(asRoot->err, QByteArray());
}

QTEST_GUILESS_MAIN(TestRootSession)
#include "tst_rootsession.moc"
