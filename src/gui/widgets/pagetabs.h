// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace chatelaine::gui
{

/// Tabs as words with a line below the current one; the line of the page runs below all.
class PageTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr) : QTabBar(parent)
    {
        setDrawBase(false);
        setExpanding(false);
        setUsesScrollButtons(false);
        setElideMode(Qt::ElideNone);
    }
};

} // namespace chatelaine::gui
