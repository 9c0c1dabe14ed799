// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace chatelaine::gui
{

/// What the models of lists tell beside DisplayRole (the title) and the delegates paint.
enum Role {
    LocationRole = Qt::UserRole + 1, ///< Location: the page an entry leads to
    ShapeRole,                       ///< int of Shape; none: no shape
    WordRole,                        ///< the state's word, in its colour, beside the title
    SubRole,                         ///< the second line
    SubFixedRole,                    ///< bool: the second line is a path or an address
    IconRole,                        ///< name of an icon
    BadgeRole,                       ///< a number at the right end
    ButtonRole,                      ///< text of the link at the right end of a card
    SortRole,                        ///< what to sort by
    FilterRole,                      ///< everything that filtering looks at
    FirstOwnRole,                    ///< roles of a single model begin here
};

} // namespace chatelaine::gui
