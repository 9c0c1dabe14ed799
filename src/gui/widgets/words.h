// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"
#include "gui/widgets/stateshape.h"

#include <QCoreApplication>
#include <QString>

namespace chatelaine::gui
{

/// The words for states, and how numbers, times and durations are said; one place for all pages.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::gui::Words)
public:
    static QString of(Health health);
    static QString of(FileChange::State state);
    /// A subject of a run: the step's word while it runs, the state's otherwise.
    static QString of(const SubjectRecord &subject, Run::Kind kind);
    static QString of(ServiceKind kind);

    static QString servers(int count);
    static QString services(int count);
    static QString files(int count);
    static QString duration(double seconds);   ///< "0.4 s", "18 s", "2 min 5 s"
    static QString ago(const QDateTime &time); ///< "just now", "2 min ago", else date and time
    static QString time(const QDateTime &time);

    static Shape shapeOf(Health health);
    static Shape shapeOf(StepState state);
    static Shape shapeOf(FileChange::State state);
};

} // namespace chatelaine::gui
