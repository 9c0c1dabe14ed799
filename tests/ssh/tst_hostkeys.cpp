// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/connectionfixture.h"

#include "ssh/hostkeystop.h"

using namespace chatelaine;

Q_DECLARE_METATYPE(std::vector<LineChange>)

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
    void movedServerStops_data();
    void movedServerStops();
    void namesWhoChangedIt_data();
    void namesWhoChangedIt();
    void readsTheKeyAndSendsNothing();
    void acceptsWhatThePersonWasTold_data();
    void acceptsWhatThePersonWasTold();
    void doesNotAccept_data();
    void doesNotAccept();
    void jumpHostHasANameOfItsOwn();
    void jumpHostsKeyChanged();

private:
    QString fingerprint() const
    {
        const auto words = m_sshd->hostKey().split(' ');
        return HostKey{words[0], words[1]}.fingerprint();
    }
    HostKey otherKey()
    {
        const auto words = m_sshd->makeKey("other").split(' ');
        return {words[0], words[1]};
    }
    void remember(const QString &address, int port, const QString &fingerprint) const
    {
        QVERIFY(rememberServer(m_files.memory, QStringLiteral("srv1"),
                               {address, port, QStringLiteral("ssh-ed25519"), fingerprint}));
    }
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
    QVERIFY(person.asked().empty());
    QVERIFY(!m_sshd->log().contains(QLatin1String("Accepted")));
}

void TestHostKeys::movedServerStops_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port"); // 0: the same
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("address") << QStringLiteral("192.0.2.1") << 0 << QByteArray("it was at 192.0.2.1:");
    QTest::newRow("port") << QStringLiteral("127.0.0.1") << 2222 << QByteArray("it was port 2222");
    QTest::newRow("both") << QStringLiteral("gate.example.org") << 22
                          << QByteArray("it was at gate.example.org.");
}

void TestHostKeys::movedServerStops()
{
    QFETCH(QString, address);
    QFETCH(int, port);
    QFETCH(QByteArray, said);
    writeFile(m_files.shared, m_sshd->knownHostsLine());
    remember(address, port == 0 ? m_sshd->port() : port, fingerprint());
    const QByteArray memory = readFile(m_files.memory);
    ScriptedQuestions person;
    const auto result = connectTo(target(), person);
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::HostKeyChanged);
    const std::string sentence = result.error().what.english();
    QVERIFY2(sentence.find(said.toStdString()) != std::string::npos, sentence.c_str());
    QVERIFY2(sentence.find("port " + std::to_string(m_sshd->port())) != std::string::npos ||
                 sentence.find(":" + std::to_string(m_sshd->port())) != std::string::npos,
             sentence.c_str());
    QVERIFY(sentence.find(sstr(fingerprint())) != std::string::npos);
    QVERIFY(person.asked().empty());
    QCOMPARE(readFile(m_files.memory), memory);
    QVERIFY(!m_sshd->log().contains(QLatin1String("Accepted")));
}

void TestHostKeys::namesWhoChangedIt_data()
{
    using Changes = std::vector<LineChange>;
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("said");
    const LineChange anna{QStringLiteral("hosts.yml:3"), QStringLiteral("1a2b3c4"),
                          QStringLiteral("Anna <a@b>"), QStringLiteral("2026-11-12")};
    const LineChange ben{QStringLiteral("ssh/known_hosts:1"), QStringLiteral("5d6e7f8"),
                         QStringLiteral("Ben <b@b>"), QStringLiteral("2026-11-13")};
    const LineChange local{QStringLiteral("host_vars/srv1.yml:1"), {}, {}, {}};
    QTest::newRow("nobody") << Changes{} << QByteArray("No password and no data was sent to it.");
    QTest::newRow("one") << Changes{anna}
                         << QByteArray(
                                "hosts.yml:3 was last changed by Anna <a@b> in commit 1a2b3c4 (2026-11-12).");
    QTest::newRow("two") << Changes{anna, ben}
                         << QByteArray("ssh/known_hosts:1 by Ben <b@b> in commit 5d6e7f8");
    QTest::newRow("local") << Changes{local}
                           << QByteArray("host_vars/srv1.yml:1 was changed on this computer");
    QTest::newRow("local and one") << Changes{local, ben}
                                   << QByteArray("host_vars/srv1.yml:1 on this computer");
}

