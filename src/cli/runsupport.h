// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "desk/orders.h"
#include "desk/run.h"
#include "secrets/secretstore.h"

#include <memory>

namespace chatelaine::cli
{

/// A run on the servers that a command line names, ready to spin; keeps what it needs alive.
struct PreparedRun {
    std::unique_ptr<MemoryStore> secrets;
    std::vector<HostOrder> orders;
    RunSettings settings;

    std::unique_ptr<Run> make(Run::Kind kind) const;
};

/// Errors: the folder cannot be read, an unknown server or service.
Result<PreparedRun> prepare(Context &context, const Selection &selection,
                            const ConflictChoices &choices = {});

/// 0 done, 1 failed, 4 partly done, 130 cancelled.
int exitStatus(const RunEnd &end);

/// Hosts and instances that a command line names.
Selection selectionOf(const QCommandLineParser &parser);
void addSelectionOptions(QCommandLineParser &parser);

} // namespace chatelaine::cli
