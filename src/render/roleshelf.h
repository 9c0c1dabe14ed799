// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The files of roles, each read and parsed once.

#include "roles/playbooks.h"
#include "workspace/workspace.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <string>
#include <unordered_set>

namespace chatelaine
{

/// One thread.
class RoleShelf
{
public:
    explicit RoleShelf(Workspace workspace) : m_workspace(std::move(workspace)) {}

    const Workspace &workspace() const { return m_workspace; }
    /// Errors: no such role, a broken file of variables.
    Result<std::shared_ptr<const Role>> role(const RoleUse &use);
    /// Errors: as readTasks(); a file outside of the workspace.
    Result<std::shared_ptr<const std::vector<Task>>> tasks(const QString &path);
    Result<std::shared_ptr<const Dict>> variables(const QString &path);
    /// The source of a template.
    Result<QByteArray> text(const QString &path);
    /// The file is read anew when next asked for.
    void forgetText(const QString &path) { m_texts.remove(path); }

    /// Where a task finds a file that it names: beside its kind in the role ("templates", "files", "tasks",
    /// "vars"), in the role, beside the tasks, in the playbook's folder. Empty: nowhere.
    QString find(const QString &kind, const QString &name, const QString &rolePath, const QString &tasksFile,
                 const QString &playbookFolder) const;

    /// Whether any task that was read registers or sets this name.
    bool isSetByTask(const std::string &name) const { return m_setByTask.contains(name); }
    const std::vector<Error> &findings() const { return m_findings; }

private:
    void noteNames(const std::vector<Task> &tasks);

    Workspace m_workspace;
    QHash<QString, std::shared_ptr<const Role>> m_roles;
    QHash<QString, std::shared_ptr<const std::vector<Task>>> m_tasks;
    QHash<QString, std::shared_ptr<const Dict>> m_variables;
    QHash<QString, QByteArray> m_texts;
    std::unordered_set<std::string> m_setByTask;
    std::vector<Error> m_findings;
};

} // namespace chatelaine
