// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a play would write on a host, role by role, without connecting to it; and quickly again after a
// change.

#include "render/rolefile.h"
#include "render/seenvalue.h"
#include "roles/playbooks.h"

#include <memory>
#include <vector>

namespace chatelaine
{

/// What is known beside the workspace's files.
struct PreviewFacts {
    Dict facts; ///< of the host; empty: facts are known only at deploy
    std::vector<std::pair<std::string, SeenValue>> earlier; ///< what plays before this one have set
    /// Facts that tasks set, as somebody knows them. Where there are any, they are all that is known of
    /// variables that have a value of their own; others are still followed through set_fact.
    Dict given;
};

/// The play's hosts, in the inventory's order; its pattern may be a template.
Result<QStringList> hostsOf(const Play &play, const VariableStore &store);

/// One run of tasks in a play: a role, a dependency of one, or the play's own tasks.
struct PlayPart {
    RoleUse use;   ///< without a name: tasks of the play itself
    QString path;  ///< of the role's folder; empty where there is none
    QString title; ///< the role's name, or which tasks of the play
};

/// Roles are walked and rendered when asked for, the ones before them walked for the facts they set. Keeps
/// what it made: after a change only what used it is made again. One thread at a time.
class PlayPreview
{
public:
    PlayPreview(const Workspace &workspace, const VariableStore &store, const Play &play, const QString &host,
                const PreviewFacts &facts = {});
    /// One role alone, as if a play had only it.
    PlayPreview(const Workspace &workspace, const VariableStore &store, const RoleUse &role,
                const QString &host, const PreviewFacts &facts = {});
    ~PlayPreview();
    PlayPreview(PlayPreview &&) noexcept;
    PlayPreview &operator=(PlayPreview &&) noexcept;

    const std::vector<PlayPart> &parts() const;
    /// The last part that is this role.
    std::optional<std::size_t> part(const QString &role) const;
    /// Of the play: roles that do not exist, broken files of variables.
    const std::vector<Error> &findings() const;

    /// The files of a part, all rendered. They stay good until the next call.
    std::vector<const RoleFile *> files(std::size_t part);
    /// What of the part's tasks is unclear or broken. Cause::AtDeploy: nothing wrong, but known only then.
    const std::vector<Error> &partFindings(std::size_t part);

    /// The variables of all tasks of the play, and their scope.
    HostVariables variables() const;
    TemplateScope &scope();
    /// The variables at the part's begin, without facts that earlier roles set.
    HostVariables variables(std::size_t part);
    TemplateScope &scope(std::size_t part);
    /// The layers of a variable as a file of the part sees it, the effective one last. `variables`: those of
    /// the part.
    std::vector<Layer> layers(std::size_t part, std::size_t file, const QString &name,
                              const HostVariables &variables) const;

    /// The facts that all parts have set, for the plays after this one.
    std::vector<std::pair<std::string, SeenValue>> factsAtEnd();

    /// The store was read anew: which files of the part differ now, by index. Only what used a variable that
    /// changed is rendered. The part may have other files afterwards; then all are told.
    std::vector<std::size_t> update(const VariableStore &store, std::size_t part);
    /// The same after one variable of the host is another.
    std::vector<std::size_t> setVariable(const QString &name, const Value &value, std::size_t part);
    /// The same after the text of a template changed.
    std::vector<std::size_t> templateChanged(const QString &path, std::size_t part);

    struct Private;

private:
    std::unique_ptr<Private> m_d;
};

} // namespace chatelaine
