// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "plan/plan.h"
#include "progress/progress.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace chatelaine
{

/// The four states a person sees; each with a word and a shape.
enum class Health { Unknown, Up, Attention, Down };

/// What is known of an instance on its server from the last comparison or deploy.
struct ServiceStatus {
    Health health = Health::Unknown;
    Text remark;          ///< "2 files differ", "stopped", "not deployed yet" …
    bool differs = false; ///< something would be deployed
    std::optional<ServicePlan> plan;
    QDateTime seen;
};

/// What is known of a server.
struct ServerStatus {
    Health health = Health::Unknown;
    Text remark;
    std::optional<Error> error; ///< of the last attempt to reach it
    QHash<QString, ServiceStatus> services;
    QStringList orphans;
    QDateTime seen;
};

/// What is known of a server after a comparison: `before` brought up to date.
ServerStatus learned(ServerStatus before, const HostPlan &plan);
/// The same after a deploy.
ServerStatus learned(ServerStatus before, const HostRecord &record);
/// Whether two renderings of a service would put the same files on the server.
bool sameFiles(const RenderedService &a, const RenderedService &b);

} // namespace chatelaine
