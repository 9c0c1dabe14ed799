// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/sources.h"

#include "base/qt.h"

#include <QDir>
#include <QFileInfo>

namespace chatelaine
{

namespace
{

Result<void> checkInside(const Workspace &workspace, const QString &path)
{
    if (!QFileInfo::exists(path) || workspace.holds(path)) {
        return {}; // what is missing is said when it is read
    }
    Place place;
    place.file = sstr(path);
    return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is a link to a file outside this folder."),
                           {sstr(path)}),
                      place)
                    .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "That file was not read.")))
                    .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Copy the file into the folder."))));
}

} // namespace

Result<QByteArray> readSource(const Workspace &workspace, const QString &path)
{
    if (auto inside = checkInside(workspace, path); !inside) {
        return fail(std::move(inside.error()));
    }
    return readFile(path);
}

Result<QByteArray> readTextSource(const Workspace &workspace, const QString &path)
{
    if (auto inside = checkInside(workspace, path); !inside) {
        return fail(std::move(inside.error()));
    }
    return readTextFile(path);
}

TemplateLoader roleLoader(const Workspace &workspace, const QString &rolePath)
{
    return [workspace, rolePath](const std::string &name) -> Result<std::pair<std::string, std::string>> {
        const QString wanted = QDir::cleanPath(qstr(name));
        for (const QString &folder : {rolePath + QLatin1String("/templates"), rolePath}) {
            const QString path = QDir::isAbsolutePath(wanted) ? wanted : folder + u'/' + wanted;
            if (!QFileInfo(path).isFile()) {
                continue;
            }
            const auto content = readTextSource(workspace, path);
            if (!content) {
                return fail(content.error());
            }
            return std::pair(content->toStdString(), sstr(path));
        }
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no template %1."), {name}), {},
                    Cause::NotFound);
    };
}

} // namespace chatelaine
