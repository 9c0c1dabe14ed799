// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "variables/inventorylist.h"

#include "base/qt.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <map>
#include <thread>
#include <utility>

namespace chatelaine
{

namespace
{

/// Names that Ansible makes itself and leaves out here.
constexpr std::array internalNames{
    "ansible_diff_mode",
    "ansible_config_file",
    "ansible_facts",
    "ansible_forks",
    "ansible_inventory_sources",
    "ansible_limit",
    "ansible_playbook_python",
    "ansible_run_tags",
    "ansible_skip_tags",
    "ansible_verbosity",
    "ansible_version",
    "inventory_dir",
    "inventory_file",
    "inventory_hostname",
    "inventory_hostname_short",
    "groups",
    "group_names",
    "omit",
    "playbook_dir",
};

Value printable(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Tagged: {
        Dict wrapped;
        wrapped.set(value.tag() == "!unsafe" ? "__ansible_unsafe" : "__ansible_vault",
                    Value::string(value.asString()));
        return Value::dict(std::move(wrapped));
    }
    case Value::Kind::Date:
        return Value::string(value.asString());
    case Value::Kind::DateTime: {
        std::string text = value.asString();
        if (const auto space = text.find(' '); space != std::string::npos) {
            text[space] = 'T';
        }
        return Value::string(std::move(text));
    }
    case Value::Kind::List:
    case Value::Kind::Tuple: {
        List items;
        for (const Value &item : value.asList()) {
            items.push_back(printable(item));
        }
        return Value::list(std::move(items));
    }
    case Value::Kind::Dict: {
        Dict entries;
        for (const auto &[key, entry] : value.asDict()) {
            entries.set(key, printable(entry));
        }
        return Value::dict(std::move(entries));
    }
    default:
        return value;
    }
}

Value texts(const QStringList &names)
{
    List items;
    for (const QString &name : names) {
        items.push_back(Value::string(sstr(name)));
    }
    return Value::list(std::move(items));
}

void addGroup(const Inventory &inventory, const QString &name, Dict &into, QSet<QString> &seen)
{
    const InventoryGroup *group = inventory.group(name);
    if (!group || seen.contains(name)) {
        return;
    }
    seen.insert(name);
    Dict shown;
    if (name != QLatin1String("all") && !group->hosts.isEmpty()) {
        shown.set("hosts", texts(group->hosts));
    }
    if (!group->children.isEmpty()) {
        shown.set("children", texts(group->children));
    }
    if (!shown.empty()) {
        into.set(sstr(name), Value::dict(std::move(shown)));
    }
    for (const QString &child : group->children) {
        addGroup(inventory, child, into, seen);
    }
}

bool isInternal(const std::string &name)
{
    return std::find(internalNames.begin(), internalNames.end(), name) != internalNames.end();
}

constexpr JsonOptions pretty{.indent = 4, .sortKeys = true, .ensureAscii = false, .reveal = false};

/// `"name": …` as an entry of a map that is `depth` levels deep. No line of JSON ends within a text.
std::string entryText(const std::string &name, const Value &value, int depth)
{
    const std::string indent = "\n" + std::string(static_cast<std::size_t>(depth) * 4, ' ');
    std::string text = indent + toJson(Value::string(name), pretty) + ": ";
    if (!value.isDict() && !value.isSequence()) {
        return text += toJson(value, pretty);
    }
    const std::string json = toJson(value, pretty);
    for (std::size_t at = 0; at < json.size();) {
        const std::size_t end = std::min(json.find('\n', at), json.size());
        text.append(json, at, end - at);
        text += end < json.size() ? indent : "";
        at = end + 1;
    }
    return text;
}

/// Variables in the order of their names, each as an entry of its host's map.
using Entries = std::vector<std::pair<std::string, std::string>>;

Entries entriesOf(const Dict &variables)
{
    Entries entries;
    entries.reserve(variables.size());
    for (const auto &[key, value] : variables) {
        if (!isInternal(key.asString())) {
            std::string name = key.isString() ? key.asString() : toJson(key);
            std::string text = entryText(name, printable(value), 4);
            entries.emplace_back(std::move(name), std::move(text));
        }
    }
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return entries;
}

/// The entries of both, in the order of their names; of one name those of `own`.
std::vector<const std::string *> merged(const Entries &shared, const Entries &own)
{
    std::vector<const std::string *> all;
    all.reserve(shared.size() + own.size());
    auto other = shared.begin();
    for (const auto &[name, entry] : own) {
        for (; other != shared.end() && other->first < name; ++other) {
            all.push_back(&other->second);
        }
        other = other != shared.end() && other->first == name ? std::next(other) : other;
        all.push_back(&entry);
    }
    for (; other != shared.end(); ++other) {
        all.push_back(&other->second);
    }
    return all;
}

/// The entry of a host in the map of all; empty: it has no variables.
Result<std::string> hostText(const VariableStore &store, const QString &name, const Entries &shared)
{
    auto own = store.ownVariables(name);
    if (!own) {
        return fail(std::move(own.error()));
    }
    if (store.mergesHashes()) {
        Dict all = store.fromGroups(name).raw();
        combine(all, *own, true);
        own = std::move(all);
    }
    const Entries ownEntries = entriesOf(*own);
    const std::vector<const std::string *> entries = merged(shared, ownEntries);
    if (entries.empty()) {
        return std::string();
    }
    const std::string begin = "\n            " + toJson(Value::string(sstr(name)), pretty) + ": {";
    std::size_t size = begin.size() + 16;
    for (const std::string *entry : entries) {
        size += entry->size() + 1;
    }
    std::string text;
    text.reserve(size); // all of them are kept until the end
    text += begin;
    for (const std::string *entry : entries) {
        text += entry == entries.front() ? "" : ",";
        text += *entry;
    }
    return text += "\n            }";
}

/// Calls `work` for 0 to count - 1, on a few threads where there is much to do.
void forEachOf(std::size_t count, const std::function<void(std::size_t)> &work)
{
    constexpr std::size_t worthIt = 100;
    const std::size_t threads = count < worthIt ? 1 : std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t at = next++; at < count; at = next++) {
            work(at);
        }
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i) {
        others.emplace_back(run);
    }
    run();
}

} // namespace

