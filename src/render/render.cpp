// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/render.h"

#include "base/qt.h"
#include "render/instancerenderer.h"

#include <QHash>

#include <algorithm>

namespace chatelaine
{

namespace
{

/// Two instances may share a folder that both want the same; a file belongs to one.
bool mayShare(const RenderedFile &a, const RenderedFile &b)
{
    return a.directory && b.directory && a.mode == b.mode && a.owner == b.owner && a.group == b.group;
}

void addSharedPaths(std::vector<RenderOutcome> &outcomes)
{
    struct Owner {
        std::size_t outcome;
        const RenderedFile *file;
    };
    QHash<QString, Owner> owners;
    std::vector<std::pair<std::size_t, Error>> errors;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        for (const RenderedFile &file : outcomes[i].service.files) {
            const auto known = owners.constFind(file.path);
            if (known == owners.constEnd()) {
                owners.insert(file.path, {i, &file});
                continue;
            }
            if (known->outcome == i || mayShare(*known->file, file)) {
                continue;
            }
            for (const std::size_t one : {known->outcome, i}) {
                errors.emplace_back(
                    one, Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The services %1 and %2 both write %3."),
                                    {sstr(outcomes[known->outcome].instance.name),
                                     sstr(outcomes[i].instance.name), sstr(file.path)}),
                               outcomes[one].instance.place));
            }
        }
    }
    for (auto &[at, error] : errors) {
        outcomes[at].errors.push_back(std::move(error));
    }
}

} // namespace

std::vector<RenderOutcome> renderHost(const Workspace &workspace, const VariableStore &store,
                                      const ServiceCatalogue &catalogue, const HostServices &services,
                                      const QString &host, const Dict &facts, const QString &language)
{
    std::vector<RenderOutcome> outcomes;
    for (const ServiceInstance &instance : services.instances) {
        const auto variables = instanceVariables(store, catalogue, instance);
        if (!variables) {
            outcomes.push_back({instance, {}, {variables.error()}});
            continue;
        }
        const ServiceDefinition &definition = catalogue.definitions.at(instance.service);
        InstanceRenderer renderer(workspace, definition, instance, store.scope(host, *variables, facts));
        outcomes.push_back(renderer.render(language));
    }
    addSharedPaths(outcomes);
    return outcomes;
}

} // namespace chatelaine
