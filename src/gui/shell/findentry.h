// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/location.h"

#include <QString>

#include <functional>
#include <vector>

namespace chatelaine::gui
{

/// Something Find reaches: a page or an action.
struct FindEntry {
    QString title;
    QString detail;
    QString icon;
    Location location;
    std::function<void()> act; ///< instead of going to a location
};

/// The entries that hold every word of the text, those whose title begins with it first; at most `most`.
std::vector<FindEntry> findIn(const std::vector<FindEntry> &entries, const QString &text, int most);

} // namespace chatelaine::gui
