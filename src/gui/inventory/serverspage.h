// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace chatelaine::gui
{

class FilterProxy;
class ServersModel;
class Settings;

namespace Ui
{
class ServersPage;
}

/// All servers with their state.
class ServersPage : public Page
{
    Q_OBJECT
public:
    ServersPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);
    ~ServersPage() override;

    void visit(const Location &location) override;
    void refresh() override;
    QWidget *entry() override;

private:
    void showCount();

    Desk &m_desk;
    Settings &m_settings;
    std::unique_ptr<Ui::ServersPage> m_ui;
    ServersModel *m_model;
    FilterProxy *m_proxy;
};

} // namespace chatelaine::gui
