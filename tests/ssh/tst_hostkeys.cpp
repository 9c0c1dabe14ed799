// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/connectionfixture.h"

using namespace chatelaine;

/// Which host keys are trusted, asked for, and refused; against a real sshd.
class TestHostKeys : public ConnectionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void unknownKeyIsAskedFor();
    void unconfirmedKeyStops_data();
    void unconfirmedKeyStops();
    void knownKeyIsNotAskedFor_data();
    void knownKeyIsNotAskedFor();
    void changedKeyStops_data();
    void changedKeyStops();
    void revokedKeyStops();
    void knownKindOfKeyIsPreferred();
    void otherKeyThanRememberedStops();
    void otherAddressIsAskedFor();
};

void TestHostKeys::unknownKeyIsAskedFor()
{
    ScriptedQuestions person;
    VERIFY_OK(connectTo(target(), person));
    const auto asked = person.asked();
    QCOMPARE(asked.size(), std::size_t(1));
    QVERIFY(asked[0].kind == Question::Kind::HostKey);
    QCOMPARE(asked[0].host, QStringLiteral("srv1"));
    QCOMPARE(asked[0].keyType, QStringLiteral("ssh-ed25519"));
    const auto words = m_sshd->hostKey().split(' ');
    QCOMPARE(asked[0].fingerprint, (HostKey{words[0], words[1]}.fingerprint()));
    QCOMPARE(readFile(m_files.shared), m_sshd->knownHostsLine());
    QCOMPARE(rememberedServer(m_files.memory, QStringLiteral("srv1")).value()->fingerprint,
             asked[0].fingerprint);
    VERIFY_OK(connectTo(target(), person));
    QCOMPARE(person.asked().size(), std::size_t(1));
}

void TestHostKeys::unconfirmedKeyStops_data()
{
    QTest::addColumn<bool>("answers");
    QTest::newRow("no") << true;
    QTest::newRow("nobody there") << false;
}

void TestHostKeys::unconfirmedKeyStops()
{
    QFETCH(bool, answers);
    ScriptedQuestions person([answers](const Question &) {
        return answers ? std::optional(Answer{false, {}}) : std::nullopt;
    });
    const auto result = connectTo(target(), person);
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::HostKeyUnknown);
    QVERIFY(!result.error().next.empty());
    QCOMPARE(result.error().place.host, std::string("srv1"));
    QVERIFY(!QFile::exists(m_files.shared));
    QVERIFY(!m_sshd->log().contains(QLatin1String("Accepted")));
}

void TestHostKeys::knownKeyIsNotAskedFor_data()
{
    QTest::addColumn<bool>("shared");
    QTest::newRow("shared file") << true;
    QTest::newRow("the user's own") << false;
}

void TestHostKeys::knownKeyIsNotAskedFor()
{
    QFETCH(bool, shared);
    writeFile(shared ? m_files.shared : m_files.user, m_sshd->knownHostsLine());
    ScriptedQuestions person;
    VERIFY_OK(connectTo(target(), person));
    QVERIFY(person.asked().empty());
    QCOMPARE(QFile::exists(m_files.shared), shared);
}

void TestHostKeys::changedKeyStops_data()
{
    QTest::addColumn<bool>("shared");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("otherFileKnows");
    QTest::newRow("shared") << true << QByteArray("ed25519") << false;
    QTest::newRow("user") << false << QByteArray("ed25519") << false;
    QTest::newRow("shared, user knows the new one") << true << QByteArray("ed25519") << true;
    QTest::newRow("user, shared knows the new one") << false << QByteArray("ed25519") << true;
    QTest::newRow("another kind of key") << true << QByteArray("ecdsa") << false;
}

