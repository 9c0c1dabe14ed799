// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipe/recipe.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace chatelaine
{

struct Recipe::Node {
    virtual ~Node() = default;
    virtual Result<void> run(std::stop_token stop) const = 0;
};

namespace
{

using Parts = std::vector<Recipe>;

Error cancelled()
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "It was cancelled.")), {}, Cause::Cancelled);
}

bool isCancelled(const Result<void> &result) { return !result && result.error().cause == Cause::Cancelled; }

struct StepNode : Recipe::Node {
    Recipe::Work work;

    explicit StepNode(Recipe::Work what) : work(std::move(what)) {}

    Result<void> run(std::stop_token stop) const override
    {
        if (stop.stop_requested()) {
            return fail(cancelled());
        }
        try {
            return work(stop);
        } catch (const std::exception &exception) {
            return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                     "Chatelaine made a mistake here; please report it.")))
                            .detailed(exception.what()));
        }
    }
};

struct SequenceNode : Recipe::Node {
    Parts parts;
    Recipe::OnError onError;

    SequenceNode(Parts what, Recipe::OnError then) : parts(std::move(what)), onError(then) {}

    Result<void> run(std::stop_token stop) const override
    {
        Result<void> first;
        for (const Recipe &part : parts) {
            const Result<void> result =
                stop.stop_requested() ? Result<void>(fail(cancelled())) : part.carryOut(stop);
            if (isCancelled(result) || (!result && onError == Recipe::OnError::Stop)) {
                return result;
            }
            if (first && !result) {
                first = result;
            }
        }
        return first;
    }
};

struct ParallelNode : Recipe::Node {
    Parts parts;
    int limit;

    ParallelNode(Parts what, int most) : parts(std::move(what)), limit(std::max(1, most)) {}

    Result<void> run(std::stop_token stop) const override
    {
        std::vector<Result<void>> results(parts.size());
        std::atomic<std::size_t> next = 0;
        const auto work = [&] {
            for (std::size_t i = next++; i < parts.size(); i = next++) {
                results[i] = stop.stop_requested() ? fail(cancelled()) : parts[i].carryOut(stop);
            }
        };
        std::vector<std::thread> threads(std::min(parts.size(), static_cast<std::size_t>(limit)));
        for (std::thread &thread : threads) {
            thread = std::thread(work);
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        return worst(results);
    }

    static Result<void> worst(const std::vector<Result<void>> &results)
    {
        const auto stopped = std::find_if(results.begin(), results.end(), isCancelled);
        if (stopped != results.end()) {
            return *stopped;
        }
        const auto failed =
            std::find_if(results.begin(), results.end(), [](const auto &result) { return !result; });
        return failed == results.end() ? Result<void>() : *failed;
    }
};

/// Requests a stop after a while, unless it goes before.
class Timer
{
public:
    Timer(std::chrono::milliseconds limit, std::stop_source &stop)
        : m_thread([this, limit, &stop] {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait_for(lock, limit, [this] { return m_gone; })) {
                m_expired = true;
                lock.unlock();
                stop.request_stop();
            }
        })
    {
    }
    /// Ends it; true when the time was over.
    bool finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_gone = true;
        }
        m_wake.notify_all();
        m_thread.join();
        return m_expired;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_gone = false;
    bool m_expired = false;
    std::thread m_thread; ///< last: the others are there when it starts
};

struct TimeoutNode : Recipe::Node {
    Recipe part;
    std::chrono::milliseconds limit;

    TimeoutNode(Recipe what, std::chrono::milliseconds most) : part(std::move(what)), limit(most) {}

    Result<void> run(std::stop_token stop) const override
    {
        std::stop_source inner;
        const std::stop_callback forward(stop, [&inner] { inner.request_stop(); });
        Timer timer(limit, inner);
        Result<void> result = part.carryOut(inner.get_token());
        const bool expired = timer.finish();
        if (expired && isCancelled(result) && !stop.stop_requested()) {
            const auto seconds = std::chrono::ceil<std::chrono::seconds>(limit).count();
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "It was not ready within %1 seconds."),
                             {std::to_string(seconds)}),
                        {}, Cause::TimedOut);
        }
        return result;
    }
};

} // namespace

Recipe Recipe::step(Work work) { return Recipe(std::make_shared<StepNode>(std::move(work))); }

Recipe Recipe::sequence(std::vector<Recipe> parts, OnError onError)
{
    return Recipe(std::make_shared<SequenceNode>(std::move(parts), onError));
}

Recipe Recipe::parallel(std::vector<Recipe> parts, int limit)
{
    return Recipe(std::make_shared<ParallelNode>(std::move(parts), limit));
}

Recipe Recipe::withTimeout(std::chrono::milliseconds limit) const
{
    return Recipe(std::make_shared<TimeoutNode>(*this, limit));
}

Result<void> Recipe::carryOut(std::stop_token stop) const { return m_node->run(std::move(stop)); }

Ending Recipe::run(std::stop_token stop) const
{
    const Result<void> result = carryOut(std::move(stop));
    if (result) {
        return Ending::Done;
    }
    return isCancelled(result) ? Ending::Cancelled : Ending::Failed;
}

} // namespace chatelaine
