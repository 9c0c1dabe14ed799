// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/composeoutput.h"
#include "deploy/installstream.h"
#include "deploy/masking.h"
#include "deploy/newersettings.h"
#include "deploy/scripts.h"
#include "deploy/tarstream.h"
#include "deploybench.h"

#include <QProcess>
#include <QTest>

using namespace chatelaine;

namespace
{

QByteArray output(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return "FAILED " + process.readAllStandardError() + process.readAllStandardOutput();
    }
    return process.readAllStandardOutput();
}

} // namespace

/// The parts of a deploy that need no server.
class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tarIsReadByTar_data();
    void tarIsReadByTar();
    void installStreamIsInOrder();
    void installStreamRefuses_data();
    void installStreamRefuses();
    void manifestHoldsWhatIsOurs();
    void mask_data();
    void mask();
    void composeOutput();
    void problems();
    void newerSettings_data();
    void newerSettings();
    void settingsAreQuoted();
    void scriptsAreClean();
};

void TestParts::tarIsReadByTar_data()
{
    QTest::addColumn<QStringList>("tar");
    QTest::newRow("GNU") << QStringList{QStringLiteral("tar")};
    QTest::newRow("busybox") << QStringList{QStringLiteral("busybox"), QStringLiteral("tar")};
}

void TestParts::tarIsReadByTar()
{
    QFETCH(QStringList, tar);
    QTemporaryDir folder;
    QByteArray binary(70000, '\0');
    for (int i = 0; i < binary.size(); ++i) {
        binary[i] = static_cast<char>(i * 7);
    }
    TarStream stream;
    stream.add("1", {});
    stream.add("2", binary);
    stream.add("3", QByteArray(512, 'x'));
    const QStringList arguments = tar.mid(1) + QStringList{QStringLiteral("-xomf"), QStringLiteral("-"),
                                                           QStringLiteral("-C"), folder.path()};
    QCOMPARE(output(tar[0], arguments, stream.finish()), QByteArray());
    QFile file(folder.filePath(QStringLiteral("2")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), binary);
    QCOMPARE(QFileInfo(folder.filePath(QStringLiteral("1"))).size(), 0);
    QCOMPARE(QFileInfo(folder.filePath(QStringLiteral("3"))).size(), 512);
}

namespace
{

FileChange change(FileChange::State state, RenderedFile wanted)
{
    FileChange change;
    change.path = wanted.path;
    change.state = state;
    if (state != FileChange::State::Removed) {
        change.wanted = std::move(wanted);
    }
    return change;
}

} // namespace

void TestParts::installStreamIsInOrder()
{
    using State = FileChange::State;
    ServicePlan plan;
    plan.files.push_back(change(State::Removed, fileOf(QStringLiteral("/a/b"), {})));
    plan.files.push_back(change(State::Removed, fileOf(QStringLiteral("/a/b/c"), {})));
    plan.files.push_back(change(State::New, fileOf(QStringLiteral("/n/x y"), "new")));
    plan.files.push_back(change(State::Unchanged, fileOf(QStringLiteral("/same"), "same")));
    plan.files.push_back(change(State::Attributes, fileOf(QStringLiteral("/n/mode"), "m", 0600)));
    plan.files.push_back(change(State::New, folderOf(QStringLiteral("/n/sub"))));
    plan.files.push_back(change(State::New, folderOf(QStringLiteral("/n"))));
    FileChange kept = change(State::Conflict, fileOf(QStringLiteral("/kept"), "k"));
    kept.kept = true;
    plan.files.push_back(kept);
    QCOMPARE(changeCount(plan), 6);
    const Result<QByteArray> stream = installStream(plan);
    QVERIFY(stream);
    QTemporaryDir folder;
    QCOMPARE(output(QStringLiteral("tar"),
                    {QStringLiteral("-xomf"), QStringLiteral("-"), QStringLiteral("-C"), folder.path()},
                    *stream),
             QByteArray());
    QFile lines(folder.filePath(QStringLiteral("plan")));
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QCOMPARE(lines.readAll(), QByteArray("dir\t1\t0755\troot\troot\t/n\n"
                                         "dir\t2\t0755\troot\troot\t/n/sub\n"
                                         "file\t3\t0644\troot\troot\t/n/x y\n"
                                         "attr\t4\t0600\troot\troot\t/n/mode\n"
                                         "remove\t5\t-\t-\t-\t/a/b/c\n"
                                         "remove\t6\t-\t-\t-\t/a/b\n"));
}

