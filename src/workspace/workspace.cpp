// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "base/qt.h"
#include "workspace/ansibleconfig.h"
#include "workspace/inventoryfolder.h"
#include "workspace/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace chatelaine
{

namespace
{

const QString settingsName = QStringLiteral("chatelaine.yml");
const QString configName = QStringLiteral("ansible.cfg");

/// Both with their symbolic links followed.
bool liesIn(const QString &path, const QString &folder)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString top = QFileInfo(folder).canonicalFilePath();
    return !real.isEmpty() && !top.isEmpty() &&
           (real == top || top == QLatin1String("/") || real.startsWith(top + u'/'));
}

/// Whether a folder of inventories holds anything that Ansible would read there.
bool holdsInventory(const QString &folder)
{
    for (const QString &file : QDir(folder).entryList(QDir::Files)) {
        if (!isIgnoredInventory(file, {})) {
            return true;
        }
    }
    return false;
}

/// The inventory that is used when nothing names one; empty when there is none.
QString usualInventory(const QString &root, bool bareHostsFile)
{
    const QDir folder(root);
    const QString own = folder.filePath(QStringLiteral("inventory"));
    if (QFileInfo(own).isFile() || (QFileInfo(own).isDir() && holdsInventory(own))) {
        return own;
    }
    QStringList names{QStringLiteral("inventory/hosts.ini"),
                      QStringLiteral("inventory.yml"),
                      QStringLiteral("inventory.yaml"),
                      QStringLiteral("inventory.ini"),
                      QStringLiteral("hosts.yml"),
                      QStringLiteral("hosts.yaml"),
                      QStringLiteral("hosts.ini")};
    if (bareHostsFile) {
        names += QStringLiteral("hosts");
    }
    for (const QString &name : names) {
        if (QFileInfo(folder.filePath(name)).isFile()) {
            return folder.filePath(name);
        }
    }
    return {};
}

QStringList absolute(const QString &root, const QStringList &paths)
{
    QStringList all;
    for (const QString &path : paths) {
        all += QDir::cleanPath(QDir(root).absoluteFilePath(path));
    }
    return all;
}

/// Keeps the paths that lie in the folder. A shared folder must not make us read files elsewhere on this
/// computer.
QStringList onlyInside(Workspace &workspace, const QStringList &paths, const Place &place)
{
    QStringList inside;
    for (const QString &path : paths) {
        // What does not exist yet is judged by its name.
        const bool below = path == workspace.root || path.startsWith(workspace.root + u'/');
        if (QFileInfo::exists(path) ? workspace.holds(path) : below) {
            inside += path;
        } else {
            workspace.findings.emplace_back(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 lies outside this folder and is not read."),
                     {sstr(path)}),
                place);
        }
    }
    return inside;
}

Result<void> findInventory(Workspace &workspace, const QStringList &named, const Place &place)
{
    const QStringList existing = onlyInside(workspace, named, place);
    for (const QString &path : existing) {
        if (QFileInfo::exists(path)) {
            workspace.inventoryFiles += path;
        } else {
            workspace.findings.emplace_back(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The inventory %1 does not exist."),
                     {sstr(workspace.shown(path))}),
                place);
        }
    }
    if (named.isEmpty()) {
        if (const QString usual = usualInventory(workspace.root, true); !usual.isEmpty()) {
            workspace.inventoryFiles = onlyInside(workspace, {usual}, {});
        }
    }
    if (!workspace.inventoryFiles.isEmpty()) {
        return {};
    }
    Place where = place;
    if (where.empty()) {
        where.file = sstr(workspace.root);
    }
    return fail(
        Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The folder %1 has no list of servers (inventory)."),
                   {sstr(workspace.root)}),
              where, Cause::NotFound)
            .advising(Text(QT_TRANSLATE_NOOP(
                "Chatelaine",
                "Choose the folder of your association; its servers are listed in inventory/hosts.yml."))));
}

/// An id names folders on each computer, so it must not lead out of them.
bool isFileName(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[\\w-][\\w.-]{0,100}\\z"));
    return form.match(id).hasMatch();
}

/// Ansible does not use the file where everybody may write into the folder, since anybody could put it there.
Result<AnsibleConfig> configOf(const QString &folder)
{
    const QString path = QDir(folder).filePath(configName);
    if (!QFileInfo::exists(path)) {
        return AnsibleConfig();
    }
    if (!QFileInfo(folder).permission(QFileDevice::WriteOther)) {
        return readAnsibleConfig(path);
    }
    Place place;
    place.file = sstr(path);
    AnsibleConfig none;
    none.findings.push_back(
        Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "ansible.cfg is not used, neither here nor by Ansible, "
                                                   "because everybody on this computer may write into the "
                                                   "folder.")),
              place)
            .advising(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "Take that right away: chmod o-w %1"), {sstr(folder)})));
    return none;
}

} // namespace

