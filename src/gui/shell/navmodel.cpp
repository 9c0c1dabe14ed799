// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/navmodel.h"

#include "gui/inventory/serverrow.h"
#include "gui/roles/rolespage.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/words.h"

namespace chatelaine::gui
{

NavModel::NavModel(QObject *parent)
    : QStandardItemModel(parent)
    , m_overview(entry(QStringLiteral("overview"), tr("Overview"), {Location::Page::Overview}))
    , m_servers(entry(QStringLiteral("server"), tr("Servers"), {Location::Page::Servers}))
    , m_services(entry(QStringLiteral("service"), tr("Services"), {Location::Page::Services}))
    , m_history(entry(QStringLiteral("history"), tr("History"), {Location::Page::History}))
{
    for (QStandardItem *item : {m_overview, m_servers, m_services, m_history}) {
        appendRow(item);
    }
}

QStandardItem *NavModel::entry(const QString &icon, const QString &text, const Location &location)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(icon, IconRole);
    item->setData(QVariant::fromValue(location), LocationRole);
    return item;
}

void NavModel::update(const Desk &desk, int attention)
{
    m_overview->setData(attention > 0 ? QVariant(QString::number(attention)) : QVariant(), BadgeRole);
    m_overview->setData(attention == 0   ? tr("Overview")
                        : attention == 1 ? tr("Overview, 1 thing needs you")
                                         : tr("Overview, %1 things need you").arg(attention),
                        Qt::AccessibleTextRole);
    updateServers(desk);
    updateRoles(desk);
    updateRun(desk);
}

void NavModel::updateServers(const Desk &desk)
{
    const std::vector<ServerRow> rows = serverRows(desk);
    const int count = static_cast<int>(rows.size());
    if (m_servers->rowCount() > count) {
        m_servers->removeRows(count, m_servers->rowCount() - count);
    }
    QList<QStandardItem *> fresh;
    for (int i = 0; i < count; ++i) {
        const ServerRow &row = rows[static_cast<std::size_t>(i)];
        QStandardItem *item = m_servers->child(i);
        if (!item) {
            item = entry({}, {}, {});
            fresh += item;
        }
        if (item->text() != row.name) {
            item->setText(row.name);
            item->setData(QVariant::fromValue(Location{Location::Page::Server, row.name}), LocationRole);
        }
        const int shape = static_cast<int>(Words::shapeOf(row.health));
        if (item->data(ShapeRole) != QVariant(shape) || item->toolTip().isEmpty()) {
            item->setData(shape, ShapeRole);
            const QString words = tr("%1: %2", "server, state").arg(row.name, Words::of(row.health));
            item->setToolTip(words);
            item->setData(words, Qt::AccessibleTextRole);
        }
    }
    if (!fresh.isEmpty()) {
        m_servers->appendRows(fresh);
    }
}

void NavModel::updateRoles(const Desk &desk)
{
    const bool any = desk.snapshot() && !serversWithRoles(*desk.snapshot()).isEmpty();
    if (any && !m_roles) {
        m_roles = entry(QStringLiteral("runbook"), tr("Roles"), {Location::Page::Roles});
        insertRow(m_services->row() + 1, m_roles);
    } else if (!any && m_roles) {
        removeRow(m_roles->row());
        m_roles = nullptr;
    }
}

void NavModel::updateRun(const Desk &desk)
{
    const Run *run = desk.run();
    if (!run) {
        if (m_run) {
            removeRow(m_run->row());
            m_run = nullptr;
        }
        return;
    }
    if (!m_run) {
        m_run = entry(QStringLiteral("sync"), {}, {Location::Page::Run});
        appendRow(m_run);
    }
    const bool comparing = run->kind() == Run::Kind::Compare;
    const QString text = run->isFinished() ? (comparing ? tr("Comparison") : tr("Last deploy"))
                                           : (comparing ? tr("Comparing") : tr("Deploying"));
    const QString badge = QStringLiteral("%1/%2").arg(run->log().finished()).arg(run->log().total());
    m_run->setText(text);
    m_run->setData(run->isFinished() ? QVariant() : QVariant(badge), BadgeRole);
    m_run->setData(run->isFinished() ? QVariant(text) : QVariant(text + QLatin1Char(' ') + badge),
                   Qt::AccessibleTextRole);
}

QModelIndex NavModel::find(const Location &location) const
{
    switch (location.page) {
    case Location::Page::Overview:
        return m_overview->index();
    case Location::Page::Services:
    case Location::Page::Service:
        return m_services->index();
    case Location::Page::History:
        return m_history->index();
    case Location::Page::Roles:
        return m_roles ? m_roles->index() : QModelIndex();
    case Location::Page::Run:
        return m_run ? m_run->index() : QModelIndex();
    case Location::Page::Server:
        for (int i = 0; i < m_servers->rowCount(); ++i) {
            if (m_servers->child(i)->text() == location.host) {
                return m_servers->child(i)->index();
            }
        }
        return m_servers->index();
    case Location::Page::Servers:
        return m_servers->index();
    case Location::Page::Review:
        break;
    }
    return {};
}

} // namespace chatelaine::gui
