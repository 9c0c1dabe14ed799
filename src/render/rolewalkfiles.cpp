// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The tasks that write files, and those that read variables.

#include "base/qt.h"
#include "render/rolewalk.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace chatelaine
{

namespace
{

using Level = RoleMoments::Level;

const Value *argument(const Task &task, const char *name)
{
    return task.arguments.find(std::string_view(name));
}

bool isYes(const Value *value)
{
    return value != nullptr && (value->asBool() || value->asString() == "yes" || value->asString() == "true");
}

QString withoutEnding(QString path)
{
    if (path.endsWith(QLatin1String(".j2"))) {
        path.chop(3);
    }
    return path;
}

/// Whether the text names one of the variables, as far as a look can tell.
bool names(const Value *raw, const QStringList &variables)
{
    const QString text = raw != nullptr ? qstr(raw->asString()) : QString();
    for (const QString &variable : variables) {
        if (text.contains(variable)) {
            return true;
        }
    }
    return false;
}

} // namespace

void RoleWalk::stepIncludeVars(const Task &task, const Situation &situation)
{
    const Value *named = argument(task, "file");
    named = named != nullptr ? named : argument(task, "_raw");
    const auto holds = judge(task.conditions);
    if (holds && !*holds) {
        return;
    }
    const auto name = named != nullptr ? text(*named) : Result<QString>(fail(Text()));
    const QString path = name ? m_shelf.find(QStringLiteral("vars"), *name, situation.role->path,
                                             situation.file, m_playbookFolder)
                              : QString();
    const auto variables =
        path.isEmpty() ? Result<std::shared_ptr<const Dict>>(fail(Text())) : m_shelf.variables(path);
    if (!holds || !variables) {
        Error finding(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "Which variables are read here is known only at deploy.")),
            task.place, Cause::AtDeploy);
        findings.push_back(path.isEmpty() || variables ? std::move(finding) : variables.error());
        return;
    }
    Dict all = **variables;
    if (const Value *under = argument(task, "name"); under != nullptr && under->isString()) {
        all = Dict();
        all.set(under->asString(), Value::dict(**variables));
    }
    for (const auto &[key, value] : all) {
        m_scope.put(Level::IncludedVars, key.asString(), {value});
    }
}

void RoleWalk::stepFile(const Task &task, const Situation &situation)
{
    if (isYes(argument(task, "remote_src"))) {
        return; // a file that is on the server already
    }
    const bool known = forEachItem(task, [&](const Value *item) {
        withVariables(Level::TaskVars, task.variables, [&] {
            const Situation own = inner(task, situation, judge(task.conditions));
            FileDraft draft;
            draft.arguments = task.arguments;
            draft.file.item = item != nullptr ? itemName(*item) : situation.item;
            draft.file.task = task.name;
            draft.file.place = task.place;
            draft.file.role = situation.roleName;
            draft.file.conditions = own.conditions;
            draft.file.active = own.active;
            draft.file.elsewhere = own.elsewhere;
            QStringList loops = situation.loopVariables;
            if (item != nullptr) {
                loops += task.loop->variable;
            }
            draft.perItem = !loops.isEmpty() && !names(argument(task, "src"), loops);
            (task.kind == Task::Kind::Template ? addTemplate(task, situation, std::move(draft))
                                               : addCopy(task, situation, std::move(draft)));
        });
    });
    if (!known) {
        unclear(
            task, m_loopError,
            Text(QT_TRANSLATE_NOOP("Chatelaine", "Which files are written here is known only at deploy.")));
    }
}

void RoleWalk::addTemplate(const Task &task, const Situation &situation, FileDraft draft)
{
    const Value *source = argument(task, "src");
    const auto name = source != nullptr ? text(*source) : Result<QString>(QString());
    if (!name) {
        draft.file.error = name.error();
        addDraft(std::move(draft));
        return;
    }
    draft.source = m_shelf.find(QStringLiteral("templates"), *name, situation.role->path, situation.file,
                                m_playbookFolder);
    if (draft.source.isEmpty()) {
        draft.file.error =
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no template “%1”."), {sstr(*name)}),
                  task.place, Cause::NotFound);
    }
    const QString folder = situation.role->path + QLatin1String("/templates/");
    draft.relative = withoutEnding(draft.source.startsWith(folder) ? draft.source.mid(folder.size())
                                                                   : QFileInfo(*name).fileName());
    addDraft(std::move(draft));
}

void RoleWalk::addCopy(const Task &task, const Situation &situation, FileDraft draft)
{
    if (const Value *content = argument(task, "content")) {
        draft.file.kind = RoleFile::Kind::Content;
        draft.content = *content;
        addDraft(std::move(draft));
        return;
    }
    draft.file.kind = RoleFile::Kind::Copy;
    const Value *source = argument(task, "src");
    const auto name = source != nullptr ? text(*source) : Result<QString>(QString());
    if (!name) {
        draft.file.error = name.error();
        addDraft(std::move(draft));
        return;
    }
    const QString path =
        m_shelf.find(QStringLiteral("files"), *name, situation.role->path, situation.file, m_playbookFolder);
    if (path.isEmpty()) {
        draft.file.error =
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no file “%1”."), {sstr(*name)}), task.place,
                  Cause::NotFound);
    }
    if (path.isEmpty() || !QFileInfo(path).isDir()) {
        draft.source = path;
        addDraft(std::move(draft));
        return;
    }
    // A folder: with a slash at the end only what is in it.
    const QString top = name->endsWith(u'/') ? path : QFileInfo(path).path();
    QStringList files;
    QDirIterator walk(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext() && files.size() < 2000) {
        files += walk.next();
    }
    files.sort();
    for (const QString &file : files) {
        FileDraft one = draft;
        one.source = file;
        one.relative = QDir(top).relativeFilePath(file);
        addDraft(std::move(one));
    }
}

void RoleWalk::addDraft(FileDraft draft)
{
    draft.moment = m_scope.moment();
    if (m_render) {
        m_render(draft);
    }
    drafts.push_back(std::move(draft));
}

} // namespace chatelaine
