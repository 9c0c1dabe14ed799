// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretstore.h"

namespace chatelaine
{

Result<std::optional<WipedText>> MemoryStore::read(const SecretName &name)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end()) {
        return std::nullopt;
    }
    return found->second;
}

Result<void> MemoryStore::write(const SecretName &name, const WipedText &secret)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.insert_or_assign(name, secret);
    return {};
}

Result<void> MemoryStore::remove(const SecretName &name)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.erase(name);
    return {};
}

} // namespace chatelaine
