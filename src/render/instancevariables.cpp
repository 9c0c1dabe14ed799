// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "render/render.h"

namespace chatelaine
{

Result<HostVariables> instanceVariables(const VariableStore &store, const ServiceCatalogue &catalogue,
                                        const ServiceInstance &instance)
{
    const auto found = catalogue.definitions.find(instance.service);
    if (found == catalogue.definitions.end()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no kind of service called %1."),
                         {sstr(instance.service)}),
                    instance.place, Cause::NotFound);
    }
    const ServiceDefinition &definition = found->second;
    HostVariables variables = store.host(instance.host);
    variables.underlay(Layer::Kind::RoleDefault, instance.service, definition.role.defaults);
    variables.override(Layer::Kind::RoleVars, instance.service, definition.role.variables);
    variables.override(Layer::Kind::Instance, instance.name, instance.settings);

    Mark inDefinition;
    inDefinition.file = std::make_shared<const std::string>(
        sstr(definition.role.path + QLatin1String("/meta/chatelaine.yml")));
    const Value *ownBase = instance.settings.find("base");
    Dict magic;
    magic.set("instance", Value::string(sstr(instance.name)));
    magic.set("service", Value::string(sstr(instance.service)));
    magic.set("tier", Value::string(sstr(definition.tier)));
    magic.set("base_dir", ownBase ? *ownBase : Value::string(definition.base).withMark(inDefinition));
    magic.set("role_name", Value::string(sstr(instance.service)));
    magic.set("role_path", Value::string(sstr(definition.role.path)));
    variables.override(Layer::Kind::Magic, {}, magic);
    variables.markSecret(definition.secretOptions);
    return variables;
}

} // namespace chatelaine
