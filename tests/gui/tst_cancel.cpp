// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Cancel in the window, in the midst of what a practice server does: the rows, the sentence that says what is
// left behind, a window that stays usable, and a next deploy that ends right.

#include "drivenwindow.h"

#include "gui/deploy/runmodel.h"
#include "gui/deploy/runview.h"
#include "gui/widgets/errorpanel.h"

using namespace chatelaine;
using gui::Location;

namespace
{

const auto host = QStringLiteral("linde");

/// A service whose copying takes a while, and one whose start does.
void addSlowServices(const DrivenWindow &driven)
{
    driven.write("services/large/meta/chatelaine.yml",
                 "title: {en: Large}\nkind: files\ninstall:\n  - {src: files/large.bin, dest: large.bin}\n");
    driven.write("services/large/files/large.bin", QByteArray(48 * 1024 * 1024, 'x'));
    driven.write("services/slow/meta/chatelaine.yml",
                 "title: {en: Slow}\nkind: systemd\ninstall:\n"
                 "  - {src: files/slow.service, dest: /etc/systemd/system/slow.service}\n");
    driven.write("services/slow/files/slow.service",
                 "[Unit]\nDescription=Slow\n[Service]\nType=oneshot\nRemainAfterExit=yes\n"
                 "ExecStart=/bin/sh -c 'until [ -e /run/go-on ]; do sleep 0.2; done'\n"
                 "[Install]\nWantedBy=multi-user.target\n");
    driven.write("host_vars/linde.yml",
                 "chatelaine_services:\n  large: {service: large}\n  slow: {service: slow}\n");
}

} // namespace

class TestCancel : public QObject
{
    Q_OBJECT

    DrivenWindow m_driven{QStringLiteral("guicancel")};

