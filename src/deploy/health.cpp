// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/health.h"

#include "base/qt.h"
#include "deploy/localcheck.h"
#include "deploy/sentences.h"

#include <QElapsedTimer>

namespace chatelaine
{

namespace
{

/// One wait: the script, and what it is told to wait for.
struct Wait {
    RemoteScript script;
    std::chrono::seconds within{60};
    Text good = {};                 ///< what is said in the end; empty: what was seen last
    Text begin;                     ///< while nothing is known yet
    std::string target = {};        ///< what is asked
    const char *late = "";          ///< the failure; %1 = target, %2 = seconds
    const char *lateWith = nullptr; ///< the same with what was seen last: %3, %4
};

std::string seconds(std::chrono::seconds time) { return std::to_string(time.count()); }

ServerScript waiting(const QByteArray &name, std::chrono::seconds within)
{
    return ServerScript({"health-common", name}).set("within", QByteArray::number(within.count()));
}

Wait containers(const QString &project, const QString &container, std::chrono::seconds within)
{
    Wait wait;
    wait.within = within;
    wait.script.body =
        waiting("health-containers", within).set("project", project).set("container", container).body();
    wait.begin =
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Waiting for the containers, %1 s at most."), {seconds(within)});
    wait.late = QT_TRANSLATE_NOOP("Chatelaine", "The containers were not ready within %2 s.");
    wait.lateWith = QT_TRANSLATE_NOOP("Chatelaine", "Only %3 of %4 containers were ready within %2 s.");
    return wait;
}

Wait units(const QStringList &names)
{
    Wait wait;
    wait.script.body = waiting("health-units", wait.within).set("units", names.join(QLatin1Char(' '))).body();
    wait.begin =
        Text(QT_TRANSLATE_NOOP("Chatelaine", "Waiting for the units, %1 s at most."), {seconds(wait.within)});
    wait.late = QT_TRANSLATE_NOOP("Chatelaine", "The units did not run steadily within %2 s.");
    wait.lateWith = QT_TRANSLATE_NOOP("Chatelaine", "Only %3 of %4 units ran steadily within %2 s.");
    return wait;
}

Wait http(const HealthCheck &check)
{
    Wait wait;
    wait.script.body = waiting("health-http", check.within)
                           .set("status", QByteArray::number(check.status))
                           .set("text", check.text)
                           .set("insecure", check.verifyTls ? "" : "yes")
                           .body();
    wait.script.input = check.target.toUtf8() + '\n';
    wait.late = QT_TRANSLATE_NOOP("Chatelaine", "%1 did not answer within %2 s.");
    wait.lateWith = QT_TRANSLATE_NOOP(
        "Chatelaine", "%1 did not answer as it should within %2 s; its last answer had the status %3.");
    return wait;
}

Wait tcp(const HealthCheck &check)
{
    Wait wait;
    const qsizetype colon = check.target.lastIndexOf(QLatin1Char(':'));
    QString host = check.target.left(colon);
    if (host.startsWith(QLatin1Char('['))) {
        host = host.mid(1, host.size() - 2); // an IPv6 address
    }
    wait.script.body =
        waiting("health-tcp", check.within).set("host", host).set("port", check.target.mid(colon + 1)).body();
    wait.late = QT_TRANSLATE_NOOP("Chatelaine", "Nothing accepted connections at %1 within %2 s.");
    return wait;
}

Wait command(const HealthCheck &check)
{
    Wait wait;
    wait.script.body = waiting("health-command", check.within).set("text", check.text).body();
    wait.script.input = check.target.toUtf8();
    wait.late = QT_TRANSLATE_NOOP("Chatelaine", "The check “%1” did not succeed within %2 s.");
    return wait;
}

Wait waitFor(const RenderedService &service, const HealthCheck &check)
{
    if (check.kind == HealthCheck::Kind::Container) {
        return containers(service.project, check.target, check.within);
    }
    Wait wait = check.kind == HealthCheck::Kind::Http  ? http(check)
                : check.kind == HealthCheck::Kind::Tcp ? tcp(check)
                                                       : command(check);
    wait.within = check.within;
    if (check.kind != HealthCheck::Kind::Command) {
        wait.good = Text(QT_TRANSLATE_NOOP("Chatelaine", "answers"));
    }
    wait.begin = Text(QT_TRANSLATE_NOOP("Chatelaine", "Waiting for an answer, %1 s at most."),
                      {seconds(check.within)});
    wait.target = sstr(check.target);
    return wait;
}

/// What the scripts say while they wait: "containers<TAB>1<TAB>2", "answer<TAB>502".
Text remark(const QByteArray &line)
{
    const QByteArrayList fields = line.split('\t');
    const std::vector<std::string> counts{fields.value(1).toStdString(), fields.value(2).toStdString()};
    if (fields.at(0) == "containers") {
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 of %2 containers"), counts);
    }
    if (fields.at(0) == "units") {
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 of %2 units"), counts);
    }
    if (fields.at(0) == "answer" && fields.value(1) != "000") {
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "status %1"), {counts[0]});
    }
    return fields.at(0) == "answer" ? Text(QT_TRANSLATE_NOOP("Chatelaine", "no answer")) : Text();
}

