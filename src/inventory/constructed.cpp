// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/constructed.h"

#include "base/qt.h"
#include "templates/templates.h"
#include "values/pythonliteral.h"
#include "workspace/ansiblesettings.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace chatelaine
{

namespace
{

/// As Python's str().
std::string pythonText(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::None:
        return "None";
    case Value::Kind::Bool:
        return value.asBool() ? "True" : "False";
    case Value::Kind::Int:
    case Value::Kind::Float:
        return toJson(value);
    case Value::Kind::List:
    case Value::Kind::Tuple:
    case Value::Kind::Dict: {
        Dict variables;
        variables.set("value", value);
        const auto text = TemplateScope(std::move(variables)).resolve(Value::string("{{ value | string }}"));
        return text ? text->asString() : std::string();
    }
    default:
        return value.asString();
    }
}

/// What a number or text becomes as the result of a plugin's expression: text, as ansible-core up to 2.18 has
/// it, unless the expression is but the name of a variable.
Value asResult(const Value &value, const std::string &expression)
{
    static const QRegularExpression name(QStringLiteral("\\A\\s*[^\\W\\d]\\w*\\s*\\z"));
    const bool number = value.is(Value::Kind::Int) || value.is(Value::Kind::Float);
    if (number && name.match(qstr(expression)).hasMatch()) {
        return value;
    }
    if (value.isNone()) {
        return Value::string({});
    }
    if (number || value.is(Value::Kind::BigInt)) {
        return Value::string(pythonText(value));
    }
    if (!value.isString()) {
        return value;
    }
    const std::string &text = value.asString();
    const bool literal = text.starts_with('{') || text.starts_with('[') || text == "True" || text == "False";
    return literal ? readPythonLiteral(text).value_or(value) : value;
}

/// As Ansible, which warns of such characters in inventories but replaces them here.
QString safeGroupName(QString name)
{
    static const QRegularExpression wrong(QStringLiteral("\\A[\\d\\W]|\\W"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return name.replace(wrong, QStringLiteral("_"));
}

bool isTrue(const Value *option)
{
    if (!option) {
        return false;
    }
    const QString text = qstr(pythonText(*option)).toLower();
    return text == QLatin1String("true") || text == QLatin1String("yes") || text == QLatin1String("on") ||
           text == QLatin1String("1") || text == QLatin1String("t") || text == QLatin1String("y");
}

class Construction
{
public:
    Construction(const Value &config, bool mergeHashes, const VarsBeside &beside, InventoryBuilder &builder)
        : m_config(config), m_merge(mergeHashes), m_beside(beside), m_builder(builder)
    {
    }

    Result<void> carryOut();

private:
    Result<void> checkTypes() const;
    Result<Dict> variablesOf(const QString &host) const;
    Result<TemplateScope> scopeOf(const QString &host) const;
    static Result<Value> evaluate(TemplateScope &scope, const Value &expression);
    Result<void> compose(const QString &host);
    Result<void> addToGroups(const QString &host, TemplateScope &scope);
    Result<void> addToKeyedGroups(const QString &host, TemplateScope &scope);
    Result<void> addToKeyedGroup(const QString &host, TemplateScope &scope, const Value &keyed);
    Result<QStringList> namesFor(const Value &keyed, const Value &key) const;
    /// In strict files a failing expression ends the reading; in others it is passed over.
    Result<void> passed(Error error, const Value &expression) const;
    void addToGroup(const QString &host, const QString &group, const Value &because);

    const Value &m_config;
    bool m_merge;
    const VarsBeside &m_beside;
    InventoryBuilder &m_builder;
    bool m_strict = false;
};

Result<void> Construction::checkTypes() const
{
    const auto wrong = [&](const char *option, bool good) -> Result<void> {
        if (good) {
            return {};
        }
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The option %1 of this file has the wrong type."), {option}),
            m_config.find(option)->mark().place());
    };
    for (const char *option : {"compose", "groups"}) {
        const Value *value = m_config.find(option);
        if (auto checked = wrong(option, !value || value->isNone() || value->isDict()); !checked) {
            return checked;
        }
    }
    const Value *keyed = m_config.find("keyed_groups");
    return wrong("keyed_groups", !keyed || keyed->isNone() || keyed->isSequence());
}

Result<Dict> Construction::variablesOf(const QString &host) const
{
    const Inventory &inventory = m_builder.inventory();
    const InventoryHost *found = inventory.host(host);
    const bool files = isTrue(m_config.find("use_vars_plugins"));
    Dict all;
    const QStringList groups = m_builder.groupsSoFar(host);
    for (const QString &group : groups) {
        combine(all, inventory.group(group)->variables, m_merge);
    }
    const auto addBeside = [&](const char *kind, const QString &name) -> Result<void> {
        auto vars = m_beside(QLatin1String(kind), name);
        if (!vars) {
            return fail(std::move(vars.error()));
        }
        combine(all, *vars, m_merge);
        return {};
    };
    for (const QString &group : files ? groups : QStringList()) {
        if (auto added = addBeside("group_vars", group); !added) {
            return fail(std::move(added.error()));
        }
    }
    combine(all, found->variables, m_merge);
    if (files) {
        if (auto added = addBeside("host_vars", host); !added) {
            return fail(std::move(added.error()));
        }
    }
    return all;
}

Result<TemplateScope> Construction::scopeOf(const QString &host) const
{
    auto variables = variablesOf(host);
    if (!variables) {
        return fail(std::move(variables.error()));
    }
    QStringList groups = m_builder.groupsSoFar(host);
    groups.removeAll(QStringLiteral("all"));
    std::sort(groups.begin(), groups.end());
    List names;
    for (const QString &group : groups) {
        names.push_back(Value::string(sstr(group)));
    }
    const QString file = qstr(m_builder.inventory().host(host)->place.file);
    variables->set("inventory_hostname", Value::string(sstr(host)));
    variables->set("inventory_hostname_short", Value::string(sstr(shortHostName(host))));
    variables->set("group_names", Value::list(std::move(names)));
    if (!file.isEmpty()) {
        variables->set("inventory_file", Value::string(sstr(file)));
        variables->set("inventory_dir", Value::string(sstr(QFileInfo(file).absolutePath())));
    }
    return TemplateScope(std::move(*variables));
}

Result<Value> Construction::evaluate(TemplateScope &scope, const Value &expression)
{
    const std::string text = pythonText(expression);
    auto value = scope.resolve(Value::string("{{" + text + "}}").withMark(expression.mark()));
    return value ? Result<Value>(asResult(*value, text)) : value;
}

Result<void> Construction::passed(Error error, const Value &expression) const
{
    if (!m_strict) {
        return {};
    }
    if (error.place.empty()) {
        error.place = expression.mark().place();
    }
    return fail(std::move(error));
}

void Construction::addToGroup(const QString &host, const QString &group, const Value &because)
{
    m_builder.addGroup(group, because.mark().place());
    m_builder.addHost(host, group, {}, {});
}

Result<void> Construction::compose(const QString &host)
{
    const Value *compose = m_config.find("compose");
    if (!compose || compose->asDict().empty()) {
        return {};
    }
    auto scope = scopeOf(host);
    if (!scope) {
        return fail(std::move(scope.error()));
    }
    for (const auto &[name, expression] : compose->asDict()) {
        auto value = evaluate(*scope, expression);
        auto done = value ? m_builder.setVariable(host, name, value->withMark(expression.mark()))
                          : passed(std::move(value.error()), expression);
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> Construction::addToGroups(const QString &host, TemplateScope &scope)
{
    const Value *groups = m_config.find("groups");
    if (!groups) {
        return {};
    }
    for (const auto &[name, condition] : groups->asDict()) {
        const auto value = scope.resolve(
            Value::string("{% if " + pythonText(condition) + " %}yes{% endif %}").withMark(condition.mark()));
        if (!value) {
            if (auto go = passed(value.error(), condition); !go) {
                return go;
            }
        } else if (value->asString() == "yes") {
            addToGroup(host, safeGroupName(qstr(pythonText(name))), name);
        }
    }
    return {};
}

Result<QStringList> Construction::namesFor(const Value &keyed, const Value &key) const
{
    const Value *separator = keyed.find("separator");
    const Value *trailing = keyed.find("trailing_separator");
    const Value *fallback = keyed.find("default_value");
    const QString between = separator ? qstr(pythonText(*separator)) : QStringLiteral("_");
    const auto named = [&](const Value &value) {
        const bool empty = value.isString() && value.asString().empty();
        return qstr(pythonText(empty && fallback && !fallback->isNone() ? *fallback : value));
    };
    QStringList names;
    if (key.isString()) {
        names += named(key);
    } else if (key.is(Value::Kind::List)) {
        for (const Value &item : key.asList()) {
            names += named(item);
        }
    } else if (key.isDict()) {
        for (const auto &[name, value] : key.asDict()) {
            const bool bare = value.isString() && value.asString().empty() && trailing &&
                              trailing->is(Value::Kind::Bool) && !trailing->asBool();
            names += qstr(pythonText(name)) + (bare ? QString() : between + named(value));
        }
    } else {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The key of a group must give a text, a list or a "
                                                         "map.")),
                    keyed.find("key")->mark().place());
    }
    const Value *prefixed = keyed.find("prefix");
    const QString prefix = prefixed ? qstr(pythonText(*prefixed)) : QString();
    const Value *leading = m_config.find("leading_separator");
    const QString start = prefix + (prefix.isEmpty() && leading && !isTrue(leading) ? QString() : between);
    for (QString &name : names) {
        name = safeGroupName(start + name);
        if (name.isEmpty()) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The key of a group gives an empty name.")),
                        keyed.find("key")->mark().place());
        }
    }
    return names;
}

