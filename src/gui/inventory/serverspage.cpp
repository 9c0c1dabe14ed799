// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/inventory/serverspage.h"

#include "gui/inventory/serversmodel.h"
#include "gui/shell/settings.h"
#include "gui/widgets/filterproxy.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/words.h"
#include "ui_serverspage.h"

namespace chatelaine::gui
{

namespace
{

const auto columnsName = QStringLiteral("servers/columns");

}

ServersPage::ServersPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ServersPage>())
    , m_model(new ServersModel(this))
    , m_proxy(new FilterProxy(this))
{
    m_ui->setupUi(this);
    m_proxy->setSourceModel(m_model);
    m_ui->table->setModel(m_proxy);
    m_ui->table->sortByColumn(ServersModel::Name, Qt::AscendingOrder);
    m_ui->table->setShares({34, 34, 20, 12});
    m_ui->table->restoreColumns(settings.state(columnsName));
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setWords(text);
        showCount();
    });
    connect(m_ui->filter, &FilterEdit::downPressed, m_ui->table, &ListTable::enter);
    connect(m_ui->table, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT wanted(index.data(LocationRole).value<Location>()); });
}

ServersPage::~ServersPage() { m_settings.setState(columnsName, m_ui->table->saveColumns()); }

void ServersPage::visit(const Location &) { refresh(); }

void ServersPage::refresh()
{
    m_model->setRows(serverRows(m_desk));
    const bool none = m_model->rowCount() == 0;
    m_ui->empty->setText(tr("The inventory of this folder names no server yet. As soon as it does, the "
                            "servers appear here with their state."));
    m_ui->empty->setVisible(none);
    m_ui->table->setVisible(!none);
    m_ui->filter->setVisible(!none);
    m_ui->subtitle->setText(tr("What the inventory names, and what is known of each."));
    showCount();
}

void ServersPage::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_ui->count->setText(shown == all ? Words::servers(all)
                                      : tr("%1 of %2").arg(shown).arg(Words::servers(all)));
}

QWidget *ServersPage::entry() { return m_ui->table; }

} // namespace chatelaine::gui
