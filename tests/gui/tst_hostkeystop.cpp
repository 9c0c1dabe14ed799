// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A server with another key than before, in the real window and against a real sshd: the stop in its row, the
// fingerprint that a person was told, and on again.

#include "smallworkspace.h"
#include "support/throwawaysshd.h"

#include "desk/desk.h"
#include "gui/deploy/newkeyform.h"
#include "gui/deploy/stoppanel.h"
#include "gui/shell/look.h"
#include "gui/shell/mainwindow.h"
#include "gui/widgets/errorpanel.h"
#include "secrets/secretstore.h"
#include "ssh/servermemory.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace chatelaine;
using gui::Location;

class TestHostKeyStop : public QObject
{
    Q_OBJECT

    ThrowawaySshd m_sshd;
    SmallWorkspace m_folder;
    QTemporaryDir m_data;
    gui::Settings m_settings{m_data.filePath(QStringLiteral("settings.ini"))};
    MemoryStore m_secrets;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<gui::MainWindow> m_window;
    QByteArray m_otherKey;

    static QString fingerprintOf(const QByteArray &line)
    {
        const auto words = line.split(' ');
        return HostKey{words[0], words[1]}.fingerprint();
    }
    QByteArray knownHosts() const
    {
        QFile file(m_folder.path() + QStringLiteral("/ssh/known_hosts"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("git"),
                      QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Ben"), QStringLiteral("-c"),
                                  QStringLiteral("user.email=ben@example.org")} +
                          arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }
    bool compare()
    {
        m_desk->compare();
        m_window->go({Location::Page::Run});
        return QTest::qWaitFor([this] { return !m_desk->isRunning(); }, 60000);
    }
    gui::StopPanel *stop() const
    {
        return m_window->findChild<gui::StopPanel *>(QStringLiteral("stop/srv1"));
    }
    QPushButton *button(const char *name) const
    {
        for (QPushButton *button : stop()->findChildren<QPushButton *>(QString::fromLatin1(name))) {
            if (button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }
    QLineEdit *field() const { return stop()->findChild<QLineEdit *>(QStringLiteral("fingerprint")); }
    void type(const QString &text) const
    {
        field()->clear();
        QTest::keyClicks(field(), text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_sshd.path("home").toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit());
        qunsetenv("SSH_AUTH_SOCK");
        gui::applyLook(*qApp, gui::Theme::Light);
        QVERIFY2(m_sshd.start(), qPrintable(m_sshd.log()));
        m_otherKey = m_sshd.makeKey("other");
        m_folder.write("inventory/hosts.yml",
                       "all:\n  children:\n    web:\n      hosts: {srv1: {}, srv2: {}}\n      vars:\n"
                       "        ansible_host: 127.0.0.1\n        ansible_port: " +
                           QByteArray::number(m_sshd.port()) +
                           "\n        ansible_user: " + m_sshd.user().toLocal8Bit() +
                           "\n        ansible_ssh_private_key_file: " + m_sshd.key().toLocal8Bit() + "\n");
        m_folder.write("ssh/known_hosts",
                       m_sshd.knownHostsLine().split(' ').first() + ' ' + m_otherKey + '\n');
        git({QStringLiteral("init"), QStringLiteral("-q")});
        git({QStringLiteral("add"), QStringLiteral("-A")});
        git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("x")});
        m_desk = std::make_unique<Desk>(m_secrets);
        m_desk->setLanguage(QStringLiteral("en"));
        m_window = std::make_unique<gui::MainWindow>(*m_desk, m_settings);
        m_window->resize(1280, 720);
        m_window->show();
        m_window->openFolder(m_folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isOpen(), 20000);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_desk.reset();
    }

    void stopsInItsRow()
    {
        QVERIFY(compare());
        QTRY_VERIFY(stop());
        QVERIFY(
            stop()->findChild<QLabel *>(QStringLiteral("what"))->text().contains(fingerprintOf(m_otherKey)));
        QVERIFY(!field());
        QTRY_VERIFY(button("actionButton"));
        QTest::mouseClick(button("actionButton"), Qt::LeftButton);
        QVERIFY(field() && field()->isVisible());
        QTRY_COMPARE(m_window->focusWidget(), field());
        QVERIFY(!m_sshd.log().contains(QLatin1String("Accepted")));
    }

    void saysWhatAndWho()
    {
        const auto text = [this](const char *name) {
            return stop()->findChild<QLabel *>(QString::fromLatin1(name))->text().remove(u' ');
        };
        QVERIFY(text("before").contains(fingerprintOf(m_otherKey)));
        QVERIFY(text("now").contains(fingerprintOf(m_sshd.hostKey())));
        QVERIFY2(text("changes").startsWith(QStringLiteral("ssh/known_hosts:1:Ben<ben@example.org>,commit")),
                 qPrintable(text("changes")));
    }

    void onlyTheToldFingerprintIsAccepted()
    {
        QVERIFY(field()->text().isEmpty());
        QVERIFY(!button("acceptButton")->isEnabled());
        auto *verdict = stop()->findChild<QLabel *>(QStringLiteral("verdict"));
        type(fingerprintOf(m_sshd.hostKey()).chopped(1));
        QVERIFY(!button("acceptButton")->isEnabled());
        QVERIFY(!verdict->isVisible());
        type(fingerprintOf(m_otherKey));
        QVERIFY(!button("acceptButton")->isEnabled());
        QVERIFY(verdict->isVisible());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(knownHosts().contains(m_otherKey));
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!field());
        QCOMPARE(m_window->location().page, Location::Page::Run);
        QVERIFY(button("actionButton"));
        QTest::mouseClick(button("actionButton"), Qt::LeftButton);
        QVERIFY(field()->text().isEmpty());
        type(fingerprintOf(m_sshd.hostKey()));
        QVERIFY(button("acceptButton")->isEnabled());
    }

