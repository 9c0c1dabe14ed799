// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

namespace chatelaine
{

std::string fillIn(const std::string &pattern, const std::vector<std::string> &args)
{
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool slot =
            pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        const std::size_t index = slot ? static_cast<std::size_t>(pattern[i + 1] - '1') : 0;
        if (slot && index < args.size()) {
            out += args[index];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

std::string Text::english() const { return fillIn(source, args); }

} // namespace chatelaine