void TestHostKeys::namesWhoChangedIt()
{
    QFETCH(std::vector<LineChange>, changes);
    QFETCH(QByteArray, said);
    writeFile(m_files.shared, m_sshd->knownHostsLine());
    remember(QStringLiteral("192.0.2.1"), 22, QStringLiteral("SHA256:old"));
    std::optional<HostKeyStop> seen;
    m_files.onStop = [&](HostKeyStop &stop, const std::stop_token &) {
        stop.changes = changes;
        seen = stop;
    };
    ScriptedQuestions person;
    const auto result = connectTo(target(), person);
    m_files.onStop = nullptr;
    QVERIFY(!result);
    const std::string sentence = result.error().unchanged.english();
    QVERIFY2(sentence.find(said.toStdString()) != std::string::npos, sentence.c_str());
    QVERIFY2(sentence.find('%') == std::string::npos, sentence.c_str());
    QVERIFY(seen && seen->moved() && seen->keyChanged() && seen->mayBeAccepted());
    QCOMPARE(seen->sharedLine, 1);
    QCOMPARE(seen->shown.fingerprint(), fingerprint());
    QCOMPARE(seen->knownAddress, QStringLiteral("192.0.2.1"));
}

void TestHostKeys::readsTheKeyAndSendsNothing()
{
    ScriptedQuestions person;
    const auto shown = shownHostKey(target(), m_files, person, {});
    VERIFY_OK(shown);
    QCOMPARE(shown->type + ' ' + shown->base64, m_sshd->hostKey());
    QVERIFY(person.asked().empty());
    QVERIFY(!QFile::exists(m_files.shared));
    QVERIFY(!QFile::exists(m_files.memory));
    // Not even the name of an account.
    QTRY_VERIFY(m_sshd->log().contains(QLatin1String("[preauth]")));
    QVERIFY2(!m_sshd->log().contains(m_sshd->user()), qPrintable(m_sshd->log()));
}

void TestHostKeys::acceptsWhatThePersonWasTold_data()
{
    QTest::addColumn<bool>("sharedDiffers");
    QTest::addColumn<QString>("remembered");
    QTest::newRow("new to us") << false << QString();
    QTest::newRow("shared file") << true << QString();
    QTest::newRow("address") << false << QStringLiteral("192.0.2.1");
    QTest::newRow("all") << true << QStringLiteral("192.0.2.1");
}

void TestHostKeys::acceptsWhatThePersonWasTold()
{
    QFETCH(bool, sharedDiffers);
    QFETCH(QString, remembered);
    const QByteArray name = m_sshd->knownHostsLine().split(' ').first();
    const HostKey other = otherKey();
    const QByteArray rest = "# shared\nsrv9 ssh-ed25519 " + other.base64 + '\n';
    writeFile(m_files.shared, sharedDiffers ? rest + name + " ssh-ed25519 " + other.base64 + '\n' : rest);
    if (!remembered.isEmpty()) {
        remember(remembered, 22, other.fingerprint());
    }
    ScriptedQuestions person;
    if (sharedDiffers || !remembered.isEmpty()) {
        std::optional<HostKeyStop> seen;
        m_files.onStop = [&](HostKeyStop &stop, const std::stop_token &) { seen = stop; };
        QVERIFY(connectTo(target(), person).error().cause == Cause::HostKeyChanged);
        m_files.onStop = nullptr;
        // Nobody accepts a move that they were not told of.
        QCOMPARE(seen && seen->moved(), !remembered.isEmpty());
    }
    const auto shown = shownHostKey(target(), m_files, person, {});
    VERIFY_OK(shown);
    VERIFY_OK(acceptHostKey(target(), m_files, *shown, fingerprint().mid(7)));
    QCOMPARE(readFile(m_files.shared), rest + m_sshd->knownHostsLine());
    VERIFY_OK(connectTo(target(), person));
    QVERIFY(person.asked().empty());
}

