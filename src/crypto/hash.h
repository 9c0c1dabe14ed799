// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace chatelaine
{

/// SHA-256 of `data` as 64 lower-case hexadecimal digits. Any thread.
std::string sha256Hex(std::string_view data);

} // namespace chatelaine
