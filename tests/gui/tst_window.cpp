// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The window over a folder: what can be read, by eyes and by screen readers.

#include "openedwindow.h"

#include "gui/deploy/questionpanel.h"
#include "gui/services/filepane.h"
#include "gui/shell/look.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/filteredit.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace chatelaine;
using gui::Location;

namespace
{

/// Everything a person or a screen reader could get from the widgets.
QStringList readable(QWidget &window)
{
    QStringList texts;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        for (const char *name :
             {"text", "plainText", "toolTip", "accessibleName", "accessibleDescription", "placeholderText"}) {
            texts += widget->property(name).toString();
        }
        if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget)) {
            texts += face->text(QAccessible::Value);
            if (QAccessibleTextInterface *text = face->textInterface()) {
                texts += text->text(0, text->characterCount());
            }
        }
        if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            const QAbstractItemModel *model = view->model();
            for (const QModelIndex &index :
                 model->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral(".*"), -1,
                              Qt::MatchRegularExpression | Qt::MatchRecursive)) {
                const QMap<int, QVariant> data = model->itemData(index);
                for (const QVariant &value : data) {
                    texts += value.toString();
                }
                texts += index.data(Qt::AccessibleTextRole).toString();
            }
        }
    }
    return texts;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { gui::applyLook(*qApp, gui::Theme::Light); }

    void opens()
    {
        OpenedWindow opened;
        QVERIFY(opened.open());
        QTRY_VERIFY(opened.visible<QWidget>(QStringLiteral("nav")));
        QCOMPARE(opened.settings.lastFolder(), QFileInfo(opened.folder.path()).canonicalFilePath());
        QVERIFY(opened.settings.recentFolders().contains(opened.settings.lastFolder()));
        auto *sentence = opened.window.findChild<QLabel *>(QStringLiteral("sentence"));
        QCOMPARE(sentence->text(), QStringLiteral("Not compared with the servers yet."));
    }

    void controlsHaveNames()
    {
        OpenedWindow opened;
        opened.window.setPlaygroundAvailable(true);
        QVERIFY(opened.open());
        for (const Location &place : places()) {
            opened.window.go(place);
            for (QWidget *widget : opened.window.findChildren<QWidget *>()) {
                const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                                     !widget->objectName().startsWith(QLatin1String("qt_"));
                if (!control) {
                    continue;
                }
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(face);
                QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                         qPrintable(QStringLiteral("%1 %2 on page %3")
                                        .arg(QString::fromLatin1(widget->metaObject()->className()),
                                             widget->objectName())
                                        .arg(static_cast<int>(place.page))));
            }
        }
    }

    /// Alt and a letter do one thing on a page.
    void mnemonicsAreUnique()
    {
        OpenedWindow opened;
        QVERIFY(opened.open());
        for (const Location &place : places()) {
            opened.window.go(place);
            auto *tabs = opened.visible<QTabBar>(QStringLiteral("tabs"));
            for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
                QStringList used;
                if (tabs) {
                    tabs->setCurrentIndex(tab);
                    for (int i = 0; i < tabs->count(); ++i) {
                        used += QKeySequence::mnemonic(tabs->tabText(i)).toString();
                    }
                }
                for (const QAbstractButton *button : opened.window.findChildren<QAbstractButton *>()) {
                    if (button->isVisible() && !button->text().isEmpty()) {
                        used += QKeySequence::mnemonic(button->text()).toString();
                    }
                }
                used.removeAll(QString());
                used.sort();
                QVERIFY2(used.size() == QSet<QString>(used.begin(), used.end()).size(),
                         qPrintable(QStringLiteral("page %1, tab %2: %3")
                                        .arg(static_cast<int>(place.page))
                                        .arg(tab)
                                        .arg(used.join(QLatin1Char(' ')))));
            }
        }
    }

    void secretsStayUnseen()
    {
        OpenedWindow opened;
        QVERIFY(opened.open());
        for (const Location &place : places()) {
            opened.window.go(place);
            QVERIFY(!readable(opened.window).join(u'\n').contains(SmallWorkspace::secret()));
        }
        opened.window.go({Location::Page::Service, QStringLiteral("srv1"), QStringLiteral("page")});
        auto *code = opened.visible<gui::CodeView>(QStringLiteral("code"));
        QVERIFY(code);
        QVERIFY(code->toPlainText().contains(QStringLiteral("TOKEN=••••••••")));
        // The reading above does find what is shown.
        QVERIFY(readable(opened.window).join(u'\n').contains(QStringLiteral("TITLE=Hello")));
        opened.visible<QPushButton>(QStringLiteral("copyButton"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("TITLE=Hello")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(SmallWorkspace::secret()));
    }

    void tellsWhereAValueComesFrom()
    {
        OpenedWindow opened;
        QVERIFY(opened.open());
        opened.window.go({Location::Page::Service, QStringLiteral("srv1"), QStringLiteral("notes")});
        auto *code = opened.visible<gui::CodeView>(QStringLiteral("code"));
        QTextCursor cursor(code->document()->findBlockByNumber(2));
        cursor.movePosition(QTextCursor::EndOfBlock);
        code->setTextCursor(cursor);
        auto *origin = opened.visible<QLabel>(QStringLiteral("origin"));
        QVERIFY2(origin->text().contains(QStringLiteral("page_token")) &&
                     origin->text().contains(QStringLiteral("group_vars/web.yml:4")),
                 qPrintable(origin->text()));
    }

    void findGoesThere()
    {
        OpenedWindow opened;
        QVERIFY(opened.open());
        auto *find = opened.window.findChild<gui::FilterEdit *>(QStringLiteral("findEdit"));
        opened.window.activateWindow();
        find->setFocus();
        QTest::keyClicks(find, QStringLiteral("srv2 notes"));
        auto *results = opened.window.findChild<QAbstractItemView *>(QStringLiteral("findResults"));
        QCOMPARE(results->model()->rowCount(), 2); // the service and its file
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(opened.window.location(),
                 (Location{Location::Page::Service, QStringLiteral("srv2"), QStringLiteral("notes")}));
        QTest::keyClick(&opened.window, Qt::Key_Escape);
        QCOMPARE(opened.window.location().page, Location::Page::Overview);
    }

    void brokenFolderKeepsTheLastState()
    {
        OpenedWindow opened;
        QVERIFY(opened.open());
        QSignalSpy failed(&opened.desk, &Desk::reloadFailed);
        opened.folder.write("inventory/hosts.yml", "all: [broken\n");
        opened.desk.reload();
        QTRY_VERIFY_WITH_TIMEOUT(failed.count() > 0, 20000);
        auto *error = opened.visible<gui::ErrorPanel>(QStringLiteral("folderError"));
        QVERIFY(error);
        QVERIFY(!error->accessibleName().isEmpty());
        QVERIFY(opened.desk.snapshot()->server(QStringLiteral("srv1")));
        opened.folder.write("inventory/hosts.yml", "all: {hosts: {srv9: {}}}\n");
        QSignalSpy changed(&opened.desk, &Desk::snapshotChanged);
        opened.desk.reload();
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 20000);
        QVERIFY(!error->isVisible());
    }

    void programsAskBeforeTheyRun()
    {
        OpenedWindow opened;
        qputenv("XDG_DATA_HOME", opened.memory.path().toUtf8());
        opened.folder.write(
            "inventory/more.sh",
            "#!/bin/sh\necho '{\"web\": {\"hosts\": [\"srv7\"]}, \"_meta\": {\"hostvars\": {}}}'\n");
        QVERIFY(QFile::setPermissions(opened.folder.path() + QStringLiteral("/inventory/more.sh"),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(opened.open());
        QVERIFY(!opened.desk.snapshot()->server(QStringLiteral("srv7")));
        auto *box = opened.visible<QWidget>(QStringLiteral("permissions"));
        QVERIFY(box);
        QVERIFY(readable(*box).join(u'\n').contains(QStringLiteral("inventory/more.sh")));
        QVERIFY(readable(*box).join(u'\n').contains(QStringLiteral("echo '{")));
        auto *allow = box->findChild<QPushButton *>(QStringLiteral("actionButton"));
        QVERIFY(allow);
        allow->click();
        QTRY_VERIFY_WITH_TIMEOUT(opened.desk.snapshot()->server(QStringLiteral("srv7")), 20000);
        QTRY_VERIFY(!box->isVisible());
        opened.folder.write("inventory/more.sh", "#!/bin/sh\necho '{}'\n");
        opened.desk.reload();
        QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), 20000);
    }

    void noSuchFolder()
    {
        OpenedWindow opened;
        opened.window.show();
        QSignalSpy failed(&opened.desk, &Desk::openFailed);
        opened.window.openFolder(QStringLiteral("/nowhere/at/all"));
        QTRY_VERIFY_WITH_TIMEOUT(failed.count() > 0, 20000);
        QVERIFY(opened.visible<gui::ErrorPanel>(QStringLiteral("openError")));
        QVERIFY(opened.visible<QPushButton>(QStringLiteral("openButton")));
    }

    void historyOfServersThatDoNotAnswer()
    {
        OpenedWindow opened;
        QVERIFY(opened.open());
        opened.window.go({Location::Page::History});
        QVERIFY(opened.visible<QPushButton>(QStringLiteral("readButton")));
        opened.visible<QPushButton>(QStringLiteral("readButton"))->click();
        QVERIFY(opened.desk.isRunning());
        QCOMPARE(opened.sentence(), QStringLiteral("History of 0 of 2 servers read."));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.desk.isRunning(), 20000);
        QCOMPARE(opened.visible<QWidget>(QStringLiteral("notes"))->findChildren<gui::ErrorPanel *>().size(),
                 2);
        QVERIFY(opened.visible<QPushButton>(QStringLiteral("readButton"))->isEnabled()); // to try again
        QCOMPARE(opened.desk.run(), nullptr);
    }

    void unreachedServersAreNamed()
    {
        OpenedWindow opened;
        QVERIFY(opened.open());
        QTest::keyClick(&opened.window, Qt::Key_Return, Qt::ControlModifier); // Deploy…
        QCOMPARE(opened.window.location().page, Location::Page::Run);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.desk.isRunning(), 20000);
        QCOMPARE(opened.window.location().page, Location::Page::Run); // nothing to review
        QVERIFY(opened.sentence().startsWith(QStringLiteral("srv1")));
        QVERIFY(opened.sentence().endsWith(QStringLiteral("srv2 could not be reached.")));
        auto *count = opened.visible<QLabel>(QStringLiteral("countLabel"));
        QCOMPARE(count->text(), QStringLiteral("0 of 4 services compared"));
        auto *again = opened.visible<QPushButton>(QStringLiteral("primaryButton"));
        QCOMPARE(again->property("action").toString(), QStringLiteral("again"));
        opened.window.go({Location::Page::Overview});
        QVERIFY(opened.sentence().startsWith(QStringLiteral("srv1")));
        QVERIFY(opened.sentence().endsWith(QStringLiteral("srv2 could not be reached.")));
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.desk.isRunning(), 20000);
        QCOMPARE(opened.desk.run()->kind(), Run::Kind::Compare);
    }

    void aServerWithUnusableSettingsDoesNotKeepTheOthers()
    {
        OpenedWindow opened;
        opened.folder.write("host_vars/srv1.yml", "ansible_port: none\n");
        QVERIFY(opened.open());
        QSignalSpy refused(&opened.desk, &Desk::runRefused);
        opened.desk.compare();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.desk.isRunning(), 20000);
        QCOMPARE(opened.desk.run()->log().hosts().size(), std::size_t(1));
        QCOMPARE(refused.count(), 0);
        // Asked for by name, it is said why not.
        opened.desk.compare({{QStringLiteral("srv1")}, {}});
        QCOMPARE(refused.count(), 1);
        QVERIFY(opened.visible<gui::ErrorPanel>(QStringLiteral("folderError")));
    }

    /// A run ends, or the language changes, while a password is being typed.
    void questionsGoWithTheFocusInThem()
    {
        for (const Question::Kind kind : {Question::Kind::BecomePassword, Question::Kind::HostKey}) {
            QWidget window;
            Question question;
            question.kind = kind;
            gui::QuestionPanel *panel = gui::QuestionPanel::make(question, &window);
            window.show();
            window.activateWindow();
            panel->entry()->setFocus();
            QTRY_VERIFY(panel->entry()->hasFocus());
            delete panel;
            QVERIFY(window.isVisible());
        }
    }

    void folderDialog()
    {
        OpenedWindow opened;
        opened.window.show();
        opened.window.setFolderChooser(
            [&](QWidget *, const std::function<void(const QString &)> &done) { done(opened.folder.path()); });
        opened.visible<QPushButton>(QStringLiteral("openButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(opened.desk.isOpen(), 20000);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
