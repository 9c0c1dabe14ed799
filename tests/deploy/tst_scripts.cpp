// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/installstream.h"
#include "deploy/scripts.h"
#include "deploybench.h"
#include "ssh/transport.h"

#include <QTest>

using namespace chatelaine;

/// The scripts by themselves, in the shells and with the tools of Debian and of a system that has busybox
/// alone.
class TestScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void installsAllOrNothing_data() { shells(); }
    void installsAllOrNothing();
    void refusesTargets_data() { shells(); }
    void refusesTargets();
    void noChangeWithoutTheLock_data() { shells(); }
    void noChangeWithoutTheLock();
    void oneOfManyGetsADeadLock_data() { shells(); }
    void oneOfManyGetsADeadLock();
    void keepsFiveReleases();
    void asksAWebAddress_data();
    void asksAWebAddress();

private:
    static void shells()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("Debian") << QStringLiteral("dash -c ");
        QTest::newRow("busybox") << QStringLiteral("env PATH=/opt/busybox:/usr/sbin:/usr/bin busybox sh -c ");
    }
    PracticeServer::Outcome run(const QString &shell, const ServerScript &script,
                                const QByteArray &input = {})
    {
        return m_server.execute(shell + QString::fromUtf8(shellQuoted(script.body())), input);
    }
    static ServerScript withLock(const QByteArray &name)
    {
        ServerScript script({"deploy-common", name});
        return script.set("token", "mine").set("instance", "page");
    }
    static QByteArray streamOf(std::vector<FileChange> changes)
    {
        ServicePlan plan;
        plan.files = std::move(changes);
        return installStream(plan).value();
    }
    static FileChange changeOf(RenderedFile file, FileChange::State state = FileChange::State::New)
    {
        FileChange change;
        change.path = file.path;
        change.state = state;
        change.wanted = std::move(file);
        return change;
    }

    PracticeServer m_server{QStringLiteral("scripts")};
};

void TestScripts::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    QCOMPARE(
        m_server.execute(QStringLiteral("mkdir -p /opt/busybox && busybox --install -s /opt/busybox")).exit,
        0);
}

void TestScripts::init()
{
    m_server.execute(
        QStringLiteral("umount /srv/page/small; rm -rf /var/lib/chatelaine /srv/page; "
                       "mkdir -p /var/lib/chatelaine/lock; echo mine >/var/lib/chatelaine/lock/token"));
}

