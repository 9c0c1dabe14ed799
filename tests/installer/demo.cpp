// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practiceserver.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

namespace
{

/// Another password than the practice server's usual one, which is also a word in paths.
const QByteArray sudoPassword = "Quitte-und-Quark-41";
/// A secret of the demo.
const QByteArray demoSecret = "Kastanie-7-Laterne";

struct Ended {
    int exit = -1;
    QByteArray output;
    QByteArray errors;
    qint64 milliseconds = 0;
};

/// Nothing of the person's own is read or written by what the test runs.
QProcessEnvironment ownEnvironment()
{
    static const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home.filePath(QStringLiteral("cache")));
    return environment;
}

Ended runProgram(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setProcessEnvironment(ownEnvironment());
    process.setWorkingDirectory(folder);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.closeWriteChannel();
    Ended ended;
    if (process.waitForFinished(180000) && process.exitStatus() == QProcess::NormalExit) {
        ended.exit = process.exitCode();
    }
    ended.milliseconds = timer.elapsed();
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    return ended;
}

} // namespace

/// The demo association from its folder to running services, with the programs as they are delivered.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ansibleReadsIt();
    void sameInventoryAsAnsible();
    void composeAcceptsItsFiles();
    void readingChangesNothing();
    void killedInTheMiddle();
    void deploys();
    void servicesRun();
    void systemdAcceptsItsUnits();
    void pagesAnswer_data();
    void pagesAnswer();
    void againChangesNothing();
    void noSecretInArgumentsOrOutput();

private:
    QString copy() const { return m_folder.filePath(QStringLiteral("demo")); }
    Ended cli(const QStringList &arguments) const;
    QStringList deployCommand() const;
    Ended deploy() const;

    QTemporaryDir m_folder;
    PracticeServer m_server{QStringLiteral("demo")};
};

void TestDemo::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    QCOMPARE(m_server.execute(QStringLiteral("chpasswd"), "deploy:" + sudoPassword + '\n').exit, 0);

    QCOMPARE(runProgram(QStringLiteral("cp"),
                        {QStringLiteral("-r"), QStringLiteral(SOURCE_FOLDER "/resources/demo"), copy()})
                 .exit,
             0);
    QFile hosts(copy() + QStringLiteral("/inventory/hosts.yml"));
    QVERIFY(hosts.open(QIODevice::ReadWrite));
    QByteArray text = hosts.readAll();
    QVERIFY(text.contains("ansible_port: 2211") && text.contains("~/.local/share/chatelaine/practice/key"));
    text.replace("ansible_port: 2211", "ansible_port: " + QByteArray::number(m_server.port()));
    text.replace("~/.local/share/chatelaine/practice/key", m_server.key().toUtf8());
    QVERIFY(hosts.seek(0) && hosts.resize(0) && hosts.write(text) == text.size());
    hosts.close();
    QVERIFY(m_server.writeKnownHosts(copy() + QStringLiteral("/ssh/known_hosts")));

    QFile answers(m_folder.filePath(QStringLiteral("answers")));
    QVERIFY(answers.open(QIODevice::WriteOnly));
    answers.write(R"({"kind": "become-password", "value": ")" + sudoPassword + "\"}\n");
}

Ended TestDemo::cli(const QStringList &arguments) const
{
    return runProgram(QStringLiteral(CLI), QStringList{QStringLiteral("-C"), copy()} + arguments);
}

QStringList TestDemo::deployCommand() const
{
    return {QStringLiteral("-c"),
            QStringLiteral("exec \"$0\" \"$@\" 3<'%1'").arg(m_folder.filePath(QStringLiteral("answers"))),
            QStringLiteral(CLI),
            QStringLiteral("-C"),
            copy(),
            QStringLiteral("--json"),
            QStringLiteral("--ask-from-fd"),
            QStringLiteral("3"),
            QStringLiteral("deploy"),
            QStringLiteral("--yes")};
}

Ended TestDemo::deploy() const { return runProgram(QStringLiteral("sh"), deployCommand()); }

void TestDemo::ansibleReadsIt()
{
    const Ended ended = runProgram(QStringLiteral("ansible-inventory"), {QStringLiteral("--graph")}, copy());
    QCOMPARE(ended.exit, 0);
    QVERIFY2(!ended.errors.contains("WARNING"), ended.errors);
    QVERIFY2(ended.output.contains("linde") && ended.output.contains("eiche"), ended.output);
}

