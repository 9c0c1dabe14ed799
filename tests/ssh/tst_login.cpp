// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/connectionfixture.h"

using namespace chatelaine;

/// Keys, agent and passwords; against a real sshd.
class TestLogin : public ConnectionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void encryptedKey_data();
    void encryptedKey();
    void agentHoldsTheKey();
    void defaultIdentities();
    void settingsOfTheUser();
    void keyAndMore();
    void namesWhatWasTried();
    void keyFiles_data();
    void keyFiles();
};

void TestLogin::encryptedKey_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<int>("questions");
    QTest::addColumn<bool>("in");
    const QString right = QStringLiteral("correct horse");
    const QString wrong = QStringLiteral("wrong");
    QTest::newRow("right") << QStringLiteral("ed25519") << QStringList{right} << 1 << true;
    QTest::newRow("rsa") << QStringLiteral("rsa") << QStringList{right} << 1 << true;
    QTest::newRow("ecdsa") << QStringLiteral("ecdsa") << QStringList{right} << 1 << true;
    QTest::newRow("wrong, right") << QStringLiteral("ed25519") << QStringList{wrong, right} << 2 << true;
    QTest::newRow("three wrong") << QStringLiteral("ed25519") << QStringList{wrong, wrong, wrong, right} << 3
                                 << false;
    QTest::newRow("nobody") << QStringLiteral("ed25519") << QStringList() << 1 << false;
}

void TestLogin::encryptedKey()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, answers);
    QFETCH(int, questions);
    QFETCH(bool, in);
    writeFile(m_files.shared, m_sshd->knownHostsLine());
    m_sshd->authorize(m_sshd->makeKey("locked", qPrintable(kind), QStringLiteral("correct horse")));
    Target to = target();
    to.privateKeyFile = m_sshd->path("locked");
    ScriptedQuestions person(answers);
    const auto result = connectTo(to, person);
    QCOMPARE(bool(result), in);
    QCOMPARE(person.count(Question::Kind::Passphrase), questions);
    for (int i = 0; i < questions; ++i) {
        QCOMPARE(person.asked().at(static_cast<std::size_t>(i)).attempt, i + 1);
        QCOMPARE(person.asked().at(static_cast<std::size_t>(i)).subject, to.privateKeyFile);
    }
    if (!in) {
        QVERIFY(result.error().cause == Cause::LoginRefused);
        QVERIFY(result.error().what.english().find(sstr(to.privateKeyFile)) != std::string::npos);
    }
}

void TestLogin::agentHoldsTheKey()
{
    writeFile(m_files.shared, m_sshd->knownHostsLine());
    m_sshd->authorize(m_sshd->makeKey("agents"));
    QProcess agent;
    const QString path = m_sshd->path("agent.sock");
    agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), path});
    QVERIFY(agent.waitForStarted());
    QTRY_VERIFY(QFile::exists(path));
    qputenv("SSH_AUTH_SOCK", path.toLocal8Bit());
    QCOMPARE(QProcess::execute(QStringLiteral("ssh-add"), {QStringLiteral("-q"), m_sshd->path("agents")}), 0);
    QVERIFY(QFile::remove(m_sshd->path("agents")));
    Target to = target();
    to.privateKeyFile.clear();
    ScriptedQuestions person;
    const auto result = connectTo(to, person);
    QCOMPARE(QProcess::execute(QStringLiteral("ssh-add"), {QStringLiteral("-q"), QStringLiteral("-D")}), 0);
    const auto empty = connectTo(to, person);
    agent.terminate();
    agent.waitForFinished();
    VERIFY_OK(result);
    QVERIFY(person.asked().empty());
    QVERIFY(!empty);
    QVERIFY(empty.error().what.english().find("ssh-agent") != std::string::npos);
}

