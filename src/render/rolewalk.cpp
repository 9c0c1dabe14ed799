// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/rolewalk.h"

#include "base/qt.h"

#include <QFileInfo>

namespace chatelaine
{

namespace
{

using Level = RoleMoments::Level;

constexpr int deepest = 30;
constexpr int mostSteps = 100000;

QString shown(const Value &condition)
{
    return condition.isString() ? qstr(condition.asString()).simplified() : qstr(toJson(condition));
}

} // namespace

RoleWalk::RoleWalk(RoleShelf &shelf, PlayScope &scope, const HostVariables &strong, QString playbookFolder,
                   Render render)
    : m_shelf(shelf)
    , m_scope(scope)
    , m_strong(strong)
    , m_playbookFolder(std::move(playbookFolder))
    , m_render(std::move(render))
{
}

void RoleWalk::enter(const RoleUse &use, const Role &role, const std::vector<const Role *> &parents)
{
    const auto lay = [this](Level level, const Dict &variables) {
        for (const auto &[key, value] : variables) {
            put(level, key.asString(), value);
        }
    };
    const auto layDefaults = [this](const Dict &defaults) {
        for (const auto &[key, value] : defaults) {
            const std::string &name = key.asString();
            const Value *base = m_scope.base().find(name);
            const bool same = base != nullptr && base->mark().file == value.mark().file &&
                              base->mark().line == value.mark().line && base->kind() == value.kind();
            if (!same && !m_strong.raw().contains(name)) {
                put(Level::Own, name, value);
            }
        }
    };
    List names;
    List paths;
    for (const Role *parent : parents) {
        layDefaults(parent->defaults);
        lay(Level::RoleVars, parent->variables);
        names.insert(names.begin(), Value::string(sstr(parent->name)));
        paths.insert(paths.begin(), Value::string(sstr(parent->path)));
    }
    for (const RoleUse &dependency : role.dependencies) {
        if (const auto read = m_shelf.role(dependency)) {
            layDefaults((*read)->defaults);
            lay(Level::RoleVars, (*read)->variables);
        }
    }
    layDefaults(role.defaults);
    lay(Level::RoleVars, role.variables);
    lay(Level::RoleVars, use.variables);
    lay(Level::RoleParams, use.parameters);
    if (!use.name.isEmpty()) {
        Dict magic;
        magic.set("role_name", Value::string(sstr(use.name)));
        magic.set("ansible_role_name", Value::string(sstr(use.name)));
        magic.set("role_path", Value::string(sstr(role.path)));
        if (!parents.empty()) {
            magic.set("ansible_parent_role_names", Value::list(std::move(names)));
            magic.set("ansible_parent_role_paths", Value::list(std::move(paths)));
        }
        lay(Level::Magic, magic);
    }
}

void RoleWalk::put(Level level, const std::string &name, const Value &value)
{
    m_scope.put(level, name, {value});
    m_laid.emplace_back(level, name);
}

void RoleWalk::leave(std::size_t before)
{
    while (m_laid.size() > before) {
        m_scope.take(m_laid.back().first, m_laid.back().second);
        m_laid.pop_back();
    }
}

void RoleWalk::runRole(const RoleUse &use, const Role &role)
{
    Situation situation;
    situation.role = &role;
    situation.roleName = use.name;
    situation.active = judge(use.conditions);
    for (const Value &condition : use.conditions) {
        situation.conditions += shown(condition);
    }
    branch(situation.active, [&] { runTasksOf(use, situation); });
}

void RoleWalk::runTasksOf(const RoleUse &use, Situation situation)
{
    const Role &role = *situation.role;
    const auto file = [&](const char *folder, const QString &name) {
        const QString path = role.path + QLatin1String(folder) + name;
        for (const char *ending : {"", ".yml", ".yaml"}) {
            if (QFileInfo(path + QLatin1String(ending)).isFile()) {
                return path + QLatin1String(ending);
            }
        }
        return QString();
    };
    for (const QString &path : {file("/tasks/", use.tasksFrom), file("/handlers/", QStringLiteral("main"))}) {
        if (path.isEmpty()) {
            continue;
        }
        situation.file = path;
        if (const auto tasks = m_shelf.tasks(path)) {
            run(**tasks, situation);
        } else {
            findings.push_back(tasks.error());
        }
    }
}

void RoleWalk::runTasks(const std::vector<Task> &tasks, const Role &role, const QString &file)
{
    Situation situation;
    situation.role = &role;
    situation.file = file;
    run(tasks, situation);
}

void RoleWalk::run(const std::vector<Task> &tasks, const Situation &situation)
{
    for (const Task &task : tasks) {
        if (++m_steps > mostSteps) {
            if (m_steps == mostSteps + 1) {
                findings.emplace_back(Text(QT_TRANSLATE_NOOP("Chatelaine", "The tasks repeat too often; the "
                                                                           "rest is not shown.")),
                                      task.place);
            }
            return;
        }
        step(task, situation);
    }
}

void RoleWalk::step(const Task &task, const Situation &situation)
{
    if (task.kind == Task::Kind::Other) {
        registerUnknown(task);
        return;
    }
    if (situation.depth > deepest) {
        findings.emplace_back(
            Text(QT_TRANSLATE_NOOP("Chatelaine",
                                   "These tasks include themselves, or are nested, too deeply.")),
            task.place);
        return;
    }
    switch (task.kind) {
    case Task::Kind::Block:
        stepBlock(task, situation);
        break;
    case Task::Kind::SetFact:
        stepSetFact(task);
        break;
    case Task::Kind::IncludeTasks:
        stepIncludeTasks(task, situation);
        break;
    case Task::Kind::IncludeRole:
        stepIncludeRole(task, situation);
        break;
    case Task::Kind::IncludeVars:
        stepIncludeVars(task, situation);
        break;
    default:
        stepFile(task, situation);
        registerUnknown(task);
    }
}

RoleWalk::Situation RoleWalk::inner(const Task &task, const Situation &situation,
                                    std::optional<bool> holds) const
{
    Situation below = situation;
    ++below.depth;
    below.elsewhere = situation.elsewhere || task.elsewhere;
    for (const Value &condition : task.conditions) {
        below.conditions += shown(condition);
    }
    const auto falls = [](const std::optional<bool> &one) { return one && !*one; };
    below.active = falls(situation.active) || falls(holds) ? std::optional(false)
                   : situation.active && holds             ? std::optional(true)
                                                           : std::nullopt;
    return below;
}

void RoleWalk::stepBlock(const Task &task, const Situation &situation)
{
    withVariables(Level::TaskVars, task.variables, [&] {
        const std::optional<bool> holds = judge(task.conditions);
        Situation below = inner(task, situation, holds);
        branch(holds, [&] {
            run(task.tasks, below);
            run(task.always, below);
            if (below.active.value_or(false)) {
                below.active = std::nullopt; // only after a failure
            }
            branch(std::nullopt, [&] { run(task.rescue, below); });
        });
    });
}

void RoleWalk::stepIncludeTasks(const Task &task, const Situation &situation)
{
    if (task.isStatic) {
        withVariables(Level::TaskVars, task.variables, [&] { includeTasks(task, situation); });
        return;
    }
    const bool known = forEachItem(task, [&](const Value *item) {
        Situation one = situation;
        if (item != nullptr) {
            one.item = itemName(*item);
            one.loopVariables += task.loop->variable;
        }
        withVariables(Level::IncludeParams, task.variables, [&] { includeTasks(task, one); });
    });
    if (!known) {
        unclear(task, m_loopError,
                Text(QT_TRANSLATE_NOOP("Chatelaine",
                                       "How often tasks are included here is known only at deploy.")));
    }
    registerUnknown(task);
}

void RoleWalk::includeTasks(const Task &task, const Situation &situation)
{
    const Value *named = task.arguments.find("file");
    named = named != nullptr ? named : task.arguments.find("_raw");
    const auto name = text(named != nullptr ? *named : Value());
    if (!name) {
        unclear(
            task, name.error(),
            Text(QT_TRANSLATE_NOOP("Chatelaine", "Which tasks are included here is known only at deploy.")));
        return;
    }
    const QString path = m_shelf.find(QStringLiteral("tasks"), name->trimmed(), situation.role->path,
                                      situation.file, m_playbookFolder);
    const std::optional<bool> holds = judge(task.conditions);
    if (path.isEmpty()) {
        if (holds.value_or(false)) {
            findings.emplace_back(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no file of tasks %1."), {sstr(*name)}),
                task.place, Cause::NotFound);
        }
        return;
    }
    const auto tasks = m_shelf.tasks(path);
    if (!tasks) {
        findings.push_back(tasks.error());
        return;
    }
    Situation below = inner(task, situation, holds);
    below.file = path;
    branch(holds, [&] { run(**tasks, below); });
}

void RoleWalk::stepIncludeRole(const Task &task, const Situation &situation)
{
    const bool known = forEachItem(task, [&](const Value *item) {
        Situation one = situation;
        if (item != nullptr) {
            one.item = itemName(*item);
            one.loopVariables += task.loop->variable;
        }
        withVariables(task.isStatic ? Level::TaskVars : Level::IncludeParams, task.variables,
                      [&] { includeRole(task, one); });
    });
    if (!known) {
        unclear(task, m_loopError,
                Text(QT_TRANSLATE_NOOP("Chatelaine",
                                       "How often a role is included here is known only at deploy.")));
    }
}

void RoleWalk::includeRole(const Task &task, const Situation &situation)
{
    RoleUse use;
    use.place = task.place;
    const auto take = [&](const char *key, QString &to) -> Result<void> {
        if (const Value *given = task.arguments.find(key)) {
            auto value = text(*given);
            if (!value) {
                return fail(std::move(value.error()));
            }
            to = *value;
        }
        return {};
    };
    for (const auto &[key, to] :
         {std::pair("name", &use.name), std::pair("role", &use.name), std::pair("tasks_from", &use.tasksFrom),
          std::pair("defaults_from", &use.defaultsFrom), std::pair("vars_from", &use.varsFrom)}) {
        if (const auto taken = take(key, *to); !taken) {
            unclear(task, taken.error(),
                    Text(QT_TRANSLATE_NOOP("Chatelaine",
                                           "Which role is included here is known only at deploy.")));
            return;
        }
    }
    const std::optional<bool> holds = judge(task.conditions);
    const auto role = m_shelf.role(use);
    if (!role) {
        if (holds.value_or(true)) {
            findings.push_back(role.error());
        }
        return;
    }
    Situation below = inner(task, situation, holds);
    below.role = role->get();
    below.roleName = use.name;
    below.parents.push_back(situation.role);
    const std::size_t before = m_laid.size();
    enter(use, **role, below.parents);
    branch(holds, [&] { runTasksOf(use, below); });
    leave(before);
}

} // namespace chatelaine
