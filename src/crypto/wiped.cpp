// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/wiped.h"

#include <openssl/crypto.h>

namespace chatelaine
{

void wipe(std::string &text)
{
    // Up to the capacity: the text may have been longer before. Growing to the capacity does not allocate.
    text.resize(text.capacity());
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

WipedText::WipedText(WipedText &&other) noexcept : m_text(std::move(other.m_text))
{
    // A short text lives inside the object: moving copies its bytes and leaves the old ones behind.
    wipe(other.m_text);
}

WipedText &WipedText::operator=(const WipedText &other)
{
    if (this != &other) {
        wipe(m_text);
        m_text = other.m_text;
    }
    return *this;
}

WipedText &WipedText::operator=(WipedText &&other) noexcept
{
    if (this != &other) {
        wipe(m_text);
        m_text = std::move(other.m_text);
        wipe(other.m_text);
    }
    return *this;
}

} // namespace chatelaine
