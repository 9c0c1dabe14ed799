// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace chatelaine::gui
{

/// One line of a preview or of changes.
struct CodeLine {
    enum class Kind { Plain, Added, Removed, Gap };
    Kind kind = Kind::Plain;
    int number = 0; ///< in its file, from 1; 0: none
    QString text;
    QList<std::pair<int, int>> marks = {}; ///< changed runs: first character, length
    friend bool operator==(const CodeLine &, const CodeLine &) = default;
};

} // namespace chatelaine::gui
