// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/mainwindow.h"

#include "gui/deploy/deploypage.h"
#include "gui/deploy/reviewpage.h"
#include "gui/shell/findpanel.h"
#include "gui/shell/navmodel.h"
#include "gui/widgets/errorlist.h"
#include "gui/widgets/filteredit.h"
#include "gui/workspace/attention.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QFileDialog>

#include <utility>

namespace chatelaine::gui
{

namespace
{

const auto geometryName = QStringLiteral("window");

/// Not modal for the event loop: the answer comes when it comes.
void askForFolder(QWidget *parent, std::function<void(const QString &)> done)
{
    auto *dialog = new QFileDialog(parent, MainWindow::tr("Open a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(done));
    dialog->open();
}

} // namespace

MainWindow::MainWindow(Desk &desk, Settings &settings, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_settings(settings), m_chooser(askForFolder)
{
    build();
    connectDesk();
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &MainWindow::showRunning);
    makeActions();
    if (!restoreGeometry(settings.state(geometryName))) {
        resize(1280, 800);
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_ui = std::make_unique<Ui::MainWindow>();
    m_ui->setupUi(this);
    m_ui->folderError->hide();
    m_nav = new NavModel(this);
    m_ui->nav->setNavModel(m_nav);
    connect(m_ui->nav, &NavView::wanted, this, &MainWindow::go);
    m_find = new FindPanel(m_ui->topBar->find(), this, [this] { return findEntries(); });
    connect(m_find, &FindPanel::wanted, this, &MainWindow::go);
    connect(m_ui->welcome, &WelcomePage::openWanted, this, &MainWindow::chooseFolder);
    connect(m_ui->welcome, &WelcomePage::recentWanted, this, &MainWindow::openFolder);
    connect(m_ui->welcome, &WelcomePage::playgroundWanted, this, &MainWindow::playgroundRequested);
    m_ui->welcome->setRecent(m_settings.recentFolders());
    m_ui->welcome->setPlaygroundAvailable(m_playground);
    makeMenus();
    makePages();
    m_ui->root->setCurrentWidget(m_desk.isOpen() ? m_ui->shell : static_cast<QWidget *>(m_ui->welcome));
}

/// Makes everything anew in another language; what is shown comes from the desk, so nothing is lost.
void MainWindow::rebuild()
{
    delete m_find; // children of the window itself
    delete m_nav;
    m_pages.clear();
    const Location there = m_location;
    delete takeCentralWidget();
    build();
    if (m_desk.isOpen()) {
        onSnapshot();
        go(there);
    }
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::opened, this, &MainWindow::onOpened);
    connect(&m_desk, &Desk::openFailed, this, [this](const Error &error) {
        m_ui->welcome->setOpening({});
        m_ui->welcome->setError(error);
        m_ui->root->setCurrentWidget(m_ui->welcome);
    });
    connect(&m_desk, &Desk::snapshotChanged, this, &MainWindow::onSnapshot);
    connect(&m_desk, &Desk::reloadFailed, this, &MainWindow::showFolderError);
    connect(&m_desk, &Desk::statusChanged, this, &MainWindow::refresh);
    connect(&m_desk, &Desk::runStarted, this, &MainWindow::onRunStarted);
    connect(&m_desk, &Desk::runFinished, this, &MainWindow::onRunFinished);
    connect(&m_desk, &Desk::runRefused, this, &MainWindow::showFolderError);
    connect(&m_desk, &Desk::journalsChanged, this, &MainWindow::onJournals);
}

void MainWindow::openFolder(const QString &folder)
{
    m_ui->welcome->clearError();
    m_ui->welcome->setOpening(folder);
    m_ui->root->setCurrentWidget(m_ui->welcome);
    m_desk.open(folder);
}

bool MainWindow::reopenLast()
{
    const QString folder = m_settings.lastFolder();
    if (!folder.isEmpty()) {
        openFolder(folder);
    }
    return !folder.isEmpty();
}

void MainWindow::setPlaygroundAvailable(bool available)
{
    m_playground = available;
    m_ui->welcome->setPlaygroundAvailable(available);
}

void MainWindow::setFolderChooser(FolderChooser chooser) { m_chooser = std::move(chooser); }

void MainWindow::chooseFolder()
{
    m_chooser(this, [this](const QString &folder) {
        if (!folder.isEmpty()) {
            openFolder(folder);
        }
    });
}

void MainWindow::closeFolder()
{
    m_desk.close();
    m_settings.setLastFolder({});
    m_past.clear();
    m_ui->welcome->setRecent(m_settings.recentFolders());
    m_ui->root->setCurrentWidget(m_ui->welcome);
    setWindowTitle(QStringLiteral("Chatelaine"));
}

void MainWindow::onOpened()
{
    const QString root = m_desk.snapshot()->workspace.root;
    m_settings.addRecent(root);
    m_settings.setLastFolder(root);
    m_ui->welcome->setOpening({});
    m_ui->welcome->setRecent(m_settings.recentFolders());
    m_past.clear();
    m_ui->root->setCurrentWidget(m_ui->shell);
    onSnapshot();
    go({Location::Page::Overview});
}

void MainWindow::onSnapshot()
{
    if (!m_desk.snapshot()) {
        return;
    }
    const QString name = m_desk.snapshot()->workspace.name;
    m_ui->topBar->setWorkspace(name);
    setWindowTitle(tr("%1 – Chatelaine").arg(name));
    m_ui->folderError->hide();
    refresh();
    m_ui->nav->settle();
    m_ui->nav->mark(m_location);
}

void MainWindow::showFolderError(const Error &error)
{
    m_ui->folderError->setError(error, m_desk.snapshot() ? shownPlace(error, m_desk.snapshot()->workspace)
                                                         : QString());
    m_ui->folderError->show();
}

void MainWindow::go(const Location &location)
{
    Page *page = pageOf(location.page);
    if (!page) {
        return;
    }
    if (!(location == m_location) && m_ui->pages->currentWidget()) {
        constexpr qsizetype mostPast = 50;
        m_past.append(m_location);
        if (m_past.size() > mostPast) {
            m_past.removeFirst();
        }
    }
    const bool inNav = m_ui->nav->hasFocus();
    m_location = location;
    page->visit(location);
    m_ui->pages->setCurrentWidget(page);
    m_ui->nav->mark(location);
    if (!inNav) {
        page->entry()->setFocus(Qt::OtherFocusReason);
    }
    updateBar();
}

void MainWindow::back()
{
    if (!m_past.isEmpty()) {
        const Location there = m_past.takeLast();
        const QList<Location> past = m_past;
        go(there);
        m_past = past;
    }
}

void MainWindow::refresh()
{
    if (!m_desk.isOpen()) {
        return;
    }
    m_nav->update(m_desk, static_cast<int>(Attention::of(m_desk).size()));
    if (auto *page = qobject_cast<Page *>(m_ui->pages->currentWidget())) {
        page->refresh();
    }
    updateBar();
}

void MainWindow::compare(const Selection &selection)
{
    if (m_desk.isOpen() && !m_desk.isRunning()) {
        m_reviewAfter = false;
        m_selection = selection;
        m_desk.compare(selection);
    }
}

/// Deploy…: nothing is sent without the review, and the review needs a comparison.
void MainWindow::review(const Selection &selection)
{
    if (m_desk.isOpen() && !m_desk.isRunning()) {
        m_selection = selection;
        m_reviewAfter = m_desk.compare(selection) != nullptr;
        go({Location::Page::Run});
    }
}

void MainWindow::deploy(const Selection &selection)
{
    if (m_desk.isOpen() && !m_desk.isRunning()) {
        m_reviewAfter = false;
        m_selection = selection;
        m_desk.deploy(selection);
        go({Location::Page::Run});
    }
}

void MainWindow::retry(const QString &host, const QString &instance)
{
    if (!m_desk.run() || m_desk.isRunning()) {
        return;
    }
    Selection selection = m_selection;
    if (!host.isEmpty()) {
        selection = {{host}, instance.isEmpty() ? m_selection.instances : QStringList{instance}};
    }
    if (m_desk.run()->kind() == Run::Kind::Deploy) {
        deploy(selection);
    } else {
        review(selection);
    }
}

void MainWindow::onRunStarted()
{
    m_deployPage->startOver();
    if (m_desk.run()) {
        follow(*m_desk.run());
    }
    refresh();
}

/// Shows how a run goes on in navigation and bar.
void MainWindow::follow(Run &run)
{
    connect(&run, &Run::questionsChanged, this, &MainWindow::showRunning);
    connect(&run, &Run::progressed, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
}

void MainWindow::showRunning()
{
    m_nav->update(m_desk, static_cast<int>(Attention::of(m_desk).size()));
    updateBar();
}

void MainWindow::onJournals()
{
    if (Run *reading = m_desk.current(); reading && reading->kind() == Run::Kind::Journal) {
        follow(*reading);
    }
    refresh();
}

void MainWindow::onRunFinished()
{
    const Run *run = m_desk.run();
    if (!run) {
        return;
    }
    m_deployPage->refresh();
    refresh();
    const bool cancelled = run->end().ending == Ending::Cancelled;
    const bool wanted = std::exchange(m_reviewAfter, false);
    if (run->kind() == Run::Kind::Compare) {
        m_reviewPage->setPlan(run->plan(), m_selection);
        if (wanted && !cancelled && run->end().anyDone && m_location.page == Location::Page::Run) {
            go({Location::Page::Review});
        }
    }
}

Page *MainWindow::pageOf(Location::Page page) const { return m_pages.value(static_cast<int>(page)); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState(geometryName, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        back();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace chatelaine::gui
