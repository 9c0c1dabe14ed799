// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedquestions.h"

#include "recipe/rememberedanswers.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace chatelaine;
using namespace std::chrono_literals;

namespace
{

using Kind = Question::Kind;

Question about(Kind kind, const char *host = "srv1", int attempt = 1)
{
    Question question;
    question.kind = kind;
    question.host = QString::fromLatin1(host);
    question.account = QStringLiteral("anna");
    question.subject =
        kind == Kind::Passphrase ? QStringLiteral("/home/anna/.ssh/id_ed25519") : QStringLiteral("sudo");
    question.attempt = attempt;
    question.fingerprint = QStringLiteral("SHA256:now");
    return question;
}

Question atKey(Question question, const char *fingerprint)
{
    question.fingerprint = QString::fromLatin1(fingerprint);
    return question;
}

/// A store that is locked.
class LockedStore : public SecretStore
{
public:
    Result<std::optional<WipedText>> read(const SecretName &) override { return fail(Text("locked")); }
    Result<void> write(const SecretName &, const WipedText &) override
    {
        ++writes;
        return {};
    }
    Result<void> remove(const SecretName &) override { return {}; }
    int writes = 0;
};

std::string said(const std::optional<Answer> &answer)
{
    return answer ? std::string(answer->secret.reveal()) : "nobody";
}

} // namespace

Q_DECLARE_METATYPE(Question)

class TestRememberedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void asksOnceAndKeeps();
    void wrongAnswersAreForgotten();
    void neverKeepsHostKeys();
    void twoConnectionsAskOnce();
    void othersAreNotHeldUp();
    void anothersCorrectionIsTaken();
    void declinedForAllWhoWait();
    void stopWhileWaiting();
    void lockedStoreIsLeftAlone();
    void keptPasswordIsBoundToTheKey();
    void variablesPasswordIsGiven();
};

void TestRememberedAnswers::names_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<QString>("name");
    QTest::newRow("passphrase") << about(Kind::Passphrase)
                                << QStringLiteral("passphrase//home/anna/.ssh/id_ed25519");
    QTest::newRow("login") << about(Kind::LoginPassword)
                           << QStringLiteral("login-password/anna@srv1/SHA256:now");
    QTest::newRow("become") << about(Kind::BecomePassword)
                            << QStringLiteral("become-password/anna@srv1/SHA256:now");
    QTest::newRow("no host key") << atKey(about(Kind::BecomePassword), "")
                                 << QStringLiteral("become-password/anna@srv1");
    Question jump = about(Kind::LoginPassword);
    jump.jump = QStringLiteral("gate:2222");
    QTest::newRow("jump host") << jump
                               << QStringLiteral("login-password/anna@jump host gate:2222/SHA256:now");
    QTest::newRow("host key") << about(Kind::HostKey) << QString();
    QTest::newRow("prompt") << about(Kind::Prompt) << QString();
}

void TestRememberedAnswers::names()
{
    QFETCH(Question, question);
    QFETCH(QString, name);
    const auto found = RememberedAnswers::nameFor(question);
    QCOMPARE(found ? found->kind + QLatin1Char('/') + found->name : QString(), name);
}

void TestRememberedAnswers::asksOnceAndKeeps()
{
    MemoryStore store;
    ScriptedQuestions person({QStringLiteral("secret")});
    RememberedAnswers answers(store, person);
    QCOMPARE(said(answers.ask(about(Kind::LoginPassword), {})), std::string("secret"));
    QCOMPARE(said(answers.ask(about(Kind::LoginPassword), {})), std::string("secret"));
    QCOMPARE(person.asked().size(), std::size_t(1));
    QCOMPARE(said(answers.ask(about(Kind::BecomePassword), {})), std::string("nobody"));
    QCOMPARE(said(answers.ask(about(Kind::LoginPassword, "srv2"), {})), std::string("nobody"));
}

void TestRememberedAnswers::wrongAnswersAreForgotten()
{
    MemoryStore store;
    ScriptedQuestions person({QStringLiteral("wrong"), QStringLiteral("right")});
    RememberedAnswers answers(store, person);
    QCOMPARE(said(answers.ask(about(Kind::Passphrase), {})), std::string("wrong"));
    QCOMPARE(said(answers.ask(about(Kind::Passphrase, "srv1", 2), {})), std::string("right"));
    QCOMPARE(said(answers.ask(about(Kind::Passphrase), {})), std::string("right"));
    QCOMPARE(said(answers.ask(about(Kind::Passphrase, "srv1", 2), {})), std::string("nobody"));
    QVERIFY(!store.read(*RememberedAnswers::nameFor(about(Kind::Passphrase))).value());
}

void TestRememberedAnswers::neverKeepsHostKeys()
{
    MemoryStore store;
    ScriptedQuestions person;
    RememberedAnswers answers(store, person);
    QVERIFY(answers.ask(about(Kind::HostKey), {})->accepted);
    QVERIFY(answers.ask(about(Kind::HostKey), {})->accepted);
    QCOMPARE(person.count(Kind::HostKey), 2);
}

void TestRememberedAnswers::twoConnectionsAskOnce()
{
    MemoryStore store;
    ScriptedQuestions person([](const Question &) {
        std::this_thread::sleep_for(100ms);
        return Answer{true, WipedText("secret")};
    });
    RememberedAnswers answers(store, person);
    std::atomic<int> right = 0;
    std::vector<std::thread> connections;
    for (int i = 0; i < 6; ++i) {
        connections.emplace_back(
            [&] { right += said(answers.ask(about(Kind::Passphrase), {})) == "secret" ? 1 : 0; });
    }
    for (std::thread &connection : connections) {
        connection.join();
    }
    QCOMPARE(right.load(), 6);
    QCOMPARE(person.asked().size(), std::size_t(1));
}

