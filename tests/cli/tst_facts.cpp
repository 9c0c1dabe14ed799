// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of a server: read over SSH once, kept, and used for rendering; with the program itself.

#include "support/throwawaysshd.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace chatelaine;

class FactsTest : public QObject
{
    Q_OBJECT

    struct Outcome {
        int status = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    ThrowawaySshd m_sshd;
    QTemporaryDir m_dir;

    void write(const QString &name, const QByteArray &content)
    {
        const QString path = m_dir.filePath(QStringLiteral("folder/") + name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    Outcome call(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(BUILD_FOLDER "/src/app/chatelaine-cli"),
                      QStringList{QStringLiteral("-C"), m_dir.filePath(QStringLiteral("folder"))} +
                          arguments);
        const bool ended = process.waitForFinished(60000);
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QStringList kept() const
    {
        return QDir(m_dir.filePath(QStringLiteral("data/chatelaine/test/facts"))).entryList(QDir::Files);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_sshd.start(), qPrintable(m_sshd.log()));
        write(QStringLiteral("chatelaine.yml"), "id: test\n");
        write(QStringLiteral("hosts.yml"),
              "all:\n  hosts:\n    anna: {}\n    bert: {}\n  vars:\n    ansible_host: 127.0.0.1\n    "
              "ansible_port: " +
                  QByteArray::number(m_sshd.port()) + "\n    ansible_user: " + m_sshd.user().toUtf8() +
                  "\n    ansible_ssh_private_key_file: " + m_sshd.key().toUtf8() +
                  "\n    own: \"{{ ansible_facts.system }} {{ ansible_system }}\"\n"
                  "    other: \"{{ hostvars.anna.ansible_facts.system }}\"\n");
        write(QStringLiteral("ssh/known_hosts"), m_sshd.knownHostsLine());
    }

    void readOnceAndKept()
    {
        QVERIFY(
            !call({QStringLiteral("vars"), QStringLiteral("anna")}).json().contains(QStringLiteral("own")));
        QCOMPARE(kept(), QStringList());

        const Outcome first = call({QStringLiteral("facts"), QStringLiteral("anna")});
        QVERIFY2(first.status == 0, first.err);
        const QJsonObject facts = first.json().value(QStringLiteral("ansible_facts")).toObject();
        QCOMPARE(facts.value(QStringLiteral("system")).toString(), QStringLiteral("Linux"));
        QCOMPARE(facts.value(QStringLiteral("user_id")).toString(), m_sshd.user());
        QVERIFY(facts.value(QStringLiteral("mounts")).isArray());
        const QDateTime time =
            QDateTime::fromString(first.json().value(QStringLiteral("gathered")).toString(), Qt::ISODate);
        QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QCOMPARE(kept(), QStringList(QStringLiteral("anna.json")));
        const QFileInfo file(m_dir.filePath(QStringLiteral("data/chatelaine/test/facts/anna.json")));
        QVERIFY(!file.permission(QFileDevice::ReadGroup) && !file.permission(QFileDevice::ReadOther));
    }

    void usedForVariables()
    {
        const QJsonObject anna = call({QStringLiteral("vars"), QStringLiteral("anna")}).json();
        QCOMPARE(anna.value(QStringLiteral("own")).toString(), QStringLiteral("Linux Linux"));
        const QJsonObject bert = call({QStringLiteral("vars"), QStringLiteral("bert")}).json();
        QVERIFY(!bert.contains(QStringLiteral("own")));
        QCOMPARE(bert.value(QStringLiteral("other")).toString(), QStringLiteral("Linux"));
        write(QStringLiteral("given.json"), "{\"ansible_facts\": {\"ansible_system\": \"Other\"}}");
        const QJsonObject given =
            call({QStringLiteral("--facts"), m_dir.filePath(QStringLiteral("folder/given.json")),
                  QStringLiteral("vars"), QStringLiteral("anna")})
                .json();
        QCOMPARE(given.value(QStringLiteral("own")).toString(), QStringLiteral("Other Other"));
    }

    void withoutConnection()
    {
        m_sshd.stop();
        QCOMPARE(call({QStringLiteral("facts"), QStringLiteral("anna")}).status, 0);
        const Outcome refreshed =
            call({QStringLiteral("facts"), QStringLiteral("anna"), QStringLiteral("--refresh")});
        QCOMPARE(refreshed.status, 1);
        QVERIFY2(refreshed.err.contains("anna"), refreshed.err);
        QCOMPARE(kept(), QStringList(QStringLiteral("anna.json"))); // the old ones stay
        QCOMPARE(call({QStringLiteral("facts"), QStringLiteral("bert")}).status, 1);
        QCOMPARE(call({QStringLiteral("facts"), QStringLiteral("nobody")}).status, 1);
        QCOMPARE(call({QStringLiteral("facts")}).status, 2);
    }

    void damagedFile()
    {
        const QString path = m_dir.filePath(QStringLiteral("data/chatelaine/test/facts/anna.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"gathered\": 1");
        file.close();
        QCOMPARE(call({QStringLiteral("vars"), QStringLiteral("anna")}).status, 0);
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
