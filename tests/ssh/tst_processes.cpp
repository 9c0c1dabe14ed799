// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedquestions.h"
#include "support/throwawaysshd.h"

#include "ssh/transport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace
{

struct Ended {
    QByteArray out;
    QByteArray err;
    int code = -1;
    std::optional<Error> error;
};

/// Gives the command its input and reads it to its end.
Ended toTheEnd(Transport &transport, const QByteArray &command, const QByteArray &input = {},
               bool terminal = false, std::stop_token stop = {})
{
    Ended ended;
    auto process = transport.start(command, terminal, stop);
    if (!process) {
        ended.error = process.error();
        return ended;
    }
    if (const auto written = (*process)->write(input, stop); !written) {
        ended.error = written.error();
        return ended;
    }
    if (!terminal) {
        static_cast<void>((*process)->closeInput());
    }
    for (;;) {
        const auto alive = (*process)->read(ended.out, ended.err, 10s, stop);
        if (!alive) {
            ended.error = alive.error();
            return ended;
        }
        if (!*alive) {
            ended.code = (*process)->exitCode();
            return ended;
        }
    }
}

/// Bytes of every value, in blocks that differ.
QByteArray patterned(int size)
{
    QByteArray block(64 * 1024, '\0');
    char *bytes = block.data();
    for (int i = 0; i < block.size(); ++i) {
        bytes[i] = static_cast<char>(i * 31 + i / 509);
    }
    QByteArray data;
    data.reserve(size + block.size());
    for (int count = 0; data.size() < size; ++count) {
        data += QByteArray::number(count) + block;
    }
    data.truncate(size);
    return data;
}

} // namespace

/// Commands over SSH (a real sshd) and on this computer behave the same.
class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void initTestCase_data();

    void exitCodes_data();
    void exitCodes();
    void bothStreams();
    void largeOutput();
    void largeUpload();
    void echoOfALargeUpload();
    void inputNobodyReads();
    void terminal();
    void severalAtOnce();
    void waitsNoLongerThanAsked();
    void stopEnds_data();
    void stopEnds();
    void writeHasALimit();
    void endsWhenLetGo();
    void lostConnection();
    void account();
    void quoting_data();
    void quoting();

private:
    std::unique_ptr<Transport> opened();

    ThrowawaySshd m_sshd;
    ScriptedQuestions m_person;
};

void TestProcesses::initTestCase()
{
    qputenv("HOME", m_sshd.path("home").toLocal8Bit());
    qunsetenv("SSH_AUTH_SOCK");
    QVERIFY2(m_sshd.start(), qPrintable(m_sshd.log()));
}

void TestProcesses::initTestCase_data()
{
    QTest::addColumn<bool>("local");
    QTest::newRow("ssh") << false;
    QTest::newRow("local") << true;
}

std::unique_ptr<Transport> TestProcesses::opened()
{
    Target target;
    target.name = QStringLiteral("srv1");
    target.address = QStringLiteral("127.0.0.1");
    target.port = m_sshd.port();
    target.user = m_sshd.user();
    target.privateKeyFile = m_sshd.key();
    target.local = *static_cast<bool *>(QTest::qGlobalData("local", qMetaTypeId<bool>()));
    auto transport =
        makeTransport(target, {m_sshd.path("known_hosts"), {}, m_sshd.path("servers.json")}, m_person);
    const auto open = transport->open({});
    if (!open) {
        qWarning("%s", open.error().what.english().c_str());
        return nullptr;
    }
    return transport;
}

void TestProcesses::exitCodes_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("code");
    QTest::newRow("good") << QByteArray("true") << 0;
    QTest::newRow("bad") << QByteArray("exit 42") << 42;
    QTest::newRow("not there") << QByteArray("exec /nowhere/at-all 2>/dev/null") << 127;
    QTest::newRow("killed") << QByteArray("kill -KILL $$") << 137;
    QTest::newRow("terminated") << QByteArray("kill -TERM $$") << 143;
    QTest::newRow("closes its output first") << QByteArray("exec >&- 2>&-; sleep 0.2; exit 5") << 5;
}

