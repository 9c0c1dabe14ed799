// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roles/tasks.h"

#include "base/qt.h"
#include "values/yaml.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace chatelaine
{

namespace
{

struct ModuleName {
    std::string_view name;
    Task::Kind kind;
    bool isStatic = false;
};
constexpr std::array modules{
    ModuleName{"template", Task::Kind::Template},
    ModuleName{"copy", Task::Kind::Copy},
    ModuleName{"set_fact", Task::Kind::SetFact},
    ModuleName{"include_tasks", Task::Kind::IncludeTasks},
    ModuleName{"import_tasks", Task::Kind::IncludeTasks, true},
    ModuleName{"include", Task::Kind::IncludeTasks},
    ModuleName{"include_role", Task::Kind::IncludeRole},
    ModuleName{"import_role", Task::Kind::IncludeRole, true},
    ModuleName{"include_vars", Task::Kind::IncludeVars},
};

std::string_view shortName(std::string_view name)
{
    for (const std::string_view prefix : {"ansible.builtin.", "ansible.legacy."}) {
        if (name.starts_with(prefix)) {
            return name.substr(prefix.size());
        }
    }
    return name;
}

const ModuleName *moduleNamed(std::string_view name)
{
    const std::string_view plain = shortName(name);
    const auto *found = std::find_if(modules.begin(), modules.end(),
                                     [&](const ModuleName &module) { return module.name == plain; });
    return found == modules.end() ? nullptr : found;
}

QString textOf(const Value *value)
{
    return value != nullptr && value->isString() ? qstr(value->asString()) : QString();
}

/// Names that a task may have beside its module; every other key is the module.
bool isKeyword(std::string_view key)
{
    static constexpr std::array words{"name",
                                      "when",
                                      "vars",
                                      "loop",
                                      "loop_control",
                                      "register",
                                      "tags",
                                      "notify",
                                      "become",
                                      "become_user",
                                      "become_method",
                                      "become_flags",
                                      "become_exe",
                                      "args",
                                      "async",
                                      "poll",
                                      "retries",
                                      "delay",
                                      "until",
                                      "changed_when",
                                      "failed_when",
                                      "ignore_errors",
                                      "ignore_unreachable",
                                      "delegate_to",
                                      "delegate_facts",
                                      "environment",
                                      "no_log",
                                      "run_once",
                                      "check_mode",
                                      "diff",
                                      "any_errors_fatal",
                                      "throttle",
                                      "timeout",
                                      "module_defaults",
                                      "collections",
                                      "connection",
                                      "remote_user",
                                      "port",
                                      "debugger",
                                      "listen",
                                      "block",
                                      "rescue",
                                      "always"};
    return std::find(words.begin(), words.end(), key) != words.end() || key.starts_with("with_");
}

std::optional<TaskLoop> loopOf(const Value &task)
{
    TaskLoop loop;
    const Value *terms = task.find("loop");
    for (const auto &[key, value] : task.asDict()) {
        if (key.isString() && key.asString().starts_with("with_")) {
            loop.lookup = qstr(key.asString().substr(5));
            terms = &value;
        }
    }
    if (terms == nullptr) {
        return {};
    }
    loop.terms = *terms;
    if (const Value *control = task.find("loop_control")) {
        if (const QString variable = textOf(control->find("loop_var")); !variable.isEmpty()) {
            loop.variable = variable;
        }
        loop.indexVariable = textOf(control->find("index_var"));
    }
    return loop;
}

bool hasTag(const Value *tags, std::string_view wanted)
{
    if (tags == nullptr) {
        return false;
    }
    if (tags->isString()) {
        const QStringList words = qstr(tags->asString()).split(u',');
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return sstr(word.trimmed()) == wanted; });
    }
    const List &list = tags->asList();
    return std::any_of(list.begin(), list.end(),
                       [&](const Value &tag) { return tag.isString() && tag.asString() == wanted; });
}

void takeModule(Task &task, std::string_view name, const Value &value)
{
    if (const ModuleName *module = moduleNamed(name)) {
        task.kind = module->kind;
        task.isStatic = module->isStatic;
    }
    task.arguments = value.isDict() ? value.asDict() : keywordArguments(value);
}

/// `action: template src=a dest=b`, `action: {module: template, src: a}`
void takeAction(Task &task, const Value &action)
{
    if (action.isDict()) {
        Dict arguments = action.asDict();
        const QString module = textOf(action.find("module"));
        arguments.remove(Value::string("module"));
        takeModule(task, sstr(module), Value::dict(std::move(arguments)).withMark(action.mark()));
        return;
    }
    const std::string &text = action.asString();
    const std::size_t end = std::min(text.find(' '), text.size());
    takeModule(task, text.substr(0, end),
               Value::string(text.substr(std::min(end + 1, text.size()))).withMark(action.mark()));
}

