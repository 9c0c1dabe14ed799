// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/report.h"

#include "base/qt.h"

namespace chatelaine
{

namespace
{

StepState endState(const Error &error)
{
    switch (error.cause) {
    case Cause::Cancelled:
        return StepState::Cancelled;
    case Cause::Unreachable:
        return StepState::Unreachable;
    default:
        return StepState::Failed;
    }
}

} // namespace

void RunReport::send(const ProgressEvent &event)
{
    const std::lock_guard lock(m_mutex);
    const bool whole = !event.step || event.state == StepState::Failed ||
                       event.state == StepState::Unreachable || event.state == StepState::Cancelled;
    if (whole && event.log.isEmpty()) {
        switch (event.state) {
        case StepState::Done:
        case StepState::Unchanged:
            m_good += event.instance.isEmpty() ? 0 : 1;
            break;
        case StepState::Failed:
        case StepState::Unreachable:
            ++m_failed;
            break;
        case StepState::Cancelled:
        case StepState::Undone:
            ++m_cancelled;
            break;
        default:
            break;
        }
    }
    if (m_sink) {
        m_sink(event);
    }
}

RunEnd RunReport::end() const
{
    const std::lock_guard lock(m_mutex);
    RunEnd end;
    end.anyDone = m_good > 0;
    end.ending = m_cancelled > 0 ? Ending::Cancelled : m_failed > 0 ? Ending::Failed : Ending::Done;
    return end;
}

SubjectReport::SubjectReport(RunReport &run, const Mask &mask, QString host, QString instance)
    : m_run(run), m_mask(mask), m_host(std::move(host)), m_instance(std::move(instance))
{
    m_whole.start();
    m_sinceStep.start();
}

ProgressEvent SubjectReport::event(StepState state) const
{
    ProgressEvent event;
    event.time = QDateTime::currentDateTime();
    event.host = m_host;
    event.instance = m_instance;
    event.step = m_step;
    event.state = state;
    event.seconds = static_cast<double>(m_sinceStep.elapsed()) / 1000.0;
    return event;
}

void SubjectReport::begin(Step step, const Text &message)
{
    m_step = step;
    m_sinceStep.restart();
    progress(message);
}

void SubjectReport::progress(const Text &message, double fraction)
{
    ProgressEvent event = this->event(StepState::Running);
    event.message = masked(message);
    event.fraction = fraction;
    m_run.send(event);
}

void SubjectReport::endStep(const Text &message)
{
    ProgressEvent event = this->event(StepState::Done);
    event.message = masked(message);
    event.fraction = 1;
    m_run.send(event);
}

void SubjectReport::log(const QByteArray &line)
{
    QString text = QString::fromUtf8(m_mask.masked(line));
    while (!text.isEmpty() && text.back().isSpace()) { // compose v1 ends its lines with a carriage return
        text.chop(1);
    }
    if (text.isEmpty()) {
        return;
    }
    ProgressEvent event = this->event(StepState::Running);
    event.log = text;
    m_run.send(event);
}

void SubjectReport::end(StepState state, const Text &message)
{
    m_step.reset();
    ProgressEvent event = this->event(state);
    event.seconds = seconds();
    event.message = masked(message);
    m_run.send(event);
}

void SubjectReport::end(Error error)
{
    error.detail = m_mask.masked(error.detail);
    for (Text *text : {&error.what, &error.because, &error.unchanged, &error.next}) {
        *text = masked(std::move(*text));
    }
    if (error.place.empty()) {
        error.place = place();
    }
    ProgressEvent event = this->event(endState(error));
    event.seconds = seconds();
    event.message = error.what;
    event.error = std::move(error);
    m_run.send(event);
}

Text SubjectReport::masked(Text text) const
{
    for (std::string &arg : text.args) {
        arg = m_mask.masked(arg);
    }
    return text;
}

Place SubjectReport::place() const
{
    Place place;
    place.host = sstr(m_host);
    if (m_step) {
        place.step = sstr(m_instance.isEmpty() ? stepWord(*m_step)
                                               : m_instance + QLatin1Char(' ') + stepWord(*m_step));
    } else {
        place.step = sstr(m_instance);
    }
    return place;
}

} // namespace chatelaine