void TestHostKeys::doesNotAccept_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("shared");
    QTest::addColumn<bool>("rightFingerprint");
    QTest::newRow("another fingerprint") << QByteArray() << QByteArray() << false;
    QTest::newRow("the user's own file denies it") << QByteArray("NAME OTHER\n") << QByteArray() << true;
    QTest::newRow("revoked") << QByteArray() << QByteArray("@revoked * KEY\n") << true;
}

void TestHostKeys::doesNotAccept()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, shared);
    QFETCH(bool, rightFingerprint);
    const HostKey other = otherKey();
    user.replace("NAME", m_sshd->knownHostsLine().split(' ').first())
        .replace("OTHER", other.type + ' ' + other.base64);
    shared.replace("KEY", m_sshd->hostKey());
    writeFile(m_files.user, user);
    writeFile(m_files.shared, shared);
    ScriptedQuestions person;
    const auto shown = shownHostKey(target(), m_files, person, {});
    VERIFY_OK(shown);
    const auto result =
        acceptHostKey(target(), m_files, *shown, rightFingerprint ? fingerprint() : other.fingerprint());
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::HostKeyChanged);
    if (!user.isEmpty()) {
        QCOMPARE(result.error().place.file, sstr(m_files.user));
        QCOMPARE(result.error().place.line, 1);
    }
    QCOMPARE(readFile(m_files.user), user);
    QCOMPARE(readFile(m_files.shared), shared);
    QVERIFY(!QFile::exists(m_files.memory));
}

/// A jump host may be called as a server in the inventory is, and stand elsewhere.
void TestHostKeys::jumpHostHasANameOfItsOwn()
{
    ThrowawaySshd gate;
    gate.authorize(readFile(m_sshd->path("key.pub")).trimmed());
    QVERIFY2(gate.start(), qPrintable(gate.log()));
    QVERIFY(rememberServer(
        m_files.memory, QStringLiteral("localhost"),
        {QStringLiteral("192.0.2.7"), 22, QStringLiteral("ssh-ed25519"), QStringLiteral("SHA256:theirs")}));
    Target to = target();
    to.jumps = {{QStringLiteral("localhost"), gate.port(), gate.user()}};
    ScriptedQuestions person;
    VERIFY_OK(connectTo(to, person));
    QCOMPARE(person.asked().at(0).host, QStringLiteral("srv1"));
    QCOMPARE(person.asked().at(0).jump, QStringLiteral("localhost:%1").arg(gate.port()));
    QCOMPARE(rememberedServer(m_files.memory, QStringLiteral("localhost")).value()->fingerprint,
             QStringLiteral("SHA256:theirs"));
    VERIFY_OK(connectTo(to, person));
    QCOMPARE(person.count(Question::Kind::HostKey), 2);
}

void TestHostKeys::jumpHostsKeyChanged()
{
    ThrowawaySshd gate;
    gate.authorize(readFile(m_sshd->path("key.pub")).trimmed());
    QVERIFY2(gate.start(), qPrintable(gate.log()));
    writeFile(m_files.shared, m_sshd->knownHostsLine() + "[localhost]:" + QByteArray::number(gate.port()) +
                                  ' ' + m_sshd->hostKey() + '\n');
    Target to = target();
    to.jumps = {{QStringLiteral("localhost"), gate.port(), gate.user()}};
    std::optional<HostKeyStop> seen;
    m_files.onStop = [&](HostKeyStop &stop, const std::stop_token &) { seen = stop; };
    ScriptedQuestions person;
    const auto result = connectTo(to, person);
    m_files.onStop = nullptr;
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::HostKeyChanged);
    QCOMPARE(result.error().place.line, 2);
    QVERIFY(seen && seen->target.isJump());
    QCOMPARE(seen->target.host(), QStringLiteral("srv1"));
    QVERIFY(!gate.log().contains(QLatin1String("Accepted")));
    VERIFY_OK(acceptHostKey(seen->target, m_files, seen->shown, seen->shown.fingerprint()));
    VERIFY_OK(connectTo(to, person));
    QVERIFY(person.asked().empty());
}

QTEST_GUILESS_MAIN(TestHostKeys)
#include "tst_hostkeys.moc"
