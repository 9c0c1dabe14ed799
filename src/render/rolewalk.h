// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Goes through the tasks of a role as Ansible would, without doing anything: which files they write, and what
// set_fact makes of the variables on the way.

#include "render/playscope.h"
#include "render/rolefile.h"
#include "render/roleshelf.h"

#include <functional>

namespace chatelaine
{

/// A file before it is rendered: what to render at which moment.
struct FileDraft {
    RoleFile file;
    std::size_t moment = 0;
    QString source; ///< absolute path of the template or file
    Value content;
    Dict arguments; ///< of the task
    bool perItem = false;
    QString relative; ///< of a template: below templates/, without .j2
    TemplateReads reads;
    bool rendered = false;
};

/// One walk through one role. `render` is called for each file at its moment.
class RoleWalk
{
public:
    using Render = std::function<void(FileDraft &draft)>;
    RoleWalk(RoleShelf &shelf, PlayScope &scope, const HostVariables &strong, QString playbookFolder,
             Render render);

    /// Lays the role's own variables over the host's. `parents`: the roles that depend on it or include it.
    void enter(const RoleUse &use, const Role &role, const std::vector<const Role *> &parents);
    void runRole(const RoleUse &use, const Role &role);
    void runTasks(const std::vector<Task> &tasks, const Role &role, const QString &file);

    std::vector<FileDraft> drafts;
    std::vector<Error> findings;

private:
    struct Situation {
        const Role *role = nullptr;
        QString roleName;
        QString file;
        QStringList conditions;
        std::optional<bool> active = true;
        QString item;
        bool elsewhere = false;
        QStringList loopVariables; ///< of the includes around
        std::vector<const Role *> parents;
        int depth = 0;
    };
    struct Fact {
        std::string name;
        std::optional<SeenValue> before;
        Mark mark; ///< of the value it was set to
    };

    void put(RoleMoments::Level level, const std::string &name, const Value &value);
    void leave(std::size_t before);
    void runTasksOf(const RoleUse &use, Situation situation);
    void run(const std::vector<Task> &tasks, const Situation &situation);
    void step(const Task &task, const Situation &situation);
    void stepBlock(const Task &task, const Situation &situation);
    void stepSetFact(const Task &task);
    void stepIncludeTasks(const Task &task, const Situation &situation);
    void stepIncludeRole(const Task &task, const Situation &situation);
    void stepIncludeVars(const Task &task, const Situation &situation);
    void stepFile(const Task &task, const Situation &situation);
    void includeTasks(const Task &task, const Situation &situation);
    void includeRole(const Task &task, const Situation &situation);
    void addTemplate(const Task &task, const Situation &situation, FileDraft draft);
    void addCopy(const Task &task, const Situation &situation, FileDraft draft);
    void addDraft(FileDraft draft);
    std::optional<Dict> factsOf(const Task &task);

    /// Calls `body` once for each item of the task's loop, or once without one; the item is laid over.
    /// False: which items there are is known only at deploy.
    bool forEachItem(const Task &task, const std::function<void(const Value *item)> &body);
    Result<List> itemsOf(const TaskLoop &loop);
    void withVariables(RoleMoments::Level level, const Dict &variables, const std::function<void()> &body);
    /// What facts `body` sets is undone where it does not happen, and unknown where nobody can say.
    void branch(std::optional<bool> happens, const std::function<void()> &body);
    std::optional<bool> judge(const std::vector<Value> &conditions);
    Situation inner(const Task &task, const Situation &situation, std::optional<bool> holds) const;
    void setFact(const std::string &name, std::optional<SeenValue> value);
    void registerUnknown(const Task &task);
    Result<QString> text(const Value &raw);
    static QString itemName(const Value &item);
    void unclear(const Task &task, const Error &error, Text what);

    RoleShelf &m_shelf;
    PlayScope &m_scope;
    const HostVariables &m_strong;
    QString m_playbookFolder;
    Render m_render;
    std::vector<std::pair<RoleMoments::Level, std::string>> m_laid; ///< what enter() laid, in order
    std::vector<std::vector<Fact>> m_journals;
    Error m_loopError; ///< why the last loop is not known
    int m_steps = 0;
};

} // namespace chatelaine