    /// As far as the review of one service.
    void review(const QString &instance)
    {
        m_driven.window().go({Location::Page::Service, host, instance});
        QVERIFY(m_driven.press("deployButton"));
        QVERIFY(m_driven.finishRun());
        QTRY_COMPARE(m_driven.window().location().page, Location::Page::Review);
        QCOMPARE(m_driven.action("primaryButton"), QStringLiteral("deploy"));
    }
    /// Waits until the service is in that step, and presses Cancel at once.
    bool cancelIn(const QString &instance, Step step)
    {
        bool pressed = false;
        QObject::connect(
            m_driven.desk().run(), &Run::progressed, m_driven.desk().run(), [&](const ProgressEvent &event) {
                if (!pressed && event.instance == instance && event.step == step) {
                    pressed = true;
                    QTest::mouseClick(m_driven.visible<QPushButton>("secondButton"), Qt::LeftButton);
                }
            });
        return m_driven.finishRun() && pressed;
    }
    gui::RunRow row(const QString &instance) const
    {
        const QAbstractItemModel *model = m_driven.visible<gui::RunView>("tree")->model();
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, instance, -1,
                                                   Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? gui::RunRow() : gui::RunModel::rowOf(found.first());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_driven.start(), qPrintable(m_driven.server().error()));
        addSlowServices(m_driven);
        QVERIFY(m_driven.open());
    }

    void whileAQuestionIsOpen()
    {
        m_driven.window().go({Location::Page::Service, host, QStringLiteral("slow")});
        QVERIFY(m_driven.press("deployButton"));
        QCOMPARE(m_driven.window().location().page, Location::Page::Run);
        QTRY_VERIFY_WITH_TIMEOUT(m_driven.window().findChild<gui::HostKeyPanel *>(), 20000);
        QCOMPARE(m_driven.action("secondButton"), QStringLiteral("cancel"));
        QVERIFY(m_driven.press("secondButton"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_driven.desk().isRunning(), 10000);
        QTRY_VERIFY(!m_driven.window().findChild<gui::HostKeyPanel *>());
        QCOMPARE(m_driven.sentence(), QStringLiteral("Cancelled. Nothing was changed on a server."));
        QCOMPARE(m_driven.window().location().page, Location::Page::Run);
        QCOMPARE(row(QStringLiteral("slow")).word, QStringLiteral("cancelled"));
        QCOMPARE(m_driven.action("primaryButton"), QStringLiteral("again"));
    }

    void whileComparing()
    {
        QVERIFY(m_driven.press("primaryButton")); // Try again
        QObject::connect(m_driven.desk().run(), &Run::progressed, m_driven.desk().run(),
                         [this](const ProgressEvent &event) {
                             if (event.step == Step::Compare && event.state == StepState::Running) {
                                 QTest::mouseClick(m_driven.visible<QPushButton>("secondButton"),
                                                   Qt::LeftButton);
                             }
                         });
        QVERIFY(m_driven.finishRun());
        QCOMPARE(m_driven.sentence(), QStringLiteral("Cancelled. Nothing was changed on a server."));
        QCOMPARE(m_driven.window().location().page, Location::Page::Run);
        QVERIFY(m_driven.press("primaryButton")); // Try again
        QVERIFY(m_driven.finishRun());
        QTRY_COMPARE(m_driven.window().location().page, Location::Page::Review);
    }

    void whileCopying()
    {
        const QString file = QStringLiteral("stat -c %s /srv/apps/large/large.bin");
        review(QStringLiteral("large"));
        QVERIFY(m_driven.press("primaryButton"));
        QVERIFY(cancelIn(QStringLiteral("large"), Step::Copy));
        QVERIFY2(m_driven.sentence().startsWith(QStringLiteral("Cancelled. 1 not done.")),
                 qPrintable(m_driven.sentence()));
        const gui::RunRow left = row(QStringLiteral("large"));
        QVERIFY2(left.word == QStringLiteral("cancelled") || left.word == QStringLiteral("undone"),
                 qPrintable(left.word));
        QVERIFY2(m_driven.detail().contains(QStringLiteral("Try again")), qPrintable(m_driven.detail()));
        QCOMPARE(m_driven.server().text(file), QString());
        QCOMPARE(m_driven.server().text(QStringLiteral("ls -d /var/lib/chatelaine/lock")), QString());

        QVERIFY(m_driven.press("primaryButton")); // Try again
        QVERIFY(m_driven.finishRun());
        QTRY_VERIFY2(m_driven.sentence().endsWith(QStringLiteral(" updated. Everything answers.")),
                     qPrintable(m_driven.sentence()));
        QCOMPARE(m_driven.server().text(file), QString::number(48 * 1024 * 1024));
    }

    void whileStarting()
    {
        review(QStringLiteral("slow"));
        QVERIFY(m_driven.press("primaryButton"));
        QVERIFY(cancelIn(QStringLiteral("slow"), Step::Start));
        QVERIFY2(m_driven.sentence().startsWith(QStringLiteral("Cancelled. 1 not done.")),
                 qPrintable(m_driven.sentence()));
        QCOMPARE(row(QStringLiteral("slow")).word, QStringLiteral("cancelled"));
        // What it leaves behind is said in the row.
        QTRY_VERIFY(m_driven.visible<gui::ErrorPanel>("failure/linde/slow"));
        const QString left = m_driven.visible<gui::ErrorPanel>("failure/linde/slow")->accessibleDescription();
        QVERIFY2(left.contains(QStringLiteral("The next deploy completes it.")), qPrintable(left));

        // The window stays usable.
        m_driven.window().go({Location::Page::Service, host, QStringLiteral("slow")});
        QVERIFY(m_driven.visible<QPushButton>("deployButton"));
        m_driven.window().go({Location::Page::Run});

        // Its start goes on on the server: the next deploy waits for that, and ends right.
        QVERIFY(m_driven.press("primaryButton")); // Try again
        QTRY_VERIFY_WITH_TIMEOUT(m_driven.desk().run()->log().host(host)->self.step == Step::Compare, 20000);
        m_driven.server().text(QStringLiteral("touch /run/go-on"));
        QVERIFY(m_driven.finishRun());
        QTRY_VERIFY2(m_driven.sentence().endsWith(QStringLiteral(" updated. Everything answers.")),
                     qPrintable(m_driven.sentence()));
        QCOMPARE(m_driven.server().text(QStringLiteral("systemctl is-active slow")),
                 QStringLiteral("active"));
    }
};

QTEST_MAIN(TestCancel)
#include "tst_cancel.moc"
