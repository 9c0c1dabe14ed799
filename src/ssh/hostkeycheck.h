// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ssh/hostkeystop.h"
#include "ssh/knownhosts.h"
#include "ssh/questions.h"
#include "ssh/servermemory.h"
#include "ssh/target.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace chatelaine
{

/// Whether a server is the one it should be (workspace-format "Trust"): known to the workspace's shared file
/// or the user's own, and the same as this computer remembers under its name. One connection.
class HostKeyCheck
{
public:
    /// `reachedAt`: the target with the address that the user's own SSH settings give it, under which their
    /// known_hosts has it.
    HostKeyCheck(const Target &target, const Target &reachedAt, const HostKeyFiles &files)
        : m_target(target), m_reachedAt(reachedAt), m_files(files)
    {
    }

    /// Reads the files. Error: one is there and cannot be read; then no connection may be made.
    Result<void> load();
    /// The host key algorithms for the key exchange, those of known keys first: a server with several keys
    /// shows the known one.
    QByteArray algorithms() const;
    /// Ok: it may go on. A key that nobody knows is a question, and kept when accepted. Errors:
    /// HostKeyChanged (also for another address or port than before), HostKeyUnknown, Cancelled.
    Result<void> confirm(const HostKey &shown, Questions &questions, const std::stop_token &stop) const;
    /// A person was told the fingerprint `said`: where the shown key has it, it is written into the shared
    /// file and this computer's memory, in place of what differs. Errors: another fingerprint; a key that
    /// the user's own file denies or that was revoked; a file that cannot be written.
    Result<void> accept(const HostKey &shown, const QString &said, const std::stop_token &stop) const;

private:
    std::optional<HostKeyStop> difference(const HostKey &shown) const;
    std::optional<HostKeyStop> revokedIn(const std::vector<KnownKey> &keys, const HostKey &shown) const;
    std::optional<HostKeyStop> againstFile(HostKeyStop::Against against, const std::vector<KnownKey> &keys,
                                           const HostKey &shown, bool trustedElsewhere) const;
    std::optional<HostKeyStop> againstMemory(const HostKey &shown) const;
    HostKeyStop stopAt(HostKeyStop::Against against, const HostKey &shown, const KnownKey &known) const;
    Error stopped(HostKeyStop why, const std::stop_token &stop) const;
    Result<void> ask(const HostKey &shown, Questions &questions, const std::stop_token &stop) const;
    Result<void> remember(const HostKey &shown) const;

    Target m_target;
    Target m_reachedAt;
    HostKeyFiles m_files;
    std::vector<KnownKey> m_shared;
    std::vector<KnownKey> m_user;
    std::optional<RememberedServer> m_memory;
};

} // namespace chatelaine