void TestLogin::defaultIdentities()
{
    writeFile(m_files.shared, m_sshd->knownHostsLine());
    Target to = target();
    to.privateKeyFile.clear();
    ScriptedQuestions person;
    const auto without = connectTo(to, person);
    QVERIFY(!without);
    QVERIFY(without.error().cause == Cause::LoginRefused);
    QVERIFY(QDir().mkpath(m_sshd->path("home/.ssh")));
    QVERIFY(QFile::copy(m_sshd->key(), m_sshd->path("home/.ssh/id_ed25519")));
    VERIFY_OK(connectTo(to, person));
}

void TestLogin::settingsOfTheUser()
{
    writeFile(m_files.shared, "srv1.example.org " + m_sshd->hostKey() + '\n');
    writeFile(m_sshd->path("home/.ssh/config"), "Host srv1.example.org\n  HostName 127.0.0.1\n  Port " +
                                                    QByteArray::number(m_sshd->port()) + "\n  User " +
                                                    m_sshd->user().toLocal8Bit() + "\n  IdentityFile " +
                                                    m_sshd->key().toLocal8Bit() + '\n');
    Target to;
    to.name = QStringLiteral("srv1");
    to.address = QStringLiteral("srv1.example.org");
    ScriptedQuestions person;
    VERIFY_OK(connectTo(to, person));
    QVERIFY(person.asked().empty());
}

void TestLogin::keyAndMore()
{
    m_sshd->stop();
    m_sshd->authorize(m_sshd->makeKey("second"));
    QVERIFY(m_sshd->start("AuthenticationMethods publickey,password\nPasswordAuthentication yes"));
    writeFile(m_files.shared, m_sshd->knownHostsLine());
    ScriptedQuestions person({QStringLiteral("not the password")});
    const auto result = connectTo(target(), person);
    // The key was accepted, and the password is the second thing that is wanted.
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::LoginRefused);
    QVERIFY(person.count(Question::Kind::LoginPassword) >= 1);
    QVERIFY(m_sshd->log().contains(QLatin1String("Partial publickey")));
}

void TestLogin::namesWhatWasTried()
{
    m_sshd->stop();
    QVERIFY(m_sshd->start("PasswordAuthentication yes"));
    writeFile(m_files.shared, m_sshd->knownHostsLine());
    m_sshd->makeKey("stranger");
    Target to = target();
    to.privateKeyFile = m_sshd->path("stranger");
    ScriptedQuestions person(
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    const auto result = connectTo(to, person);
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::LoginRefused);
    QVERIFY(result.error().what.english().find(sstr(to.privateKeyFile) + ", password") != std::string::npos);
    QCOMPARE(person.count(Question::Kind::LoginPassword), 3);
    QCOMPARE(person.asked().back().attempt, 3);
}

void TestLogin::keyFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("missing") << QStringLiteral("missing") << QByteArray("does not exist");
    QTest::newRow("public") << QStringLiteral("key.pub") << QByteArray("cannot be read as a private key");
    QTest::newRow("open to others") << QStringLiteral("open")
                                    << QByteArray("others on this computer may read it");
    QTest::newRow("a folder") << QStringLiteral("home") << QByteArray("cannot be read as a private key");
}

void TestLogin::keyFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, said);
    writeFile(m_files.shared, m_sshd->knownHostsLine());
    QVERIFY(QDir().mkpath(m_sshd->path("home")));
    QVERIFY(QFile::copy(m_sshd->key(), m_sshd->path("open")));
    QFile::setPermissions(m_sshd->path("open"), QFile::permissions(m_sshd->key()) | QFileDevice::ReadOther);
    QFile::setPermissions(m_sshd->path("key.pub"), QFileDevice::ReadOwner);
    Target to = target();
    to.privateKeyFile = m_sshd->folder() + QLatin1Char('/') + file;
    ScriptedQuestions person;
    const auto result = connectTo(to, person);
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::LoginRefused);
    QVERIFY2(result.error().what.english().find(said.toStdString()) != std::string::npos,
             result.error().what.english().c_str());
    QVERIFY(!result.error().next.empty());
}

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
