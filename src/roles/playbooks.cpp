// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roles/playbooks.h"

#include "base/qt.h"
#include "values/yaml.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace chatelaine
{

namespace
{

QString textOf(const Value *value)
{
    return value != nullptr && value->isString() ? qstr(value->asString()) : QString();
}

const Value *importOf(const Value &entry)
{
    for (const char *key : {"import_playbook", "ansible.builtin.import_playbook"}) {
        if (const Value *import = entry.find(key)) {
            return import;
        }
    }
    return nullptr;
}

/// Reads files once and puts the plays of imported ones where they are imported.
class PlaybookReader
{
public:
    explicit PlaybookReader(const Workspace &workspace) : m_workspace(workspace) {}
    Playbooks read();

private:
    struct File {
        Value root;
        QStringList imports;
    };
    void load(const QString &path);
    QStringList importsOf(const QString &path, const Value &root);
    void add(const QString &playbook, const QString &path, const Dict &variables,
             const std::vector<Value> &conditions, int depth);
    void addPlay(const QString &playbook, const QString &path, const Value &entry, const Dict &variables,
                 const std::vector<Value> &conditions);
    void takePrompts(Play &play, const Value &entry);
    void takeRoles(Play &play, const Value &entry);
    void find(const Value &at, Text what)
    {
        m_result.findings.emplace_back(std::move(what), at.mark().place());
    }

    const Workspace &m_workspace;
    std::map<QString, File> m_files;
    Playbooks m_result;
};

/// A look at the text: a file of something else may be any YAML, and is no finding.
bool holdsPlays(const QByteArray &content)
{
    static const QRegularExpression play(
        QStringLiteral("^(?:- |  )\\s*(?:hosts|(?:ansible\\.builtin\\.)?import_playbook)\\s*:"),
        QRegularExpression::MultilineOption);
    return play.match(QString::fromUtf8(content)).hasMatch();
}

void PlaybookReader::load(const QString &path)
{
    if (m_files.contains(path)) {
        return;
    }
    if (QFileInfo::exists(path) && !m_workspace.holds(path)) {
        Place place;
        place.file = sstr(path);
        m_result.findings.emplace_back(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 lies outside this folder and is not read."),
                 {sstr(path)}),
            place);
        return;
    }
    const auto content = readTextFile(path);
    if (!content) {
        m_result.findings.push_back(content.error());
        return;
    }
    if (!holdsPlays(*content)) {
        return;
    }
    auto document = readYaml({content->constData(), static_cast<std::size_t>(content->size())}, sstr(path));
    if (!document) {
        m_result.findings.push_back(std::move(document.error()));
        return;
    }
    if (!document->root.is(Value::Kind::List)) {
        find(document->root, Text(QT_TRANSLATE_NOOP("Chatelaine", "A playbook must be a list of plays.")));
        return;
    }
    const QStringList imports = importsOf(path, document->root);
    m_files.insert({path, {document->root, imports}});
    for (const QString &import : imports) {
        load(import);
    }
}

QStringList PlaybookReader::importsOf(const QString &path, const Value &root)
{
    QStringList imports;
    for (const Value &entry : root.asList()) {
        const Value *import = importOf(entry);
        if (import == nullptr) {
            continue;
        }
        const QString name = textOf(import);
        if (name.isEmpty() || name.contains(QLatin1String("{{"))) {
            find(*import, Text(QT_TRANSLATE_NOOP("Chatelaine", "Which playbook is imported here is known "
                                                               "only at deploy.")));
            continue;
        }
        imports += QDir::cleanPath(QFileInfo(path).dir().absoluteFilePath(name));
    }
    return imports;
}

Playbooks PlaybookReader::read()
{
    QStringList files;
    for (const QString &folder : {m_workspace.root, m_workspace.root + QLatin1String("/playbooks")}) {
        for (const QString &name :
             QDir(folder).entryList({QStringLiteral("*.yml"), QStringLiteral("*.yaml")}, QDir::Files)) {
            files += folder + u'/' + name;
        }
    }
    QSet<QString> imported;
    for (const QString &file : files) {
        load(file);
    }
    for (const auto &[path, file] : m_files) {
        imported.unite(QSet<QString>(file.imports.cbegin(), file.imports.cend()));
    }
    for (const QString &file : files) {
        if (!imported.contains(file)) {
            add(file, file, {}, {}, 0);
        }
    }
    return std::move(m_result);
}

void PlaybookReader::add(const QString &playbook, const QString &path, const Dict &variables,
                         const std::vector<Value> &conditions, int depth)
{
    constexpr int deepest = 20;
    const auto found = m_files.find(path);
    if (found == m_files.end()) {
        return;
    }
    for (const Value &entry : found->second.root.asList()) {
        const Value *import = importOf(entry);
        if (import == nullptr) {
            addPlay(playbook, path, entry, variables, conditions);
            continue;
        }
        if (depth >= deepest) {
            find(*import, Text(QT_TRANSLATE_NOOP("Chatelaine", "This playbook imports itself.")));
            return;
        }
        Dict inner;
        if (const Value *own = entry.find("vars")) {
            inner = own->asDict();
        }
        for (const auto &[key, value] : variables) { // the outer import is the stronger one
            inner.set(key, value);
        }
        std::vector<Value> all = conditions;
        for (const Value &condition : conditionsOf(entry.find("when"))) {
            all.push_back(condition);
        }
        add(playbook, QDir::cleanPath(QFileInfo(path).dir().absoluteFilePath(textOf(import))), inner, all,
            depth + 1);
    }
}

void PlaybookReader::addPlay(const QString &playbook, const QString &path, const Value &entry,
                             const Dict &variables, const std::vector<Value> &conditions)
{
    const Value *hosts = entry.find("hosts");
    if (hosts == nullptr) {
        find(entry, Text(QT_TRANSLATE_NOOP("Chatelaine", "This play does not say for which hosts it is.")));
        return;
    }
    Play play;
    play.file = path;
    play.playbook = playbook;
    play.place = entry.mark().place();
    play.name = textOf(entry.find("name"));
    play.hosts = *hosts;
    play.conditions = conditions;
    if (const Value *own = entry.find("vars")) {
        if (!own->isDict() && !own->isNone()) {
            find(*own, Text(QT_TRANSLATE_NOOP("Chatelaine", "The variables of a play must be a map.")));
        }
        play.variables = own->asDict();
    }
    for (const auto &[key, value] : variables) {
        play.variables.set(key, value);
    }
    takePrompts(play, entry);
    if (const Value *files = entry.find("vars_files")) {
        play.varsFiles = files->isSequence() ? files->asList() : files->isNone() ? List() : List{*files};
    }
    takeRoles(play, entry);
    const auto part = [&](const char *name) {
        const Value *tasks = entry.find(name);
        return tasks == nullptr ? std::vector<Task>() : tasksOf(*tasks, m_result.findings);
    };
    play.preTasks = part("pre_tasks");
    play.tasks = part("tasks");
    play.postTasks = part("post_tasks");
    play.handlers = part("handlers");
    m_result.plays.push_back(std::move(play));
}

void PlaybookReader::takePrompts(Play &play, const Value &entry)
{
    const Value *prompts = entry.find("vars_prompt");
    for (const Value &prompt : prompts != nullptr ? prompts->asList() : List()) {
        const Value *name = prompt.find("name");
        if (name == nullptr || !name->isString()) {
            find(prompt, Text(QT_TRANSLATE_NOOP("Chatelaine", "A question of vars_prompt needs a name.")));
            continue;
        }
        const Value *visible = prompt.find("private");
        if (const Value *fallback = prompt.find("default")) {
            const bool hidden = visible == nullptr || visible->asBool();
            play.variables.set(*name, hidden ? fallback->asSecret().withMark(fallback->mark()) : *fallback);
        } else {
            play.asked += qstr(name->asString());
        }
    }
}

void PlaybookReader::takeRoles(Play &play, const Value &entry)
{
    const Value *roles = entry.find("roles");
    if (roles == nullptr || roles->isNone()) {
        return;
    }
    if (!roles->isSequence()) {
        find(*roles, Text(QT_TRANSLATE_NOOP("Chatelaine", "The roles of a play must be a list.")));
        return;
    }
    for (const Value &role : roles->asList()) {
        auto use = roleUseOf(role);
        if (use) {
            play.roles.push_back(std::move(*use));
        } else {
            m_result.findings.push_back(std::move(use.error()));
        }
    }
}

} // namespace

Playbooks readPlaybooks(const Workspace &workspace) { return PlaybookReader(workspace).read(); }

} // namespace chatelaine
