// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Keep and fetch credentials by name.

#include "base/result.h"
#include "crypto/wiped.h"

#include <QString>

#include <compare>
#include <map>
#include <mutex>
#include <optional>

namespace chatelaine
{

/// The name of a credential: kind "passphrase", "login-password", "become-password" …, and what it is for.
struct SecretName {
    QString kind;
    QString name; ///< an account on a host, bound to its key ("anna@srv1/SHA256:…"), or a key file
    friend std::strong_ordering operator<=>(const SecretName &, const SecretName &) = default;
};

/// Where credentials are kept. Any thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// nullopt: not there. An error means "cannot tell" (locked) and is never to be taken for "not there".
    virtual Result<std::optional<WipedText>> read(const SecretName &name) = 0;
    virtual Result<void> write(const SecretName &name, const WipedText &secret) = 0;
    virtual Result<void> remove(const SecretName &name) = 0;
};

/// Kept in memory, wiped at the end of the session.
class MemoryStore : public SecretStore
{
public:
    Result<std::optional<WipedText>> read(const SecretName &name) override;
    Result<void> write(const SecretName &name, const WipedText &secret) override;
    Result<void> remove(const SecretName &name) override;

private:
    std::mutex m_mutex;
    std::map<SecretName, WipedText> m_secrets;
};

} // namespace chatelaine
