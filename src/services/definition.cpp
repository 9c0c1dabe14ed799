// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/definition.h"

#include "base/qt.h"
#include "workspace/keyedmap.h"
#include "workspace/varsfiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace chatelaine
{

namespace
{

KeyRule localKey(std::string name, LocalText &into)
{
    const Text wrong(
        QT_TRANSLATE_NOOP("Chatelaine", "%1 must be a text, or a map with a text for each language."),
        {name});
    return {std::move(name), wrong, [&into](const Value &value) {
                if (value.isString()) {
                    into.byLanguage[QString()] = qstr(value.asString());
                    return true;
                }
                for (const auto &[language, text] : value.asDict()) {
                    // `no:` is false to YAML, and Norwegian to us.
                    const bool norwegian = language.is(Value::Kind::Bool) && !language.asBool();
                    if ((!language.isString() && !norwegian) || !text.isString()) {
                        return false;
                    }
                    into.byLanguage[norwegian ? QStringLiteral("no") : qstr(language.asString())] =
                        qstr(text.asString());
                }
                return value.isDict() || value.isNone();
            }};
}

KeyRule kindKey(ServiceKind &into)
{
    return {"kind", Text(QT_TRANSLATE_NOOP("Chatelaine", "kind must be compose, systemd, stack or files.")),
            [&into](const Value &value) {
                for (const ServiceKind kind :
                     {ServiceKind::Compose, ServiceKind::Systemd, ServiceKind::Stack, ServiceKind::Files}) {
                    if (value.isString() && kindName(kind) == qstr(value.asString())) {
                        into = kind;
                        return true;
                    }
                }
                return false;
            }};
}

KeyRule tierKey(QString &into)
{
    return {"tier", Text(QT_TRANSLATE_NOOP("Chatelaine", "tier must be core, apps or users.")),
            [&into](const Value &value) {
                into = qstr(value.asString());
                return into == QLatin1String("core") || into == QLatin1String("apps") ||
                       into == QLatin1String("users");
            }};
}

Result<void> checkMaps(const std::vector<Value> &entries, const std::vector<std::string> &keys,
                       std::vector<Error> &findings)
{
    std::vector<KeyRule> rules;
    for (const std::string &key : keys) {
        rules.push_back(anyKey(key));
    }
    for (const Value &entry : entries) {
        if (!entry.isDict()) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "This entry must be a map.")),
                        entry.mark().place());
        }
        if (auto taken = takeKeys(entry.asDict(), rules, findings); !taken) {
            return taken;
        }
    }
    return {};
}

Result<void> checkNeeds(const std::vector<Value> &needs, std::vector<Error> &findings)
{
    for (const Value &need : needs) {
        if (need.isString()) {
            continue;
        }
        if (!need.isDict() || (!need.find("service") && !need.find("instance"))) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                               "Each entry of needs must be the name of a service, or a map "
                                               "with service, instance and host.")),
                        need.mark().place());
        }
        if (auto checked = checkMaps({need}, {"service", "instance", "host"}, findings); !checked) {
            return checked;
        }
    }
    return {};
}

Result<void> readOptions(const Dict &options, ServiceDefinition &definition)
{
    for (const auto &[name, settings] : options) {
        if (!settings.isDict()) {
            return fail(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The option %1 must be a map."), {name.asString()}),
                settings.mark().place());
        }
        std::vector<KeyRule> rules;
        for (const char *key : {"label", "help", "secret", "generate", "section", "format", "immutable",
                                "why", "visible", "placeholder", "unit", "order"}) {
            rules.push_back(anyKey(key));
        }
        if (auto taken = takeKeys(settings.asDict(), rules, definition.findings); !taken) {
            return taken;
        }
        const Value *secret = settings.find("secret");
        const QString option = qstr(name.asString());
        if (secret && secret->asBool() && !definition.secretOptions.contains(option)) {
            definition.secretOptions += option;
        }
    }
    return {};
}

/// What Compose itself looks for, when nothing names the files.
std::vector<std::string> usualComposeFiles(const std::vector<InstallItem> &install)
{
    for (const char *name : {"compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"}) {
        for (const InstallItem &item : install) {
            if (item.destination == name) {
                return {name};
            }
        }
    }
    return {};
}

