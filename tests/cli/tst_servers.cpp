// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands that connect say and do, with the program itself against a real server; the demo as a
// whole is deployed by tests/installer.

#include "support/practiceserver.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace chatelaine;

class ServersTest : public QObject
{
    Q_OBJECT

    struct Outcome {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };

    const QByteArray m_password = "Zebra-9-Laterne";
    PracticeServer m_server{QStringLiteral("demo")};
    QTemporaryDir m_dir;
    QString m_folder;

    QString program() const { return QStringLiteral(BUILD_FOLDER "/src/app/chatelaine-cli"); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void edit(const QString &path, const QByteArray &before, const QByteArray &after)
    {
        QByteArray content = contentOf(m_folder + QLatin1Char('/') + path);
        QVERIFY2(content.contains(before), qPrintable(path));
        write(m_folder + QLatin1Char('/') + path, content.replace(before, after));
    }

    /// Runs the program; the sudo password comes as JSON on its standard input.
    Outcome call(const QStringList &arguments) { return callWith(m_password, arguments); }

    Outcome callWith(const QByteArray &password, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(program(), QStringList{QStringLiteral("-C"), m_folder, QStringLiteral("--ask-from-fd"),
                                             QStringLiteral("0")} +
                                     arguments);
        process.write("{\"kind\": \"become-password\", \"value\": \"" + password + "\"}\n");
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(240000);
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// What a change of spaceapi leaves alone.
    QString running() const
    {
        return m_server.text(
            QStringLiteral("docker ps -q --no-trunc | sort; systemctl show -p InvocationID archive.timer"));
    }

    static QByteArray said(const Outcome &outcome) { return outcome.out + outcome.err; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        QCOMPARE(m_server.execute(QStringLiteral("chpasswd"), "deploy:" + m_password + "\n").exit, 0);
        m_folder = m_dir.filePath(QStringLiteral("association"));
        QCOMPARE(QProcess::execute(
                     QStringLiteral("cp"),
                     {QStringLiteral("-r"), QStringLiteral(SOURCE_FOLDER "/resources/demo"), m_folder}),
                 0);
        edit(QStringLiteral("inventory/hosts.yml"), "ansible_port: 2211",
             "ansible_port: " + QByteArray::number(m_server.port()));
        edit(QStringLiteral("inventory/hosts.yml"), "~/.local/share/chatelaine/practice/key",
             m_server.key().toUtf8());
        QVERIFY(m_server.writeKnownHosts(m_folder + QStringLiteral("/ssh/known_hosts")));
    }

    void planShowsWhatWouldBe()
    {
        const Outcome outcome =
            call({QStringLiteral("--json"), QStringLiteral("plan"), QStringLiteral("--exit-code")});
        QVERIFY2(outcome.status == 3, said(outcome));
        const QJsonObject plan = QJsonDocument::fromJson(outcome.out).object();
        QVERIFY(plan.contains(QStringLiteral("hosts")));
        QVERIFY(!outcome.out.contains("Kastanie-7"));
        QCOMPARE(m_server.text(QStringLiteral("ls /var/lib/chatelaine /srv 2>/dev/null")), QString());
    }

    void wrongPasswordIsASentence()
    {
        const Outcome outcome = callWith("wrong-one", {QStringLiteral("deploy"), QStringLiteral("--yes")});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("linde"), said(outcome));
        QVERIFY(!said(outcome).contains("wrong-one"));
    }

    void deploys()
    {
        const Outcome outcome = call({QStringLiteral("deploy"), QStringLiteral("--yes")});
        QVERIFY2(outcome.status == 0, said(outcome));
        QVERIFY(!said(outcome).contains(m_password));
        QVERIFY(!said(outcome).contains("Kastanie-7"));
        QCOMPARE(m_server.text(QStringLiteral("docker ps -q | wc -l")).trimmed(), QStringLiteral("2"));
        QCOMPARE(m_server.text(QStringLiteral("systemctl is-active spaceapi.service archive.timer")),
                 QStringLiteral("active\nactive"));
        for (const char *page : {"8081/", "8082/", "8081/website/", "8083/spaceapi.json"}) {
            QCOMPARE(
                m_server.execute(QStringLiteral("curl -fsS http://127.0.0.1:%1").arg(QLatin1String(page)))
                    .exit,
                0);
        }
    }

    /// One setting changed: only that service is touched.
    void oneSettingChangesOneService()
    {
        edit(QStringLiteral("host_vars/eiche.yml"), "spaceapi_port: 8083", "spaceapi_port: 8093");
        const QString before = running();
        const Outcome outcome = call({QStringLiteral("deploy"), QStringLiteral("--yes")});
        QVERIFY2(outcome.status == 0, said(outcome));
        QCOMPARE(running(), before);
        QCOMPARE(m_server.execute(QStringLiteral("curl -fsS http://127.0.0.1:8093/spaceapi.json")).exit, 0);
    }

    void oneServiceAloneLeavesNoOrphans()
    {
        const Outcome outcome = call({QStringLiteral("--json"), QStringLiteral("plan"),
                                      QStringLiteral("--service"), QStringLiteral("spaceapi")});
        QVERIFY2(outcome.status == 0, said(outcome));
        QVERIFY2(!outcome.out.contains("archive"), said(outcome));
    }

    void statusAndJournal()
    {
        const Outcome status = call({QStringLiteral("--json"), QStringLiteral("status")});
        QVERIFY2(status.status == 0, said(status));
        QCOMPARE(status.out.count("\"up\""), 7); // five services, two servers
        const Outcome journal = call({QStringLiteral("journal"), QStringLiteral("linde")});
        QVERIFY2(journal.status == 0, said(journal));
        QVERIFY(journal.out.contains("website"));
    }

    void changedHostKeyStops()
    {
        QVERIFY(m_server.writeKnownHosts(m_folder + QStringLiteral("/ssh/known_hosts")));
        QByteArray line = contentOf(m_folder + QStringLiteral("/ssh/known_hosts"));
        line.replace("AAAAIJ", "AAAAIK").replace("AAAAIA", "AAAAIB");
        const qsizetype at = line.trimmed().size() - 5;
        line[at] = line[at] == 'A' ? 'B' : 'A';
        write(m_folder + QStringLiteral("/ssh/known_hosts"), line);
        const Outcome outcome = call({QStringLiteral("deploy"), QStringLiteral("--yes")});
        QVERIFY(m_server.writeKnownHosts(m_folder + QStringLiteral("/ssh/known_hosts")));
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("SHA256:"), said(outcome));
    }

    void unreachableIsASentence()
    {
        edit(QStringLiteral("inventory/hosts.yml"), "ansible_host: 127.0.0.1", "ansible_host: 127.0.0.77");
        const Outcome outcome = call({QStringLiteral("deploy"), QStringLiteral("--yes")});
        edit(QStringLiteral("inventory/hosts.yml"), "ansible_host: 127.0.0.77", "ansible_host: 127.0.0.1");
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("linde") && outcome.err.contains("eiche"), said(outcome));
    }
};

QTEST_GUILESS_MAIN(ServersTest)
#include "tst_servers.moc"