    void acceptedAndOn()
    {
        QTest::mouseClick(button("acceptButton"), Qt::LeftButton);
        QTRY_VERIFY(!field());
        QCOMPARE(knownHosts(), m_sshd.knownHostsLine().trimmed() + " other\n");
        QTRY_VERIFY(button("actionButton"));
        QCOMPARE(button("actionButton")->text(), QStringLiteral("Try again"));
        QVERIFY(stop()
                    ->findChild<QLabel *>(QStringLiteral("what"))
                    ->text()
                    .contains(QLatin1String("is trusted")));
        QTest::mouseClick(button("actionButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isRunning() || m_sshd.log().contains(QLatin1String("Accepted")),
                                 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isRunning(), 60000);
        QVERIFY(m_sshd.log().contains(QLatin1String("Accepted")));
        QVERIFY(!m_desk->run()->hostKeyStop(QStringLiteral("srv1")));
    }

    /// From the review, where a comparison ends, to the row of the run.
    void theReviewLeadsThere()
    {
        QVERIFY(rememberServer(m_data.filePath(QStringLiteral("chatelaine/")) +
                                   m_desk->snapshot()->workspace.id + QStringLiteral("/servers.json"),
                               QStringLiteral("srv1"),
                               {QStringLiteral("192.0.2.1"), 22, QStringLiteral("ssh-ed25519"),
                                fingerprintOf(m_sshd.hostKey())}));
        m_window->go({Location::Page::Servers});
        m_window->findChild<QAction *>(QStringLiteral("deployAction"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->location().page == Location::Page::Review, 60000);
        auto *error = m_window->findChild<gui::ErrorPanel *>(QStringLiteral("error"));
        auto *tree = m_window->findChild<QAbstractItemView *>(QStringLiteral("tree"));
        for (QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>(QStringLiteral("tree"))) {
            tree = view->isVisible() ? view : tree;
        }
        tree->setCurrentIndex(tree->model()->index(0, 0));
        auto *action = error->findChild<QPushButton *>(QStringLiteral("actionButton"));
        QTRY_VERIFY(action->isVisible());
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(m_window->location().page, Location::Page::Run);
        QTRY_VERIFY(field() && field()->isVisible());
        QVERIFY(stop()
                    ->findChild<QLabel *>(QStringLiteral("before"))
                    ->text()
                    .startsWith(QLatin1String("192.0.2.1\n")));
    }
};

QTEST_MAIN(TestHostKeyStop)
#include "tst_hostkeystop.moc"
