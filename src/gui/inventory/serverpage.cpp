// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/inventory/serverpage.h"

#include "base/qt.h"
#include "gui/inventory/serverrow.h"
#include "gui/services/servicesmodel.h"
#include "gui/widgets/errorlist.h"
#include "gui/widgets/filterproxy.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/words.h"
#include "ui_serverpage.h"

namespace chatelaine::gui
{

ServerPage::ServerPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::ServerPage>())
    , m_model(new ServicesModel(this))
    , m_proxy(new FilterProxy(this))
{
    m_ui->setupUi(this);
    m_proxy->setSourceModel(m_model);
    m_ui->table->setModel(m_proxy);
    m_ui->table->sortByColumn(ServicesModel::Name, Qt::AscendingOrder);
    m_ui->table->setColumnHidden(ServicesModel::Server, true);
    m_ui->table->setShares({36, 40, 0, 24});
    m_ui->errors->hide();
    connect(m_ui->table, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT wanted(index.data(LocationRole).value<Location>()); });
    connect(m_ui->compareButton, &QPushButton::clicked, this, [this] {
        Q_EMIT compareWanted({{m_server}, {}});
    });
    connect(m_ui->deployButton, &QPushButton::clicked, this, [this] {
        Q_EMIT deployWanted({{m_server}, {}});
    });
}

ServerPage::~ServerPage() = default;

void ServerPage::visit(const Location &location)
{
    m_server = location.host;
    refresh();
}

void ServerPage::refresh()
{
    const SnapshotPtr snapshot = m_desk.snapshot();
    const ServerSnapshot *server = snapshot ? snapshot->server(m_server) : nullptr;
    if (!server) {
        if (snapshot) {
            m_ui->title->setText(m_server);
            m_ui->address->setText(tr("This server is no longer in the inventory."));
            m_model->setRows({});
        }
        return;
    }
    const ServerStatus status = m_desk.status(m_server);
    showFacts(*server, status);
    std::vector<Error> errors;
    if (status.error) {
        errors.push_back(*status.error);
    }
    if (errors != m_errors || server->findings != m_findings || m_ui->title->text() != m_server) {
        m_errors = errors;
        m_findings = server->findings;
        showErrors(*m_ui->errors, snapshot->workspace, m_errors, m_findings);
    }
    m_ui->title->setText(m_server);
    m_model->setRows(serviceRows(m_desk, *server));
    const int services = m_model->rowCount();
    m_ui->count->setText(Words::services(services));
    m_ui->table->setVisible(services > 0);
    m_ui->empty->setText(tr("Nothing is to run on this server yet."));
    m_ui->empty->setVisible(services == 0);
}

void ServerPage::showFacts(const ServerSnapshot &server, const ServerStatus &status)
{
    const ServerRow row = ServerRow::of(server, status);
    m_ui->address->setText(row.address);
    m_ui->state->setState(Words::shapeOf(row.health), Words::of(row.health));
    const QString names = row.groups.join(QLatin1String(", "));
    QString facts;
    if (!row.groups.isEmpty()) {
        facts =
            row.groups.size() == 1 ? tr("In the group %1.").arg(names) : tr("In the groups %1.").arg(names);
    }
    if (status.seen.isValid()) {
        facts += (facts.isEmpty() ? QString() : QStringLiteral(" ")) +
                 tr("Compared %1.").arg(Words::ago(status.seen));
    }
    if (!status.orphans.isEmpty()) {
        facts +=
            QLatin1Char(' ') + tr("On the server, but no longer in this folder: %1. They are left alone.")
                                   .arg(status.orphans.join(QLatin1String(", ")));
    }
    m_ui->groups->setText(facts);
    m_ui->groups->setVisible(!facts.isEmpty());
    const QStringList ignored = server.connection ? server.connection->ignored : QStringList();
    m_ui->ignored->setText(
        tr("Connection settings that are not used: %1").arg(ignored.join(QLatin1String(", "))));
    m_ui->ignored->setVisible(!ignored.isEmpty());
    m_ui->compareButton->setEnabled(!m_desk.isRunning());
    m_ui->deployButton->setEnabled(!m_desk.isRunning() && !server.services.empty());
}

QWidget *ServerPage::entry() { return m_ui->table; }

} // namespace chatelaine::gui
