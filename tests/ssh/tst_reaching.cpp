// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/connectionfixture.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace
{

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

/// The way to a server: jump hosts, and what is said where there is none.
class TestReaching : public ConnectionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void jumpHost();
    void jumpHostThatDoesNotReach();
    void proxyCommandIsNeverRun();
    void notThere_data();
    void notThere();
    void stopEndsConnecting_data();
    void stopEndsConnecting();
};

void TestReaching::jumpHost()
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
    QCOMPARE(person.count(Question::Kind::HostKey), 3);
    QVERIFY(bastion.log().contains(QLatin1String("Accepted publickey")));
    QVERIFY(second.log().contains(QLatin1String("Accepted publickey")));
    VERIFY_OK(connectTo(to, person));
    QCOMPARE(person.count(Question::Kind::HostKey), 3);
}

void TestReaching::jumpHostThatDoesNotReach()
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

void TestReaching::proxyCommandIsNeverRun()
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

void TestReaching::notThere_data()
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
                                << QByteArray("not an SSH server");
    QTest::newRow("silent") << QStringLiteral("127.0.0.1") << QByteArray() << QByteArray("not an SSH server");
}

void TestReaching::notThere()
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

void TestReaching::stopEndsConnecting_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no greeting") << QStringLiteral("127.0.0.1");
    QTest::newRow("no answer") << QStringLiteral("192.0.2.1");
}

void TestReaching::stopEndsConnecting()
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

QTEST_GUILESS_MAIN(TestReaching)
#include "tst_reaching.moc"
