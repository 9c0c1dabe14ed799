// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Lines and columns of a text. For the room alone.

#include "base/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace chatelaine
{

/// The place of a byte: lines end with \n, \r or both; columns count characters.
Place placeAt(std::string_view text, std::size_t offset, const std::string &fileName);
/// The text of a line (from 1) without its end; empty when there is none.
std::string_view lineOf(std::string_view text, std::size_t line);
/// Nothing when all of it is UTF-8, otherwise an error with the place of the first byte that is not.
std::optional<Error> checkUtf8(std::string_view text, const std::string &fileName);

} // namespace chatelaine
