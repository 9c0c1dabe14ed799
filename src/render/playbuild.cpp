// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Which parts a play has, and the variables that all of them share.

#include "base/qt.h"
#include "render/playparts.h"
#include "render/sources.h"
#include "variables/facts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace chatelaine
{

namespace
{

/// Facts that playbooks use most: without facts of the host they are known only at deploy, also where a
/// template has a default for them.
constexpr std::array commonFacts{"ansible_facts",
                                 "ansible_architecture",
                                 "ansible_all_ipv4_addresses",
                                 "ansible_all_ipv6_addresses",
                                 "ansible_date_time",
                                 "ansible_default_ipv4",
                                 "ansible_default_ipv6",
                                 "ansible_devices",
                                 "ansible_distribution",
                                 "ansible_distribution_file_variety",
                                 "ansible_distribution_major_version",
                                 "ansible_distribution_release",
                                 "ansible_distribution_version",
                                 "ansible_dns",
                                 "ansible_domain",
                                 "ansible_env",
                                 "ansible_fqdn",
                                 "ansible_hostname",
                                 "ansible_interfaces",
                                 "ansible_kernel",
                                 "ansible_local",
                                 "ansible_lsb",
                                 "ansible_machine",
                                 "ansible_memfree_mb",
                                 "ansible_memory_mb",
                                 "ansible_memtotal_mb",
                                 "ansible_mounts",
                                 "ansible_nodename",
                                 "ansible_os_family",
                                 "ansible_pkg_mgr",
                                 "ansible_processor",
                                 "ansible_processor_cores",
                                 "ansible_processor_count",
                                 "ansible_processor_nproc",
                                 "ansible_processor_vcpus",
                                 "ansible_python",
                                 "ansible_python_version",
                                 "ansible_selinux",
                                 "ansible_service_mgr",
                                 "ansible_swaptotal_mb",
                                 "ansible_system",
                                 "ansible_user_dir",
                                 "ansible_user_id",
                                 "ansible_virtualization_role",
                                 "ansible_virtualization_type"};

/// A pattern of hosts as texts, after its templates.
Result<QStringList> patternsOf(const Play &play, TemplateScope &scope)
{
    auto patterns = scope.resolve(play.hosts);
    if (!patterns) {
        return fail(std::move(patterns.error()));
    }
    QStringList texts;
    for (const Value &pattern : patterns->isSequence() ? patterns->asList() : List{*patterns}) {
        texts += qstr(pattern.asString());
    }
    return texts;
}

} // namespace

Result<QStringList> hostsOf(const Play &play, const VariableStore &store)
{
    TemplateScope scope(play.variables);
    Dict members;
    for (const InventoryGroup &group : store.inventory().groups) {
        List hosts;
        for (const QString &host : store.inventory().hostsOf(group.name)) {
            hosts.push_back(Value::string(sstr(host)));
        }
        members.set(sstr(group.name), Value::list(std::move(hosts)));
    }
    scope.define("groups", [members]() -> Result<Value> { return Value::dict(members); });
    return patternsOf(play, scope).map([&](const QStringList &patterns) {
        return matchingHosts(store.inventory(), patterns);
    });
}

PlayPreview::Private::Private(const Workspace &workspace, VariableStore variables, Play own, QString onHost,
                              PreviewFacts known)
    : shelf(workspace)
    , store(std::move(variables))
    , play(std::move(own))
    , host(std::move(onHost))
    , facts(std::move(known))
    , playbookFolder(QFileInfo(play.playbook.isEmpty() ? play.file : play.playbook).path())
{
    addKeptFacts();
    addTasks(play.preTasks, QStringLiteral("pre_tasks"));
    for (const RoleUse &use : play.roles) {
        addRole(use, {});
    }
    addTasks(play.tasks, QStringLiteral("tasks"));
    addTasks(play.postTasks, QStringLiteral("post_tasks"));
    addTasks(play.handlers, QStringLiteral("handlers"));
    strong = strongVariables();
    makeScope();
    findings.insert(findings.end(), shelf.findings().begin(), shelf.findings().end());
}

/// Facts whose other names have the prefix: names without it are what set_fact has left in them.
void PlayPreview::Private::addKeptFacts()
{
    static constexpr std::array ofAnsible{"gather_subset", "module_setup", "discovered_interpreter_python"};
    const auto isPrefixed = [](const Dict::Entry &entry) {
        return entry.first.isString() && entry.first.asString().starts_with("ansible_");
    };
    Dict kept;
    for (const Dict::Entry &entry : facts.facts) {
        const std::string &name = entry.first.asString();
        if (!isPrefixed(entry) && std::find(ofAnsible.begin(), ofAnsible.end(), name) == ofAnsible.end()) {
            kept.set(name, entry.second);
        }
    }
    const bool mixed = std::any_of(facts.facts.begin(), facts.facts.end(), isPrefixed);
    for (const auto &[key, value] : facts.given) {
        kept.set(key, value);
    }
    Dict literal;
    for (const auto &[key, value] : mixed ? kept : facts.given) {
        literal.set(key, asLiteral(value));
    }
    facts.given = std::move(literal);
}

void PlayPreview::Private::addTasks(const std::vector<Task> &tasks, const QString &title)
{
    if (tasks.empty()) {
        return;
    }
    Part part;
    part.tasks = &tasks;
    parts.push_back({{}, playbookFolder, title});
    parts.back().use.place = tasks.front().place;
    work.push_back(std::move(part));
}

void PlayPreview::Private::addRole(const RoleUse &use, std::vector<const Role *> parents)
{
    constexpr std::size_t deepest = 20;
    const bool again = std::any_of(parts.begin(), parts.end(), [&](const PlayPart &part) {
        return part.use.name == use.name && Value::dict(part.use.parameters) == Value::dict(use.parameters) &&
               Value::dict(part.use.variables) == Value::dict(use.variables);
    });
    if (again || parents.size() > deepest) {
        return; // as Ansible: a role runs once
    }
    const auto read = shelf.role(use);
    if (!read) {
        findings.push_back(read.error());
        return;
    }
    std::vector<const Role *> below = parents;
    below.push_back(read->get());
    for (const RoleUse &dependency : (*read)->dependencies) {
        addRole(dependency, below);
    }
    Part part;
    part.role = *read;
    part.parents = std::move(parents);
    parts.push_back({use, (*read)->path, use.name});
    work.push_back(std::move(part));
}

HostVariables PlayPreview::Private::strongVariables()
{
    HostVariables variables = store.host(host);
    const QString name = play.name.isEmpty() ? QFileInfo(play.file).fileName() : play.name;
    variables.override(Layer::Kind::PlayVars, name, play.variables);
    for (const auto &file : varsFiles(variables)) {
        variables.override(Layer::Kind::VarsFiles, name, *file);
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (work[i].role) {
            variables.override(Layer::Kind::RoleVars, parts[i].use.name, work[i].role->variables);
            variables.markSecret(work[i].role->secretOptions);
        }
    }
    Dict magic;
    List names;
    for (const PlayPart &part : parts) {
        if (!part.use.name.isEmpty()) {
            names.push_back(Value::string(sstr(part.use.name)));
        }
    }
    magic.set("ansible_play_name", Value::string(sstr(play.name)));
    magic.set("ansible_play_role_names", Value::list(names));
    magic.set("ansible_role_names", Value::list(names));
    magic.set("role_names", Value::list(std::move(names)));
    magic.set("ansible_run_tags", Value::list({Value::string("all")}));
    magic.set("ansible_skip_tags", Value::list({}));
    List hosts;
    for (const QString &one : hostsOf(play, store).value_or(QStringList(host))) {
        hosts.push_back(Value::string(sstr(one)));
    }
    for (const char *key :
         {"ansible_play_hosts", "ansible_play_hosts_all", "ansible_play_batch", "play_hosts"}) {
        magic.set(key, Value::list(hosts));
    }
    variables.override(Layer::Kind::Magic, {}, magic);
    return variables;
}

std::vector<std::shared_ptr<const Dict>> PlayPreview::Private::varsFiles(const HostVariables &variables)
{
    std::vector<std::shared_ptr<const Dict>> all;
    if (play.varsFiles.empty()) {
        return all;
    }
    TemplateScope names = store.scope(host, withDefaults(variables), facts.facts);
    const QString folder = QFileInfo(play.file).path();
    for (const Value &entry : play.varsFiles) {
        QString path;
        Error missing(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no file of variables %1."), {toJson(entry)}),
            entry.mark().place(), Cause::NotFound);
        for (const Value &candidate : entry.isSequence() ? entry.asList() : List{entry}) {
            const auto name = names.resolve(candidate);
            if (!name) {
                missing = name.error();
                continue;
            }
            const QString file = QDir::cleanPath(QDir(folder).absoluteFilePath(qstr(name->asString())));
            if (path.isEmpty() && QFileInfo(file).isFile()) {
                path = file;
            }
        }
        const auto variablesOf =
            path.isEmpty() ? Result<std::shared_ptr<const Dict>>(fail(missing)) : shelf.variables(path);
        if (variablesOf) {
            all.push_back(*variablesOf);
        } else {
            findings.push_back(variablesOf.error());
        }
    }
    return all;
}

HostVariables PlayPreview::Private::withDefaults(const HostVariables &variables) const
{
    std::vector<std::pair<QString, std::shared_ptr<const Dict>>> defaults;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (work[i].role) {
            defaults.emplace_back(parts[i].use.name,
                                  std::shared_ptr<const Dict>(work[i].role, &work[i].role->defaults));
        }
    }
    HostVariables all = variables;
    all.underlay(Layer::Kind::RoleDefault, defaults);
    return all;
}

