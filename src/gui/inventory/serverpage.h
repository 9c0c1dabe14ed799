// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace chatelaine::gui
{

class FilterProxy;
class ServicesModel;

namespace Ui
{
class ServerPage;
}

/// One server: its state, its services, what is wrong with it.
class ServerPage : public Page
{
    Q_OBJECT
public:
    explicit ServerPage(Desk &desk, QWidget *parent = nullptr);
    ~ServerPage() override;

    void visit(const Location &location) override;
    void refresh() override;
    QWidget *entry() override;

private:
    void showFacts(const ServerSnapshot &server, const ServerStatus &status);

    Desk &m_desk;
    std::unique_ptr<Ui::ServerPage> m_ui;
    ServicesModel *m_model;
    FilterProxy *m_proxy;
    QString m_server;
    std::vector<Error> m_errors;
    std::vector<Error> m_findings;
};

} // namespace chatelaine::gui