void TestProcesses::exitCodes()
{
    QFETCH(QByteArray, command);
    QFETCH(int, code);
    const auto transport = opened();
    QVERIFY(transport);
    const Ended ended = toTheEnd(*transport, command);
    QVERIFY(!ended.error);
    QCOMPARE(ended.code, code);
}

void TestProcesses::bothStreams()
{
    const auto transport = opened();
    QVERIFY(transport);
    const Ended ended = toTheEnd(*transport, "cat; echo 'a b' >&2", "in\0put\xff", false);
    QCOMPARE(ended.out, QByteArray("in"));
    const Ended binary = toTheEnd(*transport, "cat; echo 'a b' >&2", QByteArray("in\0put\xff", 7));
    QCOMPARE(binary.out, QByteArray("in\0put\xff", 7));
    QCOMPARE(binary.err, QByteArray("a b\n"));
}

void TestProcesses::largeOutput()
{
    const auto transport = opened();
    QVERIFY(transport);
    const Ended ended =
        toTheEnd(*transport, "head -c 20000000 /dev/zero & head -c 20000000 /dev/zero >&2; wait");
    QVERIFY(!ended.error);
    QCOMPARE(ended.out.size(), 20000000);
    QCOMPARE(ended.err.size(), 20000000);
    QCOMPARE(ended.code, 0);
}