Result<void> Construction::addToKeyedGroup(const QString &host, TemplateScope &scope, const Value &keyed)
{
    const Value none;
    const Value &expression = keyed.find("key") ? *keyed.find("key") : none;
    auto key = evaluate(scope, expression);
    if (!key) {
        return passed(std::move(key.error()), expression);
    }
    const Value *fallback = keyed.find("default_value");
    const bool hasFallback = fallback && !fallback->isNone();
    const Value *trailing = keyed.find("trailing_separator");
    if (hasFallback && trailing && !trailing->isNone()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "default_value and trailing_separator exclude each "
                                                         "other.")),
                    keyed.mark().place());
    }
    const bool emptyText = key->isString() && key->asString().empty();
    const bool emptyList =
        (key->isSequence() && key->asList().empty()) || (key->isDict() && key->asDict().empty());
    if (emptyList) {
        return {};
    }
    if ((emptyText && !hasFallback) || *key == Value::integer(0)) {
        return passed(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The key of a group gives nothing for the "
                                                                 "server %1."),
                                 {sstr(host)})),
                      expression);
    }
    QString parent;
    if (const Value *raw = keyed.find("parent_group"); raw && !raw->asString().empty()) {
        const auto made = scope.resolve(*raw);
        if (!made) {
            return passed(made.error(), *raw);
        }
        parent = safeGroupName(qstr(pythonText(*made)));
    }
    const auto names = namesFor(keyed, *key);
    if (!names) {
        return fail(names.error());
    }
    for (const QString &name : *names) {
        addToGroup(host, name, expression);
        if (!parent.isEmpty()) {
            m_builder.addGroup(parent, keyed.find("parent_group")->mark().place());
            if (auto added = m_builder.addChild(parent, name, expression.mark().place()); !added) {
                return added;
            }
        }
    }
    return {};
}

