// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The variable "hostvars": the finalised variables of all hosts, each made when a template first asks.

#include "templates/templates.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>

namespace chatelaine
{

/// The scopes of the other hosts that one scope may look into. Belongs to the thread of that scope.
class HostScopes
{
public:
    using Make = std::function<TemplateScope(const QString &host, const std::weak_ptr<HostScopes> &scopes)>;

    HostScopes(QStringList hosts, Make make) : m_hosts(std::move(hosts)), m_make(std::move(make)) {}

    const QStringList &hosts() const { return m_hosts; }
    /// nullptr: no such host.
    TemplateScope *of(const QString &host, const std::weak_ptr<HostScopes> &self);

private:
    QStringList m_hosts;
    Make m_make;
    std::map<QString, std::unique_ptr<TemplateScope>> m_scopes;
};

/// The value of "hostvars". It looks into `scopes` as long as these live; whoever defines it keeps them.
Value makeHostVars(const std::weak_ptr<HostScopes> &scopes);

} // namespace chatelaine
