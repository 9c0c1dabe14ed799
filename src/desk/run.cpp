// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/run.h"

#include "probe/facts.h"
#include "probe/probe.h"
#include "recipe/rememberedanswers.h"
#include "secrets/secretstore.h"
#include "ssh/transport.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>

namespace chatelaine
{

/// Carries questions from the workers to the run's own thread, and answers back.
class Run::Asker : public Questions
{
public:
    explicit Asker(Run &run) : m_run(run) {}

    std::optional<Answer> ask(const Question &question, std::stop_token stop) override
    {
        std::unique_lock lock(m_mutex);
        const int id = ++m_last;
        QMetaObject::invokeMethod(
            &m_run,
            [run = &m_run, id, question] {
                run->add(OpenQuestion{id, question});
            },
            Qt::QueuedConnection);
        m_answered.wait(lock, stop, [&] { return m_answers.contains(id); });
        if (!m_answers.contains(id)) {
            QMetaObject::invokeMethod(
                &m_run, [run = &m_run, id] { run->remove(id); }, Qt::QueuedConnection);
            return std::nullopt;
        }
        Answer answer = std::move(m_answers.at(id));
        m_answers.erase(id);
        return answer;
    }

    void answer(int id, const Answer &answer)
    {
        const std::lock_guard lock(m_mutex);
        m_answers[id] = answer;
        m_answered.notify_all();
    }

private:
    Run &m_run;
    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    std::map<int, Answer> m_answers;
    int m_last = 0;
};

Run::Run(Kind kind, std::vector<HostOrder> orders, RunSettings settings, SecretStore &secrets,
         QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_orders(std::move(orders))
    , m_settings(std::move(settings))
    , m_secrets(secrets)
    , m_asker(std::make_unique<Asker>(*this))
{
    for (const HostOrder &order : m_orders) {
        if (kind == Kind::Journal) {
            m_log.expect(order.target.name, {});
            continue;
        }
        QStringList instances;
        for (const RenderedService &service : order.services) {
            instances << service.instance;
        }
        for (const RenderOutcome &broken : order.broken) {
            instances << broken.instance.name;
        }
        m_log.expect(order.target.name, instances);
    }
    noteStops();
}

Run::~Run()
{
    cancel();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

/// Each stop comes over to the run's own thread before the failure that it leads to.
void Run::noteStops()
{
    m_settings.hostKeys.onStop = [this, explain = m_settings.hostKeys.onStop](HostKeyStop &why,
                                                                              const std::stop_token &stop) {
        if (explain) {
            explain(why, stop);
        }
        QMetaObject::invokeMethod(
            this, [this, why] { m_hostKeyStops.insert(why.target.host(), why); }, Qt::QueuedConnection);
    };
}

const HostKeyStop *Run::hostKeyStop(const QString &host) const
{
    const auto found = m_hostKeyStops.constFind(host);
    return found == m_hostKeyStops.constEnd() ? nullptr : &*found;
}

void Run::start()
{
    m_began = QDateTime::currentDateTime();
    m_thread = std::thread([this] { work(); });
}

void Run::cancel() { m_stop.request_stop(); }

void Run::answer(int id, const Answer &answer)
{
    remove(id);
    m_asker->answer(id, answer);
}

void Run::add(const OpenQuestion &question)
{
    if (!m_stop.stop_requested()) {
        m_questions.push_back(question);
        Q_EMIT questionsChanged();
    }
}

void Run::remove(int id)
{
    if (std::erase_if(m_questions, [id](const OpenQuestion &open) { return open.id == id; }) > 0) {
        Q_EMIT questionsChanged();
    }
}

void Run::work()
{
    RememberedAnswers answers(m_secrets, *m_asker);
    const ProgressSink sink = [this](const ProgressEvent &event) {
        QMetaObject::invokeMethod(
            this,
            [this, event] {
                m_log.apply(event);
                Q_EMIT progressed(event);
            },
            Qt::QueuedConnection);
    };
    Outcome outcome;
    switch (m_kind) {
    case Kind::Compare:
        outcome = compared(answers, sink);
        break;
    case Kind::Journal:
        outcome = journalsRead(answers, sink);
        break;
    case Kind::Facts:
        outcome = factsRead(answers);
        break;
    case Kind::HostKeys:
        outcome = keysRead(answers);
        break;
    case Kind::Deploy:
        outcome.end = deploy(m_orders, m_settings, answers, sink, m_stop.get_token());
        break;
    }
    QMetaObject::invokeMethod(
        this, [this, outcome = std::move(outcome)] { finish(outcome); }, Qt::QueuedConnection);
}

Run::Outcome Run::compared(Questions &questions, const ProgressSink &sink) const
{
    Outcome outcome;
    outcome.plan = comparePlan(m_orders, m_settings, questions, sink, m_stop.get_token());
    const auto reached = [](const HostPlan &host) { return !host.error; };
    const std::vector<HostPlan> &hosts = outcome.plan.hosts;
    outcome.end.anyDone = std::any_of(hosts.begin(), hosts.end(), reached);
    if (!std::all_of(hosts.begin(), hosts.end(), reached)) {
        outcome.end.ending = m_stop.stop_requested() ? Ending::Cancelled : Ending::Failed;
    }
    return outcome;
}

Run::Outcome Run::journalsRead(Questions &questions, const ProgressSink &sink) const
{
    Outcome outcome;
    outcome.journals.resize(m_orders.size());
    std::vector<Recipe> parts;
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        parts.push_back(Recipe::step([&, i](const std::stop_token &) -> Result<void> {
            outcome.journals[i] = journalOf(m_orders[i], questions, sink);
            return {};
        }));
    }
    Recipe::parallel(std::move(parts), m_settings.parallel).run(m_stop.get_token());
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        HostJournal &journal = outcome.journals[i];
        if (journal.host.isEmpty()) { // not begun any more
            journal.host = m_orders[i].target.name;
            journal.error =
                Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "It was cancelled.")), {}, Cause::Cancelled);
        }
        if (!journal.error) {
            outcome.end.anyDone = true;
        } else {
            outcome.end.ending = m_stop.stop_requested() ? Ending::Cancelled : Ending::Failed;
        }
    }
    return outcome;
}

