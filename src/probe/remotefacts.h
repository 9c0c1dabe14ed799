// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Single lines of a report.

#include "state/state.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace chatelaine
{

/// "81a4 1267 0 0:root:root:/etc/passwd", as stat says it.
std::optional<RemoteFile> readStatLine(const QByteArray &line);
/// "-rw-r--r-- 1267 0 0:root:root:/etc/passwd", as ls says it.
std::optional<RemoteFile> readListLine(const QByteArray &line);

/// A line of sha256sum: path and hash. A path with a backslash comes escaped.
std::optional<std::pair<QString, QString>> readHashLine(const QByteArray &line);

/// ID, project, service, one-off, status and name, separated by tabs. Nothing for a container of `compose
/// run`.
struct ContainerLine {
    QString id;
    RemoteContainer container;
};
std::optional<ContainerLine> readContainerLine(const QByteArray &line);

/// The properties that systemctl show gave of a unit.
RemoteUnit readUnit(const QString &name, const QHash<QByteArray, QByteArray> &properties);

} // namespace chatelaine
