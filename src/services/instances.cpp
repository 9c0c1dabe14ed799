// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "services/needs.h"
#include "services/services.h"
#include "workspace/nearest.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace chatelaine
{

namespace
{

constexpr std::string_view variableName = "chatelaine_services";

/// Collects the instances of one host from its variables.
class Collector
{
public:
    Collector(const QString &host, const VariableStore &store, const ServiceCatalogue &catalogue)
        : m_host(host), m_store(store), m_catalogue(catalogue)
    {
    }

    HostServices collect();

private:
    void readMap(const std::string &variable, const Value &raw);
    void readEntry(const std::string &variable, const Value &name, const Value &raw);
    bool isKnown(const std::string &service, const Place &place);
    std::optional<Value> resolved(const Value &raw, int depth = 0);
    void find(Text what, const Place &place) { m_services.findings.emplace_back(std::move(what), place); }

    QString m_host;
    const VariableStore &m_store;
    const ServiceCatalogue &m_catalogue;
    std::optional<TemplateScope> m_scope;
    HostServices m_services;
};

/// A text may be a template of the map that is meant; maps stay raw, since their values are rendered per
/// instance.
std::optional<Value> Collector::resolved(const Value &raw, int depth)
{
    constexpr int deepest = 10;
    static const QRegularExpression variable(
        QStringLiteral("\\A\\s*\\{\\{\\s*([A-Za-z_]\\w*)\\s*\\}\\}\\s*\\z"));
    if (!raw.isString() || raw.asString().find('{') == std::string::npos) {
        return raw;
    }
    // The map of another variable stays raw as well: its values may name the instance.
    if (const auto match = variable.match(qstr(raw.asString())); match.hasMatch() && depth < deepest) {
        const Value *other = m_store.host(m_host).raw().find(sstr(match.captured(1)));
        if (other && (other->isDict() || other->isString())) {
            return resolved(*other, depth + 1);
        }
    }
    if (!m_scope) {
        m_scope.emplace(m_store.scope(m_host, m_store.host(m_host)));
    }
    auto value = m_scope->resolve(raw);
    if (value) {
        return value->withMark(raw.mark());
    }
    Error error = std::move(value.error());
    if (error.place.empty()) {
        error.place = raw.mark().place();
    }
    m_services.findings.push_back(std::move(error));
    return std::nullopt;
}

HostServices Collector::collect()
{
    for (const auto &[key, raw] : m_store.host(m_host).raw()) {
        const std::string &name = key.asString();
        if (name == variableName || name.starts_with(std::string(variableName) + "_")) {
            readMap(name, raw);
        }
    }
    return std::move(m_services);
}

void Collector::readMap(const std::string &variable, const Value &raw)
{
    const auto map = resolved(raw);
    if (!map || map->isNone()) {
        return;
    }
    if (!map->isDict()) {
        find(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                    "%1 must be a map: names of instances with their settings below."),
                  {variable}),
             map->mark().place());
        return;
    }
    for (const auto &[name, content] : map->asDict()) {
        readEntry(variable, name, content);
    }
}

void Collector::readEntry(const std::string &variable, const Value &name, const Value &raw)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9-]{0,40}\\z"));
    const Place place = name.mark().place();
    const auto settings = resolved(raw);
    if (!settings) {
        return;
    }
    const std::string shown = name.isString() ? name.asString() : toJson(name);
    const Value *service = settings->find("service");
    if (!service) {
        find(
            Text(QT_TRANSLATE_NOOP("Chatelaine",
                                   "%1 in %2 is no service: it needs a map with \"service:\" and the kind of "
                                   "service."),
                 {shown, variable}),
            place);
        return;
    }
    if (!name.isString() || !form.match(qstr(name.asString())).hasMatch()) {
        find(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                    "%1 cannot be the name of a service: use up to 41 small letters, digits "
                                    "and dashes, beginning with a letter."),
                  {shown}),
             place);
        return;
    }
    if (name.asString() == "lock") { // its manifest would lie where a server's lock does
        find(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                    "No service may be called %1: Chatelaine uses that name itself."),
                  {shown}),
             place);
        return;
    }
    const auto type = resolved(*service);
    if (!type || !type->isString() || !isKnown(type->asString(), service->mark().place())) {
        if (type && !type->isString()) {
            find(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 must be a text."), {"service"}),
                 service->mark().place());
        }
        return;
    }
    const bool taken = std::any_of(m_services.instances.begin(), m_services.instances.end(),
                                   [&](const ServiceInstance &one) { return one.name == qstr(shown); });
    if (taken) {
        find(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                    "The server %1 has two services called %2; the second one is left out."),
                  {sstr(m_host), shown}),
             place);
        return;
    }
    ServiceInstance instance{qstr(shown), qstr(type->asString()), m_host, {}, place};
    for (const auto &[key, value] : settings->asDict()) {
        if (key.asString() != "service") {
            instance.settings.set(key, value);
        }
    }
    m_services.instances.push_back(std::move(instance));
}

bool Collector::isKnown(const std::string &service, const Place &place)
{
    const QString name = qstr(service);
    if (m_catalogue.definitions.contains(name)) {
        return true;
    }
    if (const auto broken = m_catalogue.broken.find(name); broken != m_catalogue.broken.end()) {
        Error error = broken->second;
        m_services.findings.push_back(std::move(error));
        return false;
    }
    QStringList known;
    for (const auto &[other, definition] : m_catalogue.definitions) {
        known += other;
    }
    Error error(Text(QT_TRANSLATE_NOOP("Chatelaine", "There is no kind of service called %1."), {service}),
                place, Cause::NotFound);
    if (const QString near = nearestName(name, known); !near.isEmpty()) {
        error.next = Text(QT_TRANSLATE_NOOP("Chatelaine", "Did you mean %1?"), {sstr(near)});
    }
    m_services.findings.push_back(std::move(error));
    return false;
}

} // namespace

HostServices servicesOf(const QString &host, const VariableStore &store, const ServiceCatalogue &catalogue)
{
    HostServices services = Collector(host, store, catalogue).collect();
    const auto elsewhere = [&](const QString &other) {
        return Collector(other, store, catalogue).collect().instances;
    };
    checkNeeds(services, store.inventory(), catalogue, elsewhere);
    sortByNeeds(services, catalogue);
    return services;
}

} // namespace chatelaine
