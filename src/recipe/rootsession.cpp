// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipe/rootsession.h"

#include "base/qt.h"
#include "recipe/launcher.h"

#include <algorithm>
#include <utility>

namespace chatelaine
{

namespace
{

using Clock = Launcher::Clock;

constexpr std::chrono::milliseconds lookEvery{500};
/// How long a held script may take to end by itself once its input has ended.
constexpr std::chrono::milliseconds farewell{2000};

/// Hands on a stream line by line.
class Lines
{
public:
    explicit Lines(const std::function<void(const QByteArray &)> &onLine) : m_onLine(onLine) {}

    void add(const QByteArray &text)
    {
        if (!m_onLine) {
            return;
        }
        m_rest += text;
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            m_onLine(m_rest.left(end));
            m_rest.remove(0, end + 1);
        }
    }
    void finish()
    {
        if (m_onLine && !m_rest.isEmpty()) {
            m_onLine(std::exchange(m_rest, {}));
        }
    }

private:
    const std::function<void(const QByteArray &)> &m_onLine;
    QByteArray m_rest;
};

std::chrono::milliseconds left(Clock::time_point deadline)
{
    return std::max(std::chrono::milliseconds(0),
                    std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()));
}

Error notFinished(const Target &target, std::chrono::milliseconds timeout)
{
    Place place;
    place.host = sstr(target.name);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(timeout).count();
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The server %1 was not ready within %2 seconds."),
                      {sstr(target.name), std::to_string(seconds)}),
                 place, Cause::TimedOut)
        .advising(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "Check whether the server is overloaded, and try again.")));
}

class RunningHeldScript : public HeldScript
{
public:
    explicit RunningHeldScript(LaunchedScript script) : m_script(std::move(script)) {}

    ~RunningHeldScript() override
    {
        // On a terminal input has no end but that of the connection.
        if (m_script.terminal || !m_script.process->closeInput()) {
            return;
        }
        const auto deadline = Clock::now() + farewell;
        Result<bool> alive = true;
        while (alive && *alive && Clock::now() < deadline) {
            m_script.out.clear();
            m_script.err.clear();
            alive = m_script.process->read(m_script.out, m_script.err, left(deadline), {});
        }
    }

private:
    LaunchedScript m_script;
};

} // namespace

struct RootSession::Private {
    Private(const Target &where, const HostKeyFiles &hostKeys, Questions &questions)
        : target(where)
        , transport(makeTransport(target, hostKeys, questions))
        , launcher(*transport, target, questions)
    {
    }

    Target target;
    std::unique_ptr<Transport> transport;
    Launcher launcher;
};

RootSession::RootSession(const Target &target, const HostKeyFiles &hostKeys, Questions &questions)
    : m_d(std::make_unique<Private>(target, hostKeys, questions))
{
}

RootSession::~RootSession() = default;

Result<void> RootSession::open(std::stop_token stop) { return m_d->transport->open(std::move(stop)); }

QString RootSession::account() const { return m_d->transport->account(); }

const Target &RootSession::target() const { return m_d->target; }

Result<ScriptResult> RootSession::run(const RemoteScript &script, std::stop_token stop)
{
    auto deadline = Clock::now() + script.timeout;
    auto launched = m_d->launcher.launch(script.body, {script.input, false}, deadline, stop);
    if (!launched) {
        return fail(launched.error());
    }
    RemoteProcess &process = *launched->process;
    ScriptResult result;
    Lines outLines(script.onLine);
    Lines errLines(script.onLine);
    QByteArray out = std::move(launched->out);
    QByteArray err = std::move(launched->err);
    bool alive = !launched->ended;
    for (;;) {
        outLines.add(out);
        errLines.add(err);
        result.out += std::exchange(out, {});
        result.err += std::exchange(err, {});
        if (!alive) {
            break;
        }
        if (left(deadline).count() == 0) {
            return fail(notFinished(m_d->target, script.timeout));
        }
        const Result<bool> read = process.read(out, err, std::min(lookEvery, left(deadline)), stop);
        if (!read) {
            return fail(read.error());
        }
        alive = *read;
    }
    outLines.finish();
    errLines.finish();
    result.exitCode = process.exitCode();
    return result;
}

Result<std::unique_ptr<HeldScript>> RootSession::hold(const RemoteScript &script, QByteArray &firstLine,
                                                      std::stop_token stop)
{
    auto deadline = Clock::now() + script.timeout;
    auto launched = m_d->launcher.launch(script.body, {script.input, true}, deadline, stop);
    if (!launched) {
        return fail(launched.error());
    }
    RemoteProcess &process = *launched->process;
    bool alive = !launched->ended;
    while (!launched->out.contains('\n')) {
        if (!alive) {
            Place place;
            place.host = sstr(m_d->target.name);
            return fail(
                Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The work on the server %1 could not begin."),
                           {sstr(m_d->target.name)}),
                      place)
                    .detailed((launched->err + launched->out).trimmed().toStdString()));
        }
        if (left(deadline).count() == 0) {
            return fail(notFinished(m_d->target, script.timeout));
        }
        const Result<bool> read =
            process.read(launched->out, launched->err, std::min(lookEvery, left(deadline)), stop);
        if (!read) {
            return fail(read.error());
        }
        alive = *read;
    }
    firstLine = launched->out.left(launched->out.indexOf('\n'));
    return std::make_unique<RunningHeldScript>(std::move(*launched));
}

} // namespace chatelaine
