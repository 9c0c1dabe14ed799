// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages, menus, shortcuts and search entries of the main window.

#include "desk/languages.h"
#include "gui/deploy/deploypage.h"
#include "gui/deploy/reviewpage.h"
#include "gui/history/historypage.h"
#include "gui/inventory/serverpage.h"
#include "gui/inventory/serverspage.h"
#include "gui/roles/rolespage.h"
#include "gui/services/servicepage.h"
#include "gui/services/servicerow.h"
#include "gui/services/servicespage.h"
#include "gui/services/serviceview.h"
#include "gui/shell/findpanel.h"
#include "gui/shell/look.h"
#include "gui/shell/mainwindow.h"
#include "gui/workspace/overviewpage.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMenu>
#include <QUrl>

namespace chatelaine::gui
{

void MainWindow::makePages()
{
    m_reviewPage = new ReviewPage(m_desk, m_settings);
    m_deployPage = new DeployPage(m_desk);
    m_historyPage = new HistoryPage(m_desk, m_settings);
    m_pages = {new OverviewPage(m_desk),
               new ServersPage(m_desk, m_settings),
               new ServerPage(m_desk),
               new ServicesPage(m_desk, m_settings),
               new ServicePage(m_desk, m_settings),
               m_reviewPage,
               m_deployPage,
               m_historyPage,

               new RolesPage(m_desk, m_settings)};
    for (Page *page : m_pages) {
        m_ui->pages->addWidget(page);
        connect(page, &Page::wanted, this, &MainWindow::go);
        connect(page, &Page::compareWanted, this, &MainWindow::compare);
        connect(page, &Page::deployWanted, this, &MainWindow::review);
        connect(page, &Page::barChanged, this, &MainWindow::updateBar);
    }
    connect(m_reviewPage, &ReviewPage::deployNowWanted, this, &MainWindow::deploy);
    connect(m_reviewPage, &ReviewPage::backWanted, this, &MainWindow::back);
    connect(m_reviewPage, &ReviewPage::stopWanted, this, [this](const QString &host) {
        go({Location::Page::Run});
        m_deployPage->showStop(host);
    });
    connect(m_deployPage, &DeployPage::retryWanted, this, &MainWindow::retry);
    connect(m_deployPage, &DeployPage::reviewWanted, this, [this] { go({Location::Page::Review}); });
    connect(m_deployPage, &DeployPage::nextWanted, this, [this] { go({Location::Page::Services}); });
}

void MainWindow::makeActions()
{
    const auto add = [this](const QKeySequence &keys, const QString &name, auto act) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("findAction"), [this] {
        if (m_desk.isOpen()) {
            m_find->open();
        }
    });
    add(QKeySequence(Qt::Key_F5), QStringLiteral("compareAction"), [this] { compare({}); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("deployAction"), [this] {
        if (m_location.page == Location::Page::Review) {
            m_reviewPage->deployNow();
        } else {
            review({});
        }
    });
    add(QKeySequence::Open, QStringLiteral("openAction"), [this] { chooseFolder(); });
    add(QKeySequence::Back, QStringLiteral("backAction"), [this] { back(); });
}

void MainWindow::makeMenus()
{
    auto *workspace = new QMenu(m_ui->topBar);
    workspace->setObjectName(QStringLiteral("workspaceMenu"));
    connect(workspace, &QMenu::aboutToShow, this, [this, workspace] {
        workspace->clear();
        workspace->addAction(tr("&Open another folder…"), this, &MainWindow::chooseFolder);
        QMenu *recent = workspace->addMenu(tr("&Recent folders"));
        for (const QString &folder : m_settings.recentFolders()) {
            recent->addAction(QDir(folder).dirName() + QStringLiteral("  ·  ") + folder, this,
                              [this, folder] { openFolder(folder); });
        }
        workspace->addAction(tr("&Show the folder"), this, [this] {
            if (m_desk.snapshot()) {
                QDesktopServices::openUrl(QUrl::fromLocalFile(m_desk.snapshot()->workspace.root));
            }
        });
        workspace->addSeparator();
        workspace->addAction(tr("&Close"), this, &MainWindow::closeFolder);
    });
    auto *more = new QMenu(m_ui->topBar);
    more->setObjectName(QStringLiteral("moreMenu"));
    QAction *compareNow = more->addAction(tr("&Compare with the servers"), this, [this] { compare({}); });
    compareNow->setText(compareNow->text() + QLatin1Char('\t') +
                        QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
    QAction *deployNow = more->addAction(tr("&Deploy…"), this, [this] { review({}); });
    deployNow->setText(deployNow->text() + QLatin1Char('\t') +
                       QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    more->addSeparator();
    more->addMenu(languageMenu(more));
    more->addMenu(themeMenu(more));
    m_ui->topBar->setMenus(workspace, more);
    QString current;
    for (const auto &[code, name] : languages()) {
        current = code == currentLanguage() ? name : current;
    }
    m_ui->welcome->setLanguageMenu(languageMenu(m_ui->welcome), current);
}

QMenu *MainWindow::languageMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Language"), parent);
    auto *group = new QActionGroup(menu);
    for (const auto &[code, name] : languages()) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == currentLanguage());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] {
            m_settings.setLanguage(code);
            applyLanguage(*QCoreApplication::instance(), code);
            m_desk.setLanguage(code);
            // Not now: the menu that speaks is made anew as well.
            QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
        });
    }
    return menu;
}

