// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Tasks, read statically: what of them matters for the files a role writes.

#include "base/result.h"
#include "values/value.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chatelaine
{

/// `loop:` or `with_…:`. The items may be a template.
struct TaskLoop {
    QString lookup; ///< "items" of with_items; empty: loop
    Value terms;
    QString variable = QStringLiteral("item"); ///< loop_control.loop_var
    QString indexVariable;                     ///< loop_control.index_var; may be empty
};

/// One task. Short names of modules and those with their collection (ansible.builtin.template) are the same.
struct Task {
    enum class Kind {
        Block,
        Template,
        Copy,
        SetFact,
        IncludeTasks, ///< include_tasks, import_tasks
        IncludeRole,  ///< include_role, import_role
        IncludeVars,
        Other ///< anything else: only what it registers matters
    };
    Kind kind = Kind::Other;
    QString name;
    Place place;
    Dict arguments;                ///< of the module; a bare word of an include stands under "_raw"
    std::vector<Value> conditions; ///< `when`, each an expression or a truth value
    Dict variables;                ///< `vars`
    std::optional<TaskLoop> loop;
    QString registered;
    bool isStatic = false;   ///< import_tasks, import_role: its variables hold while the role is loaded
    bool elsewhere = false;  ///< delegate_to, local_action: not on the play's host
    bool never = false;      ///< tagged "never": runs only when asked for
    std::vector<Task> tasks; ///< of a block
    std::vector<Task> rescue;
    std::vector<Task> always;
};

/// The tasks of a list. What is no task is a finding with its place, and left out.
std::vector<Task> tasksOf(const Value &list, std::vector<Error> &findings);
/// The tasks of a file. Errors: not readable, broken YAML, no list; with its place.
Result<std::vector<Task>> readTasks(const QString &path, std::vector<Error> &findings);

/// The words of `when`: a list as one condition each. True for a condition that always holds.
std::vector<Value> conditionsOf(const Value *when);
/// Module arguments as one text: `src=a.j2 dest="/b c" mode=0644`; what has no "=" is joined under "_raw".
Dict keywordArguments(const Value &text);

} // namespace chatelaine
