// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/playscope.h"

#include <algorithm>

namespace chatelaine
{

Error knownAtDeploy(const std::string &name, const Place &place)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” is known only at deploy."), {name}), place,
                 Cause::AtDeploy);
}

RoleMoments::State RoleMoments::at(const std::string &name, std::size_t moment) const
{
    const auto found = m_changes.find(name);
    if (found == m_changes.end()) {
        return {};
    }
    const auto after =
        std::upper_bound(found->second.begin(), found->second.end(), moment,
                         [](std::size_t wanted, const Change &change) { return wanted < change.moment; });
    if (after == found->second.begin()) {
        return {};
    }
    return {true, std::prev(after)->value};
}

PlayScope::PlayScope(TemplateScope scope, Dict base, Dict given,
                     const std::vector<std::pair<std::string, SeenValue>> &earlier)
    : m_scope(std::move(scope)), m_base(std::move(base)), m_given(std::move(given)), m_roles(1)
{
    // The first role stands for what was there before any.
    for (const auto &[name, value] : earlier) {
        setFact(name, value);
    }
    for (const auto &[key, value] : m_given) {
        setFact(key.asString(), SeenValue{value});
    }
    endRole();
}

void PlayScope::beginRole(std::size_t role, const TemplateLoader &loader)
{
    ++role;
    m_roles.resize(std::max(m_roles.size(), role + 1));
    moveTo(role - 1, 0, loader);
    m_roles.resize(role + 1);
    m_roles[role] = RoleMoments();
    m_role = role;
    m_moment = 0;
}

std::optional<SeenValue> PlayScope::factBefore(std::size_t role, const std::string &name) const
{
    while (role-- > 0) {
        const auto &facts = m_roles[role].facts();
        if (const auto found = facts.find(name); found != facts.end()) {
            return found->second;
        }
    }
    return {};
}

std::optional<SeenValue> PlayScope::fact(const std::string &name) const
{
    const auto stacks = m_roles[m_role].m_stacks.find(name);
    if (stacks != m_roles[m_role].m_stacks.end()) {
        const auto &facts = stacks->second[static_cast<std::size_t>(Level::SetFact)];
        return facts.empty() ? std::nullopt : std::optional(facts.back());
    }
    return factBefore(m_role, name);
}

void PlayScope::put(Level level, const std::string &name, SeenValue value)
{
    const auto [found, added] = m_roles[m_role].m_stacks.try_emplace(name);
    if (const auto before = added ? factBefore(m_role, name) : std::nullopt) {
        found->second[static_cast<std::size_t>(Level::SetFact)] = {*before};
    }
    found->second[static_cast<std::size_t>(level)].push_back(std::move(value));
    changed(name);
}

void PlayScope::take(Level level, const std::string &name)
{
    m_roles[m_role].m_stacks.at(name)[static_cast<std::size_t>(level)].pop_back();
    changed(name);
}

void PlayScope::setFact(const std::string &name, std::optional<SeenValue> value)
{
    RoleMoments &role = m_roles[m_role];
    auto &facts = role.m_stacks[name][static_cast<std::size_t>(Level::SetFact)];
    facts.clear();
    if (value) {
        role.m_facts.insert_or_assign(name, *value);
        facts.push_back(std::move(*value));
    } else {
        role.m_facts.erase(name);
    }
    changed(name);
}

/// The strongest of what is laid over the name stands in the scope from now on.
void PlayScope::changed(const std::string &name)
{
    RoleMoments &role = m_roles[m_role];
    std::optional<SeenValue> strongest;
    for (const std::vector<SeenValue> &level : role.m_stacks.at(name)) {
        if (!level.empty()) {
            strongest = level.back();
        }
    }
    role.m_log.push_back(name);
    role.m_changes[name].push_back({role.m_log.size(), strongest});
    m_moment = role.m_log.size();
    apply(name, strongest);
}

std::vector<std::pair<std::string, SeenValue>> PlayScope::factsAtEnd() const
{
    std::unordered_map<std::string, SeenValue> all;
    for (const RoleMoments &role : m_roles) {
        for (const auto &[name, value] : role.facts()) {
            all.insert_or_assign(name, value);
        }
    }
    return {all.begin(), all.end()};
}

void PlayScope::endRole() { m_roles[m_role].m_stacks.clear(); }

void PlayScope::apply(const std::string &name, const std::optional<SeenValue> &value)
{
    if (value && value->atDeploy) {
        if (m_atDeploy.insert(name).second) {
            const Place place = value->value.mark().place();
            m_scope.define(
                name, [name, place]() -> Result<Value> { return fail(knownAtDeploy(name, place)); },
                TemplateChange::Context);
        }
        return;
    }
    m_atDeploy.erase(name);
    const Value *below = value ? &value->value : m_base.find(name);
    if (below != nullptr) {
        m_scope.assign(name, *below, TemplateChange::Context);
    } else {
        m_scope.remove(name, TemplateChange::Context);
    }
}

bool PlayScope::assume(const std::string &name)
{
    const Value *own = m_base.find(name);
    if (own == nullptr || own->isNone() || !m_atDeploy.contains(name)) {
        return false;
    }
    m_assumed.push_back(name);
    apply(name, {});
    return true;
}

void PlayScope::forgetAssumptions()
{
    for (const std::string &name : std::exchange(m_assumed, {})) {
        apply(name, overlay(m_role - 1, m_moment, name));
    }
}

std::optional<SeenValue> PlayScope::overlay(std::size_t role, std::size_t moment,
                                            const std::string &name) const
{
    ++role;
    const RoleMoments::State state = m_roles[role].at(name, moment);
    return state.touched ? state.value : factBefore(role, name);
}

void PlayScope::moveTo(std::size_t role, std::size_t moment, const TemplateLoader &loader)
{
    ++role;
    std::unordered_set<std::string> names;
    if (role == m_role) {
        const auto &log = m_roles[role].log();
        names.insert(log.begin() + static_cast<std::ptrdiff_t>(std::min(moment, m_moment)),
                     log.begin() + static_cast<std::ptrdiff_t>(std::max(moment, m_moment)));
    } else {
        for (std::size_t end : {m_role, role}) {
            names.insert(m_roles[end].log().begin(), m_roles[end].log().end());
        }
        for (std::size_t i = std::min(role, m_role); i < std::max(role, m_role); ++i) {
            for (const auto &[name, value] : m_roles[i].facts()) {
                names.insert(name);
            }
        }
        m_scope.setLoader(loader, TemplateChange::Context);
    }
    m_role = role;
    m_moment = moment;
    for (const std::string &name : names) {
        apply(name, overlay(role - 1, moment, name));
    }
}

void PlayScope::setBase(Dict base)
{
    const Dict before = std::exchange(m_base, std::move(base));
    // Where something is laid over the name here, another moment may still see the host's.
    const auto isCovered = [this](const std::string &name) {
        return m_role > 0 ? overlay(m_role - 1, m_moment, name).has_value() : factBefore(1, name).has_value();
    };
    for (const auto &[key, value] : m_base) {
        const std::string &name = key.asString();
        if (!isCovered(name)) {
            m_scope.assign(name, value);
        } else if (const Value *old = before.find(name); old == nullptr || !(*old == value)) {
            m_scope.touch(name);
        }
    }
    for (const auto &[key, value] : before) {
        const std::string &name = key.asString();
        if (m_base.contains(name)) {
            continue;
        }
        if (isCovered(name)) {
            m_scope.touch(name);
        } else {
            m_scope.remove(name);
        }
    }
}

} // namespace chatelaine
