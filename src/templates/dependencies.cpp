// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Who read what: a change outdates exactly what was made with the changed thing. Beside variables, the files
// that were loaded, the loader itself and each pattern of names are noted, under names no variable can have.

#include "templates/parser.h"
#include "templates/python.h"
#include "templates/scope.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

const std::string loaderName = "\x1floader";
std::string nameOfFile(const std::string &file)
{
    return "\x1f"
           "file:" +
           file;
}
std::string nameOfPattern(const std::string &pattern) { return "\x1fnames:" + pattern; }

/// Whether nothing can tell the two apart; stricter than Python's == (1 is not True).
bool isSame(const Value &a, const Value &b, int depth = 0)
{
    if (a.kind() != b.kind() || depth > deepestValue) {
        return false;
    }
    switch (a.kind()) {
    case Value::Kind::List:
    case Value::Kind::Tuple:
        return a.sharedList() == b.sharedList() ||
               std::equal(a.asList().begin(), a.asList().end(), b.asList().begin(), b.asList().end(),
                          [depth](const Value &x, const Value &y) { return isSame(x, y, depth + 1); });
    case Value::Kind::Dict:
        return a.sharedDict() == b.sharedDict() ||
               std::equal(a.asDict().begin(), a.asDict().end(), b.asDict().begin(), b.asDict().end(),
                          [depth](const Dict::Entry &x, const Dict::Entry &y) {
                              return isSame(x.first, y.first, depth + 1) &&
                                     isSame(x.second, y.second, depth + 1);
                          });
    case Value::Kind::Object:
        return a.asObject() == b.asObject();
    default:
        return a == b && a.tag() == b.tag() && a.secrets() == b.secrets();
    }
}

} // namespace

Scope::Variable &Scope::entry(const std::string &name)
{
    const auto [found, added] = m_variables.try_emplace(name);
    if (added) {
        found->second.number = static_cast<std::uint32_t>(m_numbered.size());
        m_numbered.push_back(&found->second);
    }
    return found->second;
}

void Scope::note(Variable &variable)
{
    if (m_making.empty()) {
        if (std::exchange(variable.notedIn, m_round) != m_round) {
            m_reads.push_back(variable.number);
        }
        return;
    }
    std::vector<Variable *> &readers = variable.readers;
    if (m_making.back() == &variable || (!readers.empty() && readers.back() == m_making.back())) {
        return;
    }
    readers.push_back(m_making.back());
    if (readers.size() >= variable.tidyAt) {
        std::sort(readers.begin(), readers.end());
        readers.erase(std::unique(readers.begin(), readers.end()), readers.end());
        variable.tidyAt = std::max(variable.tidyAt, 2 * readers.size());
    }
}

void Scope::noteName(const std::string &name) { note(entry(name)); }

/// After a change of context a value is made anew, but what was read in the other context stands.
void Scope::outdate(Variable &variable, TemplateChange change)
{
    const bool real = change == TemplateChange::Real;
    m_change += real ? 1 : 0;
    ++m_visit;
    std::vector<Variable *> waiting{&variable};
    while (!waiting.empty()) {
        Variable &next = *waiting.back();
        waiting.pop_back();
        if (std::exchange(next.visitedIn, m_visit) == m_visit) {
            continue;
        }
        if (next.state == Variable::State::Ready) {
            next.state = Variable::State::Raw;
            next.value = Value();
        }
        waiting.insert(waiting.end(), next.readers.begin(), next.readers.end());
        if (real) {
            next.changedAt = m_change;
            next.readers.clear();
        }
    }
}

void Scope::addName(const std::string &name, TemplateChange change)
{
    m_names.push_back(name);
    outdatePatterns(name, change);
}

void Scope::outdatePatterns(const std::string &name, TemplateChange change)
{
    for (auto &[pattern, matching] : m_patterns) {
        bool outdated = matching.known;
        try {
            outdated = outdated && matching.regex->find(name);
        } catch (const Failure &) { // too much work: said when the names are asked for again
        }
        if (outdated) {
            matching.known = false;
            outdate(entry(nameOfPattern(pattern)), change);
        }
    }
}

