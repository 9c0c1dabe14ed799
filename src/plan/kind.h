// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/changes.h"
#include "plan/conflicts.h"

#include <optional>
#include <vector>

namespace chatelaine
{

/// What a kind needs to decide on its steps.
struct KindQuestion {
    const RenderedService &service;
    const HostState &state;
    const std::vector<FileChange> &files;
    bool interrupted = false;

    bool filesDiffer() const; ///< some file (no mere folder) is new, changed or removed
};

/// What a kind of service needs beside its files. A new kind is one class of these.
class Kind
{
public:
    virtual ~Kind() = default;
    /// What the server lacks for it.
    virtual std::optional<Error> problem(const KindQuestion &question) const = 0;
    /// Steps before files are removed.
    virtual std::vector<PlanStep> beforeRemoval(const KindQuestion &) const { return {}; }
    /// Steps after the files are in place; none where everything runs as it should.
    virtual std::vector<PlanStep> apply(const KindQuestion &question) const = 0;
    /// Whether there is something to wait for when the definition names no health check.
    virtual bool hasDefaultHealth() const { return true; }
    virtual RuntimeState runtime(const RenderedService &service, const HostState &state) const = 0;
};

const Kind &kindOf(const RenderedService &service);

const Kind &composeKind();
const Kind &systemdKind();
const Kind &filesKind();
const Kind &stackKind();

} // namespace chatelaine
