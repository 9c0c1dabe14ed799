// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A run as a value (sequence, parallel with a limit, time-out, cancel) and its runner.

#include "base/result.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace chatelaine
{

/// The three endings of a run.
enum class Ending { Done, Failed, Cancelled };

/// What is to be done, as a copyable value. Nothing happens before run().
class Recipe
{
public:
    using Work = std::function<Result<void>(std::stop_token)>;
    enum class OnError { Stop, GoOn };

    /// One piece of work. An Error with Cause::Cancelled ends it as cancelled.
    static Recipe step(Work work);
    static Recipe sequence(std::vector<Recipe> parts, OnError onError = OnError::Stop);
    /// At most `limit` at once, each on a thread of its own; all are started whatever fails.
    static Recipe parallel(std::vector<Recipe> parts, int limit);
    /// Asks the part to stop after `limit` and fails with Cause::TimedOut.
    Recipe withTimeout(std::chrono::milliseconds limit) const;

    /// Carries it out on the calling thread (and threads of parallel parts), returns when everything has
    /// ended.
    Ending run(std::stop_token stop) const;
    /// The same, with the first error as the reason of a failure; Cause::Cancelled where it was cancelled.
    Result<void> carryOut(std::stop_token stop) const;

    struct Node;

private:
    explicit Recipe(std::shared_ptr<const Node> node) : m_node(std::move(node)) {}

    std::shared_ptr<const Node> m_node;
};

} // namespace chatelaine
