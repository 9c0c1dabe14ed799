// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/listpage.h"

namespace chatelaine::gui
{

class ServicesModel;

/// All services with their state.
class ServicesPage : public ListPage
{
    Q_OBJECT
public:
    ServicesPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

protected:
    void fill() override;
    QString counted(int rows) const override;

private:
    Desk &m_desk;
    ServicesModel *m_model;
};

} // namespace chatelaine::gui
