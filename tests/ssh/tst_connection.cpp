// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedquestions.h"
#include "support/throwawaysshd.h"

#include "base/qt.h"
#include "ssh/knownhosts.h"
#include "ssh/servermemory.h"
#include "ssh/transport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace
{

using Kind = Question::Kind;

/// Listens on a port of 127.0.0.1 and says `greeting` to whoever comes, or nothing.
class Listener
{
public:
    explicit Listener(QByteArray greeting) : m_fd(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        bind(m_fd, reinterpret_cast<const sockaddr *>(&address), size);
        getsockname(m_fd, reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
        listen(m_fd, 5);
        m_thread = std::thread([this, greeting] {
            const int peer = accept(m_fd, nullptr, nullptr);
            if (peer >= 0 && !greeting.isEmpty()) {
                static_cast<void>(
                    ::write(peer, greeting.constData(), static_cast<std::size_t>(greeting.size())));
                close(peer);
            } else if (peer >= 0) {
                char byte = 0;
                while (::read(peer, &byte, 1) > 0) {
                }
                close(peer);
            }
        });
    }
    ~Listener()
    {
        shutdown(m_fd, SHUT_RDWR);
        m_thread.join();
        close(m_fd);
    }
    int port = 0;

private:
    int m_fd;
    std::thread m_thread;
};

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

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

    void encryptedKey_data();
    void encryptedKey();
    void agentHoldsTheKey();
    void defaultIdentities();
    void settingsOfTheUser();
    void keyAndMore();
    void namesWhatWasTried();
    void keyFiles_data();
    void keyFiles();

    void jumpHost();
    void jumpHostThatDoesNotReach();
    void proxyCommandIsNeverRun();

    void notThere_data();
    void notThere();
    void stopEndsConnecting_data();
    void stopEndsConnecting();

private:
    Target target() const;
    void writeFile(const QString &path, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray readFile(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Opens a connection and runs something.
    Result<void> connectTo(const Target &target, ScriptedQuestions &questions, std::stop_token stop = {})
    {
        const auto transport = makeTransport(target, m_files, questions);
        if (auto opened = transport->open(stop); !opened) {
            return opened;
        }
        auto process = transport->start("printf hello", false);
        if (!process) {
            return fail(process.error());
        }
        QByteArray out;
        QByteArray err;
        Result<bool> alive = true;
        while (alive && *alive) {
            alive = (*process)->read(out, err, 5s, {});
        }
        if (!alive) {
            return fail(alive.error());
        }
        return out == "hello" ? Result<void>() : fail(Text("no hello"));
    }

    std::unique_ptr<ThrowawaySshd> m_sshd;
    HostKeyFiles m_files;
};

#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(checked, checked ? "" : (checked.error().what.english() + checked.error().detail).c_str()); \
    } while (false)

void TestConnection::init()
{
    m_sshd = std::make_unique<ThrowawaySshd>();
    // The user's own keys, settings and agent stay out of it.
    qputenv("HOME", m_sshd->path("home").toLocal8Bit());
    qunsetenv("SSH_AUTH_SOCK");
    QVERIFY2(m_sshd->start(), qPrintable(m_sshd->log()));
    m_files.shared = m_sshd->path("workspace/ssh/known_hosts");
    m_files.user = m_sshd->path("home/.ssh/known_hosts");
    m_files.memory = m_sshd->path("data/servers.json");
}

Target TestConnection::target() const
{
    Target target;
    target.name = QStringLiteral("srv1");
    target.address = QStringLiteral("127.0.0.1");
    target.port = m_sshd->port();
    target.user = m_sshd->user();
    target.privateKeyFile = m_sshd->key();
    return target;
}

void TestConnection::unknownKeyIsAskedFor()
{
    ScriptedQuestions person;
    VERIFY_OK(connectTo(target(), person));
    const auto asked = person.asked();
    QCOMPARE(asked.size(), std::size_t(1));
    QVERIFY(asked[0].kind == Kind::HostKey);
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

void TestConnection::unconfirmedKeyStops_data()
{
    QTest::addColumn<bool>("answers");
    QTest::newRow("no") << true;
    QTest::newRow("nobody there") << false;
}

void TestConnection::unconfirmedKeyStops()
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

void TestConnection::knownKeyIsNotAskedFor_data()
{
    QTest::addColumn<bool>("shared");
    QTest::newRow("shared file") << true;
    QTest::newRow("the user's own") << false;
}

void TestConnection::knownKeyIsNotAskedFor()
{
    QFETCH(bool, shared);
    writeFile(shared ? m_files.shared : m_files.user, m_sshd->knownHostsLine());
    ScriptedQuestions person;
    VERIFY_OK(connectTo(target(), person));
    QVERIFY(person.asked().empty());
    QCOMPARE(QFile::exists(m_files.shared), shared);
}

void TestConnection::changedKeyStops_data()
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

void TestConnection::changedKeyStops()
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

void TestConnection::revokedKeyStops()
{
    writeFile(m_files.shared, m_sshd->knownHostsLine() + "@revoked * " + m_sshd->hostKey() + '\n');
    ScriptedQuestions person;
    const auto result = connectTo(target(), person);
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::HostKeyChanged);
    QCOMPARE(result.error().place.line, 2);
}

void TestConnection::knownKindOfKeyIsPreferred()
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

void TestConnection::otherKeyThanRememberedStops()
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

void TestConnection::otherAddressIsAskedFor()
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

void TestConnection::encryptedKey_data()
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

void TestConnection::encryptedKey()
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
    QCOMPARE(person.count(Kind::Passphrase), questions);
    for (int i = 0; i < questions; ++i) {
        QCOMPARE(person.asked().at(static_cast<std::size_t>(i)).attempt, i + 1);
        QCOMPARE(person.asked().at(static_cast<std::size_t>(i)).subject, to.privateKeyFile);
    }
    if (!in) {
        QVERIFY(result.error().cause == Cause::LoginRefused);
        QVERIFY(result.error().what.english().find(sstr(to.privateKeyFile)) != std::string::npos);
    }
}

void TestConnection::agentHoldsTheKey()
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

void TestConnection::defaultIdentities()
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

void TestConnection::settingsOfTheUser()
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

void TestConnection::keyAndMore()
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
    QVERIFY(person.count(Kind::LoginPassword) >= 1);
    QVERIFY(m_sshd->log().contains(QLatin1String("Partial publickey")));
}

