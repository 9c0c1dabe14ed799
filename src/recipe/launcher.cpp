// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipe/launcher.h"

#include "base/qt.h"

namespace chatelaine
{

namespace
{

/// How often a person may mistype.
constexpr int mostAttempts = 3;
constexpr std::chrono::milliseconds lookEvery{500};
/// Linux takes no longer single argument (128 KiB), and the whole line is one argument of the login's shell.
constexpr qsizetype longestLine = 130000;

/// Cuts the marker and all before it; false: it is not there yet.
bool cutMarker(QByteArray &text, const QByteArray &marker)
{
    const qsizetype at = text.indexOf(marker);
    if (at < 0) {
        return false;
    }
    text.remove(0, at + marker.size());
    return true;
}

} // namespace

struct Launcher::Start {
    std::unique_ptr<RemoteProcess> process;
    QByteArray out;
    QByteArray err;
    qsizetype answered = 0; ///< up to where prompts were answered
    bool asked = false;
    bool alive = true;
    bool outRuns = false;
    bool errRuns = false;
};

Result<LaunchedScript> Launcher::launch(const QByteArray &body, const ScriptInput &input,
                                        Clock::time_point &deadline, std::stop_token stop)
{
    int attempt = 0;
    const auto size = input.holds ? std::nullopt : std::optional(input.data.size());
    for (;;) {
        const Becoming becoming(m_target, m_transport.account(), body, size);
        bool again = false;
        auto launched = tryOnce(becoming, input, deadline, stop, attempt, again);
        if (launched || !again) {
            return launched;
        }
    }
}

Result<LaunchedScript> Launcher::tryOnce(const Becoming &becoming, const ScriptInput &input,
                                         Clock::time_point &deadline, const std::stop_token &stop,
                                         int &attempt, bool &again)
{
    if (becoming.commandLine().size() > longestLine) {
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The work for the server %1 is too much at once."),
                       {sstr(m_target.name)}))
                .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed on the server."))));
    }
    auto process = m_transport.start(becoming.commandLine(), becoming.needsTerminal(), stop);
    if (!process) {
        return fail(process.error());
    }
    Start start;
    start.process = std::move(*process);
    start.errRuns = becoming.needsTerminal();
    // Where nobody stands between, the input need not wait a round trip for the marker.
    if (!becoming.mayAsk()) {
        if (const auto fed = feed(becoming, start, input, deadline, stop); !fed) {
            return fail(fed.error());
        }
    }
    if (const auto waited = awaitMarker(becoming, start, deadline, stop, attempt); !waited) {
        return fail(waited.error());
    }
    if (!start.outRuns) {
        const QByteArray said = becoming.needsTerminal() ? start.out : start.err + start.out;
        again = start.asked && attempt < mostAttempts && becoming.mayTryAgain(said);
        if (start.asked) {
            m_password.reset();
        }
        return fail(becoming.refusal(said, start.process->exitCode(), start.asked));
    }
    if (becoming.mayAsk()) {
        if (const auto fed = feed(becoming, start, input, deadline, stop); !fed) {
            return fail(fed.error());
        }
    }
    return LaunchedScript{std::move(start.process), std::move(start.out), std::move(start.err),
                          becoming.needsTerminal(), !start.alive};
}

Result<void> Launcher::awaitMarker(const Becoming &becoming, Start &start, Clock::time_point &deadline,
                                   const std::stop_token &stop, int &attempt)
{
    while (start.alive && (!start.outRuns || !start.errRuns)) {
        if (Clock::now() >= deadline) {
            return fail(timedOut());
        }
        const Result<bool> read = start.process->read(start.out, start.err, lookEvery, stop);
        if (!read) {
            return fail(read.error());
        }
        start.alive = *read;
        start.outRuns = start.outRuns || cutMarker(start.out, becoming.marker());
        start.errRuns = start.errRuns || cutMarker(start.err, becoming.marker());
        const QByteArray &prompting = becoming.needsTerminal() ? start.out : start.err;
        if (start.alive && !start.outRuns && becoming.promptEnd(prompting, start.answered) >= 0) {
            start.answered = prompting.size();
            if (auto given = givePassword(becoming, start, deadline, stop, attempt); !given) {
                return given;
            }
        }
    }
    return {};
}

Result<void> Launcher::feed(const Becoming &becoming, Start &start, const ScriptInput &input,
                            Clock::time_point deadline, const std::stop_token &stop)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    if (auto written = start.process->write(input.data, stop, left); !written) {
        return written;
    }
    return input.holds || becoming.needsTerminal() ? Result<void>() : start.process->closeInput();
}

Result<void> Launcher::givePassword(const Becoming &becoming, Start &start, Clock::time_point &deadline,
                                    const std::stop_token &stop, int &attempt)
{
    // The password that worked before is not asked for; if it is wanted once more, it was wrong this time.
    const bool haveOne = m_password && !start.asked;
    ++attempt;
    start.asked = true;
    if (attempt > mostAttempts) {
        return fail(becoming.wrongPassword(start.err));
    }
    if (!haveOne) {
        Question question;
        question.kind = Question::Kind::BecomePassword;
        question.host = m_target.name;
        question.address = m_target.address;
        question.account = becoming.passwordOf();
        question.subject = becoming.tool();
        question.fingerprint = m_transport.hostKeyFingerprint();
        question.attempt = attempt;
        const auto before = Clock::now();
        auto answer = m_questions.ask(question, stop);
        deadline += Clock::now() - before;
        if (stop.stop_requested()) {
            return fail(
                Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "It was cancelled.")), {}, Cause::Cancelled));
        }
        if (!answer) {
            m_password.reset();
            return fail(becoming.nobodyAnswered());
        }
        m_password = std::move(answer->secret);
    }
    std::string line(m_password->reveal());
    line += '\n';
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    const auto written =
        start.process->write(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())), stop, left);
    wipe(line);
    return written;
}

Error Launcher::timedOut() const
{
    Place place;
    place.host = sstr(m_target.name);
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The server %1 did not start the work in time."),
                      {sstr(m_target.name)}),
                 place, Cause::TimedOut)
        .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed on the server.")));
}

} // namespace chatelaine
