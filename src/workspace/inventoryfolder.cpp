// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/inventoryfolder.h"

#include <algorithm>
#include <array>

namespace chatelaine
{

bool isIgnoredInventory(const QString &name)
{
    static constexpr std::array endings{".pyc", ".pyo", ".swp", ".bak",  "~",    ".rpm",   ".md",
                                        ".txt", ".rst", ".ini", ".orig", ".cfg", ".retry", ".license"};
    return name.startsWith(u'.') || name == QLatin1String("host_vars") ||
           name == QLatin1String("group_vars") || name == QLatin1String("vars_plugins") ||
           std::any_of(endings.begin(), endings.end(),
                       [&](const char *ending) { return name.endsWith(QLatin1String(ending)); });
}

} // namespace chatelaine
