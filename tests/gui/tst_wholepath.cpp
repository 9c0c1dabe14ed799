// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole path through the real window: open the demo association, look at a file, review, answer what is
// asked, deploy onto a practice server, see it done; then again, and nothing is left to do.

#include "drivenwindow.h"

#include "gui/deploy/runview.h"
#include "gui/history/historymodel.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/listtable.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace chatelaine;
using gui::Location;

class TestWholePath : public QObject
{
    Q_OBJECT

    DrivenWindow m_driven{QStringLiteral("gui")};

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_driven.start(), qPrintable(m_driven.server().error())); }
    void cleanupTestCase() { m_driven.watch().report(); }

    void open()
    {
        QVERIFY(m_driven.open());
        QCOMPARE(m_driven.desk().snapshot()->servers.size(), std::size_t(2));
        QCOMPARE(m_driven.sentence(), QStringLiteral("Not compared with the servers yet."));
    }

    void preview()
    {
        m_driven.window().go({Location::Page::Service, QStringLiteral("linde"), QStringLiteral("board"),
                              QStringLiteral("/srv/apps/board/docker-compose.yml")});
        auto *code = m_driven.visible<gui::CodeView>("code");
        QVERIFY(code);
        QVERIFY(code->toPlainText().contains(QStringLiteral("services:")));
        QVERIFY(m_driven.press("changesButton"));
        QCOMPARE(m_driven.visible<QLabel>("words")->text(),
                 QStringLiteral("Not compared with the server yet."));
    }

    void reviewBeforeAnythingIsSent()
    {
        QVERIFY(m_driven.press("primaryButton")); // Deploy…
        QCOMPARE(m_driven.window().location().page, Location::Page::Run);
        QVERIFY(m_driven.finishRun());
        QTRY_COMPARE(m_driven.window().location().page, Location::Page::Review);
        QVERIFY(m_driven.hostKeys() >= 1);
        // Return in the field for the password answers, and does nothing else.
        const auto *rows = m_driven.window().findChild<gui::RunView *>();
        for (int host = 0; host < rows->model()->rowCount(); ++host) {
            QVERIFY(rows->isExpanded(rows->model()->index(host, 0)));
        }
        QCOMPARE(m_driven.sentence(), QStringLiteral("5 services will be deployed."));
        QCOMPARE(m_driven.server().text(QStringLiteral("docker ps -q; ls /srv 2>/dev/null")), QString());
    }

    void aReviewGetsOld()
    {
        const char *file = "group_vars/web.yml";
        const QByteArray before = m_driven.content(file);
        m_driven.write(file, before + "\n# a comment changes nothing\n");
        QSignalSpy read(&m_driven.desk(), &Desk::snapshotChanged);
        m_driven.desk().reload();
        QTRY_VERIFY_WITH_TIMEOUT(read.count() > 0, 20000);
        QCOMPARE(m_driven.sentence(), QStringLiteral("5 services will be deployed."));
        m_driven.write(file,
                       QByteArray(before).replace("noticeboard_title: Notices", "noticeboard_title: News"));
        read.clear();
        m_driven.desk().reload();
        QTRY_VERIFY_WITH_TIMEOUT(read.count() > 0, 20000);
        QTRY_COMPARE(m_driven.sentence(), QStringLiteral("The folder changed since this comparison."));
        QVERIFY(m_driven.press("primaryButton")); // Compare again
        QVERIFY(m_driven.finishRun());
        QTRY_COMPARE(m_driven.window().location().page, Location::Page::Review);
        QCOMPARE(m_driven.sentence(), QStringLiteral("5 services will be deployed."));
    }

    void deploy()
    {
        QVERIFY(m_driven.press("primaryButton")); // Deploy
        QCOMPARE(m_driven.window().location().page, Location::Page::Run);
        QVERIFY(m_driven.desk().isRunning());
        QVERIFY(m_driven.visible<QPushButton>("secondButton")); // Cancel
        QVERIFY(m_driven.finishRun());
        QTRY_VERIFY(m_driven.sentence().contains(QStringLiteral("Everything answers.")));
        auto *bar = m_driven.visible<QProgressBar>("bar");
        QCOMPARE(bar->value(), 5);
        QCOMPARE(bar->maximum(), 5);
        QVERIFY2(m_driven.passwords() >= 1, "sudo asks for a password");
        QCOMPARE(m_driven.server().text(QStringLiteral("docker ps -q | wc -l")), QStringLiteral("2"));
        QVERIFY(m_driven.server()
                    .text(QStringLiteral("systemctl is-active spaceapi.service"))
                    .contains(QStringLiteral("active")));
    }

    void againNothingIsLeft()
    {
        QVERIFY(m_driven.press("primaryButton")); // Show the services
        QCOMPARE(m_driven.window().location().page, Location::Page::Services);
        QCOMPARE(m_driven.sentence(), QStringLiteral("All deployed."));
        // What was deployed needs no new comparison to be known.
        m_driven.window().go({Location::Page::Service, QStringLiteral("linde"), QStringLiteral("board"),
                              QStringLiteral("/srv/apps/board/docker-compose.yml")});
        QCOMPARE(m_driven.visible<QLabel>("words")->text(),
                 QStringLiteral("Nothing changes: the server has exactly this file."));
        const QString before = m_driven.server().text(QStringLiteral(
            "docker ps --no-trunc -q | sort; systemctl show -p ActiveEnterTimestamp spaceapi"));
        QTest::keyClick(&m_driven.window(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_driven.finishRun());
        QTRY_COMPARE(m_driven.window().location().page, Location::Page::Review);
        QCOMPARE(m_driven.visible<QLabel>("title")->text(), QStringLiteral("Nothing to deploy"));
        QVERIFY(!m_driven.visible<QPushButton>("primaryButton"));
        QCOMPARE(m_driven.server().text(QStringLiteral(
                     "docker ps --no-trunc -q | sort; systemctl show -p ActiveEnterTimestamp spaceapi")),
                 before);
    }

    void historyTells()
    {
        m_driven.window().go({Location::Page::History});
        QVERIFY(!m_driven.desk().isRunning()); // it connects only when asked to
        m_driven.forgetPasswords();
        const int answered = m_driven.passwords();
        QVERIFY(m_driven.press("readButton"));
        QVERIFY(m_driven.finishRun());
        QCOMPARE(m_driven.passwords(), answered + 2); // asked above the list
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *table = m_driven.visible<gui::ListTable>("table");
        QVERIFY(table);
        QVERIFY(table->hasFocus()); // after the button and the questions
        const QAbstractItemModel *model = table->model();
        QCOMPARE(model->rowCount(), 5);
        QStringList services;
        for (int row = 0; row < model->rowCount(); ++row) {
            services += model->index(row, gui::HistoryModel::Service).data().toString();
            QCOMPARE(model->index(row, gui::HistoryModel::Result).data().toString(), QStringLiteral("done"));
            QVERIFY(!model->index(row, gui::HistoryModel::Person).data().toString().isEmpty());
        }
        services.sort();
        QCOMPARE(services, QStringList({QStringLiteral("archive"), QStringLiteral("board"),
                                        QStringLiteral("board-youth"), QStringLiteral("spaceapi"),
                                        QStringLiteral("website")}));
        QTest::keyClicks(m_driven.visible<QLineEdit>("filter"), QStringLiteral("eiche"));
        QCOMPARE(model->rowCount(), 2);
        // The last run is still there to look at.
        QCOMPARE(m_driven.desk().run()->kind(), Run::Kind::Compare);
        QVERIFY(m_driven.desk().run()->isFinished());

        // A service's own tab knows it now.
        m_driven.window().go({Location::Page::Service, QStringLiteral("linde"), QStringLiteral("website")});
        m_driven.visible<QTabBar>("tabs")->setCurrentIndex(2);
        QCOMPARE(m_driven.visible<gui::ListTable>("table")->model()->rowCount(), 1);
        m_driven.window().go({Location::Page::Overview});
    }

    void noPasswordIsLeftInTheWindow()
    {
        for (const QWidget *widget : m_driven.window().findChildren<QWidget *>()) {
            for (const char *name :
                 {"text", "plainText", "toolTip", "accessibleName", "accessibleDescription"}) {
                QVERIFY(!widget->property(name).toString().contains(QStringLiteral("Kastanie-7-Laterne")));
            }
        }
    }
};

QTEST_MAIN(TestWholePath)
#include "tst_wholepath.moc"
