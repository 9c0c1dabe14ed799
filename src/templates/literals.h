// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace chatelaine::templates
{

/// The backslash escapes of a Python string literal; unknown ones stay as they are. False: one is cut off or
/// no character.
bool decodeEscapes(std::string_view text, std::string &out);

/// The end of a number such as 0x1f, 0o17 or 0b11 at `begin`; `begin` when there is none.
std::size_t radixNumberEnd(std::string_view text, std::size_t begin);

/// Appends a character as UTF-8.
void appendCodePoint(std::string &out, unsigned codePoint);

} // namespace chatelaine::templates
