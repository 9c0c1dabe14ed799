// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/literals.h"

#include <cstdint>

namespace chatelaine::templates
{

namespace
{

int digitValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
}

/// Reads `count` hexadecimal digits behind `at`; moves `at` to the last one.
bool hexEscape(std::string_view text, std::size_t &at, std::size_t count, std::string &out)
{
    std::uint32_t code = 0;
    if (at + count >= text.size()) {
        return false;
    }
    for (std::size_t i = 1; i <= count; ++i) {
        const int digit = digitValue(text[at + i]);
        if (digit > 15) {
            return false;
        }
        code = code * 16 + static_cast<std::uint32_t>(digit);
    }
    at += count;
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
        return false;
    }
    appendCodePoint(out, code);
    return true;
}

void octalEscape(std::string_view text, std::size_t &at, std::string &out)
{
    unsigned code = 0;
    std::size_t used = 0;
    while (used < 3 && at + used < text.size() && text[at + used] >= '0' && text[at + used] <= '7') {
        code = code * 8 + static_cast<unsigned>(text[at + used] - '0');
        ++used;
    }
    at += used - 1;
    appendCodePoint(out, code);
}

} // namespace

void appendCodePoint(std::string &out, unsigned code)
{
    const auto put = [&out](unsigned byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

bool decodeEscapes(std::string_view text, std::string &out)
{
    out.clear();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 >= text.size()) {
            out += text[i];
            continue;
        }
        const char c = text[++i];
        static constexpr std::string_view names = "abfnrtv\\'\"";
        static constexpr std::string_view codes = "\a\b\f\n\r\t\v\\'\"";
        const std::size_t known = names.find(c);
        if (known != std::string_view::npos) {
            out += codes[known];
        } else if (c == '\n') {
            continue;
        } else if (c == 'x' || c == 'u' || c == 'U') {
            if (!hexEscape(text, i, c == 'x' ? 2 : c == 'u' ? 4 : 8, out)) {
                return false;
            }
        } else if (c >= '0' && c <= '7') {
            octalEscape(text, i, out);
        } else {
            out += '\\';
            out += c;
        }
    }
    return true;
}

std::size_t radixNumberEnd(std::string_view text, std::size_t begin)
{
    if (begin + 2 >= text.size() || text[begin] != '0') {
        return begin;
    }
    const char kind = static_cast<char>(text[begin + 1] | 0x20);
    const int base = kind == 'x' ? 16 : kind == 'o' ? 8 : kind == 'b' ? 2 : 0;
    std::size_t end = begin + 2;
    while (base != 0 && end < text.size() && (digitValue(text[end]) < base || text[end] == '_')) {
        ++end;
    }
    return end > begin + 2 ? end : begin;
}

} // namespace chatelaine::templates