void Scope::define(std::string name, std::function<Result<Value>()> make, TemplateChange change)
{
    Variable &variable = entry(name);
    if (variable.state == Variable::State::Absent) {
        addName(name, change);
    }
    outdate(variable, change);
    variable.raw = Value();
    variable.state = Variable::State::Raw;
    variable.make = std::move(make);
}

void Scope::assign(const std::string &name, Value raw, TemplateChange change)
{
    Variable &variable = entry(name);
    const bool absent = variable.state == Variable::State::Absent;
    if (!absent && !variable.make && isSame(variable.raw, raw)) {
        variable.raw = std::move(raw); // its mark may be another
        return;
    }
    if (absent) {
        addName(name, change);
    }
    outdate(variable, change);
    variable.raw = std::move(raw);
    variable.state = Variable::State::Raw;
    variable.make = {};
}

void Scope::remove(const std::string &name, TemplateChange change)
{
    const auto found = m_variables.find(name);
    if (found == m_variables.end() || found->second.state == Variable::State::Absent) {
        return;
    }
    m_names.erase(std::remove(m_names.begin(), m_names.end(), name), m_names.end());
    outdatePatterns(name, change);
    outdate(found->second, change);
    found->second.state = Variable::State::Absent;
    found->second.raw = Value();
    found->second.make = {};
}

void Scope::useLoader(TemplateLoader load, TemplateChange change)
{
    loader = std::move(load);
    m_templates.clear();
    outdate(entry(loaderName), change);
}

void Scope::touchFile(const std::string &fileName)
{
    m_templates.clear();
    outdate(entry(nameOfFile(fileName)), TemplateChange::Real);
}

TemplateReads Scope::takeReads()
{
    ++m_round;
    return {std::exchange(m_reads, {}), m_change};
}

bool Scope::isOutdated(const TemplateReads &reads) const
{
    return std::any_of(reads.variables.begin(), reads.variables.end(),
                       [&](std::uint32_t number) { return m_numbered[number]->changedAt > reads.at; });
}

const List &Scope::namesMatching(const std::string &pattern)
{
    noteName(nameOfPattern(pattern));
    NamePattern &matching = m_patterns[pattern];
    if (!matching.regex) {
        matching.regex = std::make_shared<const Regex>(pattern);
    }
    if (!matching.known) {
        matching.names.clear();
        for (const std::string &name : m_names) {
            if (matching.regex->find(name)) {
                matching.names.push_back(Value::string(name));
            }
        }
        matching.known = true;
    }
    return matching.names;
}

Result<std::pair<std::string, std::string>> Scope::load(const std::string &name)
{
    noteName(loaderName);
    if (!loader) {
        return fail(Text(), {}, Cause::NotFound);
    }
    auto text = loader(name);
    if (text) {
        noteName(nameOfFile(text->second));
    }
    return text;
}

TemplatePtr Scope::parsedFile(std::string_view source, const std::string &fileName)
{
    Source parsed{withUnixLineEnds(source), fileName, {}, {}, false};
    TemplatePtr &known = m_files[fileName];
    if (!known || known->source.text != parsed.text) {
        known = parseTemplate(std::move(parsed), Syntax(options.syntax), ansible());
    }
    return known;
}

TemplatePtr Scope::loaded(const std::string &name, bool &missing)
{
    const auto found = m_templates.find(name);
    if (found != m_templates.end()) {
        noteName(loaderName);
        noteName(nameOfFile(found->second->source.file));
        return found->second;
    }
    auto text = load(name);
    if (!text) {
        if (text.error().cause != Cause::NotFound) {
            throw Failure{text.error(), !text.error().place.empty(), {}};
        }
        missing = true;
        return nullptr;
    }
    TemplatePtr parsed = parsedFile(text->first, text->second);
    m_templates.emplace(name, parsed);
    return parsed;
}

} // namespace chatelaine::templates
