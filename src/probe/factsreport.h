// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What resources/scripts/facts.sh printed, and the facts in it, subject by subject. Each function adds facts
// with Ansible's names and types (without "ansible_") and leaves out what the report does not tell.

#include "values/value.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace chatelaine
{

/// The parts of a report by name.
class FactsReport
{
public:
    /// Nothing where the report does not go to its end.
    static std::optional<FactsReport> read(const QByteArray &output);

    bool has(const QString &part) const { return m_parts.contains(part); }
    QStringList lines(const QString &part) const { return m_parts.value(part); }
    /// The lines as one text, without space around it; empty: there is none.
    QString text(const QString &part) const { return lines(part).join(u'\n').trimmed(); }
    /// Whether a path exists on the server, of those that the script looks for.
    bool exists(const char *path) const
    {
        return lines(QStringLiteral("exists")).contains(QLatin1String(path));
    }
    bool hasCommand(const char *name) const
    {
        return lines(QStringLiteral("commands")).contains(QLatin1String(name));
    }
    /// The words behind the "net ", in order: the interfaces.
    QStringList interfaces() const { return m_interfaces; }

private:
    QHash<QString, QStringList> m_parts;
    QStringList m_interfaces;
};

Value factText(const QString &text);
Value factTexts(const QStringList &texts);
/// "1.5" of VERSION="1.5" in a file of such lines; empty: it has none.
QString shellValue(const FactsReport &report, const QString &file, const QString &name);

/// system, kernel, kernel_version, machine, architecture, userspace_*, nodename, hostname, fqdn, domain,
/// machine_id
void addPlatformFacts(const FactsReport &report, Dict &facts);
/// distribution*, os_family, lsb
void addDistributionFacts(const FactsReport &report, Dict &facts);
/// service_mgr, pkg_mgr (of os_family), docker
void addServiceFacts(const FactsReport &report, Dict &facts);
/// user_*, real_*_id, effective_*_id, env
void addUserFacts(const FactsReport &report, Dict &facts);
/// date_time, uptime_seconds, loadavg
void addTimeFacts(const FactsReport &report, Dict &facts);
/// selinux, apparmor, fips, ssh_host_key_*, cmdline, proc_cmdline
void addSecurityFacts(const FactsReport &report, Dict &facts);
/// processor*, mem*_mb, swap*_mb, memory_mb, mounts
void addHardwareFacts(const FactsReport &report, Dict &facts);
/// interfaces and one fact for each, default_ipv4, default_ipv6, all_ipv*_addresses, dns
void addNetworkFacts(const FactsReport &report, Dict &facts);
/// virtualization_*
void addVirtualFacts(const FactsReport &report, Dict &facts);

} // namespace chatelaine
