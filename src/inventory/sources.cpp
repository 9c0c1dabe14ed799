// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "inventory/builder.h"
#include "inventory/hostpattern.h"
#include "inventory/iniinventory.h"
#include "inventory/yamlinventory.h"
#include "values/yaml.h"
#include "workspace/inventoryfolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace chatelaine
{

namespace
{

/// Reads inventory sources in order into one builder.
class SourceReader
{
public:
    explicit SourceReader(std::function<bool(const QString &)> mayRead) : m_mayRead(std::move(mayRead)) {}

    Result<void> readSource(const QString &path);
    Result<Inventory> finish();

private:
    Result<void> readFolder(const QString &path);
    Result<void> readOne(const QString &path);
    Result<void> readYamlOrIni(const QString &path, const QByteArray &content);
    Result<void> readHostList(const QString &list);
    Result<void> addDocument(const YamlDocument &document, const QString &path);
    bool isProgram(const QString &path, const QByteArray &content);

    std::function<bool(const QString &)> m_mayRead;
    InventoryBuilder m_builder;
    QStringList m_folders; ///< being read; a link may lead back up
};

Place placeOf(const QString &path)
{
    Place place;
    place.file = sstr(path);
    return place;
}

Result<void> SourceReader::readSource(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && path.contains(u',')) {
        return readHostList(path);
    }
    if (!info.exists()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The inventory %1 does not exist."), {sstr(path)}),
                    placeOf(path), Cause::NotFound);
    }
    return info.isDir() ? readFolder(path) : readOne(path);
}

Result<void> SourceReader::readFolder(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    if (m_folders.contains(real)) {
        return {};
    }
    m_folders += real;
    QStringList names =
        QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::NoSort);
    std::sort(names.begin(), names.end());
    for (const QString &name : names) {
        if (isIgnoredInventory(name)) {
            continue;
        }
        if (auto read = readSource(QDir(path).filePath(name)); !read) {
            return read;
        }
    }
    m_folders.removeLast();
    return {};
}

Result<void> SourceReader::readHostList(const QString &list)
{
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
        const auto pattern = expandHostPattern(name.trimmed(), {});
        if (!pattern) {
            return fail(pattern.error());
        }
        for (const QString &host : pattern->hosts) {
            m_builder.addHost(host, QStringLiteral("ungrouped"), pattern->port, {});
        }
    }
    return {};
}

/// Ansible would run such a file. We never do.
bool SourceReader::isProgram(const QString &path, const QByteArray &content)
{
    const QByteArray start = content.left(4);
    if (!start.startsWith("#!") && start != QByteArray("\177ELF")) {
        return false;
    }
    m_builder.addFinding(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is a program. Programs of a folder are never run, so the "
                                             "servers it knows are missing here."),
             {sstr(path)}),
        placeOf(path));
    return true;
}

Result<void> SourceReader::readOne(const QString &path)
{
    if (m_mayRead && !m_mayRead(path)) {
        m_builder.addFinding(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 lies outside this folder and is not read."),
                 {sstr(path)}),
            placeOf(path));
        return {};
    }
    const auto bytes = readFile(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (isProgram(path, *bytes)) {
        return {};
    }
    if (bytes->startsWith("$ANSIBLE_VAULT;")) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The inventory %1 is encrypted as a whole."), {sstr(path)}),
            placeOf(path), Cause::Locked);
    }
    if (path.endsWith(QLatin1String(".toml"))) {
        m_builder.addFinding(
            Text(QT_TRANSLATE_NOOP("Chatelaine",
                                   "The inventory %1 is written in TOML, which is not read here."),
                 {sstr(path)}),
            placeOf(path));
        return {};
    }
    const auto content = readTextFile(path);
    if (!content) {
        return fail(content.error());
    }
    return readYamlOrIni(path, *content);
}

Result<void> SourceReader::readYamlOrIni(const QString &path, const QByteArray &content)
{
    const QString ending = QFileInfo(path).suffix();
    const bool named =
        ending == QLatin1String("yml") || ending == QLatin1String("yaml") || ending == QLatin1String("json");
    // As with Ansible, a name with a dot ("web.example.org") is an ending that YAML files do not have.
    if (!named && QFileInfo(path).fileName().contains(u'.')) {
        return addIniInventory(content, path, m_builder);
    }
    auto document =
        readYaml(std::string_view(content.constData(), static_cast<std::size_t>(content.size())), sstr(path));
    if (document && (named || document->root.isDict() || document->root.isNone())) {
        return addDocument(*document, path);
    }
    if (named) {
        return fail(std::move(document.error()));
    }
    return addIniInventory(content, path, m_builder);
}

Result<void> SourceReader::addDocument(const YamlDocument &document, const QString &path)
{
    for (const YamlFinding &finding : document.findings) {
        m_builder.addFinding(finding.what, finding.place);
    }
    if (document.root.isNone()) {
        m_builder.addFinding(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The inventory %1 is empty."), {sstr(path)}), placeOf(path));
        return {};
    }
    if (!document.root.isDict()) {
        return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The inventory %1 must be a map of groups."),
                               {sstr(path)}),
                          document.root.mark().place())
                        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                         "Begin with \"all:\" and \"hosts:\" below it."))));
    }
    if (const Value *plugin = document.root.find("plugin");
        plugin && !plugin->isNone() && !plugin->isDict()) {
        m_builder.addFinding(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 asks a program for the servers. Such programs are "
                                                 "never run, so these servers are missing here."),
                 {sstr(path)}),
            plugin->mark().place());
        return {};
    }
    return addYamlInventory(document.root.asDict(), m_builder);
}

Result<Inventory> SourceReader::finish() { return m_builder.finish(); }

Result<Inventory> readAll(const QStringList &sources, std::function<bool(const QString &)> mayRead)
{
    if (sources.isEmpty()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no list of servers (inventory).")), {},
                    Cause::NotFound);
    }
    SourceReader reader(std::move(mayRead));
    QStringList absolute;
    for (const QString &source : sources) {
        const bool list = source.contains(u',') && !QFileInfo::exists(source);
        absolute += list ? source : QDir::cleanPath(QFileInfo(source).absoluteFilePath());
        if (auto read = reader.readSource(absolute.constLast()); !read) {
            return fail(std::move(read.error()));
        }
    }
    auto inventory = reader.finish();
    if (inventory) {
        inventory->sources = absolute;
    }
    return inventory;
}

} // namespace

Result<Inventory> readInventory(const Workspace &workspace)
{
    return readAll(workspace.inventoryFiles,
                   [&workspace](const QString &path) { return workspace.mayRead(path); });
}

Result<Inventory> readInventory(const QStringList &sources) { return readAll(sources, {}); }

} // namespace chatelaine
