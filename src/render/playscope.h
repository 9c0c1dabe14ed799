// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The variables that the tasks of a play see, each at its moment: what a role, a block, a loop or an earlier
// set_fact lays over the host's variables. Ansible's order of precedence:
// https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_variables.html

#include "render/seenvalue.h"
#include "templates/templates.h"
#include "variables/variables.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace chatelaine
{

/// What is laid over the host's variables while one role runs, and every state on the way.
class RoleMoments
{
public:
    enum class Level {
        Own,
        RoleVars,
        TaskVars,
        IncludedVars,
        SetFact,
        RoleParams,
        IncludeParams,
        Loop,
        Magic
    };
    static constexpr std::size_t levelCount = 9;

    /// The state of a name after the first `moment` changes; nothing: nobody touched it so far.
    struct State {
        bool touched = false;
        std::optional<SeenValue> value; ///< none: as outside of the role
    };
    State at(const std::string &name, std::size_t moment) const;
    /// The strongest level that gives the name its value at the end.
    std::size_t now() const { return m_log.size(); }
    const std::vector<std::string> &log() const { return m_log; }
    /// The facts that the role leaves behind.
    const std::unordered_map<std::string, SeenValue> &facts() const { return m_facts; }

private:
    friend class PlayScope;
    using Stacks = std::array<std::vector<SeenValue>, levelCount>;
    struct Change {
        std::size_t moment;
        std::optional<SeenValue> value;
    };
    std::vector<std::string> m_log;
    std::unordered_map<std::string, std::vector<Change>> m_changes;
    std::unordered_map<std::string, SeenValue> m_facts;
    std::unordered_map<std::string, Stacks> m_stacks; ///< while the role is walked
};

/// The one scope of a host in a play. It stands at a moment of one role and can be moved to any other that
/// was walked: what does not differ between the two stays computed. One thread.
class PlayScope
{
public:
    using Level = RoleMoments::Level;

    /// `base` is what the scope was made of; `given` replaces whatever set_fact would say.
    PlayScope(TemplateScope scope, Dict base, Dict given,
              const std::vector<std::pair<std::string, SeenValue>> &earlier = {});

    TemplateScope &scope() { return m_scope; }
    const Dict &base() const { return m_base; }
    bool isGiven(const std::string &name) const { return m_given.contains(name); }
    bool hasGiven() const { return !m_given.empty(); }

    /// Forgets the moments of this role and of all after it, and stands at its begin.
    void beginRole(std::size_t role, const TemplateLoader &loader);
    void put(Level level, const std::string &name, SeenValue value);
    void take(Level level, const std::string &name);
    /// A fact stays until it is set anew, in later roles too.
    void setFact(const std::string &name, std::optional<SeenValue> value);
    std::optional<SeenValue> fact(const std::string &name) const;
    /// The facts that all roles leave.
    std::vector<std::pair<std::string, SeenValue>> factsAtEnd() const;
    /// The role is through.
    void endRole();
    std::size_t moment() const { return m_roles[m_role].now(); }

    /// For what is done until forgetAssumptions(): the name has the host's own value, though only a deploy
    /// knows it. False: the host has none.
    bool assume(const std::string &name);
    void forgetAssumptions();

    /// Moves to a moment of a role that was walked.
    void moveTo(std::size_t role, std::size_t moment, const TemplateLoader &loader);
    /// The value a name has at a moment beside the host's variables; none: the host's.
    std::optional<SeenValue> overlay(std::size_t role, std::size_t moment, const std::string &name) const;

    /// The host's variables are these now; what used one that differs is outdated.
    void setBase(Dict base);

private:
    std::optional<SeenValue> factBefore(std::size_t role, const std::string &name) const;
    void changed(const std::string &name);
    void apply(const std::string &name, const std::optional<SeenValue> &value);

    TemplateScope m_scope;
    Dict m_base;
    Dict m_given;
    std::vector<RoleMoments> m_roles;
    std::size_t m_role = 0;
    std::size_t m_moment = 0;
    std::vector<std::string> m_assumed;
    std::unordered_set<std::string> m_atDeploy; ///< names that are defined as such now
};

/// "“x” is known only at deploy."
Error knownAtDeploy(const std::string &name, const Place &place);

} // namespace chatelaine
