// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/run.h"
#include "gui/widgets/stateshape.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace chatelaine::gui
{

/// A row of the deploy view, as its delegate paints it.
struct RunRow {
    enum class Kind { Host, Service, Log, Failure, Question };
    Kind kind = Kind::Service;
    QString host;
    QString instance; ///< empty: the host
    int question = 0; ///< of a Question
    QString address;  ///< of a Host
    Shape shape = Shape::Waiting;
    QString word;
    QString remark;
    double fraction = -1; ///< of the bar; < 0: no bar
    bool running = false;
    bool open = false; ///< its log is shown
    QDateTime began;
    double seconds = 0;

    QString key() const; ///< the same for the same thing
    friend bool operator==(const RunRow &, const RunRow &) = default;

    static RunRow ofHost(const HostRecord &host, const QString &address, int questions, Run::Kind kind);
    static RunRow ofService(const QString &host, const SubjectRecord &subject, Run::Kind kind);
};

} // namespace chatelaine::gui

Q_DECLARE_METATYPE(chatelaine::gui::RunRow)
