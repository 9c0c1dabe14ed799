// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/start.h"

#include "base/qt.h"
#include "deploy/composeoutput.h"
#include "deploy/sentences.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

using Action = PlanStep::Action;

/// Images may have to be fetched first.
constexpr std::chrono::minutes composeLimit{30};
constexpr std::chrono::minutes unitLimit{10};

Result<void> runLogged(Scene &scene, RemoteScript script, Text otherwise, std::stop_token stop)
{
    const Result<ScriptResult> result = scene.session.run(script, stop);
    if (!result) {
        return fail(result.error());
    }
    if (result->exitCode != 0) {
        return fail(scriptError(*result, std::move(otherwise)));
    }
    return {};
}

/// Not what scripts say to us.
void logLine(Scene &scene, const QByteArray &line)
{
    if (!line.startsWith("problem\t")) {
        scene.report.log(line);
    }
}

Result<void> composeUp(Scene &scene, std::stop_token stop)
{
    const RenderedService &service = scene.plan.service;
    if (scene.state.compose.isEmpty()) {
        return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The server has no Docker Compose.")))
                        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Install docker-compose there."))));
    }
    QByteArrayList arguments{"-p", service.project.toUtf8()};
    for (const QString &file : service.composeFiles) {
        arguments << "-f" << file.toUtf8();
    }
    RemoteScript script;
    script.body = scene.changingInstance("compose-up")
                      .set("compose", scene.state.compose)
                      .set("project", service.project)
                      .set("base", service.base)
                      .arguments(arguments)
                      .body();
    script.timeout = composeLimit;
    ComposeOutput output;
    script.onLine = [&](const QByteArray &line) {
        logLine(scene, line);
        if (output.read(line)) {
            scene.report.progress(output.message(), static_cast<double>(output.ready()) / output.all());
        }
    };
    return runLogged(scene, script,
                     Text(QT_TRANSLATE_NOOP("Chatelaine", "Docker Compose could not start the containers.")),
                     stop);
}

QByteArray joined(QStringList units)
{
    units.removeDuplicates();
    return units.join(QLatin1Char(' ')).toUtf8();
}

bool has(const ServicePlan &plan, Action action)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(),
                       [action](const PlanStep &step) { return step.action == action; });
}

QStringList subjects(const ServicePlan &plan, Action action)
{
    QStringList subjects;
    for (const PlanStep &step : plan.steps) {
        subjects += step.action == action ? step.subjects : QStringList();
    }
    return subjects;
}

Result<void> applyUnits(Scene &scene, std::stop_token stop)
{
    const QStringList disable = subjects(scene.plan, Action::Disable);
    const QStringList enable = subjects(scene.plan, Action::Enable);
    // Of a compose service, Restart names what compose-up.sh finds out itself.
    const bool compose = scene.plan.service.kind == ServiceKind::Compose;
    const QStringList restart = compose ? QStringList() : subjects(scene.plan, Action::Restart);
    const bool reload = has(scene.plan, Action::DaemonReload);
    if (!reload && disable.isEmpty() && enable.isEmpty() && restart.isEmpty()) {
        return {};
    }
    if (!scene.state.systemd) {
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The server does not run systemd.")))
                .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Run this service on another server."))));
    }
    RemoteScript script;
    script.body = scene.changing("systemd-apply")
                      .set("disable", joined(disable))
                      .set("reload", reload ? "yes" : "")
                      .set("enable", joined(enable))
                      .set("restart", joined(restart))
                      .body();
    script.timeout = unitLimit;
    script.onLine = [&](const QByteArray &line) { logLine(scene, line); };
    return runLogged(scene, script, Text(QT_TRANSLATE_NOOP("Chatelaine", "The units could not be started.")),
                     stop);
}

Result<void> reloadReaders(Scene &scene, std::stop_token stop)
{
    RemoteScript script;
    script.body = scene.changing("files-reload").set("base", scene.plan.service.base).body();
    script.input = scene.plan.service.reload.toUtf8();
    script.timeout = unitLimit;
    script.onLine = [&](const QByteArray &line) { logLine(scene, line); };
    return runLogged(scene, script, Text(QT_TRANSLATE_NOOP("Chatelaine", "The reload command failed.")),
                     stop);
}

} // namespace

Result<void> startService(Scene &scene, std::stop_token stop)
{
    if (const Result<void> units = applyUnits(scene, stop); !units) {
        return units;
    }
    if (has(scene.plan, Action::ComposeUp)) {
        if (const Result<void> up = composeUp(scene, stop); !up) {
            return up;
        }
    }
    if (has(scene.plan, Action::Reload) && !scene.plan.service.reload.isEmpty()) {
        return reloadReaders(scene, stop);
    }
    return {};
}

void logLastWords(Scene &scene, std::stop_token stop)
{
    const RenderedService &service = scene.plan.service;
    const bool compose = service.kind == ServiceKind::Compose;
    RemoteScript script;
    script.body = ServerScript({"tail"})
                      .set("project", compose ? service.project : QString())
                      .set("units", joined(service.units))
                      .body();
    script.timeout = std::chrono::seconds(20);
    script.onLine = [&](const QByteArray &line) { scene.report.log(line); };
    (void)scene.session.run(script, stop); // the failure that led here is what counts
}

} // namespace chatelaine