Dict PlayPreview::Private::baseOf(const HostVariables &variables) const
{
    Dict base = store.rawVariables(host, variables, facts.facts);
    base.set("playbook_dir", Value::string(sstr(playbookFolder)));
    if (facts.facts.empty()) {
        base.remove(Value::string("ansible_facts"));
    }
    return base;
}

void PlayPreview::Private::makeScope()
{
    const HostVariables all = withDefaults(strong);
    Dict base = baseOf(all);
    TemplateScope made = store.scope(host, all, facts.facts);
    const auto unknown = [&](const std::string &name) {
        made.define(name, [name]() -> Result<Value> { return fail(knownAtDeploy(name, {})); });
    };
    made.assign("playbook_dir", Value::string(sstr(playbookFolder)));
    for (const char *name : commonFacts) {
        if (facts.facts.empty() && !base.contains(name)) {
            unknown(name);
        }
    }
    for (const QString &asked : play.asked) {
        unknown(sstr(asked));
        base.remove(Value::string(sstr(asked)));
    }
    scope = std::make_unique<PlayScope>(std::move(made), std::move(base), facts.given, facts.earlier);
}

TemplateLoader PlayPreview::Private::loader(std::size_t part) const
{
    return roleLoader(shelf.workspace(), parts[part].path);
}

} // namespace chatelaine
