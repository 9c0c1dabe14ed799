// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roles/roles.h"

#include "base/qt.h"
#include "values/yaml.h"
#include "workspace/nearest.h"
#include "workspace/varsfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace chatelaine
{

namespace
{

Result<Dict> readVariables(const QString &folder, const QString &from, std::vector<Error> &findings)
{
    static const QRegularExpression ending(QStringLiteral("\\.(?:ya?ml|json)\\z"));
    Dict all;
    const QString name = QString(from).remove(ending);
    for (const QString &file : findVarsFiles(folder, name, BareName::Last, findings)) {
        const auto read = readVarsFile(file, findings);
        if (!read) {
            return read;
        }
        for (const auto &[key, value] : *read) {
            all.set(key, value);
        }
    }
    return all;
}

/// Whether an option, or one inside it, must not be logged.
bool isSecret(const Value &option, int depth = 0)
{
    constexpr int deepest = 20;
    const Value *noLog = option.find("no_log");
    if (noLog && noLog->asBool()) {
        return true;
    }
    const Value *below = option.find("options");
    if (!below || depth > deepest) {
        return false;
    }
    const Dict &options = below->asDict();
    return std::any_of(options.begin(), options.end(),
                       [depth](const Dict::Entry &entry) { return isSecret(entry.second, depth + 1); });
}

Result<std::vector<RoleUse>> readDependencies(const QString &role, std::vector<Error> &findings)
{
    std::vector<RoleUse> uses;
    for (const QString &file :
         findVarsFiles(role + QLatin1String("/meta"), QStringLiteral("main"), BareName::Last, findings)) {
        const auto read = readVarsFile(file, findings);
        if (!read) {
            return fail(read.error());
        }
        const Value *dependencies = read->find("dependencies");
        for (const Value &entry : dependencies != nullptr ? dependencies->asList() : List()) {
            auto use = roleUseOf(entry);
            if (use) {
                uses.push_back(std::move(*use));
            } else if (entry.find("src") == nullptr) { // of ansible-galaxy
                findings.push_back(std::move(use.error()));
            }
        }
    }
    return uses;
}

Result<QStringList> readSecretOptions(const QString &role, std::vector<Error> &findings)
{
    QStringList secret;
    for (const char *name : {"argument_specs.yml", "argument_specs.yaml", "main.yml", "main.yaml"}) {
        const QString path = role + QLatin1String("/meta/") + QLatin1String(name);
        if (!QFileInfo::exists(path)) {
            continue;
        }
        const auto read = readVarsFile(path, findings);
        if (!read) {
            return fail(read.error());
        }
        const Value *specs = read->find("argument_specs");
        if (!specs || !specs->isDict()) {
            continue;
        }
        for (const auto &[entryPoint, spec] : specs->asDict()) {
            const Value *options = spec.find("options");
            for (const auto &[option, settings] : options ? options->asDict() : Dict()) {
                if (option.isString() && isSecret(settings) && !secret.contains(qstr(option.asString()))) {
                    secret += qstr(option.asString());
                }
            }
        }
        break; // meta/main.yml counts only where there is no file of its own
    }
    return secret;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files += walk.next();
    }
    files.sort();
    return files;
}

} // namespace

Result<QString> findRole(const Workspace &workspace, const QString &name)
{
    const QStringList parts = name.split(u'/');
    const bool odd = name.isEmpty() || parts.contains(QString()) || parts.contains(QLatin1String("..")) ||
                     parts.contains(QLatin1String("."));
    QStringList known;
    for (const QString &folder : workspace.rolesPaths + QStringList(workspace.servicesPath)) {
        const QString path = folder + u'/' + name;
        if (!odd && QFileInfo(path).isDir()) {
            return QDir::cleanPath(path);
        }
        known += QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    Place place;
    place.file = sstr(workspace.root);
    Error error(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no role or service called %1."), {sstr(name)}),
                place, Cause::NotFound);
    if (const QString near = nearestName(name, known); !near.isEmpty()) {
        error.next = Text(QT_TRANSLATE_NOOP("Chatelaine", "Did you mean %1?"), {sstr(near)});
    }
    return fail(std::move(error));
}

Result<Role> readRole(const QString &path)
{
    return readRole(path, QStringLiteral("main"), QStringLiteral("main"));
}

Result<Role> readRole(const QString &path, const QString &defaultsFrom, const QString &varsFrom)
{
    Role role;
    role.path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    role.name = QFileInfo(role.path).fileName();
    if (!QFileInfo(role.path).isDir()) {
        Place place;
        place.file = sstr(role.path);
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The folder %1 does not exist."), {sstr(role.path)}),
                    place, Cause::NotFound);
    }
    auto defaults = readVariables(role.path + QLatin1String("/defaults"), defaultsFrom, role.findings);
    if (!defaults) {
        return fail(std::move(defaults.error()));
    }
    auto variables = readVariables(role.path + QLatin1String("/vars"), varsFrom, role.findings);
    if (!variables) {
        return fail(std::move(variables.error()));
    }
    auto secret = readSecretOptions(role.path, role.findings);
    if (!secret) {
        return fail(std::move(secret.error()));
    }
    auto dependencies = readDependencies(role.path, role.findings);
    if (!dependencies) {
        return fail(std::move(dependencies.error()));
    }
    role.dependencies = std::move(*dependencies);
    role.defaults = std::move(*defaults);
    role.variables = std::move(*variables);
    role.secretOptions = std::move(*secret);
    role.templates = filesBelow(role.path + QLatin1String("/templates"));
    return role;
}

} // namespace chatelaine
