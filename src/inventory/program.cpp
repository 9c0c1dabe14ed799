// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/program.h"

#include "base/qt.h"
#include "inventory/ansiblejson.h"
#include "values/yaml.h"

#include <QProcess>

namespace chatelaine
{

namespace
{

constexpr int longest = 60000;                             // milliseconds
constexpr qsizetype largest = qsizetype(64) * 1024 * 1024; // bytes

class Program
{
public:
    Program(QString path, QString folder, InventoryBuilder &builder)
        : m_path(std::move(path)), m_folder(std::move(folder)), m_builder(builder)
    {
        m_place.file = sstr(m_path);
    }

    Result<void> add();

private:
    Result<Value> answer(const QStringList &arguments) const;
    Result<void> addGroup(const Value &name, const Value &content);
    Result<void> addMembers(const QString &group, const Value &hosts);
    Result<void> addVariables(const QString &entity, const Value &variables);
    Error wrong(Text what) const { return Error(std::move(what), m_place); }

    QString m_path;
    QString m_folder;
    InventoryBuilder &m_builder;
    Place m_place;
    QStringList m_hosts;
};

Result<Value> Program::answer(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(m_path, arguments);
    if (!process.waitForStarted(longest) || !process.waitForFinished(longest)) {
        const bool started = process.state() != QProcess::NotRunning;
        process.kill();
        process.waitForFinished(longest);
        return fail(
            wrong(started ? Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 did not end within a minute."),
                                 {sstr(m_path)})
                          : Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 could not be started."), {sstr(m_path)}))
                .detailed(sstr(process.errorString())));
    }
    const QByteArray out = process.readAllStandardOutput();
    const QByteArray said = process.readAllStandardError().left(2000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return fail(wrong(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 ended with the error %2."),
                               {sstr(m_path), std::to_string(process.exitCode())}))
                        .detailed(said.toStdString()));
    }
    if (out.size() > largest) {
        return fail(
            wrong(Text(QT_TRANSLATE_NOOP("Chatelaine", "What %1 says is too much."), {sstr(m_path)})));
    }
    if (arguments.size() > 1 && out.trimmed().isEmpty()) {
        return Value::dict({});
    }
    auto value =
        readJson(std::string_view(out.constData(), static_cast<std::size_t>(out.size())), sstr(m_path));
    if (!value || !value->isDict()) {
        return fail(
            wrong(Text(QT_TRANSLATE_NOOP("Chatelaine", "What %1 says is no map in JSON."), {sstr(m_path)}))
                .detailed(value ? said.toStdString() : value.error().what.english()));
    }
    return fromAnsibleJson(*value);
}

Result<void> Program::addMembers(const QString &group, const Value &hosts)
{
    if (!hosts.isSequence()) {
        return fail(wrong(Text(QT_TRANSLATE_NOOP("Chatelaine", "The hosts of the group %1 must be a list."),
                               {sstr(group)})));
    }
    for (const Value &host : hosts.asList()) {
        if (!host.isString() || host.asString().empty()) {
            return fail(
                wrong(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is no name of a server."), {toJson(host)})));
        }
        const QString name = qstr(host.asString());
        m_builder.addHost(name, group, {}, m_place);
        m_hosts.removeAll(name);
        m_hosts += name;
    }
    return {};
}

Result<void> Program::addVariables(const QString &entity, const Value &variables)
{
    if (!variables.isDict()) {
        return fail(wrong(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The variables of %1 must be a map."), {sstr(entity)})));
    }
    for (const auto &[key, value] : variables.asDict()) {
        if (auto set = m_builder.setVariable(entity, key, value); !set) {
            return set;
        }
    }
    return {};
}

/// {"hosts": […], "vars": {…}, "children": […]}, or a list of hosts, or the variables of a host.
Result<void> Program::addGroup(const Value &name, const Value &content)
{
    const QString group = qstr(name.asString());
    if (group.isEmpty()) {
        return fail(
            wrong(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is no name of a group."), {toJson(name)})));
    }
    m_builder.addGroup(group, m_place);
    if (!content.isDict()) {
        return addMembers(group, content);
    }
    const Value *hosts = content.find("hosts");
    const Value *variables = content.find("vars");
    const Value *children = content.find("children");
    if (!hosts && !variables && !children) {
        if (auto added = addMembers(group, Value::list({name})); !added) {
            return added;
        }
        return addVariables(group, content);
    }
    if (hosts) {
        if (auto added = addMembers(group, *hosts); !added) {
            return added;
        }
    }
    if (variables) {
        if (auto added = addVariables(group, *variables); !added) {
            return added;
        }
    }
    for (const Value &child : children ? children->asList() : List()) {
        m_builder.addGroup(qstr(child.asString()), m_place);
        if (auto added = m_builder.addChild(group, qstr(child.asString()), m_place); !added) {
            return added;
        }
    }
    return {};
}

Result<void> Program::add()
{
    const auto list = answer({QStringLiteral("--list")});
    if (!list) {
        return fail(list.error());
    }
    const Value *meta = nullptr;
    for (const auto &[name, content] : list->asDict()) {
        if (name.asString() == "_meta") {
            meta = content.find("hostvars");
        } else if (auto added = addGroup(name, content); !added) {
            return added;
        }
    }
    for (const QString &host : m_hosts) {
        if (meta) {
            const Value *variables = meta->find(sstr(host));
            auto added = addVariables(host, variables ? *variables : Value::dict({}));
            if (!added) {
                return added;
            }
            continue;
        }
        const auto own = answer({QStringLiteral("--host"), host});
        if (!own) {
            return fail(own.error());
        }
        if (auto added = addVariables(host, *own); !added) {
            return added;
        }
    }
    return {};
}

} // namespace

Result<void> addProgramInventory(const QString &path, const QString &folder, InventoryBuilder &builder)
{
    return Program(path, folder, builder).add();
}

} // namespace chatelaine
