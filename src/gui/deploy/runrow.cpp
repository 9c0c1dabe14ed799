// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/runrow.h"

#include "base/qt.h"
#include "gui/widgets/words.h"

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(chatelaine::gui::RunRow)
public:
    static QString host(const HostRecord &host, int questions, Run::Kind kind)
    {
        const int all = static_cast<int>(host.subjects.size());
        const int failed = static_cast<int>(
            std::count_if(host.subjects.begin(), host.subjects.end(),
                          [](const SubjectRecord &s) { return s.state == StepState::Failed; }));
        if (questions > 0) {
            return tr("waiting for you");
        }
        if (host.self.error && failed == 0) {
            return host.self.state == StepState::Unreachable ? tr("not reached") : tr("failed");
        }
        const QString done = (kind == Run::Kind::Compare ? tr("%1 of %2 compared") : tr("%1 of %2 done"))
                                 .arg(host.finished())
                                 .arg(all);
        return failed > 0 ? tr("%1, %2 failed", "n of m done, n failed").arg(done).arg(failed) : done;
    }
};

/// How far a service is: each step has its part of the bar.
double progressOf(const SubjectRecord &subject)
{
    if (subject.state != StepState::Running || !subject.step) {
        return -1;
    }
    constexpr double begins[] = {0.02, 0.1, 0.2, 0.4, 0.7, 0.95, 1.0};
    const auto step = static_cast<std::size_t>(*subject.step);
    return begins[step] + (begins[step + 1] - begins[step]) * std::clamp(subject.fraction, 0.0, 1.0);
}

} // namespace

QString RunRow::key() const
{
    return QStringLiteral("%1/%2/%3/%4").arg(static_cast<int>(kind)).arg(host, instance).arg(question);
}

RunRow RunRow::ofHost(const HostRecord &host, const QString &address, int questions, Run::Kind kind)
{
    RunRow row;
    row.kind = Kind::Host;
    row.host = host.host;
    row.address = address;
    row.word = RowWords::host(host, questions, kind);
    if (questions > 0) {
        row.shape = Shape::Attention;
    } else if (host.self.error || host.worst() == StepState::Failed ||
               host.worst() == StepState::Unreachable) {
        row.shape = Shape::Down;
    } else {
        row.shape = Shape::Unchanged;
    }
    return row;
}

RunRow RunRow::ofService(const QString &host, const SubjectRecord &subject, Run::Kind kind)
{
    RunRow row;
    row.host = host;
    row.instance = subject.instance;
    row.shape = Words::shapeOf(subject.state);
    row.word = Words::of(subject, kind);
    row.remark = translated(subject.message);
    row.fraction = progressOf(subject);
    row.running = subject.state == StepState::Running;
    row.began = subject.began;
    row.seconds = subject.seconds;
    return row;
}

} // namespace chatelaine::gui