void TestProcesses::largeUpload()
{
    const auto transport = opened();
    QVERIFY(transport);
    const QByteArray data = patterned(50 * 1024 * 1024);
    QElapsedTimer timer;
    timer.start();
    const Ended ended = toTheEnd(*transport, "sha256sum | cut -c1-64", data);
    qInfo("50 MB in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(!ended.error);
    QCOMPARE(ended.out.trimmed(), QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

void TestProcesses::echoOfALargeUpload()
{
    const auto transport = opened();
    QVERIFY(transport);
    const QByteArray data = patterned(12 * 1024 * 1024);
    const Ended ended = toTheEnd(*transport, "tee /dev/stderr", data);
    QVERIFY(!ended.error);
    QVERIFY(ended.out == data);
    QVERIFY(ended.err == data);
}

void TestProcesses::inputNobodyReads()
{
    const auto transport = opened();
    QVERIFY(transport);
    const Ended ended = toTheEnd(*transport, "exec <&-; exit 4", patterned(8 * 1024 * 1024));
    QVERIFY(!ended.error);
    QCOMPARE(ended.code, 4);
}

void TestProcesses::terminal()
{
    const auto transport = opened();
    QVERIFY(transport);
    QCOMPARE(toTheEnd(*transport, "test -t 0 && test -t 1 && echo yes", {}, true).out.trimmed(),
             QByteArray("yes"));
    QCOMPARE(toTheEnd(*transport, "tty >/dev/tty; read word; echo got $word", "word\n", true).code, 0);
    QCOMPARE(toTheEnd(*transport, "test -t 0 || echo no").out.trimmed(), QByteArray("no"));
}

void TestProcesses::severalAtOnce()
{
    const auto transport = opened();
    QVERIFY(transport);
    auto held = transport->start("cat");
    QVERIFY(held);
    QCOMPARE(toTheEnd(*transport, "echo beside").out, QByteArray("beside\n"));
    QVERIFY((*held)->write("later", {}));
    QVERIFY((*held)->closeInput());
    QByteArray out;
    QByteArray err;
    while ((*held)->read(out, err, 5s, {}).value()) {
    }
    QCOMPARE(out, QByteArray("later"));
}

void TestProcesses::waitsNoLongerThanAsked()
{
    const auto transport = opened();
    QVERIFY(transport);
    auto process = transport->start("sleep 3");
    QVERIFY(process);
    QByteArray out;
    QByteArray err;
    QElapsedTimer timer;
    timer.start();
    QVERIFY((*process)->read(out, err, 120ms, {}).value());
    QVERIFY(timer.elapsed() >= 100);
    QVERIFY2(timer.elapsed() < 600, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(out.isEmpty());
}

void TestProcesses::stopEnds_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("input");
    QTest::newRow("silent") << QByteArray("sleep 20") << 0;
    QTest::newRow("talking") << QByteArray("exec yes") << 0;
    QTest::newRow("not reading") << QByteArray("sleep 20") << 30 * 1024 * 1024;
}

void TestProcesses::stopEnds()
{
    QFETCH(QByteArray, command);
    QFETCH(int, input);
    const auto transport = opened();
    QVERIFY(transport);
    std::stop_source stop;
    std::atomic<qint64> stoppedAt = 0;
    QElapsedTimer timer;
    timer.start();
    std::thread canceller([&] {
        std::this_thread::sleep_for(300ms);
        stoppedAt = timer.elapsed();
        stop.request_stop();
    });
    const Ended ended = toTheEnd(*transport, command, QByteArray(input, 'x'), false, stop.get_token());
    const qint64 after = timer.elapsed() - stoppedAt;
    canceller.join();
    QVERIFY(ended.error);
    QVERIFY(ended.error->cause == Cause::Cancelled);
    QVERIFY2(after < 400, qPrintable(QString::number(after))); // 200 ms, and the end of the process
}

void TestProcesses::writeHasALimit()
{
    const auto transport = opened();
    QVERIFY(transport);
    auto process = transport->start("sleep 20");
    QVERIFY(process);
    const auto written = (*process)->write(QByteArray(30 * 1024 * 1024, 'x'), {}, 200ms);
    QVERIFY(!written);
    QVERIFY(written.error().cause == Cause::TimedOut);
}

void TestProcesses::endsWhenLetGo()
{
    const QString proof = m_sshd.path("proof");
    QFile::remove(proof);
    const auto transport = opened();
    QVERIFY(transport);
    auto process = transport->start("cat; touch " + proof.toLocal8Bit());
    QVERIFY(process);
    QVERIFY((*process)->closeInput());
    process->reset();
    QVERIFY(transport->start("true"));
}

void TestProcesses::lostConnection()
{
    QFETCH_GLOBAL(bool, local);
    if (local) {
        return; // nothing to lose
    }
    const auto transport = opened();
    QVERIFY(transport);
    std::thread network([this] {
        std::this_thread::sleep_for(200ms);
        m_sshd.dropConnections();
    });
    const Ended ended = toTheEnd(*transport, "sleep 20");
    network.join();
    QVERIFY(ended.error);
    QVERIFY(ended.error->cause == Cause::Unreachable);
    QVERIFY(ended.error->what.english().find("broke off") != std::string::npos);
    QVERIFY(!transport->start("true"));

    const auto second = opened();
    QVERIFY(second);
    std::thread again([this] {
        std::this_thread::sleep_for(200ms);
        m_sshd.dropConnections();
    });
    const Ended upload = toTheEnd(*second, "sleep 20", QByteArray(30 * 1024 * 1024, 'x'));
    again.join();
    QVERIFY(upload.error);
    QVERIFY(upload.error->cause == Cause::Unreachable);
}

void TestProcesses::account()
{
    const auto transport = opened();
    QVERIFY(transport);
    QCOMPARE(transport->account(), m_sshd.user());
}

void TestProcesses::quoting_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("word");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("quotes") << QByteArray("it's \"so\" '' and \\'");
    QTest::newRow("specials") << QByteArray("$HOME `id` $(id) * ? ~ ! ; & | < > # \\n \t end");
    QTest::newRow("lines") << QByteArray("one\ntwo\n\nthree");
    QTest::newRow("UTF-8") << QByteArray("Mitgliederübersicht – ✓");
}

void TestProcesses::quoting()
{
    QFETCH(QByteArray, text);
    const auto transport = opened();
    QVERIFY(transport);
    QCOMPARE(toTheEnd(*transport, "printf '[%s]' " + shellQuoted(text)).out, '[' + text + ']');
}

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
