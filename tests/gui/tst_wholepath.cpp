// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole path through the real window: open the demo association, look at a file, review, answer what is
// asked, deploy onto a practice server, see it done; then again, and nothing is left to do.

#include "desk/desk.h"
#include "gui/deploy/hostkeypanel.h"
#include "gui/deploy/secretpanel.h"
#include "gui/shell/look.h"
#include "gui/shell/mainwindow.h"
#include "gui/widgets/codeview.h"
#include "secrets/secretstore.h"
#include "support/practiceserver.h"

#include <QAbstractItemView>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using gui::Location;

namespace
{

constexpr int patience = 180000; // milliseconds, for a whole run on a busy machine

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(file, target);
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWholePath : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    PracticeServer m_server{QStringLiteral("gui")};
    std::unique_ptr<gui::Settings> m_settings;
    std::unique_ptr<MemoryStore> m_secrets;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<gui::MainWindow> m_window;
    int m_hostKeys = 0;
    int m_passwords = 0;

    template<typename Widget>
    Widget *visible(const QString &name) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    bool press(const QString &name) const
    {
        auto *button = visible<QPushButton>(name);
        if (!button || !button->isEnabled()) {
            return false;
        }
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    QString sentence() const { return visible<QLabel>(QStringLiteral("sentence"))->text(); }

    /// Answers what stands in the window, as a person would.
    void answer()
    {
        if (auto *panel = m_window->findChild<gui::HostKeyPanel *>()) {
            QVERIFY(panel->findChild<QLabel *>(QStringLiteral("fingerprint"))->text().remove(u' ') ==
                    m_server.fingerprint());
            ++m_hostKeys;
            QTest::mouseClick(panel->findChild<QPushButton *>(QStringLiteral("matchesButton")),
                              Qt::LeftButton);
        } else if (auto *secret = m_window->findChild<gui::SecretPanel *>()) {
            ++m_passwords;
            auto *edit = secret->findChild<QLineEdit *>(QStringLiteral("secret"));
            QCOMPARE(edit->echoMode(), QLineEdit::Password);
            QTest::keyClicks(edit, PracticeServer::password());
            QTest::keyClick(edit, Qt::Key_Return);
            QVERIFY(edit->text().isEmpty());
        }
    }
    bool finishRun()
    {
        QElapsedTimer clock;
        clock.start();
        while (m_desk->isRunning() && clock.elapsed() < patience) {
            answer();
            QTest::qWait(100);
        }
        return !m_desk->isRunning();
    }
    void writeInventory() const
    {
        const QString path = m_folder.filePath(QStringLiteral("inventory/hosts.yml"));
        QByteArray text = contentOf(path);
        text.replace("ansible_port: 2211", "ansible_port: " + QByteArray::number(m_server.port()));
        text.replace("~/.local/share/chatelaine/practice/key", m_server.key().toUtf8());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // This computer remembers no server yet.
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        gui::applyLook(*qApp, gui::Theme::Light);
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        copyFolder(QStringLiteral(SOURCE_FOLDER "/resources/demo"), m_folder.path());
        QFile(m_folder.filePath(QStringLiteral("ssh/known_hosts"))).resize(0);
        writeInventory();
        m_settings = std::make_unique<gui::Settings>(m_home.filePath(QStringLiteral("settings.ini")));
        m_secrets = std::make_unique<MemoryStore>();
        m_desk = std::make_unique<Desk>(*m_secrets);
        m_desk->setLanguage(QStringLiteral("en"));
        m_window = std::make_unique<gui::MainWindow>(*m_desk, *m_settings);
        m_window->resize(1280, 720);
        m_window->show();
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_desk.reset();
    }

    void open()
    {
        m_window->setFolderChooser(
            [this](QWidget *, const std::function<void(const QString &)> &done) { done(m_folder.path()); });
        QVERIFY(press(QStringLiteral("openButton")));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isOpen(), 20000);
        QCOMPARE(m_desk->snapshot()->servers.size(), std::size_t(2));
        QCOMPARE(sentence(), QStringLiteral("Not compared with the servers yet."));
    }

