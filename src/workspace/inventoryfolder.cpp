// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/inventoryfolder.h"

#include <QRegularExpression>

#include <algorithm>

namespace chatelaine
{

bool isIgnoredInventory(const QString &name, const AnsibleSettings &settings)
{
    const QStringList &endings = settings.ignoredEndings;
    const QStringList &patterns = settings.ignoredPatterns;
    return name.startsWith(u'.') || name == QLatin1String("host_vars") ||
           name == QLatin1String("group_vars") || name == QLatin1String("vars_plugins") ||
           name.endsWith(QLatin1String(".license")) ||
           std::any_of(endings.begin(), endings.end(),
                       [&](const QString &ending) { return name.endsWith(ending); }) ||
           std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
               return QRegularExpression(pattern).match(name).hasMatch();
           });
}

} // namespace chatelaine
