// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "variables/hostvars.h"

#include "base/qt.h"
#include "templates/object.h"
#include "templates/source.h"

namespace chatelaine
{

namespace
{

using templates::Arguments;
using templates::Evaluator;

/// A map whose entries are made when asked for, as templates see it.
class LazyMap : public templates::TemplateObject, public std::enable_shared_from_this<LazyMap>
{
public:
    virtual List keys() const = 0;
    virtual std::optional<Value> entry(const std::string &key) = 0;

    bool storable() const override { return true; }
    bool truth() const override { return !keys().empty(); }
    std::optional<List> items() const override { return keys(); }
    std::optional<std::size_t> length() const override { return keys().size(); }
    std::optional<Value> item(Evaluator &, const Value &key) override
    {
        return key.isString() ? entry(key.asString()) : std::nullopt;
    }
    std::optional<Value> attribute(Evaluator &evaluator, const std::string &name) override;
};

LazyMap &mapOf(const Value &subject) { return dynamic_cast<LazyMap &>(*subject.asObject()); }

Value get(Evaluator &, const Value &subject, Arguments arguments)
{
    if (arguments.positional.empty() || arguments.positional.size() > 2) {
        templates::raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "get() needs a key, and may have a default.")));
    }
    const Value &key = arguments.positional.front();
    const auto found = key.isString() ? mapOf(subject).entry(key.asString()) : std::nullopt;
    if (found) {
        return *found;
    }
    return arguments.positional.size() == 2 ? arguments.positional[1] : Value::none();
}

Value keysOf(Evaluator &, const Value &subject, Arguments) { return Value::list(mapOf(subject).keys()); }

Value itemsOf(Evaluator &, const Value &subject, Arguments)
{
    List items;
    for (const Value &key : mapOf(subject).keys()) {
        items.push_back(Value::tuple({key, mapOf(subject).entry(key.asString()).value_or(Value::none())}));
    }
    return Value::list(std::move(items));
}

std::optional<Value> LazyMap::attribute(Evaluator &evaluator, const std::string &name)
{
    static const std::map<std::string, templates::MethodObject::Function> methods{
        {"get", get}, {"keys", keysOf}, {"items", itemsOf}};
    if (const auto method = methods.find(name); method != methods.end()) {
        const Value subject = Value::object(shared_from_this());
        return Value::object(std::make_shared<templates::MethodObject>(subject, name, method->second));
    }
    return item(evaluator, Value::string(name));
}

/// hostvars['name']
class OneHost : public LazyMap
{
public:
    OneHost(QString host, std::weak_ptr<HostScopes> scopes)
        : m_host(std::move(host)), m_scopes(std::move(scopes))
    {
    }

    std::string typeName() const override { return "HostVarsVars"; }
    List keys() const override
    {
        List names;
        const auto scopes = m_scopes.lock();
        TemplateScope *scope = scopes ? scopes->of(m_host, m_scopes) : nullptr;
        for (const std::string &name : scope ? scope->names() : std::vector<std::string>()) {
            names.push_back(Value::string(name));
        }
        return names;
    }
    std::optional<Value> entry(const std::string &key) override
    {
        const auto scopes = m_scopes.lock();
        TemplateScope *scope = scopes ? scopes->of(m_host, m_scopes) : nullptr;
        if (!scope) {
            return std::nullopt;
        }
        Result<Value> value = scope->get(key);
        if (value) {
            return *value;
        }
        if (value.error().cause == Cause::Undefined) {
            return std::nullopt;
        }
        throw templates::Failure{std::move(value.error()), true, {}};
    }

private:
    QString m_host;
    std::weak_ptr<HostScopes> m_scopes;
};

/// hostvars
class AllHosts : public LazyMap
{
public:
    explicit AllHosts(std::weak_ptr<HostScopes> scopes) : m_scopes(std::move(scopes)) {}

    std::string typeName() const override { return "HostVars"; }
    List keys() const override
    {
        List names;
        const auto scopes = m_scopes.lock();
        for (const QString &name : scopes ? scopes->hosts() : QStringList()) {
            names.push_back(Value::string(sstr(name)));
        }
        return names;
    }
    std::optional<Value> entry(const std::string &key) override
    {
        const auto scopes = m_scopes.lock();
        if (!scopes || !scopes->hosts().contains(qstr(key))) {
            return std::nullopt;
        }
        return Value::object(std::make_shared<OneHost>(qstr(key), m_scopes));
    }

private:
    std::weak_ptr<HostScopes> m_scopes;
};

} // namespace

TemplateScope *HostScopes::of(const QString &host, const std::weak_ptr<HostScopes> &self)
{
    auto known = m_scopes.find(host);
    if (known == m_scopes.end()) {
        if (!m_hosts.contains(host)) {
            return nullptr;
        }
        known = m_scopes.emplace(host, std::make_unique<TemplateScope>(m_make(host, self))).first;
    }
    return known->second.get();
}

Value makeHostVars(const std::weak_ptr<HostScopes> &scopes)
{
    return Value::object(std::make_shared<AllHosts>(scopes));
}

} // namespace chatelaine