Error tooLate(const Wait &wait, const Text &last, const ScriptResult &result)
{
    // All of them, and yet too late: then they were not steady.
    const bool all = last.args.size() == 2 && last.args[0] == last.args[1];
    const bool known = wait.lateWith != nullptr && !last.args.empty() && !all;
    std::vector<std::string> args{wait.target, seconds(wait.within)};
    if (known) {
        args.insert(args.end(), last.args.begin(), last.args.end());
    }
    return scriptError(result, Text(known ? wait.lateWith : wait.late, args));
}

Result<void> carryOut(Scene &scene, Wait wait, std::stop_token stop)
{
    QElapsedTimer clock;
    clock.start();
    Text last;
    scene.report.progress(wait.begin, 0);
    wait.script.timeout = wait.within + std::chrono::seconds(30);
    wait.script.onLine = [&](const QByteArray &line) {
        if (line.startsWith("problem\t")) {
            return;
        }
        if (Text said = remark(line); !said.empty()) {
            last = std::move(said);
        }
        const double fraction =
            static_cast<double>(clock.elapsed()) / (1000.0 * static_cast<double>(wait.within.count()));
        const Text message = last.args.empty() ? wait.begin : last;
        scene.report.progress(message, std::min(fraction, 1.0));
    };
    const Result<ScriptResult> result = scene.session.run(wait.script, stop);
    if (!result) {
        return fail(result.error());
    }
    if (result->exitCode != 0) {
        return fail(tooLate(wait, last, *result));
    }
    if (!wait.good.empty()) {
        scene.report.progress(wait.good, 1);
    }
    return {};
}

std::vector<Wait> defaultWaits(const RenderedService &service)
{
    std::vector<Wait> waits;
    if (service.kind == ServiceKind::Compose) {
        waits.push_back(containers(service.project, {}, std::chrono::seconds(60)));
    }
    if (!service.units.isEmpty()) {
        waits.push_back(units(service.units));
    }
    return waits;
}

} // namespace

Result<void> checkService(Scene &scene, std::stop_token stop)
{
    const RenderedService &service = scene.plan.service;
    if (service.health.empty()) {
        for (Wait &wait : defaultWaits(service)) {
            if (const Result<void> result = carryOut(scene, std::move(wait), stop); !result) {
                return result;
            }
        }
        return {};
    }
    for (const HealthCheck &check : service.health) {
        const Result<void> result = check.fromServer ? carryOut(scene, waitFor(service, check), stop)
                                                     : checkFromHere(check, scene.report, stop);
        if (!result) {
            return result;
        }
    }
    return {};
}

} // namespace chatelaine
