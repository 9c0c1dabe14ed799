// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "services/definition.h"
#include "workspace/keyedmap.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace chatelaine
{

namespace
{

const QString templateEnding = QStringLiteral(".j2");

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (!path.endsWith(QLatin1String("/.gitkeep"))) {
            files += path.mid(folder.size() + 1);
        }
    }
    files.sort();
    return files;
}

std::string withoutTemplateEnding(const QString &name)
{
    return sstr(name.endsWith(templateEnding) ? name.chopped(templateEnding.size()) : name);
}

std::vector<InstallItem> usualInstall(const Role &role)
{
    std::vector<InstallItem> items;
    for (const bool isTemplate : {true, false}) {
        const QString folder =
            role.path + (isTemplate ? QLatin1String("/templates") : QLatin1String("/files"));
        for (const QString &name : filesBelow(folder)) {
            InstallItem item;
            item.source = folder + u'/' + name;
            item.isTemplate = isTemplate;
            item.destination = isTemplate ? withoutTemplateEnding(name) : sstr(name);
            item.place.file = sstr(item.source);
            items.push_back(std::move(item));
        }
    }
    return items;
}

/// 0600 without quotation marks is a number to YAML, 600 another one: the second can only be a mistake.
bool takeMode(const Value &value, std::string &mode)
{
    if (value.isString()) {
        mode = value.asString();
        return true;
    }
    if (!value.is(Value::Kind::Int) || value.asInt() < 0 || value.asInt() > 07777) {
        return value.isNone();
    }
    const QString octal = QString::number(value.asInt(), 8);
    static const QStringList meantOctal{QStringLiteral("600"), QStringLiteral("644"), QStringLiteral("640"),
                                        QStringLiteral("700"), QStringLiteral("755"), QStringLiteral("750"),
                                        QStringLiteral("775"), QStringLiteral("664"), QStringLiteral("660"),
                                        QStringLiteral("777"), QStringLiteral("400"), QStringLiteral("440"),
                                        QStringLiteral("444"), QStringLiteral("500"), QStringLiteral("555")};
    mode = sstr(octal);
    return !meantOctal.contains(QString::number(value.asInt()));
}

KeyRule modeKey(std::string &mode)
{
    return {
        "mode",
        Text(QT_TRANSLATE_NOOP("Chatelaine", "mode must be octal and in quotation marks, as in \"0640\".")),
        [&mode](const Value &value) { return takeMode(value, mode); }};
}

Error wrongEntry(Text sentence, const Value &entry)
{
    return Error(std::move(sentence), entry.mark().place());
}

Result<std::vector<InstallItem>> readEntry(const Value &entry, const Role &role, std::vector<Error> &findings)
{
    if (!entry.isDict()) {
        return fail(wrongEntry(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "Each entry of install must be a map with src and dest.")),
            entry));
    }
    InstallItem item;
    item.place = entry.mark().place();
    std::string source;
    std::string state;
    const auto taken =
        takeKeys(entry.asDict(),
                 {textKey("src", source), textKey("dest", item.destination), textKey("state", state),
                  textKey("owner", item.owner), textKey("group", item.group), modeKey(item.mode)},
                 findings);
    if (!taken) {
        return fail(taken.error());
    }
    item.isDirectory = state == "directory";
    if (!state.empty() && !item.isDirectory && state != "file") {
        return fail(
            wrongEntry(Text(QT_TRANSLATE_NOOP("Chatelaine", "state must be file or directory.")), entry));
    }
    if (item.isDirectory) {
        if (item.destination.empty() || !source.empty()) {
            return fail(wrongEntry(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "A directory needs dest and has no src.")), entry));
        }
        return std::vector<InstallItem>{item};
    }
    const QString relative = QDir::cleanPath(qstr(source));
    if (source.empty() || QDir::isAbsolutePath(relative) || relative == QLatin1String("..") ||
        relative.startsWith(QLatin1String("../"))) {
        return fail(
            wrongEntry(Text(QT_TRANSLATE_NOOP("Chatelaine", "src must name a file of the service, as in "
                                                            "templates/env.j2 or files/index.html.")),
                       entry));
    }
    item.source = role.path + u'/' + relative;
    item.isTemplate = relative.startsWith(QLatin1String("templates/")) || relative.endsWith(templateEnding);
    if (item.destination.empty()) {
        item.destination = withoutTemplateEnding(relative.section(u'/', 1));
    }
    if (!QFileInfo(item.source).isDir()) {
        if (!QFileInfo::exists(item.source)) {
            findings.push_back(wrongEntry(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The service has no file %1."), {source}), entry));
        }
        return std::vector<InstallItem>{item};
    }
    std::vector<InstallItem> items;
    for (const QString &name : filesBelow(item.source)) {
        InstallItem one = item;
        one.source = item.source + u'/' + name;
        one.destination =
            item.destination + '/' + (item.isTemplate ? withoutTemplateEnding(name) : sstr(name));
        items.push_back(std::move(one));
    }
    return items;
}

} // namespace

Result<std::vector<InstallItem>> readInstall(const Value *install, const Role &role,
                                             std::vector<Error> &findings)
{
    if (!install || install->isNone()) {
        return usualInstall(role);
    }
    if (!install->isSequence()) {
        return fail(
            wrongEntry(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 must be a list."), {"install"}), *install));
    }
    std::vector<InstallItem> items;
    for (const Value &entry : install->asList()) {
        auto read = readEntry(entry, role, findings);
        if (!read) {
            return read;
        }
        items.insert(items.end(), std::make_move_iterator(read->begin()),
                     std::make_move_iterator(read->end()));
    }
    return items;
}

} // namespace chatelaine
