// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"

#include <QCoreApplication>

namespace chatelaine::gui
{

/// What is pending between folder and servers, counted.
struct Pending {
    int services = 0;
    int compared = 0; ///< of them, those that were
    int differ = 0;
    int broken = 0;             ///< cannot be deployed as written
    QStringList unreached = {}; ///< servers that the last attempt did not reach
    static Pending of(const Desk &desk);
    friend bool operator==(const Pending &, const Pending &) = default;
};

/// The sentences of the bottom bar.
class Conscience
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::gui::Conscience)
public:
    static QString sentence(const Pending &pending);
    static QString detail(const Pending &pending);
    /// Of a run under way: "3 of 8 services are done, 1 failed, 1 question waits for you."
    static QString sentence(const Run &run);
    /// "3 of 8 services compared"; those that failed or were not reached do not count.
    static QString counted(const Run &run);
    static QString cancelSentence(Run::Kind kind);
};

} // namespace chatelaine::gui
