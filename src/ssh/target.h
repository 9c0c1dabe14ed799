// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstddef>
#include <functional>
#include <stop_token>
#include <vector>

namespace chatelaine
{

struct HostKeyStop;

/// How a host is reached, from Ansible's connection variables. A plain value; holds no secret.
struct Target {
    enum class Become { None, Sudo, Su, Doas };
    struct Jump {
        QString address;
        int port = 22;
        QString user;
        friend bool operator==(const Jump &, const Jump &) = default;
    };

    QString name;    ///< inventory_hostname; of a jump host: its address
    QString behind;  ///< of a jump host: the inventory_hostname of the server that it leads to
    QString address; ///< ansible_host, else the name
    int port = 22;
    QString user; ///< empty: the user running Chatelaine
    QString privateKeyFile;
    std::vector<Jump> jumps; ///< ProxyJump, nearest first
    Become become = Become::None;
    QString becomeUser = QStringLiteral("root");
    bool local = false; ///< ansible_connection: local
    std::chrono::milliseconds connectTimeout{10000};

    bool isJump() const { return !behind.isEmpty(); }
    /// The host in the inventory that it is about.
    const QString &host() const { return isJump() ? behind : name; }
    /// "address" or "address:port", as a person writes it.
    QString shownAddress() const;
    /// Under which name this computer remembers it and its passwords: never the same for a host and a jump
    /// host.
    QString memoryName() const;

    friend bool operator==(const Target &, const Target &) = default;
};

/// The n-th jump host of a target as a server of its own, reached through those before it.
Target jumpHost(const Target &target, std::size_t index);

/// Which host keys are trusted (workspace-format "Trust").
struct HostKeyFiles {
    QString shared; ///< ssh/known_hosts of the workspace; a confirmed key is added here
    QString user;   ///< the user's own known_hosts; read only
    QString memory; ///< this computer's memory: per server name the address and key last used (JSON, 0600)
    /// Called on the connection's thread with what stops it, before that is put into a sentence: may fill in
    /// `changes`. May be empty; must return soon after a stop is requested.
    std::function<void(HostKeyStop &, const std::stop_token &)> onStop = nullptr;
};

} // namespace chatelaine
