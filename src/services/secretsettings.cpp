// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "services/services.h"

namespace chatelaine
{

SecretSettings secretSettings(const ServiceCatalogue &catalogue)
{
    SecretSettings settings;
    for (const auto &[name, definition] : catalogue.definitions) {
        QString prefix = name + QLatin1Char('_');
        prefix.replace(QLatin1Char('-'), QLatin1Char('_'));
        for (const QString &option : definition.secretOptions) {
            settings.add(sstr(option), option.startsWith(prefix));
        }
    }
    return settings;
}

} // namespace chatelaine
