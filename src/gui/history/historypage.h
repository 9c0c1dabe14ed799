// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace chatelaine::gui
{

class Settings;

namespace Ui
{
class HistoryPage;
}

/// Every deploy onto the servers of the folder.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    HistoryPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);
    ~HistoryPage() override;

    void visit(const Location &location) override;
    void refresh() override;
    QWidget *entry() override;
    void showQuestion();

private:
    std::unique_ptr<Ui::HistoryPage> m_ui;
};

} // namespace chatelaine::gui
