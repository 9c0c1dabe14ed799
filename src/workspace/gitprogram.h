// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Runs git for reading in a folder that may be a stranger's: none of the programs that the folder's own
// settings name is run.

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <utility>

namespace chatelaine
{

struct GitAnswer {
    int exitCode = 0;
    QByteArray output;
};

/// Names and values of git's settings, stronger than those of files.
using GitSettings = QList<std::pair<QString, QString>>;

/// Runs git with fsmonitor, hooks and external diff off and without the GIT_… variables of the environment.
/// Nothing when git is missing, crashes, takes longer than 15 seconds, or a stop is requested (noticed within
/// 50 ms). Blocks; any thread.
std::optional<GitAnswer> runGit(const QString &folder, const QStringList &arguments,
                                GitSettings settings = {}, const std::stop_token &stop = {});

/// Settings by which the filters that the clone's own settings name are none; the person's own (in their
/// home) stay. For commands that read files of the work tree. Nothing when git cannot tell: then such a
/// command must not run.
std::optional<GitSettings> withoutFilters(const QString &folder, const std::stop_token &stop = {});

} // namespace chatelaine
