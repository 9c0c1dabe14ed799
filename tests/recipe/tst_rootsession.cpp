// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practiceserver.h"
#include "support/scriptedquestions.h"

#include "recipe/rootsession.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace
{

using Become = Target::Become;
using Kind = Question::Kind;

const QString right = PracticeServer::password();
const QString wrong = QStringLiteral("wrong-secret");

std::string explain(const Error &error) { return error.what.english() + " | " + error.detail; }

RemoteScript script(const QByteArray &body, const QByteArray &input = {})
{
    RemoteScript out;
    out.body = body;
    out.input = input;
    return out;
}

} // namespace

Q_DECLARE_METATYPE(Become)
Q_DECLARE_METATYPE(Cause)

#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(checked, checked ? "" : explain(checked.error()).c_str());                                  \
    } while (false)

/// Against a practice server with real sudo, su and doas.
class TestRootSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void becomesRoot_data();
    void becomesRoot();
    void carriesBytes_data();
    void carriesBytes();
    void asksForTheRightPassword_data();
    void asksForTheRightPassword();
    void wrongThenRight_data();
    void wrongThenRight();
    void wrongPasswordsOnly_data();
    void wrongPasswordsOnly();
    void nobodyAnswers();
    void mayNot_data();
    void mayNot();
    void noSuchTool();
    void tooLongScript();
    void passwordLogin();
    void asksOnce();
    void keepsInputFromThePrompt();
    void noticesLines();
    void timesOut();
    void stops_data();
    void stops();
    void holds_data();
    void holds();
    void holdReportsAnEarlyEnd();
    void greetingsAreNotOutput();
    void noPasswordInAnyArgument_data();
    void noPasswordInAnyArgument();

private:
    Target target(Become become, const QString &user = QStringLiteral("deploy")) const;
    static void methods()
    {
        QTest::addColumn<Become>("become");
        QTest::newRow("sudo") << Become::Sudo;
        QTest::newRow("su") << Become::Su;
        QTest::newRow("doas") << Become::Doas;
    }

    PracticeServer m_server{QStringLiteral("rootsession")};
    QTemporaryDir m_folder;
    HostKeyFiles m_files;
};

void TestRootSession::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit());
    qunsetenv("SSH_AUTH_SOCK");
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    m_files = {m_folder.filePath(QStringLiteral("known_hosts")),
               {},
               m_folder.filePath(QStringLiteral("servers.json"))};
    QVERIFY(m_server.writeKnownHosts(m_files.shared));
    // A wrong password costs two seconds otherwise.
    const auto quick = m_server.execute(
        QStringLiteral("sed -i 's/pam_unix.so nullok/pam_unix.so nodelay nullok/' "
                       "/etc/pam.d/common-auth; sed -i '/pam_faildelay/d' /etc/pam.d/login"));
    QCOMPARE(quick.exit, 0);
}

Target TestRootSession::target(Become become, const QString &user) const
{
    Target target;
    target.name = QStringLiteral("srv1");
    target.address = m_server.address();
    target.port = m_server.port();
    target.user = user;
    target.privateKeyFile = m_server.key();
    target.become = become;
    return target;
}

void TestRootSession::becomesRoot_data()
{
    QTest::addColumn<Become>("become");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<int>("questions");
    QTest::newRow("none") << Become::None << QStringLiteral("deploy") << QByteArray("deploy") << 0;
    QTest::newRow("sudo") << Become::Sudo << QStringLiteral("deploy") << QByteArray("root") << 1;
    QTest::newRow("su") << Become::Su << QStringLiteral("deploy") << QByteArray("root") << 1;
    QTest::newRow("doas") << Become::Doas << QStringLiteral("deploy") << QByteArray("root") << 1;
    QTest::newRow("root already") << Become::Sudo << QStringLiteral("root") << QByteArray("root") << 0;
}

void TestRootSession::becomesRoot()
{
    QFETCH(Become, become);
    QFETCH(QString, user);
    QFETCH(QByteArray, who);
    QFETCH(int, questions);
    ScriptedQuestions person({right});
    RootSession session(target(become, user), m_files, person);
    VERIFY_OK(session.open({}));
    const auto result = session.run(script("id -un; echo \"$HOME\" >/dev/null; exit 7"), {});
    VERIFY_OK(result);
    QCOMPARE(result->out, who + '\n');
    QCOMPARE(result->err, QByteArray());
    QCOMPARE(result->exitCode, 7);
    QCOMPARE(session.account(), user);
    QCOMPARE(int(person.asked().size()), questions);
}

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

