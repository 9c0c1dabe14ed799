// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/limits.h"

#include "templates/source.h"

#include <chrono>

namespace chatelaine::templates::limits
{

namespace
{

using Clock = std::chrono::steady_clock;
constexpr unsigned stepsBetweenLooks = 1024;

struct Work {
    Clock::time_point deadline = Clock::time_point::max();
    int seconds = 0;
    unsigned steps = 0;
};
thread_local Work work;

} // namespace

void begin(int seconds)
{
    work.seconds = seconds;
    work.deadline = Clock::now() + std::chrono::seconds(seconds);
}

void step()
{
    if (++work.steps % stepsBetweenLooks == 0 && Clock::now() > work.deadline) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "Rendering takes longer than %1 seconds and was given up."),
                   {std::to_string(work.seconds)}),
              Cause::TimedOut);
    }
}

void checkItems(std::size_t count)
{
    if (count > mostItems) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A list has too many entries.")));
    }
}

void checkBytes(std::size_t size)
{
    if (size > mostBytes) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A text becomes too long.")));
    }
}

} // namespace chatelaine::templates::limits
