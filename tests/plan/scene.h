// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A wanted service and a server to compare it with, in few words.

#include "base/qt.h"
#include "plan/plan.h"

#include <algorithm>

namespace chatelaine::scene
{

inline RenderedFile file(const QString &path, const QByteArray &content, uint mode = 0644)
{
    RenderedFile out;
    out.path = path;
    out.content = content;
    out.mode = mode;
    return out;
}

inline RenderedFile folder(const QString &path)
{
    RenderedFile out = file(path, {}, 0755);
    out.directory = true;
    return out;
}

/// The file as a deploy would have left it.
inline RemoteFile installed(const RenderedFile &wanted)
{
    RemoteFile out;
    out.path = wanted.path;
    out.type = wanted.directory ? RemoteFile::Type::Directory : RemoteFile::Type::File;
    out.sha256 = wanted.directory ? QString() : wanted.sha256();
    out.mode = wanted.mode;
    out.owner = wanted.owner;
    out.group = wanted.group;
    out.uid = 0;
    out.gid = 0;
    out.content = wanted.content;
    out.size = wanted.content.size();
    return out;
}

inline Manifest manifestOf(const RenderedService &service)
{
    Manifest manifest;
    manifest.instance = service.instance;
    manifest.host = service.host;
    manifest.service = service.service;
    manifest.kind = kindName(service.kind);
    manifest.base = service.base;
    manifest.project = service.project;
    manifest.composeFiles = service.composeFiles;
    manifest.units = service.units;
    for (const RenderedFile &file : service.files) {
        manifest.files.push_back({file.path, file.directory ? QString() : file.sha256(), file.mode,
                                  file.owner, file.group, file.secret});
    }
    return manifest;
}

/// Puts everything of the service onto the server, as after a deploy.
inline void deploy(HostState &state, const RenderedService &service)
{
    state.manifests[service.instance] = manifestOf(service);
    for (const RenderedFile &file : service.files) {
        state.files[file.path] = installed(file);
    }
    for (const QString &unit : service.units) {
        state.units.push_back({unit, QStringLiteral("active"), QStringLiteral("running"), true,
                               QStringLiteral("enabled"), QStringLiteral("simple"), QStringLiteral("success"),
                               0});
    }
}

inline HostState server()
{
    HostState state;
    state.host = QStringLiteral("web");
    state.account = QStringLiteral("root");
    state.root = true;
    state.systemd = true;
    state.docker = true;
    state.dockerInstalled = true;
    state.compose = QStringLiteral("docker compose");
    return state;
}

inline RenderedService service(ServiceKind kind, std::vector<RenderedFile> files)
{
    RenderedService out;
    out.host = QStringLiteral("web");
    out.instance = QStringLiteral("site");
    out.service = QStringLiteral("page");
    out.kind = kind;
    out.base = QStringLiteral("/srv/apps/site");
    out.files = std::move(files);
    return out;
}

inline RemoteContainer container(const QString &service, const QString &state, const QString &health = {})
{
    return {QStringLiteral("site-%1-1").arg(service), QStringLiteral("site"), state, health, service, 0, {}};
}

/// Steps in one line: "Install(/a,/b) Restart(web.service) Record".
inline QString stepsText(const ServicePlan &plan)
{
    static const char *const names[] = {"Directories", "Install",      "Disable", "Remove",
                                        "ComposeUp",   "DaemonReload", "Enable",  "Restart",
                                        "Reload",      "Health",       "Record"};
    QStringList out;
    for (const PlanStep &step : plan.steps) {
        const QString name = QString::fromLatin1(names[static_cast<int>(step.action)]);
        out << (step.subjects.isEmpty()
                    ? name
                    : name + QLatin1Char('(') + step.subjects.join(QLatin1Char(',')) + QLatin1Char(')'));
    }
    return out.join(QLatin1Char(' '));
}

/// "changed /a: remark" lines of what is not simply unchanged.
inline QStringList filesText(const ServicePlan &plan)
{
    QStringList out;
    for (const FileChange &change : plan.files) {
        const QString remark =
            change.state == FileChange::State::Conflict ? QString() : qstr(change.remark.english());
        if (change.state != FileChange::State::Unchanged || !remark.isEmpty()) {
            out << changeWord(change.state) + QLatin1Char(' ') + change.path +
                       (remark.isEmpty() ? QString() : QStringLiteral(": ") + remark);
        }
    }
    return out;
}

inline QString problemText(const ServicePlan &plan)
{
    return plan.problems.empty() ? QString() : qstr(plan.problems.front().what.english());
}

} // namespace chatelaine::scene