void TestRootSession::asksForTheRightPassword_data() { methods(); }

void TestRootSession::asksForTheRightPassword()
{
    QFETCH(Become, become);
    ScriptedQuestions person({right});
    RootSession session(target(become), m_files, person);
    VERIFY_OK(session.open({}));
    QVERIFY(person.asked().empty());
    VERIFY_OK(session.run(script("true"), {}));
    const Question asked = person.asked().at(0);
    QVERIFY(asked.kind == Kind::BecomePassword);
    QCOMPARE(asked.host, QStringLiteral("srv1"));
    QCOMPARE(asked.account, become == Become::Su ? QStringLiteral("root") : QStringLiteral("deploy"));
    QCOMPARE(asked.subject, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(asked.attempt, 1);
}

void TestRootSession::wrongThenRight_data() { methods(); }

void TestRootSession::wrongThenRight()
{
    QFETCH(Become, become);
    ScriptedQuestions person({wrong, wrong, right});
    RootSession session(target(become), m_files, person);
    VERIFY_OK(session.open({}));
    const auto result = session.run(script("id -u; cat", "input"), {});
    VERIFY_OK(result);
    QCOMPARE(result->out, QByteArray("0\ninput"));
    QCOMPARE(result->err, QByteArray());
    QCOMPARE(person.count(Kind::BecomePassword), 3);
    QCOMPARE(person.asked().back().attempt, 3);
}

void TestRootSession::wrongPasswordsOnly_data() { methods(); }

void TestRootSession::wrongPasswordsOnly()
{
    QFETCH(Become, become);
    ScriptedQuestions person({wrong, wrong, wrong, right});
    RootSession session(target(become), m_files, person);
    VERIFY_OK(session.open({}));
    const auto result = session.run(script("id -u"), {});
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::BecomeRefused);
    QVERIFY2(result.error().what.english().find("was not accepted") != std::string::npos,
             explain(result.error()).c_str());
    QCOMPARE(person.count(Kind::BecomePassword), 3);
    QVERIFY(result.error().detail.find(wrong.toStdString()) == std::string::npos);
    QVERIFY(result.error().detail.find("chatelaine-") == std::string::npos);
}

void TestRootSession::nobodyAnswers()
{
    ScriptedQuestions person;
    RootSession session(target(Become::Sudo), m_files, person);
    VERIFY_OK(session.open({}));
    const auto result = session.run(script("id -u"), {});
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::BecomeRefused);
    QVERIFY(!result.error().unchanged.empty());
}

void TestRootSession::mayNot_data()
{
    QTest::addColumn<Become>("become");
    QTest::newRow("sudo") << Become::Sudo;
    QTest::newRow("doas") << Become::Doas;
}

void TestRootSession::mayNot()
{
    QFETCH(Become, become);
    QCOMPARE(m_server.execute(QStringLiteral("echo ops:practice | chpasswd")).exit, 0);
    ScriptedQuestions person({right, right});
    RootSession session(target(become, QStringLiteral("ops")), m_files, person);
    VERIFY_OK(session.open({}));
    const auto result = session.run(script("id -u"), {});
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::BecomeRefused);
    QVERIFY2(result.error().what.english().find("The account ops may not become root") != std::string::npos,
             explain(result.error()).c_str());
    QVERIFY(person.asked().size() <= 1);
}

void TestRootSession::noSuchTool()
{
    QCOMPARE(m_server.execute(QStringLiteral("mv /usr/bin/sudo /usr/bin/sudo.away")).exit, 0);
    ScriptedQuestions person({right});
    RootSession session(target(Become::Sudo), m_files, person);
    const auto opened = session.open({});
    const auto result = session.run(script("id -u"), {});
    QCOMPARE(m_server.execute(QStringLiteral("mv /usr/bin/sudo.away /usr/bin/sudo")).exit, 0);
    VERIFY_OK(opened);
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::BecomeRefused);
    QVERIFY2(result.error().what.english().find("has no sudo") != std::string::npos,
             explain(result.error()).c_str());
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

