// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/ast.h"
#include "templates/frame.h"
#include "templates/lexer.h"
#include "templates/regex.h"
#include "templates/templates.h"

#include <optional>
#include <unordered_map>

namespace chatelaine::templates
{

/// Why a value is undefined; written into the name of an undefined Value, which is all it carries.
struct UndefinedName {
    std::string name;
    std::string ownerType;  ///< of an attribute: what has no such attribute
    bool isText = true;     ///< the name of an attribute or key is a text, not another value's repr()
    std::string hint;       ///< undef(hint)
    std::size_t reason = 0; ///< which of the scope's failures, from 1; 0: none
    bool soft = false;      ///< of an inline `if` without `else`: acts as nothing, even with Ansible

    static UndefinedName of(const Value &undefined);
    Value value() const;
};

/// Whether it is the undefined value of an inline `if` without `else`.
bool isSoft(const Value &value);

/// The raw variables and what became of them, the limits, and the templates that were loaded. One thread.
/// Notes who read what, so that a changed variable makes anew only what used it.
class Scope
{
public:
    Scope(Dict rawVariables, TemplateOptions templateOptions);

    TemplateOptions options;
    TemplateLoader loader;
    TemplateLookup lookup;
    TemplateMarker marker;

    bool ansible() const { return options.ansible; }
    void define(std::string name, std::function<Result<Value>()> make,
                TemplateChange change = TemplateChange::Real);
    void assign(const std::string &name, Value raw, TemplateChange change = TemplateChange::Real);
    void remove(const std::string &name, TemplateChange change = TemplateChange::Real);
    void useLoader(TemplateLoader load, TemplateChange change = TemplateChange::Real);
    void touch(const std::string &name) { outdate(entry(name), TemplateChange::Real); }
    /// What was read of the file of this name is outdated.
    void touchFile(const std::string &fileName);
    /// What was read outside of variables since the last call.
    TemplateReads takeReads();
    bool isOutdated(const TemplateReads &reads) const;
    /// The value of a variable; containers in it are still lazy. Nothing: no such name. An undefined value:
    /// its template failed or uses something undefined.
    std::optional<Value> variable(const std::string &name);
    /// Where the raw value of a variable was read.
    const Mark &markOf(const std::string &name) const;
    const std::vector<std::string> &names() const { return m_names; }

    /// Raw value → value with lazy containers: texts that are templates become "!template" where they stand.
    Value lazy(const Value &raw, const std::string &name);
    /// A lazy value is rendered; everything else stays.
    Value settled(const Value &value);
    /// The same for what it holds, in place; not for what that holds.
    Value opened(const Value &value);
    /// The same for all that is in it, in place. Undefined values stay where they are.
    Value forced(const Value &value, int depth = 0);
    /// As a variable may hold it: nothing lazy, no tuple, no Omit. Throws for undefined values and objects.
    Value finalised(const Value &value, int depth = 0);

    TemplatePtr loaded(const std::string &name, bool &missing);
    /// Parses it, or gives back what was parsed of the same text under this name before.
    TemplatePtr parsedFile(std::string_view source, const std::string &fileName);
    /// What the loader gives for a name: text and file name.
    Result<std::pair<std::string, std::string>> load(const std::string &name);
    /// The names of variables that match a regular expression, in order.
    const List &namesMatching(const std::string &pattern);

    /// The same value with lists and dicts of its own, which a template may change.
    static Value changeableCopy(const Value &value);
    /// An undefined value that acts as nothing, as the text it prints as; any other value as it is.
    Value shownUndefined(const Value &value) const;
    /// The same for a `%` format: an undefined value keeps its own type, and prints as that text.
    Value printable(const Value &value) const;
    /// An undefined value that stands for a failure: the failure is thrown when the value is used.
    Value failed(const std::string &name, Failure failure);
    /// Makes the sentence of a use of an undefined value.
    void explain(Failure &failure) const;
    /// A failure leaves the template: it gets its sentence and place or, when it has them, this place as one
    /// more link of the chain.
    void leave(Failure &failure, const Source &source, std::size_t offset) const;
    /// What the caller of the room is told.
    Error told(Failure failure) const;
    /// Whether using the value is an error other than "undefined" (a syntax error, an encrypted value).
    bool isBroken(const Value &undefined) const;

    /// Counts work: throws when the time, the stack or the number of steps is used up.
    void step();
    /// Begin of a public call: the clock and the stack are measured from here.
    void begin();
    void end();
    FramePtr frame(FramePtr parent = nullptr);
    /// Empties it when the rendering is over.
    void emptyLater(const std::shared_ptr<Emptied> &holder) { m_holders.push_back(holder); }

private:
    struct Variable {
        enum class State { Absent, Raw, Working, Ready };
        State state = State::Absent;
        std::uint32_t number = 0;
        Value raw;
        Value value;
        std::function<Result<Value>()> make;
        std::vector<Variable *> readers; ///< the variables whose values were made with this one's
        std::size_t tidyAt = 16;         ///< how many readers there may be before they are sorted
        std::uint64_t changedAt = 0;     ///< the real change that outdated it last
        std::uint64_t visitedIn = 0;     ///< the last walk through readers that came here
        std::uint64_t notedIn = 0;       ///< the round of takeReads() in which it was read last
    };
    struct NamePattern {
        std::shared_ptr<const Regex> regex;
        List names;
        bool known = false;
    };

    Variable &entry(const std::string &name);
    void note(Variable &variable);
    void noteName(const std::string &name);
    void outdate(Variable &variable, TemplateChange change);
    void addName(const std::string &name, TemplateChange change);
    void outdatePatterns(const std::string &name, TemplateChange change);

    Value render(const Value &text, const std::string &name);
    void ready(Variable &variable, const std::string &name);
    bool hasLazyParts(const Value &raw, int depth) const;
    Value lazyPart(const Value &raw, int depth, const std::string &tag) const;
    [[noreturn]] void raiseCycle(const std::string &name) const;
    template<typename Change>
    void changeItems(const Value &container, Change change);

    std::unordered_map<std::string, Variable> m_variables;
    std::vector<Variable *> m_numbered;
    std::vector<std::string> m_names;
    std::vector<Variable *> m_making;   ///< whose values are being made, outermost first
    std::vector<std::uint32_t> m_reads; ///< outside of any variable
    std::uint64_t m_change = 0;
    std::uint64_t m_visit = 0;
    std::uint64_t m_round = 1;
    std::unordered_map<std::string, NamePattern> m_patterns;
    std::unordered_map<std::string, TemplatePtr> m_files; ///< by file name
    std::vector<std::string> m_working;                   ///< the variables being rendered, outermost first
    std::vector<Failure> m_reasons;
    std::unordered_map<std::string, TemplatePtr> m_templates;
    std::vector<std::weak_ptr<Emptied>> m_holders;
    int m_running = 0;
    std::uintptr_t m_stack = 0;
};

/// Ansible's rule for the end of a text: as many line ends as the template had; those that `result` lacks.
std::string missingNewlines(std::string_view source, std::string_view result);

} // namespace chatelaine::templates
