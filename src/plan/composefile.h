// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "render/render.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chatelaine
{

/// What a plan wants to know of a service in compose files.
struct ComposeService {
    QString name;
    QStringList mounts;      ///< absolute paths of the server that it sees, from volumes, configs and secrets
    bool unresolved = false; ///< a mount's path comes from a variable
    bool expected = true;    ///< `up` starts it: no profile, at least one replica

    bool sees(const QString &path) const;
};

/// The services of the instance's compose files, an override file's added to those of the first. Nothing
/// where they cannot be told (no YAML, an include, the form without `services:`).
std::optional<std::vector<ComposeService>> composeServices(const RenderedService &service);

} // namespace chatelaine