void TestRootSession::passwordLogin()
{
    Target to = target(Become::Sudo);
    to.privateKeyFile.clear();
    ScriptedQuestions person({wrong, right, right});
    RootSession session(to, m_files, person);
    VERIFY_OK(session.open({}));
    QCOMPARE(person.count(Kind::LoginPassword), 2);
    const auto result = session.run(script("id -u"), {});
    VERIFY_OK(result);
    QCOMPARE(result->out, QByteArray("0\n"));
    QCOMPARE(person.count(Kind::BecomePassword), 1);
}

void TestRootSession::asksOnce()
{
    ScriptedQuestions person({right});
    RootSession session(target(Become::Sudo), m_files, person);
    VERIFY_OK(session.open({}));
    for (int i = 0; i < 3; ++i) {
        const auto result = session.run(script("id -u"), {});
        VERIFY_OK(result);
        QCOMPARE(result->out, QByteArray("0\n"));
    }
    QCOMPARE(person.asked().size(), std::size_t(1));
}

void TestRootSession::keepsInputFromThePrompt()
{
    // Input that looks like a password must not be taken for one, nor come before the script.
    ScriptedQuestions person({right});
    RootSession session(target(Become::Sudo), m_files, person);
    VERIFY_OK(session.open({}));
    const QByteArray input = "first line\nsecond line\n";
    const auto result = session.run(script("cat", input), {});
    VERIFY_OK(result);
    QCOMPARE(result->out, input);
    // Without a password there is no prompt at all, however long it takes.
    QCOMPARE(m_server
                 .execute(QStringLiteral("echo 'deploy ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/x; "
                                         "printf '#!/bin/sh\\nsleep 0.8\\nexec /usr/bin/sudo \"$@\"\\n' "
                                         ">/usr/local/bin/sudo; chmod 755 /usr/local/bin/sudo"))
                 .exit,
             0);
    const auto without = session.run(script("cat", input), {});
    QCOMPARE(m_server.execute(QStringLiteral("rm /etc/sudoers.d/x /usr/local/bin/sudo")).exit, 0);
    VERIFY_OK(without);
    QCOMPARE(without->out, input);
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

void TestRootSession::noPasswordInAnyArgument_data() { methods(); }

void TestRootSession::noPasswordInAnyArgument()
{
    QFETCH(Become, become);
    // Every program that the server starts meanwhile, with all its arguments and variables. The practice
    // server's processes are this machine's too.
    QProcess inspect;
    inspect.start(QStringLiteral("docker"), {QStringLiteral("inspect"), QStringLiteral("-f"),
                                             QStringLiteral("{{.State.Pid}}"), m_server.container()});
    QVERIFY(inspect.waitForFinished());
    const QString init = QString::fromLatin1(inspect.readAllStandardOutput()).trimmed();
    QProcess find;
    find.start(QStringLiteral("sh"),
               {QStringLiteral("-c"),
                QStringLiteral(
                    "for p in $(cat /proc/%1/task/*/children); do grep -qsx sshd /proc/$p/comm && echo $p; "
                    "done | head -1")
                    .arg(init)});
    QVERIFY(find.waitForFinished());
    const QString sshd = QString::fromLatin1(find.readAllStandardOutput()).trimmed();
    QVERIFY(!sshd.isEmpty());

    const QString trace = m_folder.filePath(QStringLiteral("trace"));
    QProcess strace;
    strace.start(QStringLiteral("strace"),
                 {QStringLiteral("-f"), QStringLiteral("-v"), QStringLiteral("-s"), QStringLiteral("100000"),
                  QStringLiteral("-e"), QStringLiteral("trace=execve"), QStringLiteral("-o"), trace,
                  QStringLiteral("-p"), sshd});
    QVERIFY(strace.waitForStarted());
    QByteArray said;
    QTRY_VERIFY((said += strace.readAllStandardError()).contains("attached"));
    {
        ScriptedQuestions person({wrong, right});
        RootSession session(target(become), m_files, person);
        VERIFY_OK(session.open({}));
        VERIFY_OK(session.run(script("echo marked-body; cat", "input-secret"), {}));
    }
    strace.terminate();
    QVERIFY(strace.waitForFinished());
    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray calls = file.readAll();
    QVERIFY(calls.contains("marked-body")); // the trace did see the script
    QVERIFY(!calls.contains(wrong.toUtf8()));
    QVERIFY(!calls.contains("input-secret"));
    QVERIFY(!QByteArray(calls).replace("chatelaine-practice", "").contains(right.toUtf8()));
}

QTEST_GUILESS_MAIN(TestRootSession)
#include "tst_rootsession.moc"
