// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What this computer remembers of each server: the address and the host key it last used.

#include "base/result.h"

#include <QString>

#include <optional>

namespace chatelaine
{

/// Which server a name stood for when it was last used from this computer.
struct RememberedServer {
    QString address;
    int port = 22;
    QString keyType;
    QString fingerprint; ///< SHA256:…
    friend bool operator==(const RememberedServer &, const RememberedServer &) = default;
};

/// nullopt: this computer has not used the name yet. Error: the file is there and cannot be understood.
Result<std::optional<RememberedServer>> rememberedServer(const QString &memoryFile, const QString &name);

/// Writes it down, atomically, mode 0600; what other threads and programs write at the same time stays. Any
/// thread.
Result<void> rememberServer(const QString &memoryFile, const QString &name, const RememberedServer &server);

} // namespace chatelaine
