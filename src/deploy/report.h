// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deploy/deploy.h"
#include "deploy/masking.h"
#include "progress/progress.h"

#include <QElapsedTimer>

#include <mutex>

namespace chatelaine
{

/// What a whole run says, one event at a time, whatever thread it comes from; and how it ended.
class RunReport
{
public:
    /// The sink must outlive it.
    explicit RunReport(const ProgressSink &sink) : m_sink(sink) {}
    explicit RunReport(ProgressSink &&) = delete;
    void send(const ProgressEvent &event);
    RunEnd end() const;

private:
    const ProgressSink &m_sink;
    mutable std::mutex m_mutex;
    int m_good = 0;
    int m_failed = 0;
    int m_cancelled = 0;
};

/// What one instance (or, without a name, the host) says during a run. Secrets become dots here. One thread.
class SubjectReport
{
public:
    SubjectReport(RunReport &run, const Mask &mask, QString host, QString instance = {});

    void begin(Step step, const Text &message = {});
    void progress(const Text &message, double fraction = -1);
    void endStep(const Text &message = {});
    void log(const QByteArray &line);
    void end(StepState state, const Text &message = {});
    /// Failed, cancelled or (the host) unreachable, as the error's cause says.
    void end(Error error);

    Text masked(Text text) const;
    double seconds() const { return static_cast<double>(m_whole.elapsed()) / 1000.0; }
    /// Error::place for what goes wrong in the running step.
    Place place() const;

private:
    ProgressEvent event(StepState state) const;

    RunReport &m_run;
    const Mask &m_mask;
    QString m_host;
    QString m_instance;
    std::optional<Step> m_step;
    QElapsedTimer m_whole;
    QElapsedTimer m_sinceStep;
};

} // namespace chatelaine
