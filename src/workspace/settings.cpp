// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/settings.h"

#include "base/qt.h"
#include "values/yaml.h"
#include "workspace/keyedmap.h"
#include "workspace/workspace.h"

namespace chatelaine
{

Result<WorkspaceSettings> readSettings(const QString &path)
{
    const auto content = readTextFile(path);
    if (!content) {
        return fail(content.error());
    }
    auto document = readYaml(
        std::string_view(content->constData(), static_cast<std::size_t>(content->size())), sstr(path));
    if (!document) {
        return fail(std::move(document.error()));
    }
    WorkspaceSettings settings;
    for (const YamlFinding &finding : document->findings) {
        settings.findings.emplace_back(finding.what, finding.place);
    }
    if (!document->root.isDict() && !document->root.isNone()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "chatelaine.yml must be a map of settings.")),
                    document->root.mark().place());
    }
    Dict paths;
    const auto top = takeKeys(document->root.asDict(),
                              {textKey("name", settings.name), textKey("id", settings.id),
                               textsKey("languages", settings.languages),
                               textsKey("live_servers", settings.liveServers), mapKey("paths", paths)},
                              settings.findings);
    if (!top) {
        return fail(top.error());
    }
    const auto below =
        takeKeys(paths,
                 {textsKey("inventory", settings.inventory), textsKey("roles", settings.roles),
                  textKey("services", settings.services), textKey("known_hosts", settings.knownHosts)},
                 settings.findings);
    if (!below) {
        return fail(below.error());
    }
    if (const Value *inventory = paths.find("inventory")) {
        settings.inventoryPlace = inventory->mark().place();
    }
    return settings;
}

} // namespace chatelaine
