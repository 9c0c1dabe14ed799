// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/digest.h"

#include <openssl/evp.h>

namespace chatelaine
{

std::optional<std::string> digestHex(const std::string &name, std::string_view data)
{
    static constexpr char digits[] = "0123456789abcdef";
    const EVP_MD *kind = EVP_get_digestbyname(name.c_str());
    unsigned char result[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (kind == nullptr || EVP_Digest(data.data(), data.size(), result, &size, kind, nullptr) != 1) {
        return {};
    }
    std::string out;
    for (unsigned i = 0; i < size; ++i) {
        out += digits[result[i] >> 4U];
        out += digits[result[i] & 0xFU];
    }
    return out;
}

} // namespace chatelaine