void TestScripts::installsAllOrNothing()
{
    QFETCH(QString, shell);
    const RenderedFile page = fileOf(QStringLiteral("/srv/page/a b.html"), "one\n", 0640);
    const QByteArray first =
        streamOf({changeOf(folderOf(QStringLiteral("/srv/page/data"), 0750, QStringLiteral("deploy"))),
                  changeOf(page), changeOf(fileOf(QStringLiteral("/srv/page/$x"), "two\n"))});
    PracticeServer::Outcome outcome = run(shell, withLock("install"), first);
    QVERIFY2(outcome.exit == 0, outcome.errors.constData());
    QCOMPARE(m_server.text(QStringLiteral("cd /srv/page; stat -c '%a %U %n' * ; cat a* '$x'")),
             QStringLiteral("644 root $x\n640 root a b.html\n750 deploy data\none\ntwo"));
    // A stream that was cut off or spoilt changes nothing.
    const QByteArray second = streamOf(
        {changeOf(fileOf(page.path, "new\n")), changeOf(fileOf(QStringLiteral("/srv/page/deep/x"), "x"))});
    QByteArray spoilt = second;
    spoilt.replace("new\n", "nEw\n");
    for (const QByteArray &bad : {spoilt, second.left(700), second.left(second.size() / 2), QByteArray()}) {
        outcome = run(shell, withLock("install"), bad);
        QCOMPARE(outcome.exit, 9);
        QCOMPARE(readProblem(outcome.errors).kind, QByteArray("upload"));
    }
    // Nor does a disk that gets full at the last file, or an owner that is not there.
    m_server.execute(QStringLiteral("mkdir -p /srv/page/small; mount -t tmpfs -o size=64k tmpfs "
                                    "/srv/page/small; echo old >/srv/page/small/f"));
    RenderedFile nobodys = fileOf(QStringLiteral("/srv/page/other/x"), "x");
    nobodys.owner = QStringLiteral("nobody-there");
    for (const RenderedFile &last :
         {fileOf(QStringLiteral("/srv/page/small/f"), QByteArray(200000, 'x')), nobodys}) {
        outcome =
            run(shell, withLock("install"), streamOf({changeOf(fileOf(page.path, "new\n")), changeOf(last)}));
        QCOMPARE(outcome.exit, 9);
        QCOMPARE(readProblem(outcome.errors).kind, QByteArray("install"));
    }
    QCOMPARE(m_server.text(QStringLiteral(
                 "cat '/srv/page/a b.html' /srv/page/small/f; ls -A /srv/page /srv/page/small")),
             QStringLiteral("one\nold\n/srv/page:\n$x\na b.html\ndata\nsmall\n\n/srv/page/small:\nf"));
    // What was installed can be taken back by the same run.
    m_server.execute(QStringLiteral("rm /var/lib/chatelaine/page/pending"));
    outcome = run(shell, withLock("install"), second);
    QVERIFY2(outcome.exit == 0, outcome.errors.constData());
    QCOMPARE(m_server.text(QStringLiteral("cat '/srv/page/a b.html' /srv/page/deep/x")),
             QStringLiteral("new\nx"));
    QCOMPARE(run(shell, withLock("undo")).output, QByteArray("undone\n"));
    QCOMPARE(
        m_server.text(QStringLiteral("cd /srv/page; cat a*; stat -c %a a*; ls; ls /var/lib/chatelaine/page")),
        QStringLiteral("one\n640\n$x\na b.html\ndata\nsmall\nreleases"));
    QCOMPARE(run(shell, withLock("undo")).output, QByteArray("nothing\n"));
}

void TestScripts::refusesTargets()
{
    QFETCH(QString, shell);
    m_server.execute(
        QStringLiteral("mkdir -p /srv/page/folder /srv/elsewhere; ln -sfn /srv/elsewhere /srv/page/link; "
                       "chown -h deploy /srv/page/link; echo x >/srv/page/file"));
    const std::vector<std::pair<QString, QByteArray>> targets{
        {QStringLiteral("/srv/page/folder"), "is-folder"},
        {QStringLiteral("/srv/page/file/x"), "is-file"},
        {QStringLiteral("/srv/page/link/x"), "symlink"}};
    for (const auto &[path, kind] : targets) {
        const PracticeServer::Outcome outcome =
            run(shell, withLock("install"), streamOf({changeOf(fileOf(path, "x"))}));
        QCOMPARE(outcome.exit, 9);
        QCOMPARE(readProblem(outcome.errors).kind, kind);
    }
    QCOMPARE(m_server.text(QStringLiteral("ls /srv/elsewhere")), QString());
    // A link at the target itself is replaced, not followed.
    const PracticeServer::Outcome outcome = run(
        shell, withLock("install"), streamOf({changeOf(fileOf(QStringLiteral("/srv/page/link"), "mine\n"))}));
    QVERIFY2(outcome.exit == 0, outcome.errors.constData());
    QCOMPARE(m_server.text(QStringLiteral("cat /srv/page/link; test -L /srv/page/link; echo $?")),
             QStringLiteral("mine\n1"));
}

void TestScripts::noChangeWithoutTheLock()
{
    QFETCH(QString, shell);
    m_server.execute(QStringLiteral("echo theirs >/var/lib/chatelaine/lock/token"));
    for (const char *name : {"install", "undo", "record", "compose-up", "systemd-apply", "files-reload"}) {
        const PracticeServer::Outcome outcome =
            run(shell, withLock(name), streamOf({changeOf(fileOf(QStringLiteral("/srv/page/x"), "x"))}));
        QCOMPARE(outcome.exit, 9);
        QCOMPARE(readProblem(outcome.errors).kind, QByteArray("lock"));
    }
    QCOMPARE(m_server.text(QStringLiteral("ls -A /srv/page /var/lib/chatelaine 2>/dev/null; true")),
             QStringLiteral("/var/lib/chatelaine:\nlock"));
}