Result<void> readMeta(const Dict &meta, ServiceDefinition &definition)
{
    QStringList composeFiles;
    Dict options;
    std::vector<Value> dns;
    std::vector<Value> data;
    const auto taken = takeKeys(
        meta,
        {localKey("title", definition.title), localKey("summary", definition.summary),
         kindKey(definition.kind), tierKey(definition.tier), textKey("base", definition.base),
         listKey("needs", definition.needs), anyKey("install"), textsKey("compose_files", composeFiles),
         listKey("health", definition.health), listKey("exposes", definition.exposes),
         textKey("reload", definition.reload), mapKey("options", options), listKey("dns", dns),
         listKey("data", data), anyKey("category"), anyKey("homepage")},
        definition.findings);
    if (!taken) {
        return taken;
    }
    if (!meta.contains("kind")) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "kind is missing: compose, systemd, stack or files.")),
            Value::dict(meta).mark().place());
    }
    auto checked = checkNeeds(definition.needs, definition.findings);
    checked = checked.and_then([&] {
        return checkMaps(
            definition.health,
            {"http", "tcp", "command", "container", "status", "from", "verify_tls", "within", "text"},
            definition.findings);
    });
    checked = checked.and_then([&] {
        return checkMaps(definition.exposes, {"port", "purpose", "audience", "protocol"},
                         definition.findings);
    });
    checked = checked.and_then([&] { return readOptions(options, definition); });
    if (!checked) {
        return checked;
    }
    auto install = readInstall(meta.find("install"), definition.role, definition.findings);
    if (!install) {
        return fail(std::move(install.error()));
    }
    definition.install = std::move(*install);
    for (const QString &file : composeFiles) {
        definition.composeFiles.push_back(sstr(file));
    }
    if (definition.composeFiles.empty() &&
        (definition.kind == ServiceKind::Compose || definition.kind == ServiceKind::Stack)) {
        definition.composeFiles = usualComposeFiles(definition.install);
    }
    return {};
}

} // namespace

QString kindName(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Compose:
        return QStringLiteral("compose");
    case ServiceKind::Systemd:
        return QStringLiteral("systemd");
    case ServiceKind::Stack:
        return QStringLiteral("stack");
    case ServiceKind::Files:
        break;
    }
    return QStringLiteral("files");
}

QString LocalText::in(const QString &language) const
{
    for (const QString &wanted : {language, language.left(2), QStringLiteral("en"), QString()}) {
        if (const auto found = byLanguage.find(wanted); found != byLanguage.end()) {
            return found->second;
        }
    }
    return byLanguage.empty() ? QString() : byLanguage.begin()->second;
}

Result<ServiceDefinition> readDefinition(const QString &folder)
{
    auto role = readRole(folder);
    if (!role) {
        return fail(std::move(role.error()));
    }
    ServiceDefinition definition;
    definition.role = std::move(*role);
    definition.name = definition.role.name;
    definition.secretOptions = definition.role.secretOptions;
    definition.findings = definition.role.findings;
    const QString path = definition.role.path + QLatin1String("/meta/chatelaine.yml");
    const auto meta = readVarsFile(path, definition.findings);
    if (!meta) {
        return fail(meta.error());
    }
    if (auto read = readMeta(*meta, definition); !read) {
        Error error = std::move(read.error());
        if (error.place.empty()) {
            error.place.file = sstr(path);
        }
        return fail(std::move(error));
    }
    return definition;
}

ServiceCatalogue readServices(const Workspace &workspace)
{
    ServiceCatalogue catalogue;
    const QStringList names =
        QDir(workspace.servicesPath).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString folder = workspace.servicesPath + u'/' + name;
        if (!QFileInfo::exists(folder + QLatin1String("/meta/chatelaine.yml"))) {
            continue;
        }
        if (!workspace.holds(folder)) {
            Place place;
            place.file = sstr(folder);
            catalogue.broken.emplace(
                name,
                Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 lies outside this folder and is not read."),
                           {sstr(folder)}),
                      place));
            continue;
        }
        auto definition = readDefinition(folder);
        if (definition) {
            catalogue.definitions.emplace(name, std::move(*definition));
        } else {
            catalogue.broken.emplace(name, std::move(definition.error()));
        }
    }
    return catalogue;
}

} // namespace chatelaine
