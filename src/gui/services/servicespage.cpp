// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/servicespage.h"

#include "gui/services/servicesmodel.h"
#include "gui/widgets/words.h"

namespace chatelaine::gui
{

ServicesPage::ServicesPage(Desk &desk, Settings &settings, QWidget *parent)
    : ListPage(settings,
               {QStringLiteral("services"), tr("Services"), tr("Everything that your servers are to run."),
                tr("Find a service"),
                tr("No server runs a service yet. Services appear here as soon as a server or group names "
                   "them under chatelaine_services.")},
               parent)
    , m_desk(desk)
    , m_model(new ServicesModel(this))
{
    setModel(m_model, {32, 36, 16, 16});
}

void ServicesPage::fill() { m_model->setRows(serviceRows(m_desk)); }

QString ServicesPage::counted(int rows) const { return Words::services(rows); }

} // namespace chatelaine::gui