std::vector<Task> blockPart(const Value &block, const char *part, std::vector<Error> &findings)
{
    const Value *tasks = block.find(part);
    return tasks == nullptr ? std::vector<Task>() : tasksOf(*tasks, findings);
}

Task taskOf(const Value &value, std::vector<Error> &findings)
{
    Task task;
    task.place = value.mark().place();
    task.name = textOf(value.find("name"));
    task.conditions = conditionsOf(value.find("when"));
    task.registered = textOf(value.find("register"));
    task.loop = loopOf(value);
    task.elsewhere = value.find("delegate_to") != nullptr || value.find("local_action") != nullptr;
    task.never = hasTag(value.find("tags"), "never");
    if (const Value *variables = value.find("vars"); variables != nullptr && variables->isDict()) {
        task.variables = variables->asDict();
    }
    if (value.find("block") != nullptr) {
        task.kind = Task::Kind::Block;
        task.tasks = blockPart(value, "block", findings);
        task.rescue = blockPart(value, "rescue", findings);
        task.always = blockPart(value, "always", findings);
        return task;
    }
    for (const auto &[key, argument] : value.asDict()) {
        if (!key.isString() || isKeyword(key.asString())) {
            continue;
        }
        if (const std::string_view name = shortName(key.asString());
            name == "action" || name == "local_action") {
            takeAction(task, argument);
        } else {
            takeModule(task, key.asString(), argument);
        }
        break;
    }
    if (const Value *more = value.find("args")) {
        for (const auto &[key, argument] : more->asDict()) {
            if (!task.arguments.find(key)) {
                task.arguments.set(key, argument);
            }
        }
    }
    return task;
}

} // namespace

std::vector<Value> conditionsOf(const Value *when)
{
    if (when == nullptr || when->isNone()) {
        return {};
    }
    return when->isSequence() ? when->asList() : std::vector<Value>{*when};
}

Dict keywordArguments(const Value &text)
{
    Dict arguments;
    if (!text.isString()) {
        if (!text.isNone()) {
            arguments.set("_raw", text);
        }
        return arguments;
    }
    // Words end at a blank that is in no quotation marks and in no {{ }}.
    std::vector<std::string> words(1);
    char quote = 0;
    int braces = 0;
    const std::string &source = text.asString();
    for (std::size_t i = 0; i < source.size(); ++i) {
        const char c = source[i];
        const bool pair = i + 1 < source.size();
        if (pair && c == '{' && (source[i + 1] == '{' || source[i + 1] == '%')) {
            ++braces;
        } else if (pair && source[i + 1] == '}' && (c == '}' || c == '%')) {
            --braces;
        } else if (braces <= 0 && quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
        } else if (braces <= 0 && c == quote) {
            quote = 0;
        }
        if (braces <= 0 && quote == 0 && (c == ' ' || c == '\n' || c == '\t')) {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    std::string rest;
    for (const std::string &word : words) {
        const std::size_t equals = word.find('=');
        const std::size_t brace = word.find("{{");
        if (equals == std::string::npos || equals == 0 || brace < equals) {
            rest += (rest.empty() || word.empty() ? "" : " ") + word;
            continue;
        }
        std::string value = word.substr(equals + 1);
        if (value.size() > 1 && (value.front() == '"' || value.front() == '\'') &&
            value.back() == value.front()) {
            value = value.substr(1, value.size() - 2);
        }
        arguments.set(word.substr(0, equals), Value::string(std::move(value)).withMark(text.mark()));
    }
    if (!rest.empty()) {
        arguments.set("_raw", Value::string(std::move(rest)).withMark(text.mark()));
    }
    return arguments;
}

std::vector<Task> tasksOf(const Value &list, std::vector<Error> &findings)
{
    std::vector<Task> tasks;
    if (list.isNone()) {
        return tasks;
    }
    if (!list.is(Value::Kind::List)) {
        findings.emplace_back(Text(QT_TRANSLATE_NOOP("Chatelaine", "Tasks must be a list.")),
                              list.mark().place());
        return tasks;
    }
    for (const Value &value : list.asList()) {
        if (value.isDict()) {
            tasks.push_back(taskOf(value, findings));
        } else if (!value.isNone()) {
            findings.emplace_back(Text(QT_TRANSLATE_NOOP("Chatelaine", "This is no task: a task is a map.")),
                                  value.mark().place());
        }
    }
    return tasks;
}

Result<std::vector<Task>> readTasks(const QString &path, std::vector<Error> &findings)
{
    const auto content = readTextFile(path);
    if (!content) {
        return fail(content.error());
    }
    auto document = readYaml({content->constData(), static_cast<std::size_t>(content->size())}, sstr(path));
    if (!document) {
        return fail(std::move(document.error()));
    }
    return tasksOf(document->root, findings);
}

} // namespace chatelaine
