// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "variables/variables.h"

#include <utility>

namespace chatelaine
{

Text describe(const Layer &layer)
{
    const std::vector<std::string> name{sstr(layer.name)};
    switch (layer.kind) {
    case Layer::Kind::RoleDefault:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "default of %1"), name);
    case Layer::Kind::InventoryGroup:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "group %1, in the inventory"), name);
    case Layer::Kind::GroupVars:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "group %1"), name);
    case Layer::Kind::InventoryHost:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "server %1, in the inventory"), name);
    case Layer::Kind::HostVars:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "server %1"), name);
    case Layer::Kind::Facts:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "found on the server %1"), name);
    case Layer::Kind::PlayVars:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "play %1"), name);
    case Layer::Kind::VarsFiles:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "file of the play %1"), name);
    case Layer::Kind::TaskVars:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "task %1"), name);
    case Layer::Kind::SetFact:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "set by the task at %1"), name);
    case Layer::Kind::RoleParams:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "given to the role %1"), name);
    case Layer::Kind::RoleVars:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "set by %1"), name);
    case Layer::Kind::Instance:
        return Text(QT_TRANSLATE_NOOP("Chatelaine", "service %1"), name);
    case Layer::Kind::Magic:
        break;
    }
    return Text(QT_TRANSLATE_NOOP("Chatelaine", "made by Chatelaine"));
}

Value HostVariables::asMarked(const QString &name, const Value &value) const
{
    return !m_secret.isEmpty() && m_secret.contains(name) ? value.asSecret().withMark(value.mark()) : value;
}

Dict HostVariables::withSecrets(const Dict &values) const
{
    return m_secretSettings ? m_secretSettings->marked(values) : values;
}

std::vector<Layer> HostVariables::layers(const QString &name) const
{
    const std::string key = sstr(name);
    std::vector<Layer> all;
    for (const Source &source : m_sources) {
        if (const Value *value = source.values->find(key)) {
            all.push_back({source.kind, source.name, asMarked(name, *value)});
        }
    }
    return all;
}

void HostVariables::add(Source source)
{
    if (source.values->empty()) {
        return;
    }
    for (const auto &[key, value] : *source.values) {
        const Value &own = m_secret.isEmpty() ? value : asMarked(qstr(key.asString()), value);
        m_raw.set(key, m_mergeHashes ? combined(m_raw.find(key), own, true) : own);
    }
    m_sources.push_back(std::move(source));
}

void HostVariables::override(Layer::Kind kind, const QString &name, const Dict &values)
{
    add({kind, name, std::make_shared<const Dict>(withSecrets(values))});
}

void HostVariables::underlay(Layer::Kind kind, const QString &name, const Dict &values)
{
    underlay(kind, {{name, std::make_shared<const Dict>(values)}});
}

void HostVariables::underlay(Layer::Kind kind,
                             const std::vector<std::pair<QString, std::shared_ptr<const Dict>>> &layers)
{
    std::vector<Source> above = std::exchange(m_sources, {});
    m_raw = Dict();
    for (const auto &[name, values] : layers) {
        add({kind, name, m_secretSettings ? std::make_shared<const Dict>(withSecrets(*values)) : values});
    }
    for (Source &source : above) {
        add(std::move(source));
    }
}

void HostVariables::markSecret(const QStringList &names)
{
    for (const QString &name : names) {
        m_secret.insert(name);
        const std::string key = sstr(name);
        if (const Value *value = m_raw.find(key)) {
            m_raw.set(key, asMarked(name, *value));
        }
    }
}

} // namespace chatelaine