void TestRememberedAnswers::othersAreNotHeldUp()
{
    MemoryStore store;
    std::atomic<bool> release = false;
    class Slow : public Questions
    {
    public:
        explicit Slow(std::atomic<bool> &release) : m_release(release) {}
        std::optional<Answer> ask(const Question &question, std::stop_token) override
        {
            while (question.host == QLatin1String("slow") && !m_release) {
                std::this_thread::sleep_for(1ms);
            }
            return Answer{true, WipedText("secret")};
        }

    private:
        std::atomic<bool> &m_release;
    } slow(release);
    RememberedAnswers answers(store, slow);
    std::thread first([&] { static_cast<void>(answers.ask(about(Kind::LoginPassword, "slow"), {})); });
    QCOMPARE(said(answers.ask(about(Kind::LoginPassword, "quick"), {})), std::string("secret"));
    release = true;
    first.join();
}

void TestRememberedAnswers::anothersCorrectionIsTaken()
{
    MemoryStore store;
    const Question question = about(Kind::Passphrase);
    static_cast<void>(store.write(*RememberedAnswers::nameFor(question), WipedText("old")));
    ScriptedQuestions person({QStringLiteral("new")});
    RememberedAnswers answers(store, person);
    QCOMPARE(said(answers.ask(question, {})), std::string("old"));
    std::thread other([&] {
        static_cast<void>(answers.ask(question, {}));
        static_cast<void>(answers.ask(about(Kind::Passphrase, "srv2", 2), {}));
    });
    other.join();
    QCOMPARE(person.asked().size(), std::size_t(1));
    // The old one was wrong here too; the right one is there already.
    QCOMPARE(said(answers.ask(about(Kind::Passphrase, "srv1", 2), {})), std::string("new"));
    QCOMPARE(person.asked().size(), std::size_t(1));
}

void TestRememberedAnswers::declinedForAllWhoWait()
{
    MemoryStore store;
    ScriptedQuestions person([](const Question &) -> std::optional<Answer> {
        std::this_thread::sleep_for(200ms);
        return std::nullopt;
    });
    RememberedAnswers answers(store, person);
    std::vector<std::thread> connections;
    for (int i = 0; i < 3; ++i) {
        connections.emplace_back([&] { static_cast<void>(answers.ask(about(Kind::Passphrase), {})); });
    }
    for (std::thread &connection : connections) {
        connection.join();
    }
    QCOMPARE(person.asked().size(), std::size_t(1));
    static_cast<void>(answers.ask(about(Kind::Passphrase), {}));
    QCOMPARE(person.asked().size(), std::size_t(2));
}

void TestRememberedAnswers::stopWhileWaiting()
{
    MemoryStore store;
    std::atomic<bool> thinking = false;
    std::atomic<bool> release = false;
    ScriptedQuestions person([&](const Question &) {
        thinking = true;
        while (!release) {
            std::this_thread::sleep_for(1ms);
        }
        return Answer{true, WipedText("secret")};
    });
    RememberedAnswers answers(store, person);
    std::thread first([&] { static_cast<void>(answers.ask(about(Kind::Passphrase), {})); });
    while (!thinking) {
        std::this_thread::sleep_for(1ms);
    }
    std::stop_source stop;
    std::thread second([&] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    const auto stopped = answers.ask(about(Kind::Passphrase), stop.get_token());
    release = true;
    first.join();
    second.join();
    QVERIFY(!stopped);
}

void TestRememberedAnswers::lockedStoreIsLeftAlone()
{
    LockedStore store;
    ScriptedQuestions person({QStringLiteral("secret"), QStringLiteral("secret")});
    RememberedAnswers answers(store, person);
    QCOMPARE(said(answers.ask(about(Kind::LoginPassword), {})), std::string("secret"));
    QCOMPARE(store.writes, 0);
}

void TestRememberedAnswers::keptPasswordIsBoundToTheKey()
{
    for (const Kind kind : {Kind::LoginPassword, Kind::BecomePassword}) {
        MemoryStore store;
        ScriptedQuestions person({QStringLiteral("old"), QStringLiteral("new")});
        RememberedAnswers answers(store, person);
        QCOMPARE(said(answers.ask(about(kind), {})), std::string("old"));
        // After a person confirmed another key, the password of the old one is not given to whoever has it.
        QCOMPARE(said(answers.ask(atKey(about(kind), "SHA256:other"), {})), std::string("new"));
        QCOMPARE(said(answers.ask(about(kind), {})), std::string("old"));
        QCOMPARE(person.asked().size(), std::size_t(2));
    }
}

/// Of the inventory's variables, for a host whatever its key is; never for a jump host of the same name.
void TestRememberedAnswers::variablesPasswordIsGiven()
{
    MemoryStore store;
    const Question question = about(Kind::LoginPassword);
    QVERIFY(
        store.write({QStringLiteral("login-password"), QStringLiteral("anna@srv1")}, WipedText("variable")));
    ScriptedQuestions person({QStringLiteral("typed"), QStringLiteral("gate")});
    RememberedAnswers answers(store, person);
    QCOMPARE(said(answers.ask(question, {})), std::string("variable"));
    QCOMPARE(said(answers.ask(about(Kind::LoginPassword, "srv1", 2), {})), std::string("typed"));
    QCOMPARE(said(answers.ask(question, {})), std::string("typed"));
    Question jump = question;
    jump.jump = QStringLiteral("srv1");
    QCOMPARE(said(answers.ask(jump, {})), std::string("gate"));
}

QTEST_GUILESS_MAIN(TestRememberedAnswers)
#include "tst_rememberedanswers.moc"
