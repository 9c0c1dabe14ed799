// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Characters of UTF-8 text, with the properties that Python's str methods look at.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chatelaine::templates::unicode
{

/// The character at `at`; moves `at` behind it. A broken byte gives U+FFFD.
char32_t next(std::string_view text, std::size_t &at);
bool isAscii(std::string_view text);
/// The number of characters.
std::size_t length(std::string_view text);
/// The byte where each character begins, and the end.
std::vector<std::size_t> boundaries(std::string_view text);
/// The last begin of a character at or before the byte.
std::size_t boundaryBefore(std::string_view text, std::size_t at);
/// The byte where the character with this number begins; the end when there are fewer.
std::size_t byteOf(std::string_view text, std::size_t character);

bool isPrintable(char32_t code);
bool isSpace(char32_t code);
bool isAlpha(char32_t code);
bool isDigit(char32_t code);
bool isDecimal(char32_t code);
bool isNumeric(char32_t code);
bool isUpper(char32_t code);
bool isLower(char32_t code);
/// Upper, lower or title case exists for it.
bool isCased(char32_t code);

/// The text as bytes of a named encoding ("utf-16-le", "latin-1" …), and back; nothing when it cannot be.
std::optional<std::string> encoded(std::string_view text, const std::string &encoding);
std::optional<std::string> decoded(std::string_view bytes, const std::string &encoding);

/// str.isidentifier()
bool isIdentifier(std::string_view text);
std::string upper(std::string_view text);
std::string lower(std::string_view text);
std::string casefold(std::string_view text);
/// str.capitalize()
std::string capitalised(std::string_view text);
/// str.title()
std::string titled(std::string_view text);
std::string swapcase(std::string_view text);

/// str.strip() of white space, or of the characters of `characters`.
enum class Side { Left, Right, Both };
std::string_view stripped(std::string_view text, Side side = Side::Both);
std::string_view stripped(std::string_view text, std::string_view characters, Side side = Side::Both);
/// str.split(): at runs of white space, at most `most` cuts (-1: all); what is left keeps its end.
std::vector<std::string_view> words(std::string_view text, long most = -1);
/// str.splitlines()
std::vector<std::string_view> lines(std::string_view text, bool keepEnds = false);
/// How many columns the text is wide is what Python's len() counts; `width` pads with spaces.
std::string padded(std::string_view text, std::size_t width, char align, std::string_view fill = " ");

} // namespace chatelaine::templates::unicode
