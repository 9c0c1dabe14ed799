// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "roles/roles.h"
#include "roles/tasks.h"

#include <algorithm>
#include <array>

namespace chatelaine
{

namespace
{

QString textOf(const Value *value)
{
    return value != nullptr && value->isString() ? qstr(value->asString()) : QString();
}

} // namespace

Result<RoleUse> roleUseOf(const Value &entry)
{
    // Keywords that a role's entry may have; every other key is a parameter.
    static constexpr std::array keywords{"role",
                                         "name",
                                         "vars",
                                         "when",
                                         "tags",
                                         "become",
                                         "become_user",
                                         "become_method",
                                         "become_flags",
                                         "become_exe",
                                         "delegate_to",
                                         "delegate_facts",
                                         "environment",
                                         "no_log",
                                         "any_errors_fatal",
                                         "port",
                                         "check_mode",
                                         "diff",
                                         "ignore_errors",
                                         "ignore_unreachable",
                                         "run_once",
                                         "connection",
                                         "remote_user",
                                         "module_defaults",
                                         "collections",
                                         "debugger",
                                         "throttle",
                                         "timeout"};
    RoleUse use;
    use.place = entry.mark().place();
    if (entry.isString()) {
        use.name = qstr(entry.asString());
        return use;
    }
    use.name = textOf(entry.find("role"));
    if (use.name.isEmpty()) {
        use.name = textOf(entry.find("name"));
    }
    if (use.name.isEmpty()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "This entry does not name a role.")), use.place);
    }
    use.conditions = conditionsOf(entry.find("when"));
    if (const Value *variables = entry.find("vars")) {
        use.variables = variables->asDict();
    }
    for (const auto &[key, value] : entry.asDict()) {
        if (key.isString() && std::find(keywords.begin(), keywords.end(), key.asString()) == keywords.end()) {
            use.parameters.set(key, value);
        }
    }
    return use;
}

} // namespace chatelaine
