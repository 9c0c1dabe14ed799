// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "crypto/wiped.h"
#include "secrets/secretstore.h"
#include "ssh/target.h"
#include "templates/templates.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chatelaine
{

/// How a server is reached, as its variables say.
struct Connection {
    Target target;
    QStringList ignored; ///< settings that are not used, as they stand in the file: "-o ForwardAgent=yes"
    std::vector<std::pair<SecretName, WipedText>> secrets; ///< passwords among the variables
};

/// Reads Ansible's connection variables (ansible_host, ansible_port, ansible_user, ansible_become…, ProxyJump
/// in ansible_ssh_common_args) of `host` from its scope. Errors: a value of the wrong type, an unknown
/// connection or become method; each names the variable and its place.
Result<Connection> connectionOf(const QString &host, TemplateScope &scope);

} // namespace chatelaine
