// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/wiped.h"

#include <QString>

#include <libssh/libssh.h>

#include <memory>

namespace chatelaine::ssh
{

struct KeyDeleter {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using Key = std::unique_ptr<ssh_key_struct, KeyDeleter>;

/// A private key's file as it lies on this computer.
struct KeyFile {
    enum class State { Missing, Unreadable, OpenToOthers, Broken, Encrypted, Ready };
    QString path;
    State state = State::Missing;
    Key key;       ///< where Ready
    Key publicKey; ///< where Encrypted, if the file or its .pub tells it
};

/// Looks at the file and reads the key where no passphrase is needed. Like ssh, does not use a key of this
/// user that others may read.
KeyFile readKeyFile(const QString &path);

/// The key of an encrypted file; null: the passphrase is wrong.
Key decryptedKey(const QString &path, const WipedText &passphrase);

} // namespace chatelaine::ssh
