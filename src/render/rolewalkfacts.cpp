// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What a task does to the variables: set_fact, register, vars, loops; and whether it happens at all.

#include "base/qt.h"
#include "render/rolewalk.h"
#include "variables/facts.h"

namespace chatelaine
{

namespace
{

using Level = RoleMoments::Level;

constexpr std::size_t mostItems = 1000;

SeenValue unknownAt(const Place &place)
{
    Mark mark;
    mark.file = std::make_shared<const std::string>(place.file);
    mark.line = place.line;
    mark.column = place.column;
    return {Value::none().withMark(mark), true};
}

} // namespace

std::optional<Dict> RoleWalk::factsOf(const Task &task)
{
    Dict facts;
    for (const auto &[key, raw] : task.arguments) {
        if (key.asString() == "cacheable" || key.asString() == "_raw") {
            continue;
        }
        const auto name = m_scope.scope().resolve(key);
        const auto value = m_scope.scope().resolve(raw);
        if (!name || !name->isString() || !value) {
            return {};
        }
        const Mark &mark = raw.mark().line > 0 ? raw.mark() : key.mark();
        facts.set(*name, asLiteral(*value).withMark(mark));
    }
    return facts;
}

void RoleWalk::stepSetFact(const Task &task)
{
    bool clear = true;
    List results;
    const auto once = [&](const Value *item) {
        Dict result;
        result.set("changed", Value::boolean(false));
        result.set("failed", Value::boolean(false));
        if (item != nullptr) {
            result.set(sstr(task.loop->variable), *item);
            result.set("ansible_loop_var", Value::string(sstr(task.loop->variable)));
        }
        std::optional<bool> holds;
        std::optional<Dict> facts;
        withVariables(Level::TaskVars, task.variables, [&] {
            holds = judge(task.conditions);
            facts = holds && !*holds ? Dict() : factsOf(task);
        });
        if (holds && !*holds) {
            result.set("skipped", Value::boolean(true));
            result.set("skip_reason", Value::string("Conditional result was False"));
        } else if (holds && facts) {
            for (const auto &[name, value] : *facts) {
                setFact(name.asString(), SeenValue{value});
            }
            result.set("ansible_facts", Value::dict(*facts));
        } else {
            clear = false;
            for (const auto &[name, raw] : task.arguments) {
                setFact(name.asString(), unknownAt(raw.mark().place()));
            }
        }
        results.push_back(Value::dict(std::move(result)));
    };
    if (!forEachItem(task, once)) {
        clear = false;
        for (const auto &[name, raw] : task.arguments) {
            setFact(name.asString(), unknownAt(raw.mark().place()));
        }
    }
    if (task.registered.isEmpty()) {
        return;
    }
    if (!clear) {
        registerUnknown(task);
        return;
    }
    Value registered = results.empty() ? Value::dict({}) : results.front();
    if (task.loop) {
        Dict all;
        all.set("results", Value::list(std::move(results)));
        all.set("changed", Value::boolean(false));
        all.set("failed", Value::boolean(false));
        all.set("msg", Value::string("All items completed"));
        registered = Value::dict(std::move(all));
    }
    setFact(sstr(task.registered), SeenValue{std::move(registered)});
}

void RoleWalk::setFact(const std::string &name, std::optional<SeenValue> value)
{
    if (m_scope.isGiven(name) || (m_scope.hasGiven() && m_scope.base().contains(name))) {
        return;
    }
    if (value && value->atDeploy && m_strong.raw().contains(name)) {
        // What somebody wrote down for this very host stands in for what the deploy will find.
        const std::vector<Layer> layers = m_strong.layers(qstr(name));
        if (!layers.empty() && (layers.back().kind == Layer::Kind::InventoryHost ||
                                layers.back().kind == Layer::Kind::HostVars)) {
            return;
        }
    }
    if (!m_journals.empty()) {
        m_journals.back().push_back({name, m_scope.fact(name), value ? value->value.mark() : Mark()});
    }
    m_scope.setFact(name, std::move(value));
}

void RoleWalk::registerUnknown(const Task &task)
{
    if (!task.registered.isEmpty()) {
        setFact(sstr(task.registered), unknownAt(task.place));
    }
}

void RoleWalk::branch(std::optional<bool> happens, const std::function<void()> &body)
{
    if (happens.value_or(false)) {
        body();
        return;
    }
    m_journals.emplace_back();
    body();
    const std::vector<Fact> journal = std::move(m_journals.back());
    m_journals.pop_back();
    for (auto fact = journal.rbegin(); fact != journal.rend(); ++fact) {
        m_scope.setFact(fact->name, fact->before);
    }
    if (!happens) {
        for (const Fact &fact : journal) {
            setFact(fact.name, SeenValue{Value::none().withMark(fact.mark), true});
        }
    }
}

std::optional<bool> RoleWalk::judge(const std::vector<Value> &conditions)
{
    bool known = true;
    for (const Value &condition : conditions) {
        if (condition.is(Value::Kind::Bool)) {
            if (!condition.asBool()) {
                return false;
            }
            continue;
        }
        const std::string expression = condition.isString() ? condition.asString() : toJson(condition);
        const auto holds = m_scope.scope().resolve(
            Value::string("{% if " + expression + " %}y{% else %}n{% endif %}").withMark(condition.mark()));
        if (holds && holds->isString() && holds->asString() == "n") {
            return false;
        }
        known = known && holds && holds->isString();
    }
    return known ? std::optional(true) : std::nullopt;
}

Result<QString> RoleWalk::text(const Value &raw)
{
    const auto value = m_scope.scope().resolve(raw);
    if (!value) {
        return fail(value.error());
    }
    return value->isString() ? qstr(value->asString()) : value->isNone() ? QString() : qstr(toJson(*value));
}

void RoleWalk::unclear(const Task &task, const Error &error, Text what)
{
    Error finding = Error(std::move(what), task.place, Cause::AtDeploy);
    finding.next = error.what;
    findings.push_back(std::move(finding));
}

void RoleWalk::withVariables(Level level, const Dict &variables, const std::function<void()> &body)
{
    for (const auto &[key, value] : variables) {
        m_scope.put(level, key.asString(), {value});
    }
    body();
    for (const auto &[key, value] : variables) {
        m_scope.take(level, key.asString());
    }
}

QString RoleWalk::itemName(const Value &item)
{
    for (const char *key : {"name", "id", "key", "dest", "path"}) {
        if (const Value *named = item.find(key); named != nullptr && named->isString()) {
            return qstr(named->asString());
        }
    }
    return item.isString() ? qstr(item.asString()) : qstr(toJson(item)).left(40);
}

bool RoleWalk::forEachItem(const Task &task, const std::function<void(const Value *item)> &body)
{
    if (!task.loop) {
        body(nullptr);
        return true;
    }
    const auto items = itemsOf(*task.loop);
    if (!items) {
        m_loopError = items.error();
        return false;
    }
    const std::string variable = sstr(task.loop->variable);
    const std::string index = sstr(task.loop->indexVariable);
    for (std::size_t i = 0; i < items->size() && i < mostItems; ++i) {
        const Value item = asLiteral((*items)[i]);
        m_scope.put(Level::Loop, variable, {item});
        if (!index.empty()) {
            m_scope.put(Level::Loop, index, {Value::integer(static_cast<std::int64_t>(i))});
        }
        body(&(*items)[i]);
        if (!index.empty()) {
            m_scope.take(Level::Loop, index);
        }
        m_scope.take(Level::Loop, variable);
    }
    return true;
}

Result<List> RoleWalk::itemsOf(const TaskLoop &loop)
{
    TemplateScope &scope = m_scope.scope();
    auto terms = scope.resolve(loop.terms);
    if (!terms) {
        return fail(std::move(terms.error()));
    }
    if (loop.lookup.isEmpty() || loop.lookup == QLatin1String("list")) {
        if (!terms->isSequence()) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "A loop needs a list.")),
                        loop.terms.mark().place());
        }
        return terms->asList();
    }
    if (loop.lookup == QLatin1String("items")) {
        List items;
        for (const Value &term : terms->isSequence() ? terms->asList() : List{*terms}) {
            const List inner = term.isSequence() ? term.asList() : List{term};
            items.insert(items.end(), inner.begin(), inner.end());
        }
        return items;
    }
    // with_NAME is what query('NAME', …) gives.
    const std::string name = "chatelaine_loop_terms";
    const bool single = loop.lookup == QLatin1String("dict") || !terms->isSequence();
    m_scope.put(Level::Loop, name, {asLiteral(*terms)});
    auto found = scope.resolve(
        Value::string("{{ query('" + sstr(loop.lookup) + "', " + (single ? "" : "*") + name + ") }}")
            .withMark(loop.terms.mark()));
    m_scope.take(Level::Loop, name);
    if (!found) {
        return fail(std::move(found.error()));
    }
    return found->asList();
}

} // namespace chatelaine
