// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The record of a run: each host, subject and step with state, times and log, fed by events. One model for
// window and CLI.

#include "base/error.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace chatelaine
{

enum class StepState { Waiting, Running, Done, Unchanged, Failed, Unreachable, Skipped, Undone, Cancelled };
/// "waiting", "running" …: the word in JSON, never translated.
QString stateWord(StepState state);

/// Whether nothing more will come: done, unchanged, failed, unreachable, skipped, undone, cancelled.
bool isEnd(StepState state);

/// What is being done; the window's word for a running step.
enum class Step { Connect, Compare, Copy, Start, Check, Finish };
QString stepWord(Step step); ///< "connect", "compare", "copy", "start", "check", "finish": the word in JSON

/// Something that happened. An empty instance means the host itself; no step means the instance as a whole.
/// Never holds a secret.
struct ProgressEvent {
    QDateTime time;
    QString host;
    QString instance;
    std::optional<Step> step;
    StepState state = StepState::Running;
    double seconds = 0;         ///< since the step (or instance) began
    double fraction = -1;       ///< 0…1 of the step where known
    Text message;               ///< a short remark for the person: "2 of 3 containers", "answers"
    std::optional<Error> error; ///< with Failed and Unreachable
    QString log;                ///< a raw line for the log; such an event changes no state
};
using ProgressSink = std::function<void(const ProgressEvent &)>;

struct LogLine {
    QDateTime time;
    QString text;
    friend bool operator==(const LogLine &, const LogLine &) = default;
};

/// The record of an instance (or of the host itself) in a run.
struct SubjectRecord {
    QString instance; ///< empty: the host
    StepState state = StepState::Waiting;
    std::optional<Step> step; ///< the running or last one
    double fraction = -1;
    QDateTime began;
    double seconds = 0;
    Text message;
    std::optional<Error> error;
    std::vector<LogLine> log;
    int omitted = 0; ///< lines left out after the first 1,000 of `log`
};

struct HostRecord {
    QString host;
    SubjectRecord self;
    std::vector<SubjectRecord> subjects;
    /// How many are at an end (done, unchanged, failed, skipped …), and the worst state of all.
    int finished() const;
    StepState worst() const;
};

/// The whole run; a value. Lines of a log are kept up to 2,000 per subject (the first and the last).
class ProgressLog
{
public:
    /// Announces what will be done, in order, all waiting.
    void expect(const QString &host, const QStringList &instances);
    /// Takes an event in; hosts and instances that were not announced are added. A step at its end leaves its
    /// instance running, except failed, unreachable and cancelled; a host that ends so takes its waiting
    /// instances along (unreachable, cancelled, after a failure: skipped).
    void apply(const ProgressEvent &event);
    const std::vector<HostRecord> &hosts() const { return m_hosts; }
    const HostRecord *host(const QString &name) const;
    /// Counts of instances; a host without instances counts as one.
    int count(StepState state) const; ///< in this state
    int total() const;
    int finished() const;

private:
    HostRecord &hostRecord(const QString &name);

    std::vector<HostRecord> m_hosts;
};

} // namespace chatelaine