void TestHostKeys::changedKeyStops()
{
    QFETCH(bool, shared);
    QFETCH(QByteArray, kind);
    QFETCH(bool, otherFileKnows);
    const QByteArray line = m_sshd->makeKey("other", kind.constData());
    const QByteArray known = m_sshd->knownHostsLine().split(' ').first() + ' ' + line + '\n';
    writeFile(shared ? m_files.shared : m_files.user, known);
    if (otherFileKnows) {
        writeFile(shared ? m_files.user : m_files.shared, m_sshd->knownHostsLine());
    }
    ScriptedQuestions person;
    const auto result = connectTo(target(), person);
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::HostKeyChanged);
    QVERIFY(person.asked().empty());
    const auto now = m_sshd->hostKey().split(' ');
    const auto before = line.split(' ');
    const QString said = qstr(result.error().what.english());
    QVERIFY(said.contains(HostKey{now[0], now[1]}.fingerprint()));
    QVERIFY(said.contains(HostKey{before[0], before[1]}.fingerprint()));
    QCOMPARE(result.error().place.line, 1);
    QCOMPARE(readFile(shared ? m_files.shared : m_files.user), known);
    QVERIFY(!m_sshd->log().contains(QLatin1String("Accepted")));
}

void TestHostKeys::revokedKeyStops()
{
    writeFile(m_files.shared, m_sshd->knownHostsLine() + "@revoked * " + m_sshd->hostKey() + '\n');
    ScriptedQuestions person;
    const auto result = connectTo(target(), person);
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::HostKeyChanged);
    QCOMPARE(result.error().place.line, 2);
}

void TestHostKeys::knownKindOfKeyIsPreferred()
{
    m_sshd->stop();
    const QByteArray rsa = m_sshd->makeKey("rsa", "rsa");
    QVERIFY(m_sshd->start("HostKey " + m_sshd->path("rsa").toLocal8Bit()));
    writeFile(m_files.shared, m_sshd->knownHostsLine().split(' ').first() + ' ' + rsa + '\n');
    ScriptedQuestions person;
    VERIFY_OK(connectTo(target(), person));
    QVERIFY(person.asked().empty());
    // With both in the file, it is the one that was used before.
    writeFile(m_files.shared,
              m_sshd->knownHostsLine() + m_sshd->knownHostsLine().split(' ').first() + ' ' + rsa + '\n');
    VERIFY_OK(connectTo(target(), person));
    QCOMPARE(rememberedServer(m_files.memory, QStringLiteral("srv1")).value()->keyType,
             QStringLiteral("ssh-rsa"));
}

void TestHostKeys::otherKeyThanRememberedStops()
{
    writeFile(m_files.shared, m_sshd->knownHostsLine());
    QVERIFY(rememberServer(
        m_files.memory, QStringLiteral("srv1"),
        {QStringLiteral("192.0.2.1"), 22, QStringLiteral("ssh-ed25519"), QStringLiteral("SHA256:old")}));
    ScriptedQuestions person;
    const auto result = connectTo(target(), person);
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::HostKeyChanged);
    QVERIFY(result.error().what.english().find("SHA256:old") != std::string::npos);
    QVERIFY(result.error().what.english().find("192.0.2.1") != std::string::npos);
    QVERIFY(forgetServer(m_files.memory, QStringLiteral("srv1")));
    VERIFY_OK(connectTo(target(), person));
}

void TestHostKeys::otherAddressIsAskedFor()
{
    writeFile(m_files.shared, m_sshd->knownHostsLine());
    const auto words = m_sshd->hostKey().split(' ');
    QVERIFY(rememberServer(m_files.memory, QStringLiteral("srv1"),
                           {QStringLiteral("192.0.2.1"), 22, QStringLiteral("ssh-ed25519"),
                            HostKey{words[0], words[1]}.fingerprint()}));
    ScriptedQuestions nobody([](const Question &) { return std::nullopt; });
    QVERIFY(connectTo(target(), nobody).error().cause == Cause::HostKeyUnknown);
    ScriptedQuestions person;
    VERIFY_OK(connectTo(target(), person));
    QVERIFY(person.asked().at(0).prompt.contains(QLatin1String("192.0.2.1")));
    QCOMPARE(readFile(m_files.shared), m_sshd->knownHostsLine());
    VERIFY_OK(connectTo(target(), person));
    QCOMPARE(person.asked().size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestHostKeys)
#include "tst_hostkeys.moc"
