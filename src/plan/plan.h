// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What would be done: the difference between rendered and there, ordered steps. No network.

#include "base/result.h"
#include "render/render.h"
#include "state/state.h"

#include <QString>

#include <map>
#include <vector>

namespace chatelaine
{

struct FileChange {
    enum class State { New, Changed, Attributes, Removed, Unchanged, Conflict };
    QString path;
    State state = State::Unchanged;
    RenderedFile wanted;     ///< not for Removed
    QString diff;            ///< unified; secrets as dots; empty where nothing or only attributes change
    Text remark;             ///< "mode 0644 → 0600", why it is a conflict …
    bool kept = false;       ///< the person chose to keep what is there: not touched, not in the manifest
    bool attributes = false; ///< mode or owner differ (beside the content, or alone)
};
/// new | changed | removed | conflict | unchanged (Attributes is changed)
QString changeWord(FileChange::State state);

/// What the person decided about a conflict (or a removed file that was changed on the server).
enum class ConflictChoice { Undecided, TakeOver, Keep };
using ConflictChoices = std::map<QString, ConflictChoice>; ///< by path

/// One thing the deployment of a service does.
struct PlanStep {
    enum class Action {
        Directories, ///< make folders, or mend their mode and owner
        Install,     ///< copy and install files
        Disable,     ///< stop and disable the units (subjects) whose unit files are removed next
        Remove,      ///< remove files of ours no longer wanted; folders only where they are empty
        ComposeUp,   ///< `up -d --remove-orphans`
        DaemonReload,
        Enable,  ///< `systemctl enable` the units (subjects); does not start them
        Restart, ///< systemd: `systemctl restart` the units, started ones or not. compose: restart the
                 ///< compose services (subjects) whose mounted files changed, which `up` does not see
        Reload,  ///< run the reload command of a files service
        Health,  ///< wait until it answers
        Record,  ///< manifest, release, journal
    };
    Action action = Action::Install;
    QStringList subjects; ///< paths or units
    bool changes = true;
};
Text describe(const PlanStep &step);

/// How an instance runs on the server as far as the probe saw it, whatever its files say.
struct RuntimeState {
    enum class State { Up, Attention, Down, Unknown };
    State state = State::Unknown;
    Text remark; ///< a short phrase: "2 of 2 containers healthy", "web.service failed", "not deployed yet"
};
RuntimeState runtimeOf(const RenderedService &service, const HostState &state);

struct ServicePlan {
    RenderedService service;
    std::vector<FileChange> files;
    std::vector<PlanStep> steps; ///< empty: nothing to do
    std::vector<Error> problems; ///< conflicts and what else keeps it from being deployed
    RuntimeState runtime;
    bool interrupted = false; ///< a deploy began and did not end: it is applied again
    bool changes() const { return !steps.empty(); }
    bool blocked() const { return !problems.empty(); }
};

struct HostPlan {
    QString host;
    std::optional<Error> error; ///< unreachable, refused, locked, newer settings …
    std::vector<ServicePlan> services;
    std::vector<Error> renderErrors; ///< of instances that could not be rendered
    QStringList orphans;             ///< instances on the server that the folder no longer has; left alone
};

struct Plan {
    std::vector<HostPlan> hosts;
    bool changes() const; ///< something would be done, or would be if it were not blocked
};

/// Compares. `services` are those to deploy, in order. `known`: every instance the folder has on this host,
/// where `services` are only some of them or some could not be rendered; what else our manifests name is an
/// orphan. Pure. Who holds the lock is not looked at (the deploy that asks may hold it itself).
HostPlan planHost(const QString &host, const std::vector<RenderedService> &services, const HostState &state,
                  const ConflictChoices &choices = {}, const QStringList &known = {});
/// One instance alone; used again right before it is carried out.
ServicePlan planService(const RenderedService &service, const HostState &state,
                        const ConflictChoices &choices = {});

/// A unified diff (3 lines of context) of two texts as git shows it, without header lines. Large or binary
/// content gives a one-line remark.
QString unifiedDiff(const QByteArray &before, const QByteArray &after);
/// The same for a file with secrets: dots for the spans, and `key=••••` for lines of `before` that differ.
QString maskedDiff(const QByteArray &before, const RenderedFile &after);

} // namespace chatelaine
