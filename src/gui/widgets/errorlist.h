// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <vector>

class QWidget;

namespace chatelaine
{
struct Workspace;
}

namespace chatelaine::gui
{

/// Puts a panel for each error, then for each finding (a warning), into the box (which has a vertical
/// layout), in place of those before; hides the box where there is none. At most ten of each are shown.
void showErrors(QWidget &box, const Workspace &workspace, const std::vector<Error> &errors,
                const std::vector<Error> &findings = {});

/// Where an error is, as people see it: a path below the workspace with line and column, or the host.
QString shownPlace(const Error &error, const Workspace &workspace);

} // namespace chatelaine::gui
