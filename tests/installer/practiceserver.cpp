// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practiceserver.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

/// The practice server is what the other tests believe: a server with systemd, sshd and Docker, reached over
/// SSH.
class TestPracticeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void insideItIsAServer();
    void sshAs_data();
    void sshAs();
    void becomingRoot();
    void inventoryIsAnsibles();
    void goneAfterwards();

private:
    QByteArray ssh(const QString &user, const QString &command, const QByteArray &input = {});

    QTemporaryDir m_folder;
    PracticeServer m_server{QStringLiteral("support")};
};

void TestPracticeServer::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    QVERIFY(m_server.writeKnownHosts(m_folder.filePath(QStringLiteral("known_hosts"))));
}

void TestPracticeServer::insideItIsAServer()
{
    QTRY_COMPARE(m_server.text(QStringLiteral("systemctl is-system-running")), QStringLiteral("running"));
    QCOMPARE(m_server.text(QStringLiteral("docker run --rm chatelaine/busybox:1 echo answer")),
             QStringLiteral("answer"));
    QCOMPARE(m_server.execute(QStringLiteral("cat; exit 3"), "through").exit, 3);
    QCOMPARE(m_server.execute(QStringLiteral("cat; exit 3"), "through").output, QByteArray("through"));
}

QByteArray TestPracticeServer::ssh(const QString &user, const QString &command, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("ssh"),
                  {QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("-i"), m_server.key(),
                   QStringLiteral("-o"), QStringLiteral("IdentitiesOnly=yes"), QStringLiteral("-o"),
                   QStringLiteral("BatchMode=yes"), QStringLiteral("-o"),
                   QStringLiteral("StrictHostKeyChecking=yes"), QStringLiteral("-o"),
                   QStringLiteral("UserKnownHostsFile=") + m_folder.filePath(QStringLiteral("known_hosts")),
                   QStringLiteral("-p"), QString::number(m_server.port()),
                   user + QLatin1Char('@') + m_server.address(), command});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAll().trimmed();
}

void TestPracticeServer::sshAs_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("deploy") << QStringLiteral("deploy");
    QTest::newRow("ops") << QStringLiteral("ops");
    QTest::newRow("root") << QStringLiteral("root");
}

void TestPracticeServer::sshAs()
{
    QFETCH(QString, user);
    QCOMPARE(ssh(user, QStringLiteral("id -un")), user.toUtf8());
}

void TestPracticeServer::becomingRoot()
{
    QVERIFY(ssh(QStringLiteral("deploy"), QStringLiteral("sudo -n id -un")).contains("password"));
    QCOMPARE(ssh(QStringLiteral("deploy"), QStringLiteral("sudo -S -p '' id -un"), "practice\n"),
             QByteArray("root"));
    QVERIFY(ssh(QStringLiteral("ops"), QStringLiteral("sudo -S -p '' id -un"), "practice\n") != "root");
}

void TestPracticeServer::inventoryIsAnsibles()
{
    const QString file = m_folder.filePath(QStringLiteral("hosts.yml"));
    QVERIFY(m_server.writeInventory(file, QStringLiteral("srv1"), "colour: blue\n"));
    QProcess process;
    process.start(QStringLiteral("ansible-inventory"),
                  {QStringLiteral("-i"), file, QStringLiteral("--host"), QStringLiteral("srv1")});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(said.contains("\"colour\": \"blue\"") && said.contains(QByteArray::number(m_server.port())),
             said);
}

void TestPracticeServer::goneAfterwards()
{
    m_server.stop();
    QVERIFY(m_server.execute(QStringLiteral("true")).exit != 0);
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "practiceserver.moc"