HostJournal Run::journalOf(const HostOrder &order, Questions &questions, const ProgressSink &sink) const
{
    constexpr int mostEntries = 1000;
    const std::stop_token stop = m_stop.get_token();
    HostJournal journal{order.target.name, {}, {}};
    ProgressEvent event;
    event.time = QDateTime::currentDateTime();
    event.host = order.target.name;
    event.step = Step::Connect;
    sink(event);
    RootSession session(order.target, m_settings.hostKeys, questions);
    Result<void> opened = session.open(stop);
    Result<std::vector<JournalEntry>> entries =
        opened ? readServerJournal(session, mostEntries, stop) : fail(opened.error());
    event.time = QDateTime::currentDateTime();
    event.step.reset();
    event.state = StepState::Done;
    if (entries) {
        journal.entries = std::move(*entries);
    } else {
        journal.error = entries.error();
        event.error = entries.error();
        event.state = journal.error->cause == Cause::Cancelled ? StepState::Cancelled
                      : journal.error->cause == Cause::Unreachable || journal.error->cause == Cause::TimedOut
                          ? StepState::Unreachable
                          : StepState::Failed;
    }
    sink(event);
    return journal;
}

Run::Outcome Run::factsRead(Questions &questions) const
{
    Outcome outcome;
    const std::stop_token stop = m_stop.get_token();
    for (const HostOrder &order : m_orders) {
        Target target = order.target;
        target.become = Target::Become::None; // facts are those of the login
        RootSession session(target, m_settings.hostKeys, questions);
        Result<void> opened = session.open(stop);
        Result<Dict> found = opened ? gatherFacts(session, stop) : fail(opened.error());
        HostFacts host{target.name, {}, {}};
        if (found) {
            host.known = {std::move(*found), QDateTime::currentDateTimeUtc()};
            if (Result<void> kept = keepFacts(m_settings.factsFolder, target.name, host.known); !kept) {
                host.error = std::move(kept.error());
            }
            outcome.end.anyDone = true;
        } else {
            outcome.end.ending = found.error().cause == Cause::Cancelled ? Ending::Cancelled : Ending::Failed;
            host.error = std::move(found.error());
        }
        outcome.facts.push_back(std::move(host));
    }
    return outcome;
}

Run::Outcome Run::keysRead(Questions &questions) const
{
    Outcome outcome;
    for (const HostOrder &order : m_orders) {
        ShownKey shown{order.target, {}, {}};
        if (Result<HostKey> key =
                shownHostKey(order.target, m_settings.hostKeys, questions, m_stop.get_token())) {
            shown.key = std::move(*key);
            outcome.end.anyDone = true;
        } else {
            shown.error = std::move(key.error());
            outcome.end.ending = shown.error->cause == Cause::Cancelled ? Ending::Cancelled : Ending::Failed;
        }
        outcome.shownKeys.push_back(std::move(shown));
    }
    return outcome;
}

void Run::finish(const Outcome &outcome)
{
    m_plan = outcome.plan;
    m_journals = outcome.journals;
    m_facts = outcome.facts;
    m_shownKeys = outcome.shownKeys;
    m_end = outcome.end;
    m_finished = true;
    m_questions.clear();
    Q_EMIT questionsChanged();
    Q_EMIT finished();
}

} // namespace chatelaine
