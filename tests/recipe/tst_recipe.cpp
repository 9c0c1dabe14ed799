// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipe/recipe.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <stdexcept>
#include <thread>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace
{

Recipe good(std::atomic<int> &runs)
{
    return Recipe::step([&runs](std::stop_token) -> Result<void> {
        ++runs;
        return {};
    });
}

Recipe bad(const char *why)
{
    return Recipe::step([why](std::stop_token) -> Result<void> { return fail(Text(why)); });
}

/// Works until it is stopped.
Recipe endless()
{
    return Recipe::step([](std::stop_token stop) -> Result<void> {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(1ms);
        }
        return fail(Text("stopped"), {}, Cause::Cancelled);
    });
}

} // namespace

class TestRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequenceStopsOrGoesOn();
    void parallelStartsAllWithinItsLimit();
    void oneFailureDoesNotStopTheOthers();
    void timeoutFails();
    void timeoutOfAQuickPartDoesNotWait();
    void cancelEndsEverything();
    void nothingStartsAfterACancel();
    void anExceptionIsAFailure();
    void canBeRunTwice();
};

void TestRecipe::sequenceStopsOrGoesOn()
{
    std::atomic<int> runs = 0;
    const std::vector<Recipe> parts{good(runs), bad("first"), bad("second"), good(runs)};
    const Result<void> stopped = Recipe::sequence(parts).carryOut({});
    QCOMPARE(runs.load(), 1);
    QCOMPARE(stopped.error().what.english(), std::string("first"));
    const Result<void> wentOn = Recipe::sequence(parts, Recipe::OnError::GoOn).carryOut({});
    QCOMPARE(runs.load(), 3);
    QCOMPARE(wentOn.error().what.english(), std::string("first"));
    QCOMPARE(Recipe::sequence({good(runs), good(runs)}).run({}), Ending::Done);
    QCOMPARE(Recipe::sequence({}).run({}), Ending::Done);
}

void TestRecipe::parallelStartsAllWithinItsLimit()
{
    std::atomic<int> runs = 0;
    std::atomic<int> atOnce = 0;
    std::atomic<int> most = 0;
    std::vector<Recipe> parts;
    for (int i = 0; i < 12; ++i) {
        parts.push_back(Recipe::step([&](std::stop_token) -> Result<void> {
            const int now = ++atOnce;
            int seen = most;
            while (now > seen && !most.compare_exchange_weak(seen, now)) {
            }
            std::this_thread::sleep_for(10ms);
            --atOnce;
            ++runs;
            return {};
        }));
    }
    QCOMPARE(Recipe::parallel(parts, 3).run({}), Ending::Done);
    QCOMPARE(runs.load(), 12);
    QCOMPARE(most.load(), 3);
    QCOMPARE(Recipe::parallel({}, 3).run({}), Ending::Done);
}

void TestRecipe::oneFailureDoesNotStopTheOthers()
{
    std::atomic<int> runs = 0;
    QCOMPARE(Recipe::parallel({bad("a"), good(runs), good(runs)}, 1).run({}), Ending::Failed);
    QCOMPARE(runs.load(), 2);
}

void TestRecipe::timeoutFails()
{
    const Result<void> result = Recipe::sequence({endless()}).withTimeout(30ms).carryOut({});
    QCOMPARE(result.error().cause, Cause::TimedOut);
    QCOMPARE(endless().withTimeout(30ms).run({}), Ending::Failed);
}

void TestRecipe::timeoutOfAQuickPartDoesNotWait()
{
    std::atomic<int> runs = 0;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(good(runs).withTimeout(1h).run({}), Ending::Done);
    QVERIFY(timer.elapsed() < 1000);
}

void TestRecipe::cancelEndsEverything()
{
    std::stop_source stop;
    const Recipe recipe =
        Recipe::parallel({endless(), Recipe::sequence({endless(), endless()}, Recipe::OnError::GoOn),
                          endless().withTimeout(1h)},
                         2);
    std::thread person([&stop] {
        std::this_thread::sleep_for(30ms);
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(recipe.run(stop.get_token()), Ending::Cancelled);
    QVERIFY(timer.elapsed() < 1000);
    person.join();
}

void TestRecipe::nothingStartsAfterACancel()
{
    std::stop_source stop;
    stop.request_stop();
    std::atomic<int> runs = 0;
    QCOMPARE(good(runs).run(stop.get_token()), Ending::Cancelled);
    QCOMPARE(Recipe::parallel({good(runs), good(runs)}, 2).run(stop.get_token()), Ending::Cancelled);
    QCOMPARE(runs.load(), 0);
}

void TestRecipe::anExceptionIsAFailure()
{
    const Recipe recipe =
        Recipe::step([](std::stop_token) -> Result<void> { throw std::runtime_error("oops"); });
    const Result<void> result = Recipe::parallel({recipe}, 1).carryOut({});
    QCOMPARE(result.error().detail, std::string("oops"));
}

void TestRecipe::canBeRunTwice()
{
    std::atomic<int> runs = 0;
    const Recipe recipe = Recipe::sequence({good(runs), good(runs)});
    QCOMPARE(recipe.run({}), Ending::Done);
    const Recipe copy = recipe;
    QCOMPARE(copy.run({}), Ending::Done);
    QCOMPARE(runs.load(), 4);
}

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
