// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/progress.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

/// So many lines are kept at each end of a log.
constexpr std::size_t keptLines = 1000;

/// The worse, the higher: a host's one word for all that happened on it.
int badness(StepState state)
{
    switch (state) {
    case StepState::Unchanged:
        return 0;
    case StepState::Done:
        return 1;
    case StepState::Skipped:
        return 2;
    case StepState::Waiting:
        return 3;
    case StepState::Running:
        return 4;
    case StepState::Cancelled:
        return 5;
    case StepState::Undone:
        return 6;
    case StepState::Unreachable:
        return 7;
    case StepState::Failed:
        return 8;
    }
    return 0;
}

bool endsBadly(StepState state)
{
    return state == StepState::Failed || state == StepState::Unreachable || state == StepState::Cancelled;
}

void addLine(SubjectRecord &subject, const ProgressEvent &event)
{
    subject.log.push_back({event.time, event.log});
    if (subject.log.size() > 2 * keptLines) {
        subject.log.erase(subject.log.begin() + keptLines);
        ++subject.omitted;
    }
}

void change(SubjectRecord &subject, const ProgressEvent &event)
{
    if (event.step) {
        subject.step = event.step;
        subject.fraction = event.fraction;
    }
    const bool whole = !event.step || endsBadly(event.state);
    subject.state = whole ? event.state : StepState::Running;
    if (!subject.began.isValid() && subject.state != StepState::Waiting) {
        subject.began = event.time;
    }
    if (!event.step && event.seconds > 0) {
        subject.seconds = event.seconds;
    } else if (subject.began.isValid() && event.time.isValid()) {
        subject.seconds = static_cast<double>(subject.began.msecsTo(event.time)) / 1000.0;
    }
    if (!event.message.empty()) {
        subject.message = event.message;
    }
    if (event.error) {
        subject.error = event.error;
    }
}

SubjectRecord &instanceRecord(HostRecord &host, const QString &instance)
{
    if (instance.isEmpty()) {
        return host.self;
    }
    const auto found =
        std::find_if(host.subjects.begin(), host.subjects.end(),
                     [&](const SubjectRecord &subject) { return subject.instance == instance; });
    if (found != host.subjects.end()) {
        return *found;
    }
    host.subjects.emplace_back();
    host.subjects.back().instance = instance;
    return host.subjects.back();
}

/// The instances that will never be reached now.
void endWaiting(HostRecord &host)
{
    const StepState end = host.self.state == StepState::Failed ? StepState::Skipped : host.self.state;
    for (SubjectRecord &subject : host.subjects) {
        if (subject.state == StepState::Waiting) {
            subject.state = end;
        }
    }
}

template<typename Predicate>
int countSubjects(const std::vector<HostRecord> &hosts, Predicate predicate)
{
    int count = 0;
    for (const HostRecord &host : hosts) {
        if (host.subjects.empty()) {
            count += predicate(host.self) ? 1 : 0;
        } else {
            count += static_cast<int>(std::count_if(host.subjects.begin(), host.subjects.end(), predicate));
        }
    }
    return count;
}

} // namespace

int HostRecord::finished() const
{
    return static_cast<int>(std::count_if(subjects.begin(), subjects.end(),
                                          [](const SubjectRecord &subject) { return isEnd(subject.state); }));
}

StepState HostRecord::worst() const
{
    // The host itself is done when it is connected: that says nothing of its instances.
    const bool selfCounts = subjects.empty() || endsBadly(self.state);
    StepState state = selfCounts ? self.state : subjects.front().state;
    for (const SubjectRecord &subject : subjects) {
        if (badness(subject.state) > badness(state)) {
            state = subject.state;
        }
    }
    return state;
}

HostRecord &ProgressLog::hostRecord(const QString &name)
{
    const auto found = std::find_if(m_hosts.begin(), m_hosts.end(),
                                    [&](const HostRecord &host) { return host.host == name; });
    if (found != m_hosts.end()) {
        return *found;
    }
    m_hosts.emplace_back();
    m_hosts.back().host = name;
    return m_hosts.back();
}

void ProgressLog::expect(const QString &host, const QStringList &instances)
{
    HostRecord &record = hostRecord(host);
    for (const QString &instance : instances) {
        instanceRecord(record, instance);
    }
}

void ProgressLog::apply(const ProgressEvent &event)
{
    HostRecord &host = hostRecord(event.host);
    SubjectRecord &subject = instanceRecord(host, event.instance);
    if (!event.log.isEmpty()) {
        addLine(subject, event);
        return;
    }
    change(subject, event);
    if (event.instance.isEmpty() && endsBadly(host.self.state)) {
        endWaiting(host);
    }
}

const HostRecord *ProgressLog::host(const QString &name) const
{
    const auto found = std::find_if(m_hosts.begin(), m_hosts.end(),
                                    [&](const HostRecord &host) { return host.host == name; });
    return found == m_hosts.end() ? nullptr : &*found;
}

int ProgressLog::count(StepState state) const
{
    return countSubjects(m_hosts, [state](const SubjectRecord &subject) { return subject.state == state; });
}

int ProgressLog::total() const
{
    return countSubjects(m_hosts, [](const SubjectRecord &) { return true; });
}

int ProgressLog::finished() const
{
    return countSubjects(m_hosts, [](const SubjectRecord &subject) { return isEnd(subject.state); });
}

} // namespace chatelaine
