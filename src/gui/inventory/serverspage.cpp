// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/inventory/serverspage.h"

#include "gui/inventory/serversmodel.h"
#include "gui/widgets/words.h"

namespace chatelaine::gui
{

ServersPage::ServersPage(Desk &desk, Settings &settings, QWidget *parent)
    : ListPage(settings,
               {QStringLiteral("servers"), tr("Servers"),
                tr("What the inventory names, and what is known of each."), tr("Find a server"),
                tr("The inventory of this folder names no server yet. As soon as it does, the servers appear "
                   "here with their state.")},
               parent)
    , m_desk(desk)
    , m_model(new ServersModel(this))
{
    setModel(m_model, {34, 34, 20, 12});
}

void ServersPage::fill() { m_model->setRows(serverRows(m_desk)); }

QString ServersPage::counted(int rows) const { return Words::servers(rows); }

} // namespace chatelaine::gui