void TestParts::installStreamRefuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("owner");
    QTest::newRow("relative") << QStringLiteral("etc/x") << QStringLiteral("root");
    QTest::newRow("upwards") << QStringLiteral("/srv/../etc/x") << QStringLiteral("root");
    QTest::newRow("newline") << QStringLiteral("/srv/a\nremove\t1\t-\t-\t-\t/etc/passwd")
                             << QStringLiteral("root");
    QTest::newRow("tab") << QStringLiteral("/srv/a\tb") << QStringLiteral("root");
    QTest::newRow("root folder") << QStringLiteral("/") << QStringLiteral("root");
    QTest::newRow("owner with a tab") << QStringLiteral("/srv/a") << QStringLiteral("root\troot");
    QTest::newRow("owner as an option") << QStringLiteral("/srv/a") << QStringLiteral("--reference=x");
    QTest::newRow("no owner") << QStringLiteral("/srv/a") << QString();
}

void TestParts::installStreamRefuses()
{
    QFETCH(QString, path);
    QFETCH(QString, owner);
    RenderedFile file = fileOf(path, "x");
    file.owner = owner;
    ServicePlan plan;
    plan.files.push_back(change(FileChange::State::New, file));
    QVERIFY(!installStream(plan));
}

void TestParts::manifestHoldsWhatIsOurs()
{
    using State = FileChange::State;
    ServicePlan plan;
    plan.service = composeService();
    plan.files.push_back(
        change(State::Unchanged, fileOf(QStringLiteral("/same"), secretText().toUtf8(), 0600)));
    plan.files.push_back(change(State::New, folderOf(QStringLiteral("/folder"))));
    plan.files.push_back(change(State::Removed, fileOf(QStringLiteral("/gone"), {})));
    plan.files.push_back(change(State::Conflict, fileOf(QStringLiteral("/theirs"), {})));
    const Manifest manifest = manifestOf(plan, QStringLiteral("r1"));
    QCOMPARE(manifest.files.size(), std::size_t(2));
    QCOMPARE(manifest.files[0].path, QStringLiteral("/same"));
    QVERIFY(manifest.files[0].secret);
    QCOMPARE(manifest.files[1].sha256, QString());
    QCOMPARE(manifest.kind, QStringLiteral("compose"));
    QCOMPARE(manifest.release, QStringLiteral("r1"));
}

void TestParts::mask_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("masked");
    const QByteArray s = "pa$s\"wörd/1";
    QTest::newRow("plain") << s << "x " + s + " y " + s << QByteArray("x •••• y ••••");
    QTest::newRow("json") << s << QByteArray("{\"p\":\"pa$s\\\"wörd/1\"}") << QByteArray("{\"p\":\"••••\"}");
    QTest::newRow("percent") << s << QByteArray("u=") + s.toPercentEncoding() << QByteArray("u=••••");
    QTest::newRow("base64") << s << QByteArray("b ") + s.toBase64() << QByteArray("b ••••");
    QTest::newRow("compose") << s << QByteArray("c pa$$s\"wörd/1") << QByteArray("c ••••");
    QTest::newRow("several lines") << QByteArray("first line\nsecond line\n") << QByteArray("a second line b")
                                   << QByteArray("a •••• b");
    QTest::newRow("short") << QByteArray("7") << QByteArray("7 of 17, (7)")
                           << QByteArray("•••• of 17, (••••)");
    QTest::newRow("other") << s << QByteArray("nothing here") << QByteArray("nothing here");
}