Value inventoryHost(const VariableStore &store, const QString &host)
{
    Dict shown;
    for (const auto &[key, value] : store.host(host).raw()) {
        if (!isInternal(key.asString())) {
            shown.set(key, printable(value));
        }
    }
    return Value::dict(std::move(shown));
}

Result<std::vector<std::string>> inventoryList(const Inventory &inventory, const VariableStore &store)
{
    const std::vector<InventoryHost> &hosts = inventory.hosts;
    std::map<const HostVariables *, Entries> ofGroups; // written once for all hosts of the same groups
    for (const InventoryHost &host : hosts) {
        const HostVariables &groups = store.fromGroups(host.name);
        if (!ofGroups.contains(&groups)) {
            ofGroups.emplace(&groups, entriesOf(groups.raw()));
        }
    }
    std::vector<Result<std::string>> texts(hosts.size());
    forEachOf(hosts.size(), [&](std::size_t at) {
        texts[at] = hostText(store, hosts[at].name, ofGroups.at(&store.fromGroups(hosts[at].name)));
    });

    std::vector<std::string> pieces{"{\n    \"_meta\": {\n        \"hostvars\": {"};
    for (Result<std::string> &text : texts) {
        if (!text) {
            return fail(std::move(text.error()));
        }
        if (!text->empty()) {
            pieces.emplace_back(pieces.size() > 1 ? "," : "");
            pieces.push_back(std::move(*text));
        }
    }
    pieces.emplace_back(pieces.size() == 1 ? "}\n    }" : "\n        }\n    }");
    Dict groups;
    QSet<QString> seen;
    addGroup(inventory, QStringLiteral("all"), groups, seen);
    for (const auto &[name, group] : groups) {
        pieces.push_back("," + entryText(name.asString(), group, 1));
    }
    pieces.emplace_back("\n}\n");
    return pieces;
}

} // namespace chatelaine
