// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "render/render.h"
#include "roles/roles.h"

namespace chatelaine
{

Result<HostVariables> roleVariables(const Workspace &workspace, const VariableStore &store,
                                    const QString &role, const QString &host)
{
    const Result<QString> path = findRole(workspace, role);
    if (!path) {
        return fail(path.error());
    }
    const Result<Role> read = readRole(*path);
    if (!read) {
        return fail(read.error());
    }
    HostVariables variables = store.host(host);
    variables.underlay(Layer::Kind::RoleDefault, read->name, read->defaults);
    variables.override(Layer::Kind::RoleVars, read->name, read->variables);
    Dict magic;
    magic.set("role_name", Value::string(sstr(role)));
    magic.set("ansible_role_name", Value::string(sstr(role)));
    magic.set("role_path", Value::string(sstr(read->path)));
    variables.override(Layer::Kind::Magic, read->name, magic);
    variables.markSecret(read->secretOptions);
    return variables;
}

} // namespace chatelaine
