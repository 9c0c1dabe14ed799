// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/run.h"

#include "probe/probe.h"
#include "recipe/rememberedanswers.h"
#include "secrets/secretstore.h"

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
        QStringList instances;
        for (const RenderedService &service : order.services) {
            instances << service.instance;
        }
        for (const RenderOutcome &broken : order.broken) {
            instances << broken.instance.name;
        }
        m_log.expect(order.target.name, instances);
    }
}

Run::~Run()
{
    cancel();
    if (m_thread.joinable()) {
        m_thread.join();
    }
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
        outcome = journalsRead(answers);
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

Run::Outcome Run::journalsRead(Questions &questions) const
{
    constexpr int mostEntries = 1000;
    Outcome outcome;
    const std::stop_token stop = m_stop.get_token();
    for (const HostOrder &order : m_orders) {
        HostJournal journal{order.target.name, {}, {}};
        RootSession session(order.target, m_settings.hostKeys, questions);
        Result<void> opened = session.open(stop);
        Result<std::vector<JournalEntry>> entries =
            opened ? readServerJournal(session, mostEntries, stop) : fail(opened.error());
        if (entries) {
            journal.entries = std::move(*entries);
            outcome.end.anyDone = true;
        } else {
            outcome.end.ending =
                entries.error().cause == Cause::Cancelled ? Ending::Cancelled : Ending::Failed;
            journal.error = entries.error();
        }
        outcome.journals.push_back(std::move(journal));
    }
    return outcome;
}

void Run::finish(const Outcome &outcome)
{
    m_plan = outcome.plan;
    m_journals = outcome.journals;
    m_end = outcome.end;
    m_finished = true;
    m_questions.clear();
    Q_EMIT questionsChanged();
    Q_EMIT finished();
}

} // namespace chatelaine
