// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/urls.h"

#include "templates/literals.h"
#include "templates/unicode.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace chatelaine::templates
{

namespace
{

bool isAlnum(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

void splitNetloc(UrlParts &parts)
{
    std::string host = parts.netloc;
    const std::size_t at = host.rfind('@');
    if (at != std::string::npos) {
        const std::string login = host.substr(0, at);
        const std::size_t colon = login.find(':');
        parts.user = login.substr(0, colon);
        parts.hasUser = true;
        parts.hasPassword = colon != std::string::npos;
        parts.password = parts.hasPassword ? login.substr(colon + 1) : "";
        host.erase(0, at + 1);
    }
    std::size_t colon = host.rfind(':');
    if (host.starts_with('[')) {
        const std::size_t end = host.find(']');
        colon = end == std::string::npos ? end : host.find(':', end);
    }
    if (colon != std::string::npos) {
        const std::string port = host.substr(colon + 1);
        if (!port.empty() && port.size() < 6 &&
            std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; })) {
            parts.port = std::atoi(port.c_str());
        }
        host.resize(colon);
    }
    if (host.starts_with('[') && host.ends_with(']')) {
        host = host.substr(1, host.size() - 2);
    }
    parts.hostname = unicode::lower(host);
}

} // namespace

std::string urlQuoted(std::string_view text, std::string_view safe, bool plus)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (isAlnum(c) || std::string_view("_.-~").find(c) != std::string_view::npos ||
            safe.find(c) != std::string_view::npos) {
            out += c;
        } else if (plus && c == ' ') {
            out += '+';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 0xFU];
        }
    }
    return out;
}

std::string urlUnquoted(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 &&
            hexValue(text[i + 2]) >= 0) {
            out += static_cast<char>(
                static_cast<unsigned char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2])));
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

UrlParts splitUrl(std::string_view url)
{
    UrlParts parts;
    std::string rest(url);
    const std::size_t colon = rest.find(':');
    if (colon != std::string::npos && colon > 0 &&
        std::all_of(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(colon),
                    [](char c) { return isAlnum(c) || c == '+' || c == '-' || c == '.'; })) {
        parts.scheme = unicode::lower(rest.substr(0, colon));
        rest.erase(0, colon + 1);
    }
    if (rest.starts_with("//")) {
        const std::size_t end = std::min(rest.find_first_of("/?#", 2), rest.size());
        parts.netloc = rest.substr(2, end - 2);
        rest.erase(0, end);
    }
    const std::size_t hash = rest.find('#');
    if (hash != std::string::npos) {
        parts.fragment = rest.substr(hash + 1);
        rest.resize(hash);
    }
    const std::size_t question = rest.find('?');
    if (question != std::string::npos) {
        parts.query = rest.substr(question + 1);
        rest.resize(question);
    }
    parts.path = rest;
    splitNetloc(parts);
    return parts;
}

} // namespace chatelaine::templates
