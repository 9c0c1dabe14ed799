// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/words.h"

#include "desk/words.h"

#include <QLocale>

namespace chatelaine::gui
{

QString Words::of(Health health) { return word(health); }

QString Words::of(FileChange::State state) { return word(state); }

QString Words::of(const SubjectRecord &subject, Run::Kind kind)
{
    if (kind == Run::Kind::Compare && subject.state == StepState::Done) {
        return tr("compared");
    }
    return word(subject);
}

QString Words::of(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Compose:
        return tr("containers");
    case ServiceKind::Systemd:
        return tr("system service");
    case ServiceKind::Stack:
        return tr("swarm stack");
    case ServiceKind::Files:
        break;
    }
    return tr("files");
}

QString Words::servers(int count)
{
    return count == 1 ? tr("1 server") : tr("%1 servers").arg(QLocale().toString(count));
}

QString Words::services(int count)
{
    return count == 1 ? tr("1 service") : tr("%1 services").arg(QLocale().toString(count));
}

QString Words::files(int count)
{
    return count == 1 ? tr("1 file") : tr("%1 files").arg(QLocale().toString(count));
}

QString Words::duration(double seconds) { return chatelaine::duration(seconds); }

QString Words::ago(const QDateTime &time)
{
    const qint64 seconds = time.secsTo(QDateTime::currentDateTime());
    if (seconds < 60) {
        return tr("just now");
    }
    if (seconds < 3600) {
        return tr("%1 min ago").arg(QLocale().toString(seconds / 60));
    }
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString Words::time(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

Shape Words::shapeOf(Health health)
{
    switch (health) {
    case Health::Up:
        return Shape::Up;
    case Health::Attention:
        return Shape::Attention;
    case Health::Down:
        return Shape::Down;
    case Health::Unknown:
        break;
    }
    return Shape::Unknown;
}

Shape Words::shapeOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Shape::Waiting;
    case StepState::Running:
        return Shape::Working;
    case StepState::Done:
        return Shape::Up;
    case StepState::Failed:
    case StepState::Unreachable:
        return Shape::Down;
    case StepState::Undone:
    case StepState::Cancelled:
        return Shape::Attention;
    case StepState::Unchanged:
    case StepState::Skipped:
        break;
    }
    return Shape::Unchanged;
}

Shape Words::shapeOf(FileChange::State state)
{
    switch (state) {
    case FileChange::State::Conflict:
        return Shape::Attention;
    case FileChange::State::Unchanged:
        return Shape::Unchanged;
    default:
        return Shape::Working;
    }
}

} // namespace chatelaine::gui