    void preview()
    {
        m_window->go({Location::Page::Service, QStringLiteral("linde"), QStringLiteral("board"),
                      QStringLiteral("/srv/apps/board/docker-compose.yml")});
        auto *code = visible<gui::CodeView>(QStringLiteral("code"));
        QVERIFY(code);
        QVERIFY(code->toPlainText().contains(QStringLiteral("services:")));
        QVERIFY(press(QStringLiteral("changesButton")));
        QCOMPARE(visible<QLabel>(QStringLiteral("words"))->text(),
                 QStringLiteral("Not compared with the server yet."));
    }

    void reviewBeforeAnythingIsSent()
    {
        QVERIFY(press(QStringLiteral("primaryButton"))); // Deploy…
        QCOMPARE(m_window->location().page, Location::Page::Run);
        QVERIFY(finishRun());
        QTRY_COMPARE(m_window->location().page, Location::Page::Review);
        QVERIFY(m_hostKeys >= 1);
        QCOMPARE(sentence(), QStringLiteral("5 services will be deployed."));
        QCOMPARE(m_server.text(QStringLiteral("docker ps -q; ls /srv 2>/dev/null")), QString());
    }

    void aReviewGetsOld()
    {
        const QString file = m_folder.filePath(QStringLiteral("group_vars/web.yml"));
        const QByteArray before = contentOf(file);
        const auto write = [&](const QByteArray &text) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
        };
        write(before + "\n# a comment changes nothing\n");
        QSignalSpy read(m_desk.get(), &Desk::snapshotChanged);
        m_desk->reload();
        QTRY_VERIFY_WITH_TIMEOUT(read.count() > 0, 20000);
        QCOMPARE(sentence(), QStringLiteral("5 services will be deployed."));
        write(QByteArray(before).replace("noticeboard_title: Notices", "noticeboard_title: News"));
        read.clear();
        m_desk->reload();
        QTRY_VERIFY_WITH_TIMEOUT(read.count() > 0, 20000);
        QTRY_COMPARE(sentence(), QStringLiteral("The folder changed since this comparison."));
        QVERIFY(press(QStringLiteral("primaryButton"))); // Compare again
        QVERIFY(finishRun());
        QTRY_COMPARE(m_window->location().page, Location::Page::Review);
        QCOMPARE(sentence(), QStringLiteral("5 services will be deployed."));
    }

    void deploy()
    {
        QVERIFY(press(QStringLiteral("primaryButton"))); // Deploy
        QCOMPARE(m_window->location().page, Location::Page::Run);
        QVERIFY(m_desk->isRunning());
        QVERIFY(visible<QPushButton>(QStringLiteral("secondButton"))); // Cancel
        QVERIFY(finishRun());
        QTRY_VERIFY(sentence().contains(QStringLiteral("Everything answers.")));
        auto *bar = visible<QProgressBar>(QStringLiteral("bar"));
        QCOMPARE(bar->value(), 5);
        QCOMPARE(bar->maximum(), 5);
        QVERIFY2(m_passwords >= 1, "sudo asks for a password");
        QCOMPARE(m_server.text(QStringLiteral("docker ps -q | wc -l")), QStringLiteral("2"));
        QVERIFY(m_server.text(QStringLiteral("systemctl is-active spaceapi.service"))
                    .contains(QStringLiteral("active")));
    }

    void againNothingIsLeft()
    {
        QVERIFY(press(QStringLiteral("primaryButton"))); // Show the services
        QCOMPARE(m_window->location().page, Location::Page::Services);
        QCOMPARE(sentence(), QStringLiteral("All deployed."));
        const QString before = m_server.text(QStringLiteral(
            "docker ps --no-trunc -q | sort; systemctl show -p ActiveEnterTimestamp spaceapi"));
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(finishRun());
        QTRY_COMPARE(m_window->location().page, Location::Page::Review);
        QCOMPARE(visible<QLabel>(QStringLiteral("title"))->text(), QStringLiteral("Nothing to deploy"));
        QVERIFY(!visible<QPushButton>(QStringLiteral("primaryButton")));
        QCOMPARE(m_server.text(QStringLiteral(
                     "docker ps --no-trunc -q | sort; systemctl show -p ActiveEnterTimestamp spaceapi")),
                 before);
    }

    void noPasswordIsLeftInTheWindow()
    {
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            for (const char *name :
                 {"text", "plainText", "toolTip", "accessibleName", "accessibleDescription"}) {
                QVERIFY(!widget->property(name).toString().contains(QStringLiteral("Kastanie-7-Laterne")));
            }
        }
    }
};

QTEST_MAIN(TestWholePath)
#include "tst_wholepath.moc"
