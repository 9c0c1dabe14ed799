// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

#include <QTest>

#include <functional>

using namespace chatelaine;
using namespace chatelaine::scene;

namespace
{

using Change = std::function<void(HostState &, RenderedService &)>;

struct Case {
    Change change;
    QString steps;
    RuntimeState::State runtime;
    QString remark;
    QString problem;
};

constexpr auto up = RuntimeState::State::Up;
constexpr auto attention = RuntimeState::State::Attention;
constexpr auto down = RuntimeState::State::Down;
constexpr auto unknown = RuntimeState::State::Unknown;

void add(const char *name, const Change &change, const QString &steps, RuntimeState::State runtime,
         const QString &remark, const QString &problem = {})
{
    QTest::newRow(name) << Case{change, steps, runtime, remark, problem};
}

const QString base = QStringLiteral("/srv/apps/site/");

RenderedService composeService()
{
    RenderedService out =
        service(ServiceKind::Compose,
                {
                    file(base + u"docker-compose.yml"_qs,
                         "services:\n"
                         "  web:\n    image: httpd\n    volumes: ['./conf/web.conf:/etc/web.conf:ro', "
                         "'data:/data']\n    env_file: web.env\n"
                         "  db:\n    image: db\n    volumes:\n      - {type: bind, source: ./conf/db, "
                         "target: /etc/db}\n"
                         "  job:\n    image: job\n    profiles: [manual]\n"),
                    file(base + u".env"_qs, "A=1\n"),
                    file(base + u"conf/web.conf"_qs, "web\n"),
                    file(base + u"conf/db/db.conf"_qs, "db\n"),
                    file(base + u"README"_qs, "read\n"),
                });
    out.project = QStringLiteral("site");
    out.composeFiles = QStringList{base + u"docker-compose.yml"_qs};
    return out;
}

const QString systemd = QStringLiteral("/etc/systemd/system/");

RenderedService systemdService()
{
    RenderedService out = service(
        ServiceKind::Systemd,
        {
            file(systemd + u"web.service"_qs, "[Service]\nExecStart=/usr/bin/env web --config "
                                              "/etc/site/web.conf\n[Install]\nWantedBy=multi-user.target\n"),
            file(systemd + u"clean.service"_qs,
                 "[Service]\nType=oneshot\nExecStart=/usr/bin/env clean /etc/site/clean.conf\n"),
            file(systemd + u"clean.timer"_qs,
                 "[Timer]\nOnCalendar=daily\n[Install]\nWantedBy=timers.target\n"),
            file(u"/etc/site/web.conf"_qs, "web\n"),
            file(u"/etc/site/clean.conf"_qs, "clean\n"),
            file(u"/srv/other"_qs, "x\n"),
        });
    out.units = QStringList{u"web.service"_qs, u"clean.service"_qs, u"clean.timer"_qs};
    return out;
}

/// After a deploy of systemdService: the job waits for its timer.
void settle(HostState &state)
{
    state.units[1] = {u"clean.service"_qs, u"inactive"_qs, u"dead"_qs,    true,
                      u"static"_qs,        u"oneshot"_qs,  u"success"_qs, 0};
    state.units[2].sub = u"waiting"_qs;
    state.units[2].type.clear();
}

void touch(RenderedService &service, int index)
{
    service.files[static_cast<std::size_t>(index)].content.prepend("# new\n");
}

/// As on a server that knows the units no more.
void forgetUnits(HostState &state)
{
    for (RemoteUnit &unit : state.units) {
        unit = {unit.name, u"inactive"_qs, u"dead"_qs, false, {}, {}, {}, 0};
    }
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void compose_data();
    void compose();
    void systemdUnits_data();
    void systemdUnits();
    void timerAlone();
    void timersJobIsLeftAlone();
    void unitsWithoutInstallSection();
    void stackIsRefused();
    void filesRuntime();
    void hosts();
    void twoServicesWantOneFile();
    void selectionMakesNoOrphans();
    void describesEveryStep();

private:
    static void check(const Case &given, const RenderedService &service, const HostState &state);
};

void TestKinds::check(const Case &given, const RenderedService &service, const HostState &state)
{
    const ServicePlan plan = planService(service, state);
    QCOMPARE(problemText(plan), given.problem);
    QCOMPARE(stepsText(plan), given.steps);
    QCOMPARE(qstr(plan.runtime.remark.english()), given.remark);
    QCOMPARE(plan.runtime.state, given.runtime);
}

void TestKinds::compose_data()
{
    QTest::addColumn<Case>("given");
    const QString all = u"2 of 2 containers run"_qs;
    const QString applied = u" ComposeUp(site) Health Record"_qs;
    add(
        "runs, nothing differs", [](HostState &, RenderedService &) {}, {}, up, all);
    add(
        "healthy", [](HostState &s, RenderedService &) { s.containers[0].health = u"healthy"_qs; }, {}, up,
        u"2 of 2 containers healthy"_qs);
    add(
        "unhealthy: nothing that `up` would mend",
        [](HostState &s, RenderedService &) { s.containers[0].health = u"unhealthy"_qs; }, {}, attention,
        u"site-web-1 is unhealthy"_qs);
    add(
        "still starting", [](HostState &s, RenderedService &) { s.containers[0].health = u"starting"_qs; },
        {}, attention, u"site-web-1 is starting"_qs);
    add(
        "restarts", [](HostState &s, RenderedService &) { s.containers[0].state = u"restarting"_qs; }, {},
        attention, u"site-web-1 restarts again and again"_qs);
    add(
        "stopped by hand",
        [](HostState &s, RenderedService &) {
            s.containers[0].state = u"exited"_qs;
            s.containers[0].restartPolicy = u"always"_qs;
        },
        u"ComposeUp(site) Health Record"_qs, attention, u"1 of 2 containers run"_qs);
    add(
        "all stopped",
        [](HostState &s, RenderedService &) {
            s.containers[0].state = s.containers[1].state = u"exited"_qs;
            s.containers[0].exitCode = s.containers[1].exitCode = 137;
        },
        u"ComposeUp(site) Health Record"_qs, down, u"0 of 2 containers run"_qs);
    add(
        "a job that is done",
        [](HostState &s, RenderedService &) {
            s.containers[1].state = u"exited"_qs;
            s.containers[1].restartPolicy = u"no"_qs;
        },
        {}, up, all);
    add(
        "a job that failed",
        [](HostState &s, RenderedService &) {
            s.containers[1].state = u"exited"_qs;
            s.containers[1].restartPolicy = u"no"_qs;
            s.containers[1].exitCode = 1;
        },
        u"ComposeUp(site) Health Record"_qs, attention, u"1 of 2 containers run"_qs);
    add(
        "one container is gone", [](HostState &s, RenderedService &) { s.containers.pop_back(); },
        u"ComposeUp(site) Health Record"_qs, attention, u"1 of 2 containers run"_qs);
    add(
        "none there", [](HostState &s, RenderedService &) { s.containers.clear(); },
        u"ComposeUp(site) Health Record"_qs, down, u"no container is there"_qs);
    add(
        "another project's containers do not count",
        [](HostState &s, RenderedService &) { s.containers[1].project = u"other"_qs; },
        u"ComposeUp(site) Health Record"_qs, attention, u"1 of 2 containers run"_qs);
    add(
        "first deploy",
        [](HostState &s, RenderedService &) {
            s.files.clear();
            s.manifests.clear();
            s.containers.clear();
        },
        QStringLiteral("Install(%1docker-compose.yml,%1.env,%1conf/web.conf,%1conf/db/db.conf,%1README)")
                .arg(base) +
            applied,
        unknown, u"not deployed yet"_qs);
    add(
        "compose file changed", [](HostState &, RenderedService &s) { touch(s, 0); },
        QStringLiteral("Install(%1docker-compose.yml)").arg(base) + applied, up, all);
    add(
        ".env changed", [](HostState &, RenderedService &s) { touch(s, 1); },
        QStringLiteral("Install(%1.env)").arg(base) + applied, up, all);
    add(
        "mounted file changed", [](HostState &, RenderedService &s) { touch(s, 2); },
        QStringLiteral("Install(%1conf/web.conf) ComposeUp(site) Restart(web) Health Record").arg(base), up,
        all);
    add(
        "file in a mounted folder changed", [](HostState &, RenderedService &s) { touch(s, 3); },
        QStringLiteral("Install(%1conf/db/db.conf) ComposeUp(site) Restart(db) Health Record").arg(base), up,
        all);
    add(
        "file that nobody mounts changed", [](HostState &, RenderedService &s) { touch(s, 4); },
        QStringLiteral("Install(%1README)").arg(base) + applied, up, all);
    add(
        "mounted file changed, compose file without services: all",
        [](HostState &state, RenderedService &s) {
            s.files[0].content = "web: {image: httpd}\n";
            deploy(state, s);
            touch(s, 2);
        },
        QStringLiteral("Install(%1conf/web.conf) ComposeUp(site) Restart(web,db) Health Record").arg(base),
        up, all);
    add(
        "interrupted", [](HostState &s, RenderedService &) { s.interrupted << u"site"_qs; },
        u"ComposeUp(site) Health Record"_qs, attention, u"the last deploy did not end"_qs);
    add(
        "no Docker",
        [](HostState &s, RenderedService &) {
            s.docker = s.dockerInstalled = false;
            s.containers.clear();
        },
        {}, unknown, u"Docker does not answer"_qs,
        u"The service site needs Docker, and the server web has none."_qs);
    add(
        "Docker stands still",
        [](HostState &s, RenderedService &) {
            s.docker = false;
            s.dockerProblem = u"Cannot connect to the Docker daemon"_qs;
        },
        {}, unknown, u"Docker does not answer"_qs, u"Docker on the server web does not answer."_qs);
    add(
        "no Compose", [](HostState &s, RenderedService &) { s.compose.clear(); }, {}, up, all,
        u"The service site needs Docker Compose, and the server web has none."_qs);
}

void TestKinds::compose()
{
    QFETCH(Case, given);
    RenderedService service = composeService();
    HostState state = server();
    deploy(state, service);
    state.containers = {container(u"web"_qs, u"running"_qs), container(u"db"_qs, u"running"_qs)};
    given.change(state, service);
    check(given, service, state);
}

void TestKinds::systemdUnits_data()
{
    QTest::addColumn<Case>("given");
    const QString all = u"2 of 2 units run"_qs;
    const auto install = [](const QString &path, const QString &rest) {
        return QStringLiteral("Install(%1) %2 Health Record").arg(path, rest);
    };
    add(
        "runs, nothing differs", [](HostState &, RenderedService &) {}, {}, up, all);
    add(
        "first deploy",
        [](HostState &state, RenderedService &) {
            state.files.clear();
            state.manifests.clear();
            forgetUnits(state);
        },
        u"Install(/etc/systemd/system/web.service,/etc/systemd/system/clean.service,/etc/systemd/system/"
        u"clean.timer,"
        "/etc/site/web.conf,/etc/site/clean.conf,/srv/other) DaemonReload Enable(web.service,clean.timer) "
        "Restart(web.service,clean.timer) Health Record"_qs,
        unknown, u"not deployed yet"_qs);
    add(
        "unit changed", [](HostState &, RenderedService &s) { touch(s, 0); },
        install(systemd + u"web.service"_qs, u"DaemonReload Restart(web.service)"_qs), up, all);
    add(
        "wanted by another target",
        [](HostState &, RenderedService &s) { s.files[0].content.replace("multi-user", "graphical"); },
        install(systemd + u"web.service"_qs, u"DaemonReload Enable(web.service) Restart(web.service)"_qs), up,
        all);
    add(
        "the timer's job changed: it is not started", [](HostState &, RenderedService &s) { touch(s, 1); },
        install(systemd + u"clean.service"_qs, u"DaemonReload"_qs), up, all);
    add(
        "timer changed", [](HostState &, RenderedService &s) { touch(s, 2); },
        install(systemd + u"clean.timer"_qs, u"DaemonReload Restart(clean.timer)"_qs), up, all);
    add(
        "configuration of one unit", [](HostState &, RenderedService &s) { touch(s, 3); },
        install(u"/etc/site/web.conf"_qs, u"Restart(web.service)"_qs), up, all);
    add(
        "configuration of the timer's job", [](HostState &, RenderedService &s) { touch(s, 4); },
        u"Install(/etc/site/clean.conf) Health Record"_qs, up, all);
    add(
        "a file that no unit names", [](HostState &, RenderedService &s) { touch(s, 5); },
        install(u"/srv/other"_qs, u"Restart(web.service)"_qs), up, all);
    add(
        "drop-in",
        [](HostState &, RenderedService &s) {
            s.files.push_back(file(systemd + u"web.service.d/more.conf"_qs, "[Service]\nNice=5\n"));
        },
        install(systemd + u"web.service.d/more.conf"_qs, u"DaemonReload Restart(web.service)"_qs), up, all);
    add(
        "stopped by hand", [](HostState &s, RenderedService &) { s.units[0].active = u"inactive"_qs; },
        u"Restart(web.service) Health Record"_qs, attention, u"1 of 2 units run"_qs);
    add(
        "failed", [](HostState &s, RenderedService &) { s.units[0].active = u"failed"_qs; },
        u"Restart(web.service) Health Record"_qs, attention, u"web.service failed"_qs);
    add(
        "the timer's job failed", [](HostState &s, RenderedService &) { s.units[1].active = u"failed"_qs; },
        {}, attention, u"clean.service failed"_qs);
    add(
        "crashes again and again",
        [](HostState &s, RenderedService &) {
            s.units[0].active = u"activating"_qs;
            s.units[0].sub = u"auto-restart"_qs;
        },
        {}, attention, u"web.service restarts again and again"_qs);
    add(
        "still starting", [](HostState &s, RenderedService &) { s.units[0].active = u"activating"_qs; }, {},
        attention, u"web.service is starting"_qs);
    add(
        "disabled by hand",
        [](HostState &s, RenderedService &) {
            s.units[0].enabled = false;
            s.units[0].fileState = u"disabled"_qs;
        },
        u"Enable(web.service) Health Record"_qs, up, all);
    add(
        "all stopped",
        [](HostState &s, RenderedService &) { s.units[0].active = s.units[2].active = u"inactive"_qs; },
        u"Restart(web.service,clean.timer) Health Record"_qs, down, u"stopped"_qs);
    add(
        "interrupted", [](HostState &s, RenderedService &) { s.interrupted << u"site"_qs; },
        u"DaemonReload Restart(web.service,clean.timer) Health Record"_qs, attention,
        u"the last deploy did not end"_qs);
    add(
        "a unit goes: it is stopped before its file is removed",
        [](HostState &, RenderedService &s) {
            s.files.erase(s.files.begin() + 1, s.files.begin() + 3);
            s.units = QStringList{u"web.service"_qs};
        },
        u"Disable(clean.service,clean.timer) "
        u"Remove(/etc/systemd/system/clean.service,/etc/systemd/system/clean.timer) "
        "DaemonReload Health Record"_qs,
        up, u"1 of 1 units run"_qs);
    add(
        "no systemd", [](HostState &s, RenderedService &) { s.systemd = false; }, {}, unknown,
        u"the server runs without systemd"_qs,
        u"The service site needs systemd, and the server web runs without it."_qs);
}

void TestKinds::systemdUnits()
{
    QFETCH(Case, given);
    RenderedService service = systemdService();
    HostState state = server();
    deploy(state, service);
    settle(state);
    given.change(state, service);
    check(given, service, state);
}

void TestKinds::timerAlone()
{
    RenderedService service = systemdService();
    service.files.erase(service.files.begin());
    service.units.removeFirst();
    HostState state = server();
    deploy(state, service);
    state.units[0] = {u"clean.service"_qs, u"inactive"_qs, u"dead"_qs,    true,
                      u"static"_qs,        u"oneshot"_qs,  u"success"_qs, 0};
    check({{}, {}, up, u"clean.timer waits for its time"_qs, {}}, service, state);
}

/// Also where the job says what wants it, and where the timer has another name.
void TestKinds::timersJobIsLeftAlone()
{
    const QByteArray job = "[Service]\nType=oneshot\nExecStart=true\n[Install]\nWantedBy=multi-user.target\n";
    for (const QString &timer : {u"job.timer"_qs, u"night.timer"_qs}) {
        RenderedService wanted = service(
            ServiceKind::Systemd,
            {file(systemd + u"job.service"_qs, job),
             file(systemd + timer, "[Timer]\nUnit=job.service\n[Install]\nWantedBy=timers.target\n")});
        wanted.units = QStringList{u"job.service"_qs, timer};
        const QString steps = stepsText(planService(wanted, server()));
        QVERIFY2(steps.contains(QStringLiteral("Enable(%1) Restart(%1)").arg(timer)), qPrintable(steps));
    }
}

void TestKinds::unitsWithoutInstallSection()
{
    RenderedService wanted = service(
        ServiceKind::Systemd, {file(systemd + u"job.service"_qs, "[Service]\nType=oneshot\nExecStart=true\n"),
                               file(systemd + u"tpl@.service"_qs, "[Service]\nExecStart=true\n")});
    wanted.units = QStringList{u"job.service"_qs, u"tpl@.service"_qs};
    HostState state = server();
    check({{},
           u"Install(/etc/systemd/system/job.service,/etc/systemd/system/tpl@.service) DaemonReload "
           u"Restart(job.service) "
           "Health Record"_qs,
           unknown,
           u"not deployed yet"_qs,
           {}},
          wanted, state);
    deploy(state, wanted);
    state.units[0] = {u"job.service"_qs, u"inactive"_qs, u"dead"_qs,    true,
                      u"static"_qs,      u"oneshot"_qs,  u"success"_qs, 0};
    check({{}, {}, up, u"1 of 1 units run"_qs, {}}, wanted, state);
}

void TestKinds::stackIsRefused()
{
    const RenderedService wanted = service(ServiceKind::Stack, {});
    const ServicePlan plan = planService(wanted, server());
    QCOMPARE(problemText(plan),
             u"The service site is of the kind stack, which this Chatelaine does not deploy."_qs);
    QVERIFY(plan.steps.empty());
}

void TestKinds::filesRuntime()
{
    const RenderedService wanted = service(ServiceKind::Files, {file(u"/a"_qs, "a"), file(u"/b"_qs, "b")});
    HostState state = server();
    QCOMPARE(runtimeOf(wanted, state).state, unknown);
    deploy(state, wanted);
    QCOMPARE(runtimeOf(wanted, state).state, up);
    state.files[u"/a"_qs] = {};
    QCOMPARE(qstr(runtimeOf(wanted, state).remark.english()), u"1 of 2 files in place"_qs);
    state.files[u"/b"_qs] = {};
    QCOMPARE(runtimeOf(wanted, state).state, down);
}

void TestKinds::hosts()
{
    RenderedService wanted = service(ServiceKind::Files, {file(u"/a"_qs, "a")});
    HostState state = server();
    deploy(state, wanted);
    HostPlan plan = planHost(u"web"_qs, {wanted}, state);
    QVERIFY(!plan.error);
    QVERIFY(plan.orphans.isEmpty());
    QVERIFY(!Plan{{plan}}.changes());

    state.manifests[u"old"_qs] = manifestOf(wanted);
    state.manifests[u"old"_qs].files.clear();
    state.manifests[u"neighbour"_qs] = state.manifests[u"old"_qs];
    state.manifests[u"neighbour"_qs].host = u"mail"_qs;
    plan = planHost(u"web"_qs, {wanted}, state);
    QCOMPARE(plan.orphans, QStringList{u"old"_qs});

    wanted.files[0].content = "b";
    QVERIFY((Plan{{planHost(u"web"_qs, {wanted}, state)}}.changes()));

    state.root = false;
    plan = planHost(u"web"_qs, {wanted}, state);
    QVERIFY(plan.error);
    QCOMPARE(plan.error->cause, Cause::BecomeRefused);
    QVERIFY(plan.services.empty());
}

void TestKinds::twoServicesWantOneFile()
{
    const RenderedService first = service(ServiceKind::Files, {file(u"/a"_qs, "a")});
    RenderedService second = first;
    second.instance = u"second"_qs;
    const HostPlan plan = planHost(u"web"_qs, {first, second}, server());
    QCOMPARE(stepsText(plan.services[0]), u"Install(/a) Record"_qs);
    QCOMPARE(problemText(plan.services[1]), u"The service site wants the same file /a."_qs);
    QVERIFY(plan.services[1].steps.empty());
}

void TestKinds::selectionMakesNoOrphans()
{
    HostState state = server();
    RenderedService wanted = service(ServiceKind::Files, {file(u"/a"_qs, "a")});
    deploy(state, wanted);
    QCOMPARE(planHost(u"web"_qs, {}, state).orphans, QStringList{u"site"_qs});
    QVERIFY(planHost(u"web"_qs, {}, state, {}, {u"site"_qs}).orphans.isEmpty());
}

void TestKinds::describesEveryStep()
{
    for (int action = 0; action <= static_cast<int>(PlanStep::Action::Record); ++action) {
        const PlanStep one{static_cast<PlanStep::Action>(action), {u"x.service"_qs}, true};
        const PlanStep two{one.action, {u"x.service"_qs, u"y.service"_qs}, true};
        QVERIFY(!describe(one).english().empty());
        QVERIFY(!QString::fromStdString(describe(two).english()).contains(QLatin1Char('%')));
    }
    QCOMPARE(describe({PlanStep::Action::Install, {u"/a"_qs, u"/b"_qs}, true}).english(),
             std::string("Install 2 files"));
    QCOMPARE(describe({PlanStep::Action::Restart, {u"a"_qs, u"b"_qs}, true}).english(),
             std::string("Restart a, b"));
}

QTEST_APPLESS_MAIN(TestKinds)
#include "tst_kinds.moc"
