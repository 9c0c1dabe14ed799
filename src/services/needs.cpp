// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/needs.h"

#include "base/qt.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

struct Need {
    QString service;  ///< empty: any
    QString instance; ///< empty: any
    QString host;     ///< empty: the same
};

Need needOf(const Value &raw)
{
    if (raw.isString()) {
        return {qstr(raw.asString()), {}, {}};
    }
    const auto text = [&raw](const char *key) {
        const Value *value = raw.find(key);
        return value ? qstr(value->asString()) : QString();
    };
    return {text("service"), text("instance"), text("host")};
}

bool meets(const ServiceInstance &instance, const Need &need)
{
    return (need.service.isEmpty() || instance.service == need.service) &&
           (need.instance.isEmpty() || instance.name == need.instance);
}

const std::vector<Value> &needsOf(const ServiceInstance &instance, const ServiceCatalogue &catalogue)
{
    static const std::vector<Value> none;
    const auto definition = catalogue.definitions.find(instance.service);
    return definition == catalogue.definitions.end() ? none : definition->second.needs;
}

int rank(const ServiceInstance &instance, const ServiceCatalogue &catalogue)
{
    const auto definition = catalogue.definitions.find(instance.service);
    const QString tier = definition == catalogue.definitions.end() ? QString() : definition->second.tier;
    return tier == QLatin1String("core") ? 0 : tier == QLatin1String("users") ? 2 : 1;
}

/// Whether something that is still waiting must come before `instance`.
bool waitsFor(const ServiceInstance &instance, const std::vector<ServiceInstance> &waiting,
              const ServiceCatalogue &catalogue)
{
    const std::vector<Value> &needs = needsOf(instance, catalogue);
    return std::any_of(needs.begin(), needs.end(), [&](const Value &raw) {
        const Need need = needOf(raw);
        return (need.host.isEmpty() || need.host == instance.host) &&
               std::any_of(waiting.begin(), waiting.end(), [&](const ServiceInstance &other) {
                   return other.name != instance.name && meets(other, need);
               });
    });
}

void sortTier(std::vector<ServiceInstance> waiting, HostServices &services, const ServiceCatalogue &catalogue)
{
    while (!waiting.empty()) {
        auto next = std::find_if(waiting.begin(), waiting.end(), [&](const ServiceInstance &instance) {
            return !waitsFor(instance, waiting, catalogue);
        });
        if (next == waiting.end()) {
            QStringList names;
            for (const ServiceInstance &instance : waiting) {
                names += instance.name;
            }
            services.findings.emplace_back(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "These services need each other in a circle: %1."),
                     {sstr(names.join(QLatin1String(", ")))}),
                waiting.front().place);
            std::move(waiting.begin(), waiting.end(), std::back_inserter(services.instances));
            return;
        }
        services.instances.push_back(std::move(*next));
        waiting.erase(next);
    }
}

} // namespace

void checkNeeds(HostServices &services, const Inventory &inventory, const ServiceCatalogue &catalogue,
                const std::function<std::vector<ServiceInstance>(const QString &host)> &elsewhere)
{
    for (const ServiceInstance &instance : services.instances) {
        for (const Value &raw : needsOf(instance, catalogue)) {
            const Need need = needOf(raw);
            const bool here = need.host.isEmpty() || need.host == instance.host;
            const std::vector<ServiceInstance> others = here ? services.instances
                                                        : inventory.host(need.host)
                                                            ? elsewhere(need.host)
                                                            : std::vector<ServiceInstance>();
            const bool met = std::any_of(others.begin(), others.end(), [&](const ServiceInstance &other) {
                return (!here || other.name != instance.name) && meets(other, need);
            });
            if (!met) {
                const QString wanted = need.instance.isEmpty() ? need.service : need.instance;
                services.findings.emplace_back(
                    Text(
                        QT_TRANSLATE_NOOP("Chatelaine", "%1 needs %2 on the server %3, and it is not there."),
                        {sstr(instance.name), sstr(wanted), sstr(here ? instance.host : need.host)}),
                    instance.place);
            }
        }
    }
}

void sortByNeeds(HostServices &services, const ServiceCatalogue &catalogue)
{
    const std::vector<ServiceInstance> all = std::move(services.instances);
    services.instances.clear();
    for (int tier = 0; tier < 3; ++tier) {
        std::vector<ServiceInstance> waiting;
        std::copy_if(all.begin(), all.end(), std::back_inserter(waiting),
                     [&](const ServiceInstance &instance) { return rank(instance, catalogue) == tier; });
        sortTier(std::move(waiting), services, catalogue);
    }
}

} // namespace chatelaine
