// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

#include <QTest>

#include <functional>

using namespace chatelaine;
using namespace chatelaine::scene;

namespace
{

const QString a = QStringLiteral("/srv/apps/site/a");
const QString b = QStringLiteral("/srv/apps/site/b");
const QString data = QStringLiteral("/srv/apps/site/data");
const QString record = QStringLiteral("/var/lib/chatelaine/site");

/// The state of the wanted service: a folder and two files, deployed as wanted unless `change` says
/// otherwise.
struct Case {
    using Change = std::function<void(HostState &, RenderedService &)>;
    Change change;
    ConflictChoices choices;
    QStringList files;
    QString problem;
    QString steps;
};

RenderedService wanted()
{
    RenderedFile secret = file(b, "password=new\n", 0600);
    secret.secret = true;
    TemplateSpan span;
    span.begin = 9;
    span.end = 12;
    span.secret = true;
    secret.spans = {span};
    return service(ServiceKind::Files, {folder(data), file(a, "one\n"), secret});
}

Manifest otherManifest(const QString &path)
{
    Manifest manifest;
    manifest.instance = QStringLiteral("other");
    manifest.host = QStringLiteral("web");
    manifest.files = {
        {path, QString(64, QLatin1Char('0')), 0644, QStringLiteral("root"), QStringLiteral("root"), false}};
    return manifest;
}

void add(const char *name, const Case::Change &change, const QStringList &files, const QString &steps,
         const QString &problem = {}, const ConflictChoices &choices = {})
{
    QTest::newRow(name) << Case{change, choices, files, problem, steps};
}

RemoteFile of(RemoteFile::Type type)
{
    RemoteFile out;
    out.type = type;
    return out;
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void states_data();
    void states();
    void diffHidesSecrets();
    void foreignPrivateFileIsHidden();
    void formerSecretIsHidden();
    void largeFileHasNoDiff();
};

void TestFiles::states_data()
{
    QTest::addColumn<Case>("given");
    const QString both = QStringLiteral("Install(%1,%2) Record").arg(a, b);
    const QString one = QStringLiteral("Install(%1) Record").arg(a);
    using Choices = ConflictChoices;

    add("nothing differs", [](HostState &, RenderedService &) {}, {}, {});
    add(
        "empty server",
        [](HostState &state, RenderedService &) {
            state.files.clear();
            state.manifests.clear();
        },
        {u"new /srv/apps/site/data"_qs, u"new /srv/apps/site/a"_qs, u"new /srv/apps/site/b"_qs},
        QStringLiteral("Directories(%1) ").arg(data) + both);
    add(
        "all there, but in no manifest: adopted",
        [](HostState &state, RenderedService &) { state.manifests.clear(); }, {}, u"Record"_qs);
    add(
        "content differs", [](HostState &, RenderedService &s) { s.files[1].content = "two\n"; },
        {u"changed "_qs + a}, one);
    add(
        "changed by hand", [](HostState &state, RenderedService &) { state.files[a].sha256 = u"x"_qs; },
        {QStringLiteral("changed %1: was changed on the server since the last deploy").arg(a)}, one);
    add(
        "removed by hand", [](HostState &state, RenderedService &) { state.files[a] = {}; },
        {QStringLiteral("new %1: was removed on the server").arg(a)}, one);
    add(
        "mode", [](HostState &state, RenderedService &) { state.files[a].mode = 0600; },
        {QStringLiteral("changed %1: mode 0600 → 0644").arg(a)}, one);
    add(
        "mode and owner",
        [](HostState &state, RenderedService &) {
            state.files[a].mode = 04755;
            state.files[a].owner = u"anna"_qs;
            state.files[a].uid = 1000;
        },
        {QStringLiteral("changed %1: mode 4755 → 0644, owner anna:root → root:root").arg(a)}, one);
    add("owner wanted by number",
        [](HostState &state, RenderedService &s) {
            s.files[1].owner = u"1000"_qs;
            s.files[1].group = u"0"_qs;
            state.files[a].owner = u"anna"_qs;
            state.files[a].uid = 1000;
            state.manifests[u"site"_qs] = manifestOf(s);
        },
        {}, {});
    add(
        "folder's owner",
        [](HostState &state, RenderedService &) {
            state.files[data].group = u"adm"_qs;
            state.files[data].gid = 4;
        },
        {QStringLiteral("changed %1: owner root:adm → root:root").arg(data)},
        QStringLiteral("Directories(%1) Record").arg(data));
    add(
        "no longer wanted", [](HostState &, RenderedService &s) { s.files.erase(s.files.begin() + 1); },
        {u"removed "_qs + a}, QStringLiteral("Remove(%1) Record").arg(a));
    add(
        "no longer wanted, folder too: folder last",
        [](HostState &, RenderedService &s) { s.files.erase(s.files.begin(), s.files.begin() + 2); },
        {QStringLiteral("removed %1: the folder goes if nothing is in it").arg(data), u"removed "_qs + a},
        QStringLiteral("Remove(%1,%2) Record").arg(a, data));
    add(
        "no longer wanted and gone already",
        [](HostState &state, RenderedService &s) {
            s.files.erase(s.files.begin() + 1);
            state.files.remove(a);
        },
        {}, u"Record"_qs);

    const auto removedButChanged = [](HostState &state, RenderedService &s) {
        s.files.erase(s.files.begin() + 1);
        state.files[a].sha256 = u"x"_qs;
    };
    add("no longer wanted but changed", removedButChanged, {u"conflict "_qs + a}, {},
        QStringLiteral("The file %1 is no longer wanted, but somebody changed it on the server.").arg(a));
    add("no longer wanted but changed: remove", removedButChanged,
        {QStringLiteral("removed %1: removed although it was changed on the server").arg(a)},
        QStringLiteral("Remove(%1) Record").arg(a), {}, Choices{{a, ConflictChoice::TakeOver}});
    add("no longer wanted but changed: keep", removedButChanged,
        {QStringLiteral("unchanged %1: kept as it is on the server").arg(a)}, u"Record"_qs, {},
        Choices{{a, ConflictChoice::Keep}});

    const auto foreign = [](HostState &state, RenderedService &) {
        state.manifests.clear();
        state.files[a].sha256 = u"x"_qs;
    };
    const QString foreignText =
        QStringLiteral("There is a file %1 on the server that Chatelaine did not install.").arg(a);
    add("foreign file", foreign, {u"conflict "_qs + a}, {}, foreignText);
    add("foreign file: take over", foreign, {QStringLiteral("changed %1: taken over").arg(a)}, one, {},
        Choices{{a, ConflictChoice::TakeOver}});
    add("foreign file: keep", foreign, {QStringLiteral("unchanged %1: kept as it is on the server").arg(a)},
        u"Record"_qs, {}, Choices{{a, ConflictChoice::Keep}});
    add(
        "foreign file with other mode",
        [](HostState &state, RenderedService &) {
            state.manifests.clear();
            state.files[a].mode = 0600;
        },
        {u"conflict "_qs + a}, {}, foreignText);
    add(
        "foreign folder with other mode",
        [](HostState &state, RenderedService &) {
            state.manifests.clear();
            state.files[data].mode = 0700;
        },
        {u"conflict "_qs + data}, {},
        QStringLiteral("There is a folder %1 on the server that Chatelaine did not make; its mode or owner "
                       "would change.")
            .arg(data));
    add(
        "link at a target",
        [](HostState &state, RenderedService &) { state.files[a] = of(RemoteFile::Type::Symlink); },
        {u"conflict "_qs + a}, {}, foreignText);
    add(
        "folder at a file's place",
        [](HostState &state, RenderedService &) { state.files[a] = of(RemoteFile::Type::Directory); },
        {u"conflict "_qs + a}, {},
        QStringLiteral("There is a folder on the server where the file %1 belongs.").arg(a));
    add(
        "a folder at a file's place cannot be taken over",
        [](HostState &state, RenderedService &) { state.files[a] = of(RemoteFile::Type::Directory); },
        {u"conflict "_qs + a}, {},
        QStringLiteral("There is a folder on the server where the file %1 belongs.").arg(a),
        Choices{{a, ConflictChoice::TakeOver}});
    add(
        "file at a folder's place",
        [](HostState &state, RenderedService &) { state.files[data] = of(RemoteFile::Type::File); },
        {u"conflict "_qs + data}, {},
        QStringLiteral("%1 on the server is not a folder, but there must be one.").arg(data));
    add("root's link to another disk",
        [](HostState &state, RenderedService &) {
            state.files[data] = of(RemoteFile::Type::Symlink);
            state.files[data].uid = 0;
        },
        {}, {});
    add(
        "unsafe parent",
        [](HostState &state, RenderedService &) { state.files[a].unsafeParent = u"/srv/apps"_qs; },
        {u"conflict "_qs + a}, {},
        QStringLiteral("The way to %1 leads through /srv/apps, a link that does not belong to root: somebody "
                       "else could turn it.")
            .arg(a));
    add(
        "an unsafe parent cannot be taken over",
        [](HostState &state, RenderedService &) { state.files[a].unsafeParent = u"/srv/apps"_qs; },
        {u"conflict "_qs + a}, {},
        QStringLiteral("The way to %1 leads through /srv/apps, a link that does not belong to root: somebody "
                       "else could turn it.")
            .arg(a),
        Choices{{a, ConflictChoice::TakeOver}});
    add(
        "parent is a file",
        [](HostState &state, RenderedService &) {
            state.files[a] = {};
            state.files[a].blockedBy = u"/srv/apps"_qs;
        },
        {u"conflict "_qs + a}, {}, u"/srv/apps on the server is not a folder, but there must be one."_qs);
    add(
        "another instance's file",
        [](HostState &state, RenderedService &) { state.manifests[u"other"_qs] = otherManifest(a); },
        {u"conflict "_qs + a}, {}, QStringLiteral("The file %1 belongs to the service other.").arg(a));
    add(
        "another instance's file cannot be taken over",
        [](HostState &state, RenderedService &) { state.manifests[u"other"_qs] = otherManifest(a); },
        {u"conflict "_qs + a}, {}, QStringLiteral("The file %1 belongs to the service other.").arg(a),
        Choices{{a, ConflictChoice::TakeOver}});

    const auto otherHost = [](HostState &state, RenderedService &) {
        state.manifests[u"site"_qs].host = u"mail"_qs;
    };
    add("deployed as part of another server", otherHost, {u"conflict "_qs + record}, {},
        u"A service site was deployed on this machine as part of the server mail."_qs);
    add("deployed as part of another server: take over", otherHost, {}, u"Record"_qs, {},
        Choices{{record, ConflictChoice::TakeOver}});
    add(
        "damaged manifest",
        [](HostState &state, RenderedService &) {
            state.manifests.clear();
            state.brokenManifests << u"site"_qs;
        },
        {}, {},
        u"The list of installed files /var/lib/chatelaine/site/manifest.json on the server is damaged."_qs);

    const auto crashed = [](HostState &state, RenderedService &) {
        state.manifests.clear();
        state.interrupted << u"site"_qs;
        state.pendingPaths[u"site"_qs] = QStringList{a, b, data, u"/srv/apps/site/old"_qs};
    };
    add("interrupted, all files there", crashed, {}, u"Record"_qs);
    add(
        "interrupted first deploy, wanted changed since: still ours",
        [crashed](HostState &state, RenderedService &s) {
            crashed(state, s);
            s.files[1].content = "two\n";
        },
        {u"changed "_qs + a}, one);
    add(
        "interrupted, one file no longer wanted",
        [crashed](HostState &state, RenderedService &s) {
            crashed(state, s);
            state.files[u"/srv/apps/site/old"_qs] = installed(file(u"/srv/apps/site/old"_qs, "x"));
        },
        {u"removed /srv/apps/site/old"_qs}, u"Remove(/srv/apps/site/old) Record"_qs);
    add(
        "only the manifest differs",
        [](HostState &state, RenderedService &) { state.manifests[u"site"_qs].base = u"/srv"_qs; }, {},
        u"Record"_qs);
    add("another commit alone is no change",
        [](HostState &state, RenderedService &) { state.manifests[u"site"_qs].commit = u"abc"_qs; }, {}, {});
    add(
        "with a reload command",
        [](HostState &, RenderedService &s) {
            s.files[1].content = "two\n";
            s.reload = u"systemctl reload nginx"_qs;
        },
        {u"changed "_qs + a}, QStringLiteral("Install(%1) Reload(systemctl reload nginx) Record").arg(a));
    add("with a reload command and nothing changed",
        [](HostState &, RenderedService &s) { s.reload = u"systemctl reload nginx"_qs; }, {}, {});
    add(
        "with a health check",
        [](HostState &, RenderedService &s) {
            s.files[1].content = "two\n";
            s.health.push_back({});
        },
        {u"changed "_qs + a}, QStringLiteral("Install(%1) Health Record").arg(a));
}

void TestFiles::states()
{
    QFETCH(Case, given);
    RenderedService service = wanted();
    HostState state = server();
    deploy(state, service);
    given.change(state, service);
    const ServicePlan plan = planService(service, state, given.choices);
    QCOMPARE(filesText(plan), given.files);
    QCOMPARE(problemText(plan), given.problem);
    QCOMPARE(stepsText(plan), given.steps);
    QCOMPARE(plan.blocked(), !given.problem.isEmpty());
    for (const Error &problem : plan.problems) {
        QVERIFY(!problem.unchanged.empty());
        QVERIFY(!problem.next.empty());
        QCOMPARE(problem.place.host, std::string("web"));
    }
}

void TestFiles::diffHidesSecrets()
{
    const RenderedService service = wanted();
    HostState state = server();
    deploy(state, service);
    state.files[b].content = "password=hunter2\n";
    state.files[b].sha256 = QStringLiteral("x");
    const ServicePlan plan = planService(service, state);
    QCOMPARE(plan.files[2].diff, QStringLiteral("@@ -1 +1 @@\n-password=••••••••\n+password=••••••••\n"));
}

void TestFiles::foreignPrivateFileIsHidden()
{
    RenderedService service = wanted();
    HostState state = server();
    deploy(state, service);
    state.manifests.clear();
    state.files[a].content = "hunter2\n";
    state.files[a].sha256 = QStringLiteral("x");
    QVERIFY(planService(service, state).files[1].diff.contains(QStringLiteral("-hunter2")));
    state.files[a].mode = 0640;
    QVERIFY(!planService(service, state).files[1].diff.contains(QStringLiteral("hunter2")));
}

void TestFiles::formerSecretIsHidden()
{
    RenderedService service = wanted();
    HostState state = server();
    deploy(state, service);
    state.manifests[QStringLiteral("site")].files[1].secret = true;
    state.files[a].content = "hunter2\n";
    state.files[a].sha256 = QStringLiteral("x");
    QVERIFY(!planService(service, state).files[1].diff.contains(QStringLiteral("hunter2")));
}

void TestFiles::largeFileHasNoDiff()
{
    RenderedService service = wanted();
    HostState state = server();
    deploy(state, service);
    state.files[a].content.reset();
    state.files[a].size = 5000000;
    state.files[a].sha256 = QStringLiteral("x");
    const QString diff = planService(service, state).files[1].diff;
    QVERIFY(diff.startsWith(QStringLiteral("Too large")));
    QVERIFY(!diff.contains(QLatin1Char('\n')));
}

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
