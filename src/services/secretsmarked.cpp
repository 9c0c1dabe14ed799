// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "services/services.h"

namespace chatelaine
{

namespace
{

Value marked(const Value &settings, const QStringList &secretOptions)
{
    Dict result = settings.asDict();
    for (const QString &option : secretOptions) {
        const std::string name = sstr(option);
        if (const Value *value = result.find(name)) {
            result.set(name, value->asSecret());
        }
    }
    return Value::dict(std::move(result));
}

} // namespace

Value secretsMarked(const Value &services, const ServiceCatalogue &catalogue)
{
    if (!services.isDict()) {
        return services;
    }
    Dict result;
    for (const auto &[name, settings] : services.asDict()) {
        const Value *service = settings.find("service");
        const auto definition = catalogue.definitions.find(service ? qstr(service->asString()) : QString());
        const bool known = definition != catalogue.definitions.end();
        result.set(name, known ? marked(settings, definition->second.secretOptions) : settings);
    }
    return Value::dict(std::move(result)).withMark(services.mark());
}

} // namespace chatelaine
