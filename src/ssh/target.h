// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace chatelaine
{

/// How a host is reached, from Ansible's connection variables. A plain value; holds no secret.
struct Target {
    enum class Become { None, Sudo, Su, Doas };
    struct Jump {
        QString address;
        int port = 22;
        QString user;
        friend bool operator==(const Jump &, const Jump &) = default;
    };

    QString name;    ///< inventory_hostname
    QString address; ///< ansible_host, else the name
    int port = 22;
    QString user; ///< empty: the user running Chatelaine
    QString privateKeyFile;
    std::vector<Jump> jumps; ///< ProxyJump, nearest first
    Become become = Become::None;
    QString becomeUser = QStringLiteral("root");
    bool local = false; ///< ansible_connection: local
    std::chrono::milliseconds connectTimeout{10000};

    friend bool operator==(const Target &, const Target &) = default;
};

/// Which host keys are trusted (workspace-format "Trust").
struct HostKeyFiles {
    QString shared; ///< ssh/known_hosts of the workspace; a confirmed key is added here
    QString user;   ///< the user's own known_hosts; read only
    QString memory; ///< this computer's memory: per server name the address and key last used (JSON, 0600)
};

} // namespace chatelaine