Result<AnsibleSettings> readAnsibleSettings(const QString &folder, std::vector<Error> &findings)
{
    auto config = configOf(folder);
    if (!config) {
        return fail(std::move(config.error()));
    }
    findings.insert(findings.end(), config->findings.begin(), config->findings.end());
    return config->settings;
}

QString Workspace::shown(const QString &path) const
{
    return path.startsWith(root + u'/') ? path.mid(root.size() + 1) : path;
}

bool Workspace::holds(const QString &path) const { return liesIn(path, root); }

bool Workspace::mayRead(const QString &path) const
{
    if (holds(path)) {
        return true;
    }
    // What openWorkspace() lists lies inside, so this widens nothing for a folder that was only opened.
    return std::any_of(inventoryFiles.cbegin(), inventoryFiles.cend(), [&](const QString &source) {
        const QFileInfo info(source);
        return info.exists() && !holds(source) && liesIn(path, info.isDir() ? source : info.absolutePath());
    });
}

Result<QString> findWorkspace(const QString &start)
{
    const QFileInfo from(start);
    if (!from.exists()) {
        Place place;
        place.file = sstr(start);
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The folder %1 does not exist."), {sstr(start)}),
                    place, Cause::NotFound);
    }
    QDir folder(from.isDir() ? from.absoluteFilePath() : from.absolutePath());
    do {
        if (folder.exists(settingsName) || folder.exists(configName) ||
            !usualInventory(folder.path(), false).isEmpty()) {
            return QDir::cleanPath(folder.path());
        }
    } while (folder.cdUp());
    Place place;
    place.file = sstr(start);
    return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                             "Neither %1 nor a folder above it is an association's folder."),
                           {sstr(start)}),
                      place, Cause::NotFound)
                    .advising(Text(QT_TRANSLATE_NOOP(
                        "Chatelaine",
                        "Such a folder holds a file chatelaine.yml, ansible.cfg or inventory/hosts.yml."))));
}

Result<Workspace> openWorkspace(const QString &root)
{
    Place place;
    place.file = sstr(root);
    if (!QFileInfo(root).isDir()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The folder %1 does not exist."), {sstr(root)}),
                    place, Cause::NotFound);
    }
    Workspace workspace;
    workspace.root = QDir::cleanPath(QFileInfo(root).absoluteFilePath());
    const QDir folder(workspace.root);

    WorkspaceSettings settings;
    if (folder.exists(settingsName)) {
        auto read = readSettings(folder.filePath(settingsName));
        if (!read) {
            return fail(std::move(read.error()));
        }
        settings = std::move(*read);
        workspace.findings = settings.findings;
    }
    auto config = configOf(workspace.root);
    if (!config) {
        return fail(std::move(config.error()));
    }
    workspace.findings.insert(workspace.findings.end(), config->findings.begin(), config->findings.end());
    workspace.ansible = config->settings;

    const QByteArray hash = QCryptographicHash::hash(workspace.root.toUtf8(), QCryptographicHash::Sha256);
    workspace.name = settings.name.isEmpty() ? folder.dirName() : settings.name;
    workspace.id = QString::fromLatin1(hash.toHex().left(16));
    if (isFileName(settings.id)) {
        workspace.id = settings.id;
    } else if (!settings.id.isEmpty()) {
        Place where;
        where.file = sstr(folder.filePath(settingsName));
        workspace.findings.emplace_back(
            Text(QT_TRANSLATE_NOOP("Chatelaine",
                                   "The id “%1” is not used: it may have letters, digits, dots and "
                                   "dashes."),
                 {sstr(settings.id)}),
            where);
    }
    workspace.languages = settings.languages;
    workspace.liveServers = settings.liveServers;
    const auto own = [&](const QString &path, const char *usual) {
        return absolute(workspace.root, {path.isEmpty() ? QLatin1String(usual) : path}).constFirst();
    };
    workspace.servicesPath = own(settings.services, "services");
    workspace.knownHostsFile = own(settings.knownHosts, "ssh/known_hosts");
    QStringList roles = absolute(workspace.root, settings.roles);
    if (roles.isEmpty()) {
        roles = config->rolesPaths.isEmpty() ? absolute(workspace.root, {QStringLiteral("roles")})
                                             : config->rolesPaths;
    }
    workspace.rolesPaths = onlyInside(workspace, roles, config->rolesPlace);
    const bool named = !settings.inventory.isEmpty();
    const QStringList sources = named ? absolute(workspace.root, settings.inventory) : config->inventory;
    if (auto found =
            findInventory(workspace, sources, named ? settings.inventoryPlace : config->inventoryPlace);
        !found) {
        return fail(std::move(found.error()));
    }
    return workspace;
}

} // namespace chatelaine
