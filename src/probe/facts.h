// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Ansible's facts of a server, without Python and without root.

#include "recipe/rootsession.h"
#include "values/value.h"

#include <QByteArray>

#include <optional>
#include <stop_token>

namespace chatelaine
{

/// The facts as the account sees them that is logged in, in one round trip; names without "ansible_". With
/// name, value and type of Ansible's setup module (2.14): system, kernel*, machine, architecture,
/// userspace_*, nodename, hostname, fqdn, domain, machine_id, distribution*, os_family, lsb, service_mgr,
/// pkg_mgr, user_*, real_*_id, effective_*_id, env, date_time, uptime_seconds, loadavg, selinux, apparmor,
/// fips, ssh_host_key_*, cmdline, proc_cmdline, processor*, mem*_mb, swap*_mb, memory_mb, mounts, interfaces
/// and one for each (without ethtool's features), default_ipv4, default_ipv6, all_ipv4_addresses,
/// all_ipv6_addresses, dns, virtualization_*. Beside them `docker`: {installed, version}. Others of Ansible's
/// (python, devices, lvm, the hardware's serial numbers …) are not told. `session` should not become root:
/// facts are those of the login. Session's thread.
Result<Dict> gatherFacts(RootSession &session, std::stop_token stop);

/// What a report of facts.sh says; nothing where it is not whole.
std::optional<Dict> factsIn(const QByteArray &report);
/// The script itself, for tests that run it elsewhere.
QByteArray factsScript();

} // namespace chatelaine
