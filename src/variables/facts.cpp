// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "variables/facts.h"

#include <algorithm>
#include <array>
#include <string>

namespace chatelaine
{

namespace
{

constexpr std::string_view prefix = "ansible_";

/// As Ansible: a server must not tell us whom to become or where to connect.
bool changesConnection(const std::string &name)
{
    static constexpr std::array names{"ansible_host",       "ansible_port",
                                      "ansible_user",       "ansible_connection",
                                      "ansible_password",   "ansible_private_key_file",
                                      "ansible_shell_type", "ansible_shell_executable",
                                      "ansible_timeout",    "ansible_remote_tmp",
                                      "ansible_executable", "ansible_pipelining"};
    static constexpr std::array starts{"ansible_become", "ansible_ssh_",      "ansible_sudo",  "ansible_su_",
                                       "ansible_doas",   "ansible_paramiko_", "ansible_local_"};
    if (name.starts_with("ansible_ssh_host_key_")) {
        return false;
    }
    return std::find(names.begin(), names.end(), name) != names.end() || name.ends_with("_interpreter") ||
           std::any_of(starts.begin(), starts.end(),
                       [&](const char *start) { return name.starts_with(start); });
}

} // namespace

Value asLiteral(const Value &value)
{
    if (value.isString()) {
        const std::string &text = value.asString();
        const bool marked = text.find("{{") != std::string::npos || text.find("{%") != std::string::npos ||
                            text.find("{#") != std::string::npos;
        if (!marked) {
            return value;
        }
        const Value literal = Value::tagged("!unsafe", text).withMark(value.mark());
        return value.hasSecret() ? literal.asSecret().withMark(value.mark()) : literal;
    }
    if (value.isSequence()) {
        List items;
        for (const Value &item : value.asList()) {
            items.push_back(asLiteral(item));
        }
        return Value::list(std::move(items)).withMark(value.mark());
    }
    if (value.isDict()) {
        Dict entries;
        for (const auto &[key, entry] : value.asDict()) {
            entries.set(key, asLiteral(entry));
        }
        return Value::dict(std::move(entries)).withMark(value.mark());
    }
    return value;
}

FactVariables factVariables(const Dict &facts)
{
    FactVariables result;
    const Value *inner = facts.size() == 1 ? facts.find("ansible_facts") : nullptr;
    const Dict &all = inner ? inner->asDict() : facts;
    const bool anyPrefixed = std::any_of(all.begin(), all.end(), [](const Dict::Entry &entry) {
        return entry.first.isString() && entry.first.asString().starts_with(prefix);
    });
    for (const auto &[key, value] : all) {
        if (!key.isString()) {
            continue;
        }
        const std::string &name = key.asString();
        const bool prefixed = name.starts_with(prefix);
        // Beside names with the prefix, one without is what a set_fact that is cached has left.
        const std::string full = prefixed || anyPrefixed ? name : std::string(prefix) + name;
        const Value literal = asLiteral(value);
        result.facts.set(prefixed && name != "ansible_local" ? name.substr(prefix.size()) : name, literal);
        if (!changesConnection(full)) {
            result.variables.set(full, literal);
        }
    }
    return result;
}

} // namespace chatelaine
