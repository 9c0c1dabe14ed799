// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
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
    /// Ok: it may go on. An unknown key is a question, and kept when accepted. Errors: HostKeyChanged,
    /// HostKeyUnknown, Cancelled.
    Result<void> confirm(const HostKey &shown, Questions &questions, std::stop_token stop) const;

private:
    Result<void> judgeRevoked(const HostKey &shown) const;
    Result<void> judgeFile(const std::vector<KnownKey> &keys, const HostKey &shown,
                           bool trustedElsewhere) const;
    Result<void> judgeMemory(const HostKey &shown) const;
    Result<void> ask(const HostKey &shown, bool moved, Questions &questions, std::stop_token stop) const;
    Error changed(const KnownKey &known, const HostKey &shown) const;

    Target m_target;
    Target m_reachedAt;
    HostKeyFiles m_files;
    std::vector<KnownKey> m_shared;
    std::vector<KnownKey> m_user;
    std::optional<RememberedServer> m_memory;
};

} // namespace chatelaine
