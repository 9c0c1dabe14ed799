// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/listpage.h"

#include "gui/shell/settings.h"
#include "gui/widgets/filterproxy.h"
#include "gui/widgets/roles.h"
#include "ui_listpage.h"

#include <QLocale>

namespace chatelaine::gui
{

ListPage::ListPage(Settings &settings, const Content &content, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_columnsName(content.name + QStringLiteral("/columns"))
    , m_ui(std::make_unique<Ui::ListPage>())
    , m_proxy(new FilterProxy(this))
{
    m_ui->setupUi(this);
    m_ui->title->setText(content.title);
    m_ui->subtitle->setText(content.subtitle);
    m_ui->filter->setPlaceholderText(content.find);
    m_ui->filter->setAccessibleName(content.find);
    m_ui->empty->setText(content.empty);
    m_ui->table->setAccessibleName(content.title);
    m_ui->table->setModel(m_proxy);
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setWords(text);
        showCount();
    });
    connect(m_ui->filter, &FilterEdit::downPressed, m_ui->table, &ListTable::enter);
    connect(m_ui->table, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT wanted(index.data(LocationRole).value<Location>()); });
}

void ListPage::setModel(QAbstractItemModel *model, const QList<int> &shares)
{
    m_proxy->setSourceModel(model);
    m_ui->table->sortByColumn(0, Qt::AscendingOrder);
    m_ui->table->setShares(shares);
    m_ui->table->restoreColumns(m_settings.state(m_columnsName));
}

ListPage::~ListPage() { m_settings.setState(m_columnsName, m_ui->table->saveColumns()); }

void ListPage::visit(const Location &) { refresh(); }

void ListPage::refresh()
{
    fill();
    const bool none = m_proxy->sourceModel()->rowCount() == 0;
    m_ui->empty->setVisible(none);
    m_ui->table->setVisible(!none);
    m_ui->filter->setVisible(!none);
    showCount();
}

void ListPage::showCount()
{
    const int all = m_proxy->sourceModel()->rowCount();
    const int shown = m_proxy->rowCount();
    const QLocale locale;
    m_ui->count->setText(shown == all
                             ? counted(all)
                             : tr("%1 of %2", "rows").arg(locale.toString(shown), locale.toString(all)));
}

QWidget *ListPage::entry() { return m_ui->table; }

} // namespace chatelaine::gui
