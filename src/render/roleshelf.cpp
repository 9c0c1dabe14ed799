// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/roleshelf.h"

#include "base/qt.h"
#include "render/sources.h"
#include "workspace/varsfiles.h"

#include <QDir>
#include <QFileInfo>

namespace chatelaine
{

Result<std::shared_ptr<const Role>> RoleShelf::role(const RoleUse &use)
{
    const QString key = use.name + u'\n' + use.defaultsFrom + u'\n' + use.varsFrom;
    if (const auto known = m_roles.constFind(key); known != m_roles.constEnd()) {
        return *known;
    }
    const auto path = findRole(m_workspace, use.name);
    if (!path) {
        Error error = path.error();
        error.place = use.place.file.empty() ? error.place : use.place;
        return fail(std::move(error));
    }
    auto read = readRole(*path, use.defaultsFrom, use.varsFrom);
    if (!read) {
        return fail(std::move(read.error()));
    }
    m_findings.insert(m_findings.end(), read->findings.begin(), read->findings.end());
    auto role = std::make_shared<const Role>(std::move(*read));
    m_roles.insert(key, role);
    return role;
}

void RoleShelf::noteNames(const std::vector<Task> &tasks)
{
    for (const Task &task : tasks) {
        if (!task.registered.isEmpty()) {
            m_setByTask.insert(sstr(task.registered));
        }
        if (task.kind == Task::Kind::SetFact) {
            for (const auto &[key, value] : task.arguments) {
                m_setByTask.insert(key.asString());
            }
        }
        for (const auto *part : {&task.tasks, &task.rescue, &task.always}) {
            noteNames(*part);
        }
    }
}

Result<std::shared_ptr<const std::vector<Task>>> RoleShelf::tasks(const QString &path)
{
    if (const auto known = m_tasks.constFind(path); known != m_tasks.constEnd()) {
        return *known;
    }
    if (const auto inside = readTextSource(m_workspace, path); !inside) {
        return fail(inside.error());
    }
    auto read = readTasks(path, m_findings);
    if (!read) {
        return fail(std::move(read.error()));
    }
    noteNames(*read);
    auto tasks = std::make_shared<const std::vector<Task>>(std::move(*read));
    m_tasks.insert(path, tasks);
    return tasks;
}

Result<std::shared_ptr<const Dict>> RoleShelf::variables(const QString &path)
{
    if (const auto known = m_variables.constFind(path); known != m_variables.constEnd()) {
        return *known;
    }
    if (const auto inside = readSource(m_workspace, path); !inside) {
        return fail(inside.error());
    }
    auto read = readVarsFile(path, m_findings);
    if (!read) {
        return fail(std::move(read.error()));
    }
    auto variables = std::make_shared<const Dict>(std::move(*read));
    m_variables.insert(path, variables);
    return variables;
}

Result<QByteArray> RoleShelf::text(const QString &path)
{
    if (const auto known = m_texts.constFind(path); known != m_texts.constEnd()) {
        return *known;
    }
    auto text = readTextSource(m_workspace, path);
    if (text) {
        m_texts.insert(path, *text);
    }
    return text;
}

QString RoleShelf::find(const QString &kind, const QString &name, const QString &rolePath,
                        const QString &tasksFile, const QString &playbookFolder) const
{
    if (name.isEmpty()) {
        return {};
    }
    if (QDir::isAbsolutePath(name)) {
        return QFileInfo::exists(name) ? QDir::cleanPath(name) : QString();
    }
    QStringList folders;
    const QString tasksFolder = QFileInfo(tasksFile).path();
    if (kind == QLatin1String("tasks")) { // what includes comes first
        folders << tasksFolder;
    }
    folders << rolePath + u'/' + kind << rolePath << tasksFolder + u'/' + kind << tasksFolder
            << playbookFolder + u'/' + kind << playbookFolder;
    for (const QString &folder : folders) {
        const QString path = QDir::cleanPath(folder + u'/' + name);
        if (QFileInfo::exists(path)) {
            return path;
        }
    }
    return {};
}

} // namespace chatelaine
