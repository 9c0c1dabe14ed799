// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/progress.h"

#include <QTest>

using namespace chatelaine;

namespace
{

const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

ProgressEvent happening(int seconds, const char *instance, StepState state, std::optional<Step> step = {})
{
    ProgressEvent out;
    out.time = start.addSecs(seconds);
    out.host = QStringLiteral("srv1");
    out.instance = QString::fromLatin1(instance);
    out.state = state;
    out.step = step;
    return out;
}

} // namespace

class TestProgressLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreThoseOfTheEvents();
    void stepsLeadToAnEnd();
    void aFailedStepEndsTheInstance();
    void aHostThatCannotBeReached_data();
    void aHostThatCannotBeReached();
    void countsHostsWithoutInstances();
    void keepsBothEndsOfALongLog();
    void worstOfAHost();
};

void TestProgressLog::wordsAreThoseOfTheEvents()
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(StepState::Cancelled); ++i) {
        words += stateWord(static_cast<StepState>(i));
    }
    QCOMPARE(words.join(QLatin1Char(' ')),
             QStringLiteral("waiting running done unchanged failed unreachable skipped undone cancelled"));
    words.clear();
    for (int i = 0; i <= static_cast<int>(Step::Finish); ++i) {
        words += stepWord(static_cast<Step>(i));
    }
    QCOMPARE(words.join(QLatin1Char(' ')), QStringLiteral("connect compare copy start check finish"));
}

void TestProgressLog::stepsLeadToAnEnd()
{
    ProgressLog log;
    log.expect(QStringLiteral("srv1"), {QStringLiteral("web"), QStringLiteral("db")});
    QCOMPARE(log.total(), 2);
    QCOMPARE(log.count(StepState::Waiting), 2);

    ProgressEvent copy = happening(0, "web", StepState::Running, Step::Copy);
    copy.fraction = 0.5;
    log.apply(copy);
    const SubjectRecord &web = log.host(QStringLiteral("srv1"))->subjects.front();
    QCOMPARE(web.state, StepState::Running);
    QCOMPARE(web.fraction, 0.5);
    log.apply(happening(1, "web", StepState::Done, Step::Copy));
    QCOMPARE(web.state, StepState::Running);
    ProgressEvent check = happening(2, "web", StepState::Running, Step::Check);
    check.message = Text("answers");
    log.apply(check);
    QCOMPARE(*web.step, Step::Check);
    QCOMPARE(web.fraction, -1.0);
    log.apply(happening(3, "web", StepState::Done));
    QCOMPARE(web.state, StepState::Done);
    QCOMPARE(web.seconds, 3.0);
    QCOMPARE(web.began, start);
    QCOMPARE(web.message.english(), std::string("answers"));
    QCOMPARE(log.finished(), 1);
    QCOMPARE(log.host(QStringLiteral("srv1"))->finished(), 1);
}

void TestProgressLog::aFailedStepEndsTheInstance()
{
    ProgressLog log;
    ProgressEvent failed = happening(0, "web", StepState::Failed, Step::Start);
    failed.error = Error(Text("It did not start."));
    log.apply(failed);
    const SubjectRecord &web = log.host(QStringLiteral("srv1"))->subjects.front();
    QCOMPARE(web.state, StepState::Failed);
    QCOMPARE(web.error->what.english(), std::string("It did not start."));
    QCOMPARE(log.count(StepState::Failed), 1);
}

void TestProgressLog::aHostThatCannotBeReached_data()
{
    QTest::addColumn<StepState>("host");
    QTest::addColumn<StepState>("waiting");
    QTest::newRow("unreachable") << StepState::Unreachable << StepState::Unreachable;
    QTest::newRow("failed") << StepState::Failed << StepState::Skipped;
    QTest::newRow("cancelled") << StepState::Cancelled << StepState::Cancelled;
}

void TestProgressLog::aHostThatCannotBeReached()
{
    QFETCH(StepState, host);
    QFETCH(StepState, waiting);
    ProgressLog log;
    log.expect(QStringLiteral("srv1"), {QStringLiteral("web"), QStringLiteral("db")});
    log.apply(happening(0, "web", StepState::Done));
    log.apply(happening(1, "", host, Step::Connect));
    const HostRecord &record = *log.host(QStringLiteral("srv1"));
    QCOMPARE(record.self.state, host);
    QCOMPARE(record.subjects[0].state, StepState::Done);
    QCOMPARE(record.subjects[1].state, waiting);
    QCOMPARE(log.finished(), 2);
}

void TestProgressLog::countsHostsWithoutInstances()
{
    ProgressLog log;
    log.expect(QStringLiteral("srv1"), {});
    QCOMPARE(log.total(), 1);
    log.apply(happening(0, "", StepState::Unreachable));
    QCOMPARE(log.count(StepState::Unreachable), 1);
    QCOMPARE(log.finished(), 1);
    QVERIFY(!log.host(QStringLiteral("other")));
}

void TestProgressLog::keepsBothEndsOfALongLog()
{
    ProgressLog log;
    for (int i = 0; i < 2500; ++i) {
        ProgressEvent line = happening(i, "web", StepState::Failed);
        line.log = QString::number(i);
        log.apply(line);
    }
    const SubjectRecord &web = log.host(QStringLiteral("srv1"))->subjects.front();
    QCOMPARE(web.state, StepState::Waiting);
    QCOMPARE(web.log.size(), std::size_t(2000));
    QCOMPARE(web.omitted, 500);
    QCOMPARE(web.log[999].text, QStringLiteral("999"));
    QCOMPARE(web.log[1000].text, QStringLiteral("1500"));
    QCOMPARE(web.log.back().text, QStringLiteral("2499"));
}

void TestProgressLog::worstOfAHost()
{
    ProgressLog log;
    log.expect(QStringLiteral("srv1"), {QStringLiteral("web"), QStringLiteral("db")});
    const HostRecord &host = *log.host(QStringLiteral("srv1"));
    QCOMPARE(host.worst(), StepState::Waiting);
    log.apply(happening(0, "", StepState::Done));
    log.apply(happening(0, "web", StepState::Unchanged));
    log.apply(happening(0, "db", StepState::Unchanged));
    QCOMPARE(host.worst(), StepState::Unchanged);
    log.apply(happening(0, "db", StepState::Done));
    QCOMPARE(host.worst(), StepState::Done);
    log.apply(happening(0, "web", StepState::Failed));
    QCOMPARE(host.worst(), StepState::Failed);
}

QTEST_GUILESS_MAIN(TestProgressLog)
#include "tst_progresslog.moc"
