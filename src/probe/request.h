// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "render/render.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace chatelaine
{

/// What is asked of a server.
struct ProbeRequest {
    struct Path {
        QString path;
        QString sha256; ///< of what is wanted; empty: a folder
    };
    QStringList instances;
    QStringList projects;
    QStringList units; ///< in the order in which the report names them
    std::vector<Path> paths;
};

/// Everything the plan of these services needs.
ProbeRequest requestFor(const std::vector<RenderedService> &services);

/// The script's input. Error: a name that the line protocol cannot carry.
Result<QByteArray> requestText(const ProbeRequest &request);

} // namespace chatelaine
