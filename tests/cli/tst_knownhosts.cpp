// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A server whose key or address changed: the stop with who changed it, and the way on, against a real sshd in
// a real Git clone of two people.

#include "support/throwawaysshd.h"

#include "cli/cli.h"
#include "ssh/knownhosts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace chatelaine;

class KnownHostsTest : public QObject
{
    Q_OBJECT

    struct Outcome {
        int status = -1;
        QString out;
        QString err;
    };

    std::unique_ptr<ThrowawaySshd> m_sshd;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    void write(const char *name, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray contentOf(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeHosts(const QByteArray &address, const QByteArray &more = {}) const
    {
        write("inventory/hosts.yml",
              "all:\n  hosts:\n    srv1:\n      ansible_host: " + address +
                  "\n      ansible_port: " + QByteArray::number(m_sshd->port()) +
                  "\n      ansible_user: " + m_sshd->user().toLocal8Bit() +
                  "\n      ansible_ssh_private_key_file: " + m_sshd->key().toLocal8Bit() + "\n" + more);
    }
    void git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral("git"),
                      QStringList{QStringLiteral("-c"), QStringLiteral("user.name=T"), QStringLiteral("-c"),
                                  QStringLiteral("user.email=t@example.org")} +
                          arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    void commitAs(const char *author) const
    {
        git({QStringLiteral("add"), QStringLiteral("-A")});
        git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("x"),
             QStringLiteral("--author=") + QString::fromLatin1(author)});
    }
    Outcome call(const QStringList &arguments) const
    {
        Outcome outcome;
        QTextStream out(&outcome.out);
        QTextStream err(&outcome.err);
        cli::Console console{out, err};
        outcome.status = cli::run(QStringList{QStringLiteral("-C"), m_folder->path()} + arguments, console);
        out.flush();
        err.flush();
        return outcome;
    }
    Outcome journal() const { return call({QStringLiteral("journal"), QStringLiteral("srv1")}); }
    Outcome add(const QString &fingerprint, const QStringList &more = {}) const
    {
        return call(more + QStringList{QStringLiteral("known-hosts"), QStringLiteral("add"),
                                       QStringLiteral("srv1"), QStringLiteral("--fingerprint"), fingerprint});
    }
    QString fingerprint() const
    {
        const auto words = m_sshd->hostKey().split(' ');
        return HostKey{words[0], words[1]}.fingerprint();
    }
    static QByteArray told(const Outcome &outcome) { return (outcome.out + outcome.err).toUtf8(); }

private Q_SLOTS:
    void init()
    {
        m_sshd = std::make_unique<ThrowawaySshd>();
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_sshd->path("home").toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_sshd->path("data").toLocal8Bit());
        qunsetenv("SSH_AUTH_SOCK");
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->log()));
        write("chatelaine.yml", "name: Small club\nid: small\n");
        write("ansible.cfg", "[defaults]\ninventory = inventory\n");
        writeHosts("127.0.0.1");
        write("ssh/known_hosts", "# ours\n" + m_sshd->knownHostsLine());
        git({QStringLiteral("init"), QStringLiteral("-q")});
        commitAs("Anna <anna@example.org>");
    }

    void newKeyIsTrustedOnceItIsTheRightOne()
    {
        QCOMPARE(journal().status, 0);
        const QByteArray before = contentOf("ssh/known_hosts");
        const auto other = m_sshd->makeKey("other").split(' ');
        write("ssh/known_hosts", QByteArray(before).replace(m_sshd->hostKey(), other[0] + ' ' + other[1]));
        commitAs("Ben <ben@example.org>");
        const Outcome stopped = journal();
        QCOMPARE(stopped.status, 1);
        QVERIFY2(stopped.err.contains(
                     QLatin1String("ssh/known_hosts:2 was last changed by Ben <ben@example.org> in "
                                   "commit ")) &&
                     stopped.err.contains(QLatin1String("known-hosts add srv1 --fingerprint")),
                 told(stopped));

        const Outcome refused = add(HostKey{other[0], other[1]}.fingerprint());
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(fingerprint()) && refused.out.isEmpty(), told(refused));
        QVERIFY(contentOf("ssh/known_hosts") != before);

        const Outcome added = add(fingerprint(), {QStringLiteral("--json")});
        QVERIFY2(added.status == 0, told(added));
        const QJsonObject json = QJsonDocument::fromJson(added.out.toUtf8()).object();
        QCOMPARE(json.value(QLatin1String("fingerprint")).toString(), fingerprint());
        QCOMPARE(json.value(QLatin1String("file")).toString(), QStringLiteral("ssh/known_hosts"));
        QCOMPARE(contentOf("ssh/known_hosts"), before);
        QCOMPARE(journal().status, 0);
    }

    void movedServerIsTrustedAgain()
    {
        QCOMPARE(journal().status, 0);
        writeHosts("localhost");
        commitAs("Ben <ben@example.org>");
        write("ssh/known_hosts", contentOf("ssh/known_hosts") + "[localhost]:" +
                                     QByteArray::number(m_sshd->port()) + ' ' + m_sshd->hostKey() + '\n');
        const Outcome stopped = journal();
        QCOMPARE(stopped.status, 1);
        QVERIFY2(stopped.err.contains(QLatin1String("inventory/hosts.yml:4 was last changed by Ben")) &&
                     !stopped.err.contains(QLatin1String("known_hosts:3")),
                 told(stopped));
        QVERIFY2(stopped.err.contains(QLatin1String("127.0.0.1:")), told(stopped));
        QCOMPARE(add(fingerprint()).status, 0);
        QCOMPARE(journal().status, 0);
    }

    void addressFromAnotherVariable()
    {
        writeHosts("\"{{ zone }}\"");
        write("group_vars/all.yml", "---\nzone: 127.0.0.1\n");
        commitAs("Anna <anna@example.org>");
        QCOMPARE(journal().status, 0);
        write("group_vars/all.yml", "---\nzone: localhost\n");
        write("ssh/known_hosts", {});
        const Outcome stopped = journal();
        QCOMPARE(stopped.status, 1);
        QVERIFY2(stopped.err.contains(QLatin1String("group_vars/all.yml:2 was changed on this computer")),
                 told(stopped));
    }

    void keyAndAddressOfTwoPeople()
    {
        QCOMPARE(journal().status, 0);
        m_sshd->stop();
        const QByteArray line = m_sshd->makeKey("newkey");
        QVERIFY(m_sshd->start("HostKey " + m_sshd->path("newkey").toLocal8Bit() +
                              "\nHostKeyAlgorithms ssh-ed25519"));
        writeHosts("localhost");
        commitAs("Ben <ben@example.org>");
        write("ssh/known_hosts", "[localhost]:" + QByteArray::number(m_sshd->port()) + ' ' +
                                     line.left(line.lastIndexOf(' ')) + '\n');
        commitAs("Eve <eve@example.org>");
        const Outcome stopped = journal();
        QCOMPARE(stopped.status, 1);
        QVERIFY2(
            stopped.err.contains(QLatin1String("inventory/hosts.yml:4 was last changed by Ben")) &&
                stopped.err.contains(QLatin1String("ssh/known_hosts:1 by Eve <eve@example.org> in commit")),
            told(stopped));
    }

    void userFileStaysAStop()
    {
        const auto other = m_sshd->makeKey("other").split(' ');
        const QString user = m_sshd->path("home/.ssh/known_hosts");
        QVERIFY(QDir().mkpath(QFileInfo(user).path()));
        const QByteArray theirs =
            m_sshd->knownHostsLine().split(' ').first() + ' ' + other[0] + ' ' + other[1] + '\n';
        QFile file(user);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(theirs);
        file.close();
        const Outcome refused = add(fingerprint());
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.startsWith(user + QLatin1String(":1: ")), told(refused));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), theirs);
    }

    void jumpHostByItsAddress()
    {
        ThrowawaySshd gate;
        QVERIFY2(gate.start(), qPrintable(gate.log()));
        const QByteArray name = "localhost:" + QByteArray::number(gate.port());
        writeHosts("127.0.0.1", "      ansible_ssh_common_args: -J " + name + "\n");
        const auto words = gate.hostKey().split(' ');
        const Outcome added =
            call({QStringLiteral("known-hosts"), QStringLiteral("add"), QString::fromLatin1(name),
                  QStringLiteral("--fingerprint"), HostKey{words[0], words[1]}.fingerprint()});
        QVERIFY2(added.status == 0, told(added));
        QVERIFY(
            contentOf("ssh/known_hosts")
                .endsWith("[localhost]:" + QByteArray::number(gate.port()) + ' ' + gate.hostKey() + '\n'));
    }

    /// A password among the variables goes to nobody whose key was not confirmed.
    void variablesPasswordWaitsForTheKey()
    {
        m_sshd->stop();
        QVERIFY(m_sshd->start("PasswordAuthentication yes"));
        const auto other = m_sshd->makeKey("other").split(' ');
        const QByteArray name = m_sshd->knownHostsLine().split(' ').first();
        write("ssh/known_hosts", name + ' ' + other[0] + ' ' + other[1] + '\n');
        writeHosts("127.0.0.1", "      ansible_password: not-for-strangers\n");
        m_sshd->makeKey("stranger");
        write("inventory/hosts.yml",
              contentOf("inventory/hosts.yml")
                  .replace(m_sshd->key().toLocal8Bit(), m_sshd->path("stranger").toLocal8Bit()));
        QCOMPARE(journal().status, 1);
        QTRY_VERIFY(m_sshd->log().contains(QLatin1String("[preauth]")));
        QVERIFY2(!m_sshd->log().contains(QLatin1String("password")) &&
                     !m_sshd->log().contains(m_sshd->user()),
                 qPrintable(m_sshd->log()));
        write("ssh/known_hosts", m_sshd->knownHostsLine());
        const Outcome refused = journal();
        QCOMPARE(refused.status, 1);
        QTRY_VERIFY(m_sshd->log().contains(QLatin1String("Failed password for ")));
        QVERIFY2(!told(refused).contains("not-for-strangers"), told(refused));
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no host") << QStringList{QStringLiteral("add")};
        QTest::newRow("no fingerprint") << QStringList{QStringLiteral("add"), QStringLiteral("srv1")};
        QTest::newRow("another verb")
            << QStringList{QStringLiteral("drop"), QStringLiteral("srv1"), QStringLiteral("--fingerprint"),
                           QStringLiteral("SHA256:x")};
    }

    void usage()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = call(QStringList{QStringLiteral("known-hosts")} + arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.err.contains(QLatin1String("known-hosts")));
    }

    /// Whom they would stand for, nobody can see.
    void linesThatAreNotUsedAreFindings()
    {
        write("ssh/known_hosts",
              "* " + m_sshd->hostKey() + "\n@cert-authority * " + m_sshd->hostKey() + '\n');
        const Outcome outcome = journal();
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(QLatin1String("ssh/known_hosts:1: ")) &&
                     outcome.err.contains(QLatin1String("ssh/known_hosts:2: ")),
                 told(outcome));
    }

    void unknownServer()
    {
        const Outcome outcome =
            call({QStringLiteral("known-hosts"), QStringLiteral("add"), QStringLiteral("srv9"),
                  QStringLiteral("--fingerprint"), fingerprint()});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(QLatin1String("srv1")), told(outcome));
    }
};

QTEST_GUILESS_MAIN(KnownHostsTest)
#include "tst_knownhosts.moc"
