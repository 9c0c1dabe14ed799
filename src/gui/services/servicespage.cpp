// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/servicespage.h"

#include "gui/services/servicesmodel.h"
#include "gui/shell/settings.h"
#include "gui/widgets/filterproxy.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/words.h"
#include "ui_servicespage.h"

namespace chatelaine::gui
{

namespace
{

const auto columnsName = QStringLiteral("services/columns");

}

ServicesPage::ServicesPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ServicesPage>())
    , m_model(new ServicesModel(this))
    , m_proxy(new FilterProxy(this))
{
    m_ui->setupUi(this);
    m_proxy->setSourceModel(m_model);
    m_ui->table->setModel(m_proxy);
    m_ui->table->sortByColumn(ServicesModel::Name, Qt::AscendingOrder);
    m_ui->table->setShares({32, 36, 16, 16});
    m_ui->table->restoreColumns(settings.state(columnsName));
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setWords(text);
        showCount();
    });
    connect(m_ui->filter, &FilterEdit::downPressed, m_ui->table, &ListTable::enter);
    connect(m_ui->table, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT wanted(index.data(LocationRole).value<Location>()); });
}

ServicesPage::~ServicesPage() { m_settings.setState(columnsName, m_ui->table->saveColumns()); }

void ServicesPage::visit(const Location &) { refresh(); }

void ServicesPage::refresh()
{
    m_model->setRows(serviceRows(m_desk));
    const bool none = m_model->rowCount() == 0;
    m_ui->empty->setText(tr("No server runs a service yet. Services appear here as soon as a server or group "
                            "names them under chatelaine_services."));
    m_ui->empty->setVisible(none);
    m_ui->table->setVisible(!none);
    m_ui->filter->setVisible(!none);
    m_ui->subtitle->setText(tr("Everything that your servers are to run."));
    showCount();
}

void ServicesPage::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_ui->count->setText(shown == all ? Words::services(all)
                                      : tr("%1 of %2").arg(shown).arg(Words::services(all)));
}

QWidget *ServicesPage::entry() { return m_ui->table; }

} // namespace chatelaine::gui
