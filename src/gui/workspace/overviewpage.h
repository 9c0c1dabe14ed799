// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace chatelaine::gui
{

class AttentionModel;
class BriefModel;

namespace Ui
{
class OverviewPage;
}

/// What needs a person, most urgent first; otherwise that all is well. Below it servers and services in
/// brief.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Desk &desk, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void visit(const Location &location) override;
    void refresh() override;
    QWidget *entry() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTitle(int things);

    Desk &m_desk;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    AttentionModel *m_attention;
    BriefModel *m_servers;
    BriefModel *m_services;
};

} // namespace chatelaine::gui
