// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Programs of a folder run only after somebody said so, once for each content; with the program itself.

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class ProgramsTest : public QObject
{
    Q_OBJECT

    struct Outcome {
        int status = -1;
        QByteArray out;
        QByteArray err;
        bool knows(const char *host) const
        {
            return QJsonDocument::fromJson(out)
                .object()
                .value(QStringLiteral("_meta"))
                .toObject()
                .value(QStringLiteral("hostvars"))
                .toObject()
                .contains(QLatin1String(host));
        }
    };

    QTemporaryDir m_dir;

    void write(const QString &name, const QByteArray &content, bool executable = false)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        if (executable) {
            QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner | QFileDevice::ExeUser));
        }
    }

    void program(const QByteArray &host)
    {
        write(QStringLiteral("inventory/asks"),
              "#!/bin/sh\ntouch ran\necho '{\"web\": {\"hosts\": [\"" + host +
                  "\"]}, \"_meta\": {\"hostvars\": {\"" + host + "\": {\"a\": 1}}}}'\n",
              true);
    }

    Outcome list(const QByteArray &answer = {},
                 const QStringList &arguments = {QStringLiteral("inventory"), QStringLiteral("list")})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BUILD_FOLDER "/src/app/chatelaine-cli"),
                      QStringList{QStringLiteral("-C"), m_dir.path(), QStringLiteral("--ask-from-fd"),
                                  QStringLiteral("0")} +
                          arguments);
        process.write(answer);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(60000);
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("inventory")));
        write(QStringLiteral("inventory/hosts.yml"), "all: {hosts: {plain: {a: 1}}}\n");
        program("asked");
    }

    void askedOnce()
    {
        const Outcome silent = list();
        QCOMPARE(silent.status, 0);
        QVERIFY(silent.knows("plain") && !silent.knows("asked"));
        QVERIFY2(silent.err.contains("inventory/asks") && silent.err.contains("was not run"), silent.err);
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("ran"))));

        const QByteArray other =
            "{\"kind\": \"inventory-program\", \"subject\": \"inventory/other\", \"value\": \"yes\"}\n";
        QVERIFY(!list(other).knows("asked"));
        QVERIFY(!list("{\"kind\": \"inventory-program\", \"value\": \"no\"}\n").knows("asked"));
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("ran"))));

        QVERIFY(
            list("{\"kind\": \"inventory-program\", \"subject\": \"inventory/asks\", \"value\": \"yes\"}\n")
                .knows("asked"));
        QVERIFY(QFile::exists(m_dir.filePath(QStringLiteral("ran"))));
        QVERIFY(list().knows("asked")); // kept
    }

    void askedAgainWhenItChanged()
    {
        program("changed");
        QVERIFY(!list().knows("changed"));
        QVERIFY(list("{\"kind\": \"inventory-program\", \"value\": \"yes\"}\n").knows("changed"));
        program("asked");
        QVERIFY(list().knows("asked"));
    }

    void alsoForVariables()
    {
        program("third");
        const QStringList vars{QStringLiteral("vars"), QStringLiteral("third")};
        QCOMPARE(list({}, vars).status, 1);
        QCOMPARE(list("{\"kind\": \"inventory-program\", \"value\": \"yes\"}\n", vars).status, 0);
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("exit code") << QByteArray("echo it broke >&2; exit 3");
        QTest::newRow("no JSON") << QByteArray("echo hello");
        QTest::newRow("a list") << QByteArray("echo '[1]'");
        QTest::newRow("wrong hosts") << QByteArray("echo '{\"web\": {\"hosts\": 5}}'");
        QTest::newRow("wrong name") << QByteArray("echo '{\"web\": {\"hosts\": [5]}}'");
        QTest::newRow("wrong variables") << QByteArray("echo '{\"web\": {\"hosts\": [\"a\"], \"vars\": 5}}'");
        QTest::newRow("killed") << QByteArray("kill -9 $$");
    }

    void failures()
    {
        QFETCH(QByteArray, body);
        write(QStringLiteral("inventory/asks"), "#!/bin/sh\n" + body + "\n", true);
        const Outcome outcome = list("{\"kind\": \"inventory-program\", \"value\": \"yes\"}\n");
        QVERIFY2(outcome.err.contains("inventory/asks"), outcome.err);
        QVERIFY(outcome.status == 0 || outcome.status == 1);
        QVERIFY(outcome.status == 1 || outcome.knows("plain"));
    }
};

QTEST_GUILESS_MAIN(ProgramsTest)
#include "tst_programs.moc"
