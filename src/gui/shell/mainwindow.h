// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"
#include "gui/shell/barcontent.h"
#include "gui/shell/findentry.h"
#include "gui/shell/location.h"
#include "gui/shell/settings.h"

#include <QList>
#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QMenu;

namespace chatelaine::gui
{

class DeployPage;
class FindPanel;
class HistoryPage;
class NavModel;
class Page;
class ReviewPage;

namespace Ui
{
class MainWindow;
}

/// The window: the welcome page, or navigation, a page, and the bottom bar. It only navigates; everything
/// else is done by the desk and shown by the pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Both must outlive the window.
    MainWindow(Desk &desk, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFolder(const QString &folder);
    /// Opens the folder that was open when the window was last closed; false: there is none.
    bool reopenLast();
    /// Whether the welcome page offers the playground; playgroundRequested() comes when it is wanted.
    void setPlaygroundAvailable(bool available);
    void go(const Location &location);
    Location location() const { return m_location; }

    /// Asks for a folder and hands over the chosen one; a file dialog unless a test sets something else.
    using FolderChooser = std::function<void(QWidget *, std::function<void(const QString &)>)>;
    void setFolderChooser(FolderChooser chooser);

Q_SIGNALS:
    void playgroundRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void rebuild();
    void makePages();
    void makeActions();
    void makeMenus();
    void connectDesk();
    QMenu *languageMenu(QWidget *parent);
    QMenu *themeMenu(QWidget *parent);
    void chooseFolder();
    void closeFolder();
    void back();
    void compare(const Selection &selection);
    void review(const Selection &selection);
    void deploy(const Selection &selection);
    void retry(const QString &host, const QString &instance);
    void onOpened();
    void onSnapshot();
    void onRunStarted();
    void onRunFinished();
    void onJournals();
    void showFolderError(const Error &error);
    void refresh();
    void follow(Run &run);
    void showRunning();
    void showQuestion();
    void updateBar();
    BarContent runningBar(Run &run);
    BarContent generalBar();
    std::vector<FindEntry> findEntries();
    void addFindActions(std::vector<FindEntry> &entries);
    Page *pageOf(Location::Page page) const;

    Desk &m_desk;
    Settings &m_settings;
    std::unique_ptr<Ui::MainWindow> m_ui;
    NavModel *m_nav = nullptr;
    FindPanel *m_find = nullptr;
    QMenu *m_workspaceMenu = nullptr;
    QList<Page *> m_pages; ///< in the order of Location::Page
    DeployPage *m_deployPage = nullptr;
    HistoryPage *m_historyPage = nullptr;
    ReviewPage *m_reviewPage = nullptr;
    Location m_location;
    QList<Location> m_past;
    QTimer m_soon; ///< what a run says is shown some times a second
    FolderChooser m_chooser;
    bool m_playground = false;
    bool m_reviewAfter = false; ///< the comparison under way leads to the review
    Selection m_selection;      ///< of the comparison under way
};

} // namespace chatelaine::gui
