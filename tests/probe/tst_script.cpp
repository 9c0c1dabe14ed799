// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// probe.sh itself, in the shells and with the tools of different servers, on a folder of this machine.

#include "base/qt.h"
#include "crypto/hash.h"
#include "probe/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace chatelaine;

namespace
{

QString hashOf(const QByteArray &content)
{
    return qstr(sha256Hex({content.constData(), static_cast<std::size_t>(content.size())}));
}

bool write(const QString &path, const QByteArray &content, uint mode = 0644)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
           ::chmod(qPrintable(path), mode) == 0;
}

/// A folder of links to the tools that this kind of server has.
void linkTools(const QString &folder, const QStringList &tools)
{
    QDir().mkpath(folder);
    for (const QString &tool : tools) {
        const QString real = QStandardPaths::findExecutable(tool);
        if (!real.isEmpty()) {
            QFile::link(real, folder + QLatin1Char('/') + tool);
        }
    }
}

const QByteArray tricky = QByteArray("binary \0 and\nend\nbundle content 1\n", 35);

} // namespace

class TestScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void kindsOfServer_data();
    void files_data() { kindsOfServer_data(); }
    void files();
    void parents_data() { kindsOfServer_data(); }
    void parents();
    void ourFolder_data() { kindsOfServer_data(); }
    void ourFolder();
    void lock_data();
    void lock();
    void dockerMissing();
    void dockerDoesNotAnswer();
    void manyFilesAreQuick();
    void cutReportsAreRefused();
    void withoutToolsThereIsNoReport();
    void noiseBeforeTheReport();
    void linesOfDocker_data();
    void linesOfDocker();
    void lineBreaksAreRefused();

private:
    QByteArray run(const ProbeRequest &request, const QString &shell, const QString &path,
                   const QStringList &environment = {});
    HostState probe(const ProbeRequest &request);
    HostState probeAs(const ProbeRequest &request);
    QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
    QTemporaryDir m_tools;
    QByteArray m_script;
};

void TestScript::initTestCase()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/scripts/probe.sh"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_script = file.readAll();
    // The test has a folder of its own for what Chatelaine keeps on a server, and says itself which tools
    // there are.
    QVERIFY(m_script.contains("root=/var/lib/chatelaine\n"));
    m_script.replace("root=/var/lib/chatelaine\n", "root=" + at("root").toUtf8() + '\n');
    const qsizetype path = m_script.indexOf(" PATH=\"$PATH:");
    QVERIFY(path > 0);
    m_script.remove(path, m_script.indexOf('\n', path) - path);

    const QStringList needed{QStringLiteral("cat"), QStringLiteral("id"),   QStringLiteral("ls"),
                             QStringLiteral("sed"), QStringLiteral("tail"), QStringLiteral("wc")};
    linkTools(m_tools.filePath(QStringLiteral("posix")), needed);
    linkTools(m_tools.filePath(QStringLiteral("all")),
              needed +
                  QStringList{QStringLiteral("stat"), QStringLiteral("sha256sum"), QStringLiteral("docker")});
    const QString busybox = QStandardPaths::findExecutable(QStringLiteral("busybox"));
    QVERIFY2(!busybox.isEmpty(), "busybox is needed");
    QDir().mkpath(m_tools.filePath(QStringLiteral("busybox")));
    for (const QString &tool : needed + QStringList{QStringLiteral("stat"), QStringLiteral("sha256sum")}) {
        QVERIFY(QFile::link(busybox, m_tools.filePath(QStringLiteral("busybox/") + tool)));
    }
}

void TestScript::kindsOfServer_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("tools");
    QTest::newRow("dash and GNU tools") << QStringLiteral("dash") << QStringLiteral("all");
    QTest::newRow("busybox's shell and GNU tools") << QStringLiteral("busybox sh") << QStringLiteral("all");
    QTest::newRow("busybox alone") << QStringLiteral("busybox sh") << QStringLiteral("busybox");
    QTest::newRow("dash without stat and sha256sum") << QStringLiteral("dash") << QStringLiteral("posix");
}

