// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/permissions.h"

#include <QWidget>

#include <vector>

namespace chatelaine
{
class Desk;
}

namespace chatelaine::gui
{

/// A question for each thing of the folder that would run, or reach outside it, and that nobody allowed. Not
/// answering is "no". Hidden where there is none.
class PermissionsBox : public QWidget
{
    Q_OBJECT
public:
    explicit PermissionsBox(QWidget *parent = nullptr);
    void showRefused(Desk &desk);

private:
    void ask(Desk &desk, const PermissionRequest &request);

    std::vector<PermissionRequest> m_shown;
};

} // namespace chatelaine::gui