Result<void> Construction::addToKeyedGroups(const QString &host, TemplateScope &scope)
{
    const Value *all = m_config.find("keyed_groups");
    for (const Value &keyed : all ? all->asList() : List()) {
        if (!keyed.isDict() || keyed.asDict().empty()) {
            return fail(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "Each entry of keyed_groups must be a map with a key.")),
                keyed.mark().place());
        }
        if (auto added = addToKeyedGroup(host, scope, keyed); !added) {
            return added;
        }
    }
    return {};
}

Result<void> Construction::carryOut()
{
    if (auto checked = checkTypes(); !checked) {
        return checked;
    }
    m_strict = isTrue(m_config.find("strict"));
    QStringList hosts;
    for (const InventoryHost &host : m_builder.inventory().hosts) {
        hosts += host.name;
    }
    for (const QString &host : hosts) {
        if (auto done = compose(host); !done) {
            return done;
        }
        auto scope = scopeOf(host);
        if (!scope) {
            return fail(std::move(scope.error()));
        }
        if (auto done = addToGroups(host, *scope); !done) {
            return done;
        }
        if (auto done = addToKeyedGroups(host, *scope); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<void> addConstructed(const Value &config, bool mergeHashes, const VarsBeside &beside,
                            InventoryBuilder &builder)
{
    return Construction(config, mergeHashes, beside, builder).carryOut();
}

} // namespace chatelaine
