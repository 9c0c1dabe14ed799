// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/roles/rolespage.h"

#include "desk/rolepreviews.h"
#include "gui/roles/rolemodels.h"
#include "gui/roles/roleview.h"
#include "gui/services/filedelegate.h"
#include "gui/shell/settings.h"
#include "gui/widgets/errorlist.h"
#include "gui/widgets/filterproxy.h"
#include "gui/widgets/words.h"
#include "ui_rolespage.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

const auto splitterName = QStringLiteral("roles/splitter");

void makeList(QTreeView &list, QAbstractItemModel *model)
{
    list.setModel(model);
    list.setItemDelegate(new FileDelegate(&list));
    list.setIndentation(0);
    list.setTabKeyNavigation(false);
    list.setMouseTracking(true);
    list.viewport()->setAutoFillBackground(false);
}

} // namespace

QStringList serversWithRoles(const Snapshot &snapshot)
{
    QStringList servers;
    for (const ServerSnapshot &server : snapshot.servers) {
        const bool any =
            std::any_of(snapshot.plays.begin(), snapshot.plays.end(), [&](const SnapshotPlay &play) {
                return play.hosts.contains(server.name) &&
                       (!play.play.roles.empty() || !play.play.tasks.empty() || !play.play.preTasks.empty());
            });
        if (any) {
            servers += server.name;
        }
    }
    return servers;
}

RolesPage::RolesPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::RolesPage>())
    , m_previews(new RolePreviews(this))
    , m_roles(new RolesModel(this))
    , m_files(new RoleFilesModel(this))
    , m_rolesShown(new FilterProxy(this))
    , m_filesShown(new FilterProxy(this))
{
    m_ui->setupUi(this);
    m_ui->errors->hide();
    m_rolesShown->setSourceModel(m_roles);
    m_filesShown->setSourceModel(m_files);
    makeList(*m_ui->roles, m_rolesShown);
    makeList(*m_ui->files, m_filesShown);
    for (int i = 0; i < 3; ++i) {
        m_ui->splitter->setStretchFactor(i, i == 2 ? 1 : 0);
    }
    if (!m_ui->splitter->restoreState(settings.state(splitterName))) {
        m_ui->splitter->setSizes({250, 250, 600});
    }
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rolesShown->setWords(text);
        showCounts();
    });
    connect(m_ui->filesFilter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filesShown->setWords(text);
        showCounts();
    });
    connect(m_ui->filter, &FilterEdit::downPressed, m_ui->roles, [this] { m_ui->roles->setFocus(); });
    connect(m_ui->filesFilter, &FilterEdit::downPressed, m_ui->files, [this] { m_ui->files->setFocus(); });
    connect(m_ui->roles->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RolesPage::chooseRole);
    connect(m_ui->files->selectionModel(), &QItemSelectionModel::currentChanged, this, &RolesPage::showFile);
    connect(m_ui->server, &QComboBox::textActivated, this, [this](const QString &host) {
        Q_EMIT wanted({Location::Page::Roles, host, m_location.instance});
    });
    connect(m_ui->pane, &RolePane::openWanted, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(m_previews, &RolePreviews::rolesChanged, this, &RolesPage::showRoles);
    connect(m_previews, &RolePreviews::shownChanged, this, &RolesPage::showRole);
}

RolesPage::~RolesPage() { m_settings.setState(splitterName, m_ui->splitter->saveState()); }

void RolesPage::visit(const Location &location)
{
    const bool other = location.host != m_location.host && !location.host.isEmpty();
    if (!location.host.isEmpty() || m_location.host.isEmpty()) {
        m_location = location;
    }
    m_file = location.file.isEmpty() ? m_file : location.file;
    if (other) {
        m_view.reset();
        m_files->setShown({});
    }
    refresh();
    if (!location.instance.isEmpty() && !m_previews->roles().empty()) {
        const QModelIndex index = m_rolesShown->mapFromSource(m_roles->find(location.instance));
        m_ui->roles->setCurrentIndex(index);
    }
}