QMenu *MainWindow::themeMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Appearance"), parent);
    auto *group = new QActionGroup(menu);
    const QList<std::pair<QString, QString>> themes{{QStringLiteral("system"), tr("As the &system")},
                                                    {QStringLiteral("light"), tr("&Light")},
                                                    {QStringLiteral("dark"), tr("&Dark")}};
    for (const auto &[name, text] : themes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(name == m_settings.theme());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = name] {
            m_settings.setTheme(name);
            applyLook(*qApp, themeNamed(name));
        });
    }
    return menu;
}

std::vector<FindEntry> MainWindow::findEntries()
{
    std::vector<FindEntry> entries;
    addFindActions(entries);
    const SnapshotPtr snapshot = m_desk.snapshot();
    if (!snapshot) {
        return entries;
    }
    for (const ServerSnapshot &server : snapshot->servers) {
        entries.push_back(
            {server.name, tr("Server"), QStringLiteral("server"), {Location::Page::Server, server.name}, {}});
    }
    for (const ServerSnapshot &server : snapshot->servers) {
        for (const RenderOutcome &outcome : server.services) {
            const QString name = outcome.instance.name;
            entries.push_back({name,
                               tr("Service on %1 · %2").arg(server.name, outcome.service.title),
                               QStringLiteral("service"),
                               {Location::Page::Service, server.name, name},
                               {}});
        }
    }
    constexpr qsizetype mostServers = 20; // beyond it the same role stands there too often
    const QStringList servers = serversWithRoles(*snapshot);
    for (const QString &server : servers.size() <= mostServers ? servers : QStringList()) {
        for (const SnapshotPlay &play : snapshot->plays) {
            for (const RoleUse &role : play.hosts.contains(server) ? play.play.roles : std::vector<RoleUse>()) {
                entries.push_back({role.name,
                                   tr("Role on %1").arg(server),
                                   QStringLiteral("runbook"),
                                   {Location::Page::Roles, server, role.name},
                                   {}});
            }
        }
    }
    for (const ServerSnapshot &server : snapshot->servers) {
        for (const RenderOutcome &outcome : server.services) {
            const QString name = outcome.instance.name;
            for (const RenderedFile &file : outcome.service.files) {
                if (!file.directory) {
                    entries.push_back({shownPath(file.path, outcome.service.base),
                                       tr("File of %1 on %2 · %3").arg(name, server.name, file.path),
                                       QStringLiteral("file"),
                                       {Location::Page::Service, server.name, name, file.path},
                                       {}});
                }
            }
        }
    }
    return entries;
}

void MainWindow::addFindActions(std::vector<FindEntry> &entries)
{
    const auto page = [&](const QString &title, const QString &icon, Location::Page where) {
        entries.push_back({title, tr("Page"), icon, {where}, {}});
    };
    const auto action = [&](const QString &title, const QString &icon, std::function<void()> act) {
        entries.push_back({title, tr("Action"), icon, {}, std::move(act)});
    };
    page(tr("Overview"), QStringLiteral("overview"), Location::Page::Overview);
    page(tr("Servers"), QStringLiteral("server"), Location::Page::Servers);
    page(tr("Services"), QStringLiteral("service"), Location::Page::Services);
    page(tr("History"), QStringLiteral("history"), Location::Page::History);
    action(tr("Compare with the servers"), QStringLiteral("sync"), [this] { compare({}); });
    action(tr("Deploy…"), QStringLiteral("open"), [this] { review({}); });
    action(tr("Open another folder"), QStringLiteral("folder"), [this] { chooseFolder(); });
}

} // namespace chatelaine::gui
