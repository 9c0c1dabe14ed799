// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace chatelaine::gui
{

class FilterProxy;
class ServicesModel;
class Settings;

namespace Ui
{
class ServicesPage;
}

/// All service instances of the workspace.
class ServicesPage : public Page
{
    Q_OBJECT
public:
    ServicesPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);
    ~ServicesPage() override;

    void visit(const Location &location) override;
    void refresh() override;
    QWidget *entry() override;

private:
    void showCount();

    Desk &m_desk;
    Settings &m_settings;
    std::unique_ptr<Ui::ServicesPage> m_ui;
    ServicesModel *m_model;
    FilterProxy *m_proxy;
};

} // namespace chatelaine::gui
