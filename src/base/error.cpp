// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

namespace chatelaine
{

std::string Place::toString() const
{
    if (file.empty()) {
        return step.empty() ? host : host + ": " + step;
    }
    std::string out = file;
    if (line > 0) {
        out += ":" + std::to_string(line);
        if (column > 0) {
            out += ":" + std::to_string(column);
        }
    }
    return out;
}

} // namespace chatelaine
