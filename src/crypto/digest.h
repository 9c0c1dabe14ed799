// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chatelaine
{

/// The digest of `data` in lower-case hexadecimal digits: md5, sha1, sha224, sha256, sha384, sha512,
/// blake2b512 and what else libcrypto knows by this name. Nothing: no such digest. For what templates ask
/// for, not for protecting anything. Any thread.
std::optional<std::string> digestHex(const std::string &name, std::string_view data);

} // namespace chatelaine
