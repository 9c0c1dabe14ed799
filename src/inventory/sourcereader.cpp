// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/sourcereader.h"

#include "base/qt.h"
#include "inventory/constructed.h"
#include "inventory/hostpattern.h"
#include "inventory/iniinventory.h"
#include "inventory/program.h"
#include "inventory/yamlinventory.h"
#include "workspace/inventoryfolder.h"
#include "workspace/varsfiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace chatelaine
{

namespace
{

Place placeOf(const QString &path)
{
    Place place;
    place.file = sstr(path);
    return place;
}

bool isProgram(const QByteArray &content)
{
    return content.startsWith("#!") || content.startsWith("\177ELF");
}

/// The name of the plugin that a file asks for, short; empty: it is no such file.
QString pluginOf(const YamlDocument &document)
{
    const Value *plugin = document.root.find("plugin");
    if (!plugin || plugin->isDict() || plugin->isNone()) {
        return {};
    }
    return shortPluginName(qstr(plugin->isString() ? plugin->asString() : toJson(*plugin)));
}

} // namespace

SourceReader::SourceReader(const InventoryReading &how) : m_how(how), m_builder(how.settings.mergeHashes) {}

std::size_t SourceReader::known() const
{
    return m_builder.inventory().hosts.size() + m_builder.inventory().groups.size();
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
    return info.isDir() ? readFolder(path) : readFile(path);
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
        if (isIgnoredInventory(name, m_how.settings)) {
            continue;
        }
        if (auto read = readEntry(QDir(path).filePath(name)); !read) {
            return read;
        }
    }
    m_folders.removeLast();
    return {};
}

/// A note that lies among the inventories is passed over with a finding, as Ansible warns. Half an inventory
/// is no inventory: where a file was understood until its error, or is broken YAML, the error counts.
Result<void> SourceReader::readEntry(const QString &path)
{
    const std::size_t before = known();
    auto read = readSource(path);
    if (read || known() != before || QFileInfo(path).isDir()) {
        return read;
    }
    const QString ending = QFileInfo(path).suffix();
    if (read.error().cause != Cause::Locked &&
        (ending == QLatin1String("yml") || ending == QLatin1String("yaml"))) {
        return read;
    }
    m_builder.addFinding(std::move(read.error()));
    return {};
}

Result<void> SourceReader::readHostList(const QString &list)
{
    const bool ranges = m_how.settings.inventoryPlugins.contains(QLatin1String("advanced_host_list"));
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty()) {
            continue;
        }
        auto pattern = ranges || !name.contains(u'[') ? expandHostPattern(name, {})
                                                      : Result<HostPattern>(HostPattern{{name}, {}});
        if (!pattern) {
            return fail(std::move(pattern.error()));
        }
        for (const QString &host : pattern->hosts) {
            m_builder.addHost(host, QStringLiteral("ungrouped"), pattern->port, {});
        }
    }
    return {};
}

Result<void> SourceReader::readFile(const QString &path)
{
    if (m_how.mayRead && !m_how.mayRead(path)) {
        m_builder.addFinding(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 lies outside this folder and is not read."),
                 {sstr(path)}),
            placeOf(path));
        return {};
    }
    auto content = chatelaine::readFile(path);
    if (!content) {
        return fail(std::move(content.error()));
    }
    if (content->startsWith("$ANSIBLE_VAULT;")) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The inventory %1 is encrypted as a whole."), {sstr(path)}),
            placeOf(path), Cause::Locked);
    }
    // As with Ansible, a name with a dot ("web.example.org") has an ending, which YAML files do not have.
    const QString name = QFileInfo(path).fileName();
    const QString ending = QFileInfo(path).suffix();
    const bool yaml =
        ending == QLatin1String("yml") || ending == QLatin1String("yaml") || ending == QLatin1String("json");
    return offer({path, std::move(*content), yaml, name.lastIndexOf(u'.') > 0});
}

Result<void> SourceReader::offer(const File &file)
{
    std::vector<Error> errors;
    for (const QString &plugin : m_how.settings.inventoryPlugins) {
        auto read = attempt(plugin, file);
        if (!read) {
            errors.push_back(std::move(read.error()));
        } else if (*read) {
            m_processed += file.path;
            return {};
        }
    }
    if (!errors.empty() && isProgram(file.content)) {
        m_builder.addFinding(
            Text(QT_TRANSLATE_NOOP("Chatelaine",
                                   "%1 is a program that may not be executed, so the servers it "
                                   "knows are missing here."),
                 {sstr(file.path)}),
            placeOf(file.path));
        return {};
    }
    if (!errors.empty()) {
        return fail(file.yamlEnding ? std::move(errors.front()) : std::move(errors.back()));
    }
    m_builder.addFinding(
        Text(QT_TRANSLATE_NOOP("Chatelaine", "No kind of inventory that is enabled in ansible.cfg fits %1."),
             {sstr(file.path)}),
        placeOf(file.path));
    return {};
}

