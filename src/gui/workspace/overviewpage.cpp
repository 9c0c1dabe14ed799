// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workspace/overviewpage.h"

#include "gui/shell/conscience.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/rowdelegate.h"
#include "gui/widgets/shapepixmap.h"
#include "gui/widgets/type.h"
#include "gui/widgets/words.h"
#include "gui/workspace/attentionmodel.h"
#include "gui/workspace/briefmodel.h"
#include "ui_overviewpage.h"

#include <QEvent>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

constexpr int mostBrief = 8;

QDateTime lastSeen(const Desk &desk)
{
    QDateTime last;
    for (const ServerSnapshot &server : desk.snapshot()->servers) {
        last = std::max(last, desk.status(server.name).seen);
    }
    return last;
}

} // namespace

OverviewPage::OverviewPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::OverviewPage>())
    , m_attention(new AttentionModel(this))
    , m_servers(new BriefModel(this))
    , m_services(new BriefModel(this))
{
    m_ui->setupUi(this);
    m_ui->compareButton->setIcon(themedIcon(QStringLiteral("sync")));
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
    m_ui->attention->setModel(m_attention);
    m_ui->attention->setItemDelegate(new RowDelegate(RowDelegate::Style::Card, this));
    m_ui->servers->setModel(m_servers);
    m_ui->services->setModel(m_services);
    for (GrowingList *list : {m_ui->servers, m_ui->services}) {
        list->setItemDelegate(new RowDelegate(RowDelegate::Style::List, this));
    }
    for (GrowingList *list : {m_ui->attention, m_ui->servers, m_ui->services}) {
        connect(list, &QListView::activated, this, [this](const QModelIndex &index) {
            if (const QVariant location = index.data(LocationRole); location.isValid()) {
                Q_EMIT wanted(location.value<Location>());
            }
        });
    }
    connect(m_ui->compareButton, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted({}); });
    connect(m_ui->allServers, &QPushButton::clicked, this,
            [this] { Q_EMIT wanted({Location::Page::Servers}); });
    connect(m_ui->allServices, &QPushButton::clicked, this,
            [this] { Q_EMIT wanted({Location::Page::Services}); });
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::visit(const Location &) { refresh(); }

void OverviewPage::refresh()
{
    if (!m_desk.snapshot()) {
        return;
    }
    m_ui->permissions->showRefused(m_desk);
    std::vector<Attention> things = Attention::of(m_desk);
    const int count = static_cast<int>(things.size());
    m_attention->setRows(std::move(things));
    m_ui->attention->setVisible(count > 0);
    m_servers->showServers(m_desk, mostBrief);
    m_services->showServices(m_desk, mostBrief);
    m_ui->compareButton->setEnabled(!m_desk.isRunning());
    showTitle(count);
}

void OverviewPage::showTitle(int things)
{
    const Pending pending = Pending::of(m_desk);
    const QDateTime seen = lastSeen(m_desk);
    const QString when = seen.isValid() ? tr("Compared %1.").arg(Words::ago(seen)) : QString();
    const QString size = tr("%1, %2.", "servers, services")
                             .arg(Words::servers(static_cast<int>(m_desk.snapshot()->servers.size())),
                                  Words::services(pending.services));
    const bool known = pending.services > 0 && pending.compared + pending.broken == pending.services;
    Shape shape = Shape::Unknown;
    if (things > 0) {
        m_ui->title->setText(things == 1 ? tr("1 thing needs you") : tr("%1 things need you").arg(things));
        m_ui->subtitle->setText(things == 1 ? size + QLatin1Char(' ') + when
                                            : tr("The most urgent first.") + QLatin1Char(' ') + when);
    } else if (!known) {
        m_ui->title->setText(pending.services == 0 ? tr("Nothing runs here yet")
                                                   : tr("Not compared with the servers yet"));
        m_ui->subtitle->setText(size + QLatin1Char(' ') +
                                tr("Comparing only reads; it tells what runs and what would change."));
    } else if (pending.differ > 0) {
        shape = Shape::Waiting;
        m_ui->title->setText(Conscience::sentence(pending));
        m_ui->subtitle->setText(tr("Deploy shows first what will change.") + QLatin1Char(' ') + when);
    } else {
        shape = Shape::Up;
        m_ui->title->setText(tr("All is well"));
        m_ui->subtitle->setText(size + QLatin1Char(' ') + when);
    }
    m_ui->scroll->setAccessibleName(m_ui->title->text());
    m_ui->shape->setVisible(things == 0);
    m_ui->shape->setPixmap(shapePixmap(shape, px(28), *this));
}

QWidget *OverviewPage::entry()
{
    return m_attention->rowCount() > 0 ? static_cast<QWidget *>(m_ui->attention) : m_ui->servers;
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

} // namespace chatelaine::gui
