// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipe/serverfixture.h"

#include <QFile>
#include <QProcess>

using namespace chatelaine;

/// Becoming root by a practice server's real sudo, su and doas.
class TestBecoming : public ServerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void becomesRoot_data();
    void becomesRoot();
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
    void passwordLogin();
    void asksOnce();
    void keepsInputFromThePrompt();
    void noPasswordInAnyArgument_data();
    void noPasswordInAnyArgument();
};

void TestBecoming::becomesRoot_data()
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

void TestBecoming::becomesRoot()
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

void TestBecoming::asksForTheRightPassword_data() { methods(); }

void TestBecoming::asksForTheRightPassword()
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

void TestBecoming::wrongThenRight_data() { methods(); }

void TestBecoming::wrongThenRight()
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

void TestBecoming::wrongPasswordsOnly_data() { methods(); }

void TestBecoming::wrongPasswordsOnly()
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

void TestBecoming::nobodyAnswers()
{
    ScriptedQuestions person;
    RootSession session(target(Become::Sudo), m_files, person);
    VERIFY_OK(session.open({}));
    const auto result = session.run(script("id -u"), {});
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::BecomeRefused);
    QVERIFY(!result.error().unchanged.empty());
}

void TestBecoming::mayNot_data()
{
    QTest::addColumn<Become>("become");
    QTest::newRow("sudo") << Become::Sudo;
    QTest::newRow("doas") << Become::Doas;
}

void TestBecoming::mayNot()
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

void TestBecoming::noSuchTool()
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

void TestBecoming::passwordLogin()
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

void TestBecoming::asksOnce()
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

void TestBecoming::keepsInputFromThePrompt()
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

void TestBecoming::noPasswordInAnyArgument_data() { methods(); }

void TestBecoming::noPasswordInAnyArgument()
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

QTEST_GUILESS_MAIN(TestBecoming)
#include "tst_becoming.moc"
