// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace chatelaine::templates
{

/// urllib.parse.quote(): letters, digits, "_.-~" and `safe` stay; `plus`: a space becomes "+".
std::string urlQuoted(std::string_view text, std::string_view safe, bool plus);
std::string urlUnquoted(std::string_view text);

struct UrlParts {
    std::string scheme;
    std::string netloc;
    std::string path;
    std::string query;
    std::string fragment;
    std::string user;
    std::string password;
    std::string hostname;
    int port = -1;
    bool hasUser = false;
    bool hasPassword = false;
};
/// As urllib.parse.urlsplit() cuts an address.
UrlParts splitUrl(std::string_view url);

} // namespace chatelaine::templates
