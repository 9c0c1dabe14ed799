// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/settings.h"

#include "base/qt.h"
#include "values/yaml.h"
#include "workspace/nearest.h"
#include "workspace/workspace.h"

#include <functional>
#include <map>

namespace chatelaine
{

namespace
{

Error wrongType(const std::string &key, const std::string &expected, const Value &value)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The setting %1 must be %2."), {key, expected}),
                 value.mark().place());
}

/// A text, or a list of texts; nothing for any other type.
std::optional<QStringList> texts(const Value &value)
{
    if (value.isNone()) {
        return QStringList();
    }
    if (value.isString()) {
        return QStringList(qstr(value.asString()));
    }
    if (!value.isSequence()) {
        return std::nullopt;
    }
    QStringList all;
    for (const Value &item : value.asList()) {
        if (!item.isString()) {
            return std::nullopt;
        }
        all += qstr(item.asString());
    }
    return all;
}

using Taker = std::function<bool(const Value &)>; ///< false: the wrong type
struct Key {
    std::string expected; ///< completes "must be …"
    Taker take;
};
using Keys = std::map<std::string, Key>;

Key text(QString &into)
{
    return {"a text", [&into](const Value &value) {
                if (!value.isString() && !value.is(Value::Kind::Int)) {
                    return value.isNone();
                }
                into = value.isString() ? qstr(value.asString()) : QString::number(value.asInt());
                return true;
            }};
}

Key list(QStringList &into, Place *place = nullptr)
{
    return {"a list of texts", [&into, place](const Value &value) {
                const auto all = texts(value);
                into = all.value_or(QStringList());
                if (place) {
                    *place = value.mark().place();
                }
                return all.has_value();
            }};
}

Result<void> takeAll(const Dict &dict, const Keys &keys, std::vector<Error> &findings)
{
    for (const auto &[key, value] : dict) {
        const auto found = key.isString() ? keys.find(key.asString()) : keys.end();
        if (found != keys.end()) {
            if (!found->second.take(value)) {
                return fail(wrongType(found->first, found->second.expected, value));
            }
            continue;
        }
        QStringList names;
        for (const auto &[name, unused] : keys) {
            names += qstr(name);
        }
        Error finding(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "chatelaine.yml has no setting %1."), {toJson(key)}),
            key.mark().place());
        if (const QString near = nearestName(qstr(key.asString()), names); !near.isEmpty()) {
            finding.next = Text(QT_TRANSLATE_NOOP("Chatelaine", "Did you mean %1?"), {sstr(near)});
        }
        findings.push_back(std::move(finding));
    }
    return {};
}

} // namespace

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
    if (document->root.isNone()) {
        return settings;
    }
    if (!document->root.isDict()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "chatelaine.yml must be a map of settings.")),
                    document->root.mark().place());
    }
    Dict paths;
    const Keys top{
        {"name", text(settings.name)},
        {"id", text(settings.id)},
        {"languages", list(settings.languages)},
        {"live_servers", list(settings.liveServers)},
        {"paths",
         {"a map",
          [&paths](const Value &value) {
              paths = value.asDict();
              return value.isDict() || value.isNone();
          }}},
    };
    if (auto taken = takeAll(document->root.asDict(), top, settings.findings); !taken) {
        return fail(std::move(taken.error()));
    }
    const Keys below{
        {"inventory", list(settings.inventory, &settings.inventoryPlace)},
        {"roles", list(settings.roles)},
        {"services", text(settings.services)},
        {"known_hosts", text(settings.knownHosts)},
    };
    if (auto taken = takeAll(paths, below, settings.findings); !taken) {
        return fail(std::move(taken.error()));
    }
    return settings;
}

} // namespace chatelaine