QByteArray TestScript::run(const ProbeRequest &request, const QString &shell, const QString &path,
                           const QStringList &environment)
{
    QStringList command = shell.split(QLatin1Char(' '));
    const QString program = QStandardPaths::findExecutable(command.takeFirst());
    QProcess process;
    process.setEnvironment(environment +
                           QStringList{QStringLiteral("PATH=") + path, QStringLiteral("HOME=/root")});
    process.start(program, command + QStringList{QStringLiteral("-c"), QString::fromUtf8(m_script)});
    process.write(requestText(request).value());
    process.closeWriteChannel();
    if (!process.waitForFinished(20000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        process.kill();
        process.waitForFinished();
        return {};
    }
    const QByteArray complaints = process.readAllStandardError();
    if (!complaints.isEmpty()) {
        qWarning("%s", complaints.constData());
    }
    return process.readAllStandardOutput();
}

HostState TestScript::probe(const ProbeRequest &request)
{
    const QByteArray report = run(request, QStringLiteral("dash"), m_tools.filePath(QStringLiteral("all")));
    return readReport(report, request).value_or(HostState());
}

/// As the data row says.
HostState TestScript::probeAs(const ProbeRequest &request)
{
    QFETCH(QString, shell);
    QFETCH(QString, tools);
    const std::optional<HostState> state = readReport(run(request, shell, m_tools.filePath(tools)), request);
    if (!state) {
        qWarning("no report");
    }
    return state.value_or(HostState());
}

void TestScript::files()
{
    using Type = RemoteFile::Type;
    struct Expected {
        const char *name;
        Type type;
        QByteArray content;
        uint mode;
    };
    const std::vector<Expected> all{
        {"plain", Type::File, "text\n", 0644},
        {"with space  and ü", Type::File, tricky, 0600},
        {"a*[b]?$(id)`id`'\"", Type::File, "glob", 04755},
        {"back\\slash\\n", Type::File, "back", 0640},
        {"total", Type::File, "total", 0644},
        {"empty", Type::File, {}, 0664},
        {"folder", Type::Directory, {}, 01770},
    };
    ProbeRequest request;
    for (const Expected &file : all) {
        if (file.type == Type::File) {
            QVERIFY(write(at(file.name), file.content, file.mode));
        } else {
            QDir().mkpath(at(file.name));
            QCOMPARE(::chmod(qPrintable(at(file.name)), file.mode), 0);
        }
        request.paths.push_back(
            {at(file.name), file.type == Type::File ? hashOf("something else") : QString()});
    }
    QVERIFY(write(at("same"), "same"));
    QVERIFY(write(at("large"), QByteArray(1500000, 'x')));
    QFile::link(at("same"), at("link"));
    QFile::link(QStringLiteral("/nowhere"), at("dangling"));
    ::mkfifo(qPrintable(at("pipe")), 0600);
    request.paths.push_back({at("same"), hashOf("same")});
    for (const char *name : {"large", "link", "dangling", "pipe", "missing"}) {
        request.paths.push_back({at(name), hashOf("wanted")});
    }

    const HostState state = probeAs(request);
    QCOMPARE(state.root, ::geteuid() == 0);
    for (const Expected &file : all) {
        const RemoteFile there = state.files.value(at(file.name));
        QVERIFY2(there.type == file.type, file.name);
        QCOMPARE(there.path, at(file.name));
        QCOMPARE(there.mode, file.mode);
        QCOMPARE(there.uid, static_cast<qint64>(::geteuid()));
        QVERIFY(!there.owner.isEmpty());
        if (file.type == Type::File) {
            QCOMPARE(there.sha256, hashOf(file.content));
            QVERIFY2(there.content, file.name);
            QCOMPARE(*there.content, file.content);
            QCOMPARE(there.size, file.content.size());
        }
    }
    QCOMPARE(state.files.value(at("same")).sha256, hashOf("same"));
    QCOMPARE(state.files.value(at("large")).size, 1500000);
    QVERIFY(!state.files.value(at("large")).content);
    QCOMPARE(state.files.value(at("link")).type, Type::Symlink);
    QCOMPARE(state.files.value(at("dangling")).type, Type::Symlink);
    QCOMPARE(state.files.value(at("pipe")).type, Type::Other);
    QCOMPARE(state.files.value(at("missing")).type, Type::Missing);
    QVERIFY(state.files.contains(at("missing")));
    QFETCH(QString, tools);
    if (tools != QLatin1String("posix")) { // without sha256sum everything has to be sent
        QVERIFY(!state.files.value(at("same")).content);
    }
}

void TestScript::parents()
{
    QDir().mkpath(at("real"));
    QFile::link(at("real"), at("turned"));
    if (::geteuid() == 0) {
        QCOMPARE(::lchown(qPrintable(at("turned")), 12345, 12345), 0);
    }
    QVERIFY(write(at("nofolder"), "x"));
    QVERIFY(QFileInfo(QStringLiteral("/bin")).isSymLink());
    const QString below = at("turned/deep/er/file");
    const QString blocked = at("nofolder/file");
    const QString viaRoot = QStringLiteral("/bin/sh");
    ProbeRequest request;
    request.paths = {{below, {}}, {at("real/file"), {}}, {blocked, {}}, {viaRoot, {}}};
    const HostState state = probeAs(request);
    QCOMPARE(state.files.value(below).unsafeParent, at("turned"));
    QCOMPARE(state.files.value(at("real/file")).unsafeParent, QString());
    QCOMPARE(state.files.value(viaRoot).unsafeParent, QString());
    QVERIFY(state.files.value(viaRoot).type != RemoteFile::Type::Missing);
    QCOMPARE(state.files.value(blocked).blockedBy, at("nofolder"));
    QCOMPARE(state.files.value(blocked).type, RemoteFile::Type::Missing);
    QCOMPARE(state.files.value(below).blockedBy, QString());
}

void TestScript::ourFolder()
{
    Manifest one;
    one.instance = QStringLiteral("one");
    one.host = QStringLiteral("web");
    one.files = {{at("listed ü"), QString(64, QLatin1Char('a')), 0644, {}, {}, false}};
    Manifest two = one;
    two.instance = QStringLiteral("two");
    QVERIFY(write(at("listed ü"), "listed"));
    QVERIFY(write(at("installing"), "half"));
    QVERIFY(write(at("root/one/manifest.json"), writeManifest(one)));
    QVERIFY(write(at("root/one/files"), writeFileList(one)));
    QVERIFY(write(at("root/two/manifest.json"), writeManifest(two)));
    QVERIFY(
        write(at("root/two/pending"), "release\tr1\tx\nnothing\npath\t" + at("installing").toUtf8() + '\n'));
    QVERIFY(write(at("root/bad/manifest.json"), "{\"instance\": \"bad\""));
    QVERIFY(write(at("root/swapped/manifest.json"), writeManifest(one)));
    QDir().mkpath(at("root/empty"));
    JournalEntry entry;
    entry.who = QStringLiteral("Anna");
    QByteArray journal = writeJournalEntry(entry);
    entry.who = QStringLiteral("Bea");
    journal += writeJournalEntry(entry);
    QVERIFY(write(at("root/journal.jsonl"), journal));

    ProbeRequest request;
    request.instances = QStringList{QStringLiteral("one"), QStringLiteral("two")};
    const HostState state = probeAs(request);
    QCOMPARE(state.manifests.size(), 2u);
    QVERIFY(state.manifests.at(QStringLiteral("one")) == one);
    QVERIFY(state.manifests.at(QStringLiteral("two")) == two);
    QStringList broken = state.brokenManifests;
    broken.sort();
    QCOMPARE(broken, (QStringList{QStringLiteral("bad"), QStringLiteral("swapped")}));
    QCOMPARE(state.interrupted, QStringList{QStringLiteral("two")});
    QCOMPARE(state.pendingPaths.at(QStringLiteral("two")), QStringList{at("installing")});
    QCOMPARE(state.files.value(at("installing")).type, RemoteFile::Type::File);
    QCOMPARE(state.files.value(at("listed ü")).type, RemoteFile::Type::File);
    QVERIFY(!state.files.value(at("listed ü")).content);
    QFETCH(QString, tools);
    if (tools != QLatin1String("posix")) {
        QCOMPARE(state.files.value(at("listed ü")).sha256, hashOf("listed"));
    }
    QVERIFY(state.lastDeploy);
    QCOMPARE(state.lastDeploy->who, QStringLiteral("Bea"));
    QVERIFY(state.lockedBy.isEmpty());
    QVERIFY(QDir(at("root")).removeRecursively());
}

void TestScript::lock_data()
{
    QTest::addColumn<QString>("change"); ///< which of the owner's lines is another's
    QTest::addColumn<bool>("held");
    QTest::newRow("its process lives") << QString() << true;
    QTest::newRow("no such process") << QStringLiteral("pid") << false;
    QTest::newRow("another boot") << QStringLiteral("boot") << false;
    QTest::newRow("the number was used again") << QStringLiteral("began") << false;
    QTest::newRow("cut off") << QStringLiteral("cut") << false;
}

void TestScript::lock()
{
    QFETCH(QString, change);
    QFETCH(bool, held);
    QFile boot(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    QFile stat(QStringLiteral("/proc/self/stat"));
    QVERIFY(boot.open(QIODevice::ReadOnly) && stat.open(QIODevice::ReadOnly));
    const QByteArray text = stat.readAll();
    // After the name in brackets the third field follows; the beginning is field 22.
    const QByteArray began = text.mid(text.lastIndexOf(')') + 2).split(' ').value(22 - 3);
    QByteArrayList lines{change == QLatin1String("pid") ? "4194305" : QByteArray::number(::getpid()),
                         change == QLatin1String("boot") ? "x" : boot.readAll().trimmed(),
                         change == QLatin1String("began") ? "1" : began, "Anna Ä <anna@example.org>",
                         "2026-01-01T10:00:00Z"};
    if (change == QLatin1String("cut")) {
        lines.removeLast();
    }
    QVERIFY(write(at("root/lock/owner"), lines.join('\n') + '\n'));
    const HostState state = probe({});
    QCOMPARE(state.lockedBy, held ? QStringLiteral("Anna Ä <anna@example.org>") : QString());
    QCOMPARE(state.lockedSince, held ? QStringLiteral("2026-01-01T10:00:00Z") : QString());
    QVERIFY(QDir(at("root")).removeRecursively());
}

void TestScript::dockerMissing()
{
    ProbeRequest request;
    request.projects << QStringLiteral("p");
    const auto report =
        readReport(run(request, QStringLiteral("dash"), m_tools.filePath(QStringLiteral("posix"))), request);
    QVERIFY(report);
    QVERIFY(!report->dockerInstalled);
    QVERIFY(!report->docker);
    QVERIFY(report->compose.isEmpty());
}

void TestScript::dockerDoesNotAnswer()
{
    ProbeRequest request;
    request.projects << QStringLiteral("p");
    const auto report =
        readReport(run(request, QStringLiteral("dash"), m_tools.filePath(QStringLiteral("all")),
                       {QStringLiteral("DOCKER_HOST=unix:///nonexistent.sock")}),
                   request);
    QVERIFY(report);
    QVERIFY(report->dockerInstalled);
    QVERIFY(!report->docker);
    QVERIFY2(report->dockerProblem.contains(QStringLiteral("nonexistent.sock")),
             qPrintable(report->dockerProblem));
}

void TestScript::manyFilesAreQuick()
{
    ProbeRequest request;
    for (int i = 0; i < 1100; ++i) { // more than one batch
        const QString path = at("many/") + QStringLiteral("file number %1").arg(i);
        QVERIFY(write(path, QByteArray::number(i)));
        request.paths.push_back({path, hashOf(i == 700 ? QByteArray("other") : QByteArray::number(i))});
    }
    ProbeRequest fifty;
    fifty.paths.assign(request.paths.begin(), request.paths.begin() + 50);
    QElapsedTimer clock;
    clock.start();
    const HostState few = probe(fifty);
    qInfo("50 files: %lld ms", static_cast<long long>(clock.restart()));
    QCOMPARE(few.files.size(), 50);
    const HostState state = probe(request);
    qInfo("1,100 files: %lld ms", static_cast<long long>(clock.elapsed()));
    int contents = 0;
    for (const ProbeRequest::Path &path : request.paths) {
        QVERIFY(!state.files.value(path.path).sha256.isEmpty());
        contents += state.files.value(path.path).content ? 1 : 0;
    }
    QCOMPARE(contents, 1);
    QVERIFY(clock.elapsed() < 10000);
}

void TestScript::cutReportsAreRefused()
{
    QVERIFY(write(at("some"), tricky));
    QVERIFY(write(at("root/one/manifest.json"), "{}"));
    ProbeRequest request;
    request.paths.push_back({at("some"), hashOf("wanted")});
    const QByteArray report = run(request, QStringLiteral("dash"), m_tools.filePath(QStringLiteral("all")));
    QVERIFY(readReport(report, request));
    for (qsizetype length = 0; length < report.size(); ++length) {
        QVERIFY(!readReport(report.left(length), request));
    }
    // One byte less or more than was announced.
    QByteArray shifted = report;
    shifted.replace(tricky, tricky + 'x');
    QVERIFY(!readReport(shifted, request));
    QVERIFY(QDir(at("root")).removeRecursively());
}

/// A server without the simplest tools must not look like an empty one.
void TestScript::withoutToolsThereIsNoReport()
{
    ProbeRequest request;
    request.paths.push_back({at("some"), hashOf("wanted")});
    for (const char *missing : {"sed", "ls"}) {
        QTemporaryDir few;
        QStringList tools{QStringLiteral("cat"), QStringLiteral("id"), QStringLiteral("ls"),
                          QStringLiteral("sed")};
        tools.removeAll(QString::fromLatin1(missing));
        linkTools(few.path(), tools);
        QVERIFY2(!readReport(run(request, QStringLiteral("dash"), few.path()), request), missing);
    }
}

void TestScript::noiseBeforeTheReport()
{
    const QByteArray report =
        "Welcome to the server!\nuid 7\nhello 1\nuid 0\nsomething new\nstat nonsense\nend\n";
    const auto state = readReport(report, {});
    QVERIFY(state);
    QVERIFY(state->root);
    QVERIFY(!readReport("hello 2\nend\n", {}));
    QVERIFY(!readReport("hello 1\nbundle content 99999999999999\nend\n", {}));
    QVERIFY(!readReport("hello 1\nbundle content 1\n-5 /a\n\nend\nend\n", {}));
    QVERIFY(!readReport("hello 1\nbundle content 1\n9223372036854775807 /a\n\nend\nend\n", {}));
}

void TestScript::linesOfDocker_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("health");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("up") << QStringLiteral("Up 3 minutes") << QStringLiteral("running") << QString() << 0;
    QTest::newRow("healthy") << QStringLiteral("Up 3 minutes (healthy)") << QStringLiteral("running")
                             << QStringLiteral("healthy") << 0;
    QTest::newRow("starting") << QStringLiteral("Up 1 second (health: starting)") << QStringLiteral("running")
                              << QStringLiteral("starting") << 0;
    QTest::newRow("unhealthy") << QStringLiteral("Up About an hour (unhealthy)") << QStringLiteral("running")
                               << QStringLiteral("unhealthy") << 0;
    QTest::newRow("paused") << QStringLiteral("Up 2 days (Paused)") << QStringLiteral("paused") << QString()
                            << 0;
    QTest::newRow("exited") << QStringLiteral("Exited (137) 4 hours ago") << QStringLiteral("exited")
                            << QString() << 137;
    QTest::newRow("restarting") << QStringLiteral("Restarting (1) 5 seconds ago")
                                << QStringLiteral("restarting") << QString() << 1;
    QTest::newRow("created") << QStringLiteral("Created") << QStringLiteral("created") << QString() << 0;
    QTest::newRow("dead") << QStringLiteral("Dead") << QStringLiteral("dead") << QString() << 0;
}

void TestScript::linesOfDocker()
{
    QFETCH(QString, status);
    QFETCH(QString, state);
    QFETCH(QString, health);
    QFETCH(int, exitCode);
    ProbeRequest request;
    request.projects << QStringLiteral("p");
    const QByteArray line = "container id1\tp\tweb\tFalse\t" + status.toUtf8() + "\tp-web-1\n";
    const auto read = readReport(
        "hello 1\nuid 0\ndocker works\n" + line + "container id2\tother\tweb\tFalse\tUp\tother-web-1\n" +
            "container id3\tp\tweb\tTrue\tUp\tp-web-run\ncontainer WARNING\npolicy id1 always\nend\n",
        request);
    QVERIFY(read);
    QVERIFY(read->docker);
    QCOMPARE(read->containers.size(), 1u);
    const RemoteContainer &container = read->containers.front();
    QCOMPARE(container.name, QStringLiteral("p-web-1"));
    QCOMPARE(container.service, QStringLiteral("web"));
    QCOMPARE(container.state, state);
    QCOMPARE(container.health, health);
    QCOMPARE(container.exitCode, exitCode);
    QCOMPARE(container.restartPolicy, QStringLiteral("always"));
}

void TestScript::lineBreaksAreRefused()
{
    ProbeRequest request;
    request.paths.push_back({QStringLiteral("/a\nend"), {}});
    QVERIFY(!requestText(request));
}

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