void TestParts::mask()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, masked);
    RenderedService service;
    RenderedFile file;
    file.content = "KEY=" + secret + "\n";
    TemplateSpan span;
    span.begin = 4;
    span.end = 4 + static_cast<std::size_t>(secret.size());
    span.secret = true;
    file.spans.push_back(span);
    service.files.push_back(file);
    QCOMPARE(Mask({service}).masked(line), masked);
}

void TestParts::composeOutput()
{
    ComposeOutput first;
    QVERIFY(!first.read("Creating network \"vault_default\" with the default driver"));
    QVERIFY(first.read("Creating vault_web_1 ... \r"));
    QVERIFY(first.read("Creating vault_side_1 ... \r"));
    QVERIFY(first.read("Creating vault_web_1  ... done\r"));
    QCOMPARE(first.message().english(), std::string("1 of 2 containers"));
    ComposeOutput second;
    QVERIFY(!second.read(" Network vault_default  Created"));
    QVERIFY(second.read(" Container vault-web-1  Creating"));
    QVERIFY(second.read(" Container vault-web-1  Started"));
    QVERIFY(second.read(" Container vault-side-1  Starting"));
    QCOMPARE(second.message().english(), std::string("1 of 2 containers"));
}

void TestParts::problems()
{
    const ScriptProblem problem = readProblem("cat: write error\nproblem\tinstall\t/srv/a b\nmore\n");
    QCOMPARE(problem.kind, QByteArray("install"));
    QCOMPARE(problem.subject, QByteArray("/srv/a b"));
    QCOMPARE(problem.rest, QByteArray("cat: write error\nmore\n"));
    QVERIFY(readProblem("nothing known\n").kind.isEmpty());
}

void TestParts::newerSettings_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<bool>("stops");
    QTest::newRow("same") << QStringLiteral("b") << QStringLiteral("b") << false;
    QTest::newRow("older there") << QStringLiteral("a") << QStringLiteral("b") << false;
    QTest::newRow("newer there") << QStringLiteral("c") << QStringLiteral("b") << true;
    QTest::newRow("no Git there") << QString() << QStringLiteral("b") << false;
    QTest::newRow("no Git here") << QStringLiteral("c") << QString() << false;
}

void TestParts::newerSettings()
{
    QFETCH(QString, there);
    QFETCH(QString, ours);
    RunSettings settings;
    settings.commit = ours;
    settings.isAncestor = [](const QString &a, const QString &b) { return a <= b; };
    HostState state;
    state.lastDeploy = JournalEntry();
    state.lastDeploy->commit = there;
    state.lastDeploy->who = QStringLiteral("Anna <anna@example.org>");
    state.lastDeploy->time = QDateTime::currentDateTimeUtc();
    QTEST(chatelaine::newerSettings(state, settings).has_value(), "stops");
    state.lastDeploy.reset();
    state.manifests[QStringLiteral("vault")].commit = there;
    QTEST(chatelaine::newerSettings(state, settings).has_value(), "stops");
}

void TestParts::settingsAreQuoted()
{
    const QByteArray nasty = "a'b $(echo x) `id`\n\"c\" \\";
    ServerScript script({"deploy-common"});
    script.set("nasty", nasty).arguments({nasty, "-f"});
    const QByteArray body = "set -e\n" + script.body() + "printf '%s|%s|%s' \"$nasty\" \"$1\" \"$2\"\n";
    for (const QStringList &shell : {QStringList{QStringLiteral("dash")},
                                     QStringList{QStringLiteral("busybox"), QStringLiteral("sh")}}) {
        QCOMPARE(output(shell[0], shell.mid(1) + QStringList{QStringLiteral("-c"), QString::fromUtf8(body)}),
                 nasty + '|' + nasty + "|-f");
    }
}

void TestParts::scriptsAreClean()
{
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/resources/scripts"));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.sh")})) {
        files << folder.filePath(name);
    }
    QVERIFY(files.size() > 10);
    QCOMPARE(
        output(QStringLiteral("shellcheck"), QStringList{QStringLiteral("-s"), QStringLiteral("sh")} + files),
        QByteArray());
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