void TestConnection::namesWhatWasTried()
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
    QCOMPARE(person.count(Kind::LoginPassword), 3);
    QCOMPARE(person.asked().back().attempt, 3);
}

void TestConnection::keyFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("missing") << QStringLiteral("missing") << QByteArray("does not exist");
    QTest::newRow("public") << QStringLiteral("key.pub") << QByteArray("cannot be read as a private key");
    QTest::newRow("open to others") << QStringLiteral("open")
                                    << QByteArray("others on this computer may read it");
    QTest::newRow("a folder") << QStringLiteral("home") << QByteArray("cannot be read as a private key");
}

void TestConnection::keyFiles()
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

void TestConnection::jumpHost()
{
    ThrowawaySshd bastion;
    bastion.authorize(readFile(m_sshd->path("key.pub")).trimmed());
    QVERIFY2(bastion.start(), qPrintable(bastion.log()));
    ThrowawaySshd second;
    second.authorize(readFile(m_sshd->path("key.pub")).trimmed());
    QVERIFY2(second.start(), qPrintable(second.log()));
    Target to = target();
    to.jumps = {{QStringLiteral("127.0.0.1"), bastion.port(), bastion.user()},
                {QStringLiteral("localhost"), second.port(), second.user()}};
    ScriptedQuestions person;
    VERIFY_OK(connectTo(to, person));
    QCOMPARE(person.count(Kind::HostKey), 3);
    QVERIFY(bastion.log().contains(QLatin1String("Accepted publickey")));
    QVERIFY(second.log().contains(QLatin1String("Accepted publickey")));
    VERIFY_OK(connectTo(to, person));
    QCOMPARE(person.count(Kind::HostKey), 3);
}

void TestConnection::jumpHostThatDoesNotReach()
{
    Target to = target();
    to.jumps = {{QStringLiteral("127.0.0.1"), m_sshd->port(), m_sshd->user()}};
    to.port = 1;
    ScriptedQuestions person;
    const auto result = connectTo(to, person);
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::Unreachable);
    QVERIFY(result.error().what.english().find("jump host 127.0.0.1 does not reach") != std::string::npos);
}

void TestConnection::proxyCommandIsNeverRun()
{
    const QByteArray proof = m_sshd->path("proof").toLocal8Bit();
    writeFile(m_sshd->path("home/.ssh/config"), "Host *\n  ProxyCommand touch " + proof + '\n');
    Target to = target();
    to.port = 1;
    ScriptedQuestions person;
    const auto refused = connectTo(to, person);
    QVERIFY(!refused);
    QVERIFY(refused.error().next.english().find("ProxyCommand") != std::string::npos);
    VERIFY_OK(connectTo(target(), person));
    QVERIFY(!QFile::exists(QString::fromLocal8Bit(proof)));
}

void TestConnection::notThere_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nobody listens") << QStringLiteral("127.0.0.1") << QByteArray("-")
                                    << QByteArray("refuses the connection");
    QTest::newRow("no such name") << QStringLiteral("srv1.invalid") << QByteArray("-")
                                  << QByteArray("Nobody knows the name");
    QTest::newRow("web server") << QStringLiteral("127.0.0.1")
                                << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
                                << QByteArray("no SSH server");
    QTest::newRow("silent") << QStringLiteral("127.0.0.1") << QByteArray() << QByteArray("no SSH server");
}

void TestConnection::notThere()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, said);
    std::unique_ptr<Listener> listener;
    Target to = target();
    to.address = address;
    to.port = 1;
    to.connectTimeout = 1s;
    if (greeting != "-") {
        listener = std::make_unique<Listener>(greeting);
        to.port = listener->port;
    }
    ScriptedQuestions person;
    const auto result = connectTo(to, person);
    QVERIFY(!result);
    QVERIFY(result.error().cause == Cause::Unreachable);
    QVERIFY2(result.error().what.english().find(said.toStdString()) != std::string::npos,
             result.error().what.english().c_str());
    QVERIFY(!result.error().next.empty());
    QCOMPARE(result.error().place.host, std::string("srv1"));
}

void TestConnection::stopEndsConnecting_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no greeting") << QStringLiteral("127.0.0.1");
    QTest::newRow("no answer") << QStringLiteral("192.0.2.1");
}

void TestConnection::stopEndsConnecting()
{
    QFETCH(QString, address);
    Listener silent{QByteArray()};
    Target to = target();
    to.address = address;
    to.port = silent.port;
    std::stop_source stop;
    QElapsedTimer timer;
    timer.start();
    std::thread canceller([&] {
        std::this_thread::sleep_for(150ms);
        stop.request_stop();
    });
    ScriptedQuestions person;
    const auto result = connectTo(to, person, stop.get_token());
    const qint64 took = timer.elapsed();
    canceller.join();
    QVERIFY(!result);
    if (result.error().cause != Cause::Unreachable) { // where no network is, 192.0.2.1 fails at once
        QVERIFY(result.error().cause == Cause::Cancelled);
        QVERIFY2(took < 350, qPrintable(QString::number(took)));
    }
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