void RolesPage::refresh()
{
    const SnapshotPtr snapshot = m_desk.snapshot();
    if (!snapshot) {
        return;
    }
    const QStringList servers = serversWithRoles(*snapshot);
    if (!servers.contains(m_location.host)) {
        m_location.host = servers.value(0);
    }
    showServers();
    if (m_location.host.isEmpty()) {
        m_ui->pane->clear(tr("No play of this folder is for a server of the inventory."));
        return;
    }
    if (!m_view) {
        m_ui->pane->clear(tr("Reading the roles…"));
    }
    m_previews->open(snapshot, m_location.host, snapshot->server(m_location.host)->facts);
}

void RolesPage::showServers()
{
    const QStringList servers = serversWithRoles(*m_desk.snapshot());
    QStringList before;
    for (int i = 0; i < m_ui->server->count(); ++i) {
        before += m_ui->server->itemText(i);
    }
    if (before != servers) {
        m_ui->server->clear();
        m_ui->server->addItems(servers);
    }
    m_ui->server->setCurrentText(m_location.host);
    m_ui->server->setVisible(servers.size() > 1);
    m_ui->onServer->setText(m_location.host.isEmpty() ? QString() : tr("on %1").arg(m_location.host));
    m_ui->subtitle->setText(tr("What the roles of the playbooks write on the server. They are deployed by "
                               "their playbook; here you see what it will write."));
}

void RolesPage::showRoles()
{
    const RoleEntry *before = m_roles->role(m_rolesShown->mapToSource(m_ui->roles->currentIndex()));
    const QString title = before ? before->title : m_location.instance;
    m_roles->setRoles(m_previews->roles());
    QModelIndex index = m_rolesShown->mapFromSource(m_roles->find(title));
    if (!index.isValid()) {
        index = m_rolesShown->index(0, 0);
    }
    m_ui->roles->setCurrentIndex(index);
    showCounts();
    if (m_desk.snapshot()) {
        showErrors(*m_ui->errors, m_desk.snapshot()->workspace, m_previews->findings());
    }
}

void RolesPage::chooseRole()
{
    if (const RoleEntry *entry = m_roles->role(m_rolesShown->mapToSource(m_ui->roles->currentIndex()))) {
        m_location.instance = entry->title;
        m_previews->show(*entry);
    }
}

void RolesPage::showRole()
{
    const RoleShownPtr shown = m_previews->shown();
    if (!shown) {
        return;
    }
    m_view = std::make_shared<const RoleView>(m_desk.snapshot(), shown);
    m_files->setShown(shown);
    QModelIndex index = m_filesShown->mapFromSource(m_files->find(m_file));
    if (!index.isValid()) {
        index = m_filesShown->index(0, 0);
    }
    m_ui->files->setCurrentIndex(index);
    showCounts();
    showFile();
}

void RolesPage::showFile()
{
    const int file = m_files->file(m_filesShown->mapToSource(m_ui->files->currentIndex()));
    if (file >= 0 && m_view) {
        m_file = m_view->file(static_cast<std::size_t>(file))->name;
        m_ui->pane->display(m_view, static_cast<std::size_t>(file));
    } else if (m_view) {
        m_ui->pane->clear(m_files->rowCount() == 0 ? tr("This role writes no files.")
                                                   : tr("No file has these words."));
    }
}

void RolesPage::showCounts()
{
    const auto count = [](int shown, int all) {
        return shown == all ? QString::number(all) : tr("%1 of %2", "counts").arg(shown).arg(all);
    };
    m_ui->rolesCount->setText(count(m_rolesShown->rowCount(), m_roles->rowCount()));
    m_ui->filesCount->setText(count(m_filesShown->rowCount(), m_files->rowCount()));
}

QWidget *RolesPage::entry() { return m_ui->roles; }

} // namespace chatelaine::gui