void TestDemo::sameInventoryAsAnsible()
{
    const Ended ansible = runProgram(QStringLiteral("ansible-inventory"), {QStringLiteral("--list")}, copy());
    const Ended ours = cli({QStringLiteral("inventory"), QStringLiteral("list")});
    QCOMPARE(ours.exit, 0);
    const QJsonObject wanted = QJsonDocument::fromJson(ansible.output).object();
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(ours.output).object(), wanted);
}

void TestDemo::composeAcceptsItsFiles()
{
    const QString out = m_folder.filePath(QStringLiteral("rendered"));
    const Ended ended = cli({QStringLiteral("render"), QStringLiteral("linde"), QStringLiteral("--all"),
                             QStringLiteral("--reveal"), QStringLiteral("--out"), out});
    QVERIFY2(ended.exit == 0, ended.errors);
    int projects = 0;
    QDirIterator files(out, {QStringLiteral("docker-compose.yml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const Ended config =
            runProgram(QStringLiteral("docker-compose"), {QStringLiteral("config")}, files.fileInfo().path());
        QVERIFY2(config.exit == 0, config.errors);
        QVERIFY2(config.output.contains("image: chatelaine/busybox:1"), config.output);
        ++projects;
    }
    QCOMPARE(projects, 2);
}

void TestDemo::readingChangesNothing()
{
    const auto sums = [this] {
        return runProgram(
                   QStringLiteral("sh"),
                   {QStringLiteral("-c"), QStringLiteral("find . -type f -exec sha256sum {} + | sort")},
                   copy())
            .output;
    };
    const QByteArray before = sums();
    QVERIFY(before.count('\n') > 20);
    for (const QString &command : {QStringLiteral("inventory list"), QStringLiteral("vars linde"),
                                   QStringLiteral("vars eiche --service spaceapi --origin")}) {
        const Ended ended = cli(command.split(QLatin1Char(' ')));
        QVERIFY2(ended.exit == 0, ended.errors);
    }
    QCOMPARE(sums(), before);
}

void TestDemo::killedInTheMiddle()
{
    for (const int afterEvents : {6, 14, 22}) {
        QProcess process;
        process.setProcessEnvironment(ownEnvironment());
        process.start(QStringLiteral("sh"), deployCommand());
        QVERIFY(process.waitForStarted());
        int seen = 0;
        while (seen < afterEvents && process.waitForReadyRead(60000)) {
            seen += int(process.readAllStandardOutput().count('\n'));
        }
        process.kill();
        process.waitForFinished();
    }
}

void TestDemo::deploys()
{
    const Ended ended = deploy();
    QVERIFY2(ended.exit == 0, ended.output + ended.errors);
    const QByteArray last = ended.output.trimmed().split('\n').constLast();
    QCOMPARE(QJsonDocument::fromJson(last).object().value(QStringLiteral("exit")).toInt(-1), 0);
}

void TestDemo::servicesRun()
{
    const QString names = m_server.text(QStringLiteral("docker ps --format '{{.Names}} {{.Status}}' | sort"));
    QCOMPARE(names.count(QLatin1Char('\n')), 1);
    QCOMPARE(names.count(QStringLiteral("(healthy)")), 2);
    QVERIFY2(names.startsWith(QStringLiteral("board-youth")), qPrintable(names));
    QCOMPARE(m_server.text(QStringLiteral("systemctl is-active spaceapi.service archive.timer")),
             QStringLiteral("active\nactive"));
    QCOMPARE(m_server.text(QStringLiteral("systemctl is-enabled spaceapi.service archive.timer")),
             QStringLiteral("enabled\nenabled"));
    QCOMPARE(m_server.text(
                 QStringLiteral("systemctl start archive.service && ls /var/backups/association | wc -l")),
             QStringLiteral("1"));
    QCOMPARE(m_server.text(QStringLiteral("stat -c '%a %u' /srv/apps/board/httpd.conf")),
             QStringLiteral("400 65534"));
    QCOMPARE(m_server.text(QStringLiteral("stat -c '%a %U' /var/lib/chatelaine")),
             QStringLiteral("700 root"));
    QCOMPARE(m_server.text(QStringLiteral("ls -d /var/lib/chatelaine/*/manifest.json | wc -l")),
             QStringLiteral("5"));
}

void TestDemo::systemdAcceptsItsUnits()
{
    const PracticeServer::Outcome verify = m_server.execute(QStringLiteral(
        "systemd-analyze verify /etc/systemd/system/spaceapi.service /etc/systemd/system/archive.*"));
    QCOMPARE(verify.exit, 0);
    QCOMPARE(verify.errors, QByteArray());
}

void TestDemo::pagesAnswer_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("text");
    QTest::newRow("board") << QStringLiteral("8081/") << QStringLiteral("Summer party");
    QTest::newRow("members") << QStringLiteral("8081/members/ -u members:Kastanie-7-Laterne")
                             << QStringLiteral("2 notices");
    QTest::newRow("second instance") << QStringLiteral("8082/") << QStringLiteral("Bicycle workshop");
    QTest::newRow("files served by another")
        << QStringLiteral("8081/website/") << QStringLiteral("run our own servers");
    QTest::newRow("systemd unit") << QStringLiteral("8083/spaceapi.json") << QStringLiteral("\"open\": true");
}

void TestDemo::pagesAnswer()
{
    QFETCH(QString, page);
    QFETCH(QString, text);
    const QString said = m_server.text(QStringLiteral("curl -fsS http://127.0.0.1:") + page);
    QVERIFY2(said.contains(text), qPrintable(said));
}

void TestDemo::againChangesNothing()
{
    const QString look =
        QStringLiteral("docker inspect -f '{{.Id}} {{.State.StartedAt}}' $(docker ps -q) | sort; "
                       "systemctl show -p ExecMainStartTimestampMonotonic spaceapi.service; "
                       "find /srv /etc/systemd/system -printf '%p %T@ %i\\n' | sort");
    const QString before = m_server.text(look);
    const Ended ended = deploy();
    QVERIFY2(ended.exit == 0, ended.output + ended.errors);
    QCOMPARE(m_server.text(look), before);
    const Ended plan = runProgram(
        QStringLiteral("sh"),
        QStringList(deployCommand())
            .replaceInStrings(QRegularExpression(QStringLiteral("^deploy$")), QStringLiteral("plan"))
            .replaceInStrings(QRegularExpression(QStringLiteral("^--yes$")), QStringLiteral("--exit-code")));
    QVERIFY2(plan.exit == 0, plan.output + plan.errors);
    qInfo("the second deploy took %lld ms", static_cast<long long>(ended.milliseconds));
}

void TestDemo::noSecretInArgumentsOrOutput()
{
    // One changed setting, so that there is something to do; it stands in a file with a secret.
    const Ended edited =
        runProgram(QStringLiteral("sed"),
                   {QStringLiteral("-i"), QStringLiteral("s/Kastanie-7-Laterne/Kastanie-7-Laterne-neu/"),
                    copy() + QStringLiteral("/group_vars/web.yml")});
    QCOMPARE(edited.exit, 0);
    const QString trace = m_folder.filePath(QStringLiteral("trace"));
    // The leak sanitizer traces its process itself, which it cannot where strace already does.
    const Ended ended = runProgram(
        QStringLiteral("strace"),
        QStringList{QStringLiteral("-E"), QStringLiteral("ASAN_OPTIONS=detect_leaks=0"), QStringLiteral("-f"),
                    QStringLiteral("-s"), QStringLiteral("100000"), QStringLiteral("-e"),
                    QStringLiteral("trace=execve"), QStringLiteral("-o"), trace, QStringLiteral("sh")} +
            deployCommand());
    QVERIFY2(ended.exit == 0, ended.output + ended.errors);
    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray calls = file.readAll();
    QVERIFY(calls.contains("execve("));
    const QByteArray log =
        m_server.text(QStringLiteral("cat /var/lib/chatelaine/journal.jsonl; journalctl --no-pager"))
            .toUtf8();
    QVERIFY(log.contains("board"));
    for (const QByteArray &where : {calls, ended.output, ended.errors, log}) {
        QVERIFY(!where.contains(sudoPassword));
        QVERIFY(!where.contains(demoSecret));
    }
    QCOMPARE(m_server.text(QStringLiteral("curl -fsS -o /dev/null -w '%{http_code}' -u "
                                          "members:Kastanie-7-Laterne-neu http://127.0.0.1:8081/members/")),
             QStringLiteral("200"));
}

QTEST_GUILESS_MAIN(TestDemo)
#include "demo.moc"
