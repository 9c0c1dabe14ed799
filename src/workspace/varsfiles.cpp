// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/varsfiles.h"

#include "base/qt.h"
#include "values/yaml.h"
#include "workspace/ansiblesettings.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace chatelaine
{

namespace
{

const QStringList yamlEndings{QStringLiteral(".yml"), QStringLiteral(".yaml"), QStringLiteral(".json")};

/// As Python's os.path.splitext: from the last dot, unless the name begins with it.
QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot <= 0 ? QString() : name.mid(dot);
}

/// The files below a folder, in the order in which the later ones win. Folders that are links back up end at
/// `depth`.
void addFilesBelow(const QString &folder, int depth, QStringList &files)
{
    constexpr int deepest = 20;
    QStringList names =
        QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::NoSort);
    std::sort(names.begin(), names.end());
    for (const QString &name : names) {
        if (name.startsWith(u'.') || name.endsWith(u'~')) {
            continue;
        }
        const QString path = folder + u'/' + name;
        const QString ending = endingOf(name);
        const QFileInfo info(path);
        if (info.isDir() && ending.isEmpty() && depth < deepest) {
            addFilesBelow(path, depth + 1, files);
        } else if (info.isFile() && (ending.isEmpty() || yamlEndings.contains(ending))) {
            files += path;
        }
    }
}

} // namespace

QStringList findVarsFiles(const QString &folder, const QString &name, BareName bare,
                          std::vector<Error> &findings)
{
    QStringList endings = yamlEndings;
    endings.insert(bare == BareName::First ? 0 : endings.size(), QString());
    QStringList files;
    QString taken;
    for (const QString &ending : endings) {
        const QString path = folder + u'/' + name + ending;
        const QFileInfo info(path);
        if (!info.exists()) {
            continue;
        }
        if (!taken.isEmpty()) {
            Place place;
            place.file = sstr(path);
            findings.emplace_back(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is not read, because %2 comes before it."),
                     {sstr(path), sstr(taken)}),
                place);
            continue;
        }
        taken = path;
        if (info.isDir()) {
            addFilesBelow(path, 0, files);
        } else {
            files += path;
        }
    }
    return files;
}

Result<Dict> readVarsOf(const QString &folder, const QString &name, const VarsReading &how,
                        std::vector<Error> &findings)
{
    Dict all;
    for (const QString &file : findVarsFiles(folder, name, BareName::First, findings)) {
        if (how.mayRead && !how.mayRead(file)) {
            Place place;
            place.file = sstr(file);
            findings.emplace_back(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 lies outside this folder and is not read."),
                     {sstr(file)}),
                place);
            continue;
        }
        auto read = readVarsFile(file, findings);
        if (!read) {
            return read;
        }
        if (all.empty()) {
            all = std::move(*read);
        } else {
            combine(all, *read, how.mergeHashes);
        }
    }
    return all;
}

Result<Dict> readVarsFile(const QString &path, std::vector<Error> &findings)
{
    const auto content = readTextFile(path);
    if (!content) {
        return fail(content.error());
    }
    if (content->startsWith("$ANSIBLE_VAULT;")) {
        Place place;
        place.file = sstr(path);
        findings.emplace_back(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 is encrypted as a whole; its variables are "
                                                 "not known here."),
                 {sstr(path)}),
            place, Cause::Locked);
        return Dict();
    }
    auto document = readYaml(
        std::string_view(content->constData(), static_cast<std::size_t>(content->size())), sstr(path));
    if (!document) {
        return fail(std::move(document.error()));
    }
    for (const YamlFinding &finding : document->findings) {
        findings.emplace_back(finding.what, finding.place);
    }
    if (document->root.isDict()) {
        return document->root.asDict();
    }
    if (document->root.isNone()) {
        return Dict();
    }
    return fail(
        Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 must be a map of variables."), {sstr(path)}),
              document->root.mark().place())
            .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Write each variable as \"name: value\"."))));
}

} // namespace chatelaine