SourceReader::Attempt SourceReader::attempt(const QString &plugin, const File &file)
{
    if (plugin == QLatin1String("script")) {
        return attemptProgram(file);
    }
    if (plugin == QLatin1String("auto") || plugin == QLatin1String("constructed")) {
        return attemptPluginFile(file, plugin == QLatin1String("constructed"));
    }
    if (plugin == QLatin1String("yaml")) {
        return attemptYaml(file);
    }
    if (plugin == QLatin1String("ini") && !file.path.endsWith(QLatin1String(".toml"))) {
        if (auto read = addIniInventory(file.content, file.path, m_builder); !read) {
            return fail(std::move(read.error()));
        }
        return true;
    }
    if (plugin == QLatin1String("toml") && file.path.endsWith(QLatin1String(".toml"))) {
        m_builder.addFinding(
            Text(QT_TRANSLATE_NOOP("Chatelaine",
                                   "The inventory %1 is written in TOML, which is not read here."),
                 {sstr(file.path)}),
            placeOf(file.path));
        return true;
    }
    return false;
}

/// Where it may not run, nothing else is tried: a program is no list of servers.
SourceReader::Attempt SourceReader::attemptProgram(const File &file)
{
    if (!isProgram(file.content) || !QFileInfo(file.path).isExecutable()) {
        return false;
    }
    if (!m_how.mayRun || !m_how.mayRun(file.path, file.content)) {
        m_builder.addFinding(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is a program and was not run, so the servers it "
                                                       "knows are missing here."),
                       {sstr(QFileInfo(file.path).fileName())}),
                  placeOf(file.path))
                .advising(Text(QT_TRANSLATE_NOOP(
                    "Chatelaine", "Look at it; if you trust who wrote it, allow it to run."))));
        return true;
    }
    if (auto read = addProgramInventory(file.path, m_how.folder, m_builder); !read) {
        return fail(std::move(read.error()));
    }
    return true;
}

Result<YamlDocument> SourceReader::documentOf(const File &file)
{
    return readYamlOrJson(
        std::string_view(file.content.constData(), static_cast<std::size_t>(file.content.size())),
        sstr(file.path));
}

SourceReader::Attempt SourceReader::attemptPluginFile(const File &file, bool constructed)
{
    const bool config = constructed && file.path.endsWith(QLatin1String(".config"));
    if (!(file.yamlEnding || config || (constructed && !file.anyEnding))) {
        return false;
    }
    const auto document = documentOf(file);
    const QString plugin = document ? pluginOf(*document) : QString();
    if (plugin.isEmpty() || (constructed && plugin != QLatin1String("constructed"))) {
        return false; // what is wrong with it is said by whoever reads YAML
    }
    if (plugin != QLatin1String("constructed")) {
        m_builder.addFinding(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 asks the program “%2” for the servers, which is not "
                                                 "known here, so they are missing."),
                 {sstr(file.path), sstr(plugin)}),
            document->root.find("plugin")->mark().place());
        return true;
    }
    const auto beside = [this](const QString &kind, const QString &name) -> Result<Dict> {
        Dict all;
        for (const QString &path : m_processed) {
            auto vars = varsBeside(path, kind, name);
            if (!vars) {
                return vars;
            }
            combine(all, *vars, m_how.settings.mergeHashes);
        }
        return all;
    };
    if (auto read = addConstructed(document->root, m_how.settings.mergeHashes, beside, m_builder); !read) {
        return fail(std::move(read.error()));
    }
    return true;
}

Result<Dict> SourceReader::varsBeside(const QString &path, const QString &kind, const QString &name)
{
    const QString folder = QFileInfo(path).path() + u'/' + kind;
    const QString key = folder + u'/' + name;
    const auto known = m_varsBeside.constFind(key);
    if (known != m_varsBeside.constEnd()) {
        return *known;
    }
    std::vector<Error> findings; // whoever reads them as variables says so
    auto vars = readVarsOf(folder, name, {m_how.mayRead, m_how.settings.mergeHashes}, findings);
    if (vars) {
        m_varsBeside.insert(key, *vars);
    }
    return vars;
}

SourceReader::Attempt SourceReader::attemptYaml(const File &file)
{
    if (file.anyEnding && !file.yamlEnding) {
        return false;
    }
    auto document = documentOf(file);
    if (!document) {
        return fail(std::move(document.error()));
    }
    for (const YamlFinding &finding : document->findings) {
        m_builder.addFinding(finding.what, finding.place);
    }
    if (document->root.isNone()) {
        m_builder.addFinding(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The inventory %1 is empty."), {sstr(file.path)}),
            placeOf(file.path));
        return true;
    }
    if (!document->root.isDict()) {
        return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The inventory %1 must be a map of groups."),
                               {sstr(file.path)}),
                          document->root.mark().place())
                        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                         "Begin with \"all:\" and \"hosts:\" below it."))));
    }
    if (const QString plugin = pluginOf(*document); !plugin.isEmpty()) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine",
                                   "This file asks for the plugin “%1”, which is not known here or not "
                                   "enabled in ansible.cfg."),
                 {sstr(plugin)}),
            document->root.find("plugin")->mark().place());
    }
    if (auto read = addYamlInventory(document->root.asDict(), m_builder); !read) {
        return fail(std::move(read.error()));
    }
    return true;
}

} // namespace chatelaine
