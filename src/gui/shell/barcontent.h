// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace chatelaine::gui
{

/// One button of the bottom bar.
struct BarAction {
    enum class Look { Link, Plain, Primary };
    QString name; ///< objectName while it is shown
    QString text; ///< with mnemonic
    Look look = Look::Plain;
    bool enabled = true;
    std::function<void()> act;
};

/// What the bottom bar says: one sentence, at most one button of each look.
struct BarContent {
    QString icon;
    QString sentence;
    QString detail;
    bool pending = false; ///< something waits for the person: tinted
    std::vector<BarAction> actions = {};
};

} // namespace chatelaine::gui