void TestScripts::oneOfManyGetsADeadLock()
{
    QFETCH(QString, shell);
    m_server.execute(QStringLiteral(
        "printf '1\\nanother-boot\\n5\\nBerta\\n2026-01-01T00:00:00Z\\n' >/var/lib/chatelaine/lock/owner"));
    ServerScript lock({"deploy-common", "lock"});
    lock.set("who", "Anna").set("token", "mine");
    const QString line = shell + QString::fromUtf8(shellQuoted(lock.body()));
    const QString all = m_server.text(
        QStringLiteral("for i in 1 2 3 4 5 6 7 8 9 10; do (sleep 3 | %1) & done; wait").arg(line));
    QCOMPARE(all.count(QStringLiteral("locked")), 1);
    QCOMPARE(all.count(QStringLiteral("busy\tAnna\t")), 9);
    QCOMPARE(m_server.text(QStringLiteral("ls -A /var/lib/chatelaine")), QString());
}

void TestScripts::keepsFiveReleases()
{
    for (int i = 0; i < 7; ++i) {
        const QByteArray content = QByteArray::number(i);
        QCOMPARE(run(QStringLiteral("dash -c "), withLock("install"),
                     streamOf({changeOf(fileOf(QStringLiteral("/srv/page/x"), content))}))
                     .exit,
                 0);
    }
    QCOMPARE(m_server.text(QStringLiteral("ls /var/lib/chatelaine/page/releases | wc -l")),
             QStringLiteral("5"));
    QCOMPARE(m_server.text(QStringLiteral("cat /var/lib/chatelaine/page/releases/*/1")),
             QStringLiteral("12345"));
}

void TestScripts::asksAWebAddress_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QStringList>("missing");
    const QString debian = QStringLiteral("dash -c ");
    const QString busybox = QStringLiteral("env PATH=/opt/busybox:/usr/sbin:/usr/bin busybox sh -c ");
    QTest::newRow("curl") << debian << QStringList();
    QTest::newRow("perl") << debian
                          << QStringList{QStringLiteral("/usr/bin/curl"),
                                         QStringLiteral("/opt/busybox/wget")};
    QTest::newRow("busybox") << busybox
                             << QStringList{QStringLiteral("/usr/bin/curl"), QStringLiteral("/usr/bin/perl"),
                                            QStringLiteral("/usr/bin/nc")};
}

void TestScripts::asksAWebAddress()
{
    QFETCH(QString, shell);
    QFETCH(QStringList, missing);
    m_server.execute(QStringLiteral("mkdir -p /srv/page; echo hello >/srv/page/index.html; busybox httpd -p "
                                    "127.0.0.1:8099 -h /srv/page"));
    for (const QString &program : missing) {
        m_server.execute(QStringLiteral("mv %1 %1.away").arg(program));
    }
    const auto answers = [&](const char *url, const char *status, const char *text) {
        ServerScript script({"health-common", "health-http"});
        script.set("within", "1").set("status", status).set("text", text).set("insecure", "");
        return run(shell, script, QByteArray(url) + '\n').exit;
    };
    const auto accepts = [&](const char *port) {
        ServerScript script({"health-common", "health-tcp"});
        script.set("within", "1").set("host", "127.0.0.1").set("port", port);
        return run(shell, script).exit;
    };
    const QList<int> exits{answers("http://127.0.0.1:8099/", "200", "hel"),
                           answers("http://127.0.0.1:8099/", "200", "bye"),
                           answers("http://127.0.0.1:8099/none", "404", ""),
                           answers("http://127.0.0.1:9/", "200", ""),
                           accepts("8099"),
                           accepts("9")};
    for (const QString &program : missing) {
        m_server.execute(QStringLiteral("mv %1.away %1").arg(program));
    }
    m_server.execute(QStringLiteral("pkill -f 'httpd -p 127.0.0.1:8099'"));
    QCOMPARE(exits, (QList<int>{0, 1, 0, 1, 0, 1}));
}

QTEST_GUILESS_MAIN(TestScripts)
#include "tst_scripts.moc"
