// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The real window over a copy of the demo association, driven as a person would, against a practice server.

#include "desk/desk.h"
#include "gui/deploy/hostkeypanel.h"
#include "gui/deploy/secretpanel.h"
#include "gui/shell/look.h"
#include "gui/shell/mainwindow.h"
#include "secrets/secretstore.h"
#include "support/practiceserver.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace chatelaine
{

/// How long the event loop was away, at most; for the thread that made it.
class LoopWatch
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const qint64 gap = m_clock.nsecsElapsed() / 1000;
            m_gaps.append(gap);
            m_clock.start();
        });
    }
    void start()
    {
        m_clock.start();
        m_timer.start();
    }
    void stop() { m_timer.stop(); }
    /// Says the longest gaps, and how many were longer than a picture of a fluid window (16 ms).
    void report()
    {
        std::sort(m_gaps.begin(), m_gaps.end(), std::greater<>());
        QStringList longest;
        for (qsizetype i = 0; i < std::min<qsizetype>(8, m_gaps.size()); ++i) {
            longest += QString::number(static_cast<double>(m_gaps[i]) / 1000.0, 'f', 1);
        }
        const auto over = std::count_if(m_gaps.begin(), m_gaps.end(), [](qint64 gap) { return gap > 16000; });
        qInfo("The event loop was away at most %s ms; %d of %d times over 16 ms",
              qPrintable(longest.join(QStringLiteral(", "))), static_cast<int>(over),
              static_cast<int>(m_gaps.size()));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<qint64> m_gaps; ///< microseconds
};

class DrivenWindow
{
public:
    static constexpr int patience = 180000; ///< milliseconds, for a whole run on a busy machine

    explicit DrivenWindow(const QString &serverName) : m_server(serverName) {}
    ~DrivenWindow()
    {
        m_window.reset();
        m_desk.reset();
    }

    /// The server, the copy, the window; nothing is opened yet. False: the server's error().
    [[nodiscard]] bool start()
    {
        // This computer remembers no server yet.
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        gui::applyLook(*qApp, gui::Theme::Light);
        if (!m_server.start()) {
            return false;
        }
        copyFolder(QStringLiteral(SOURCE_FOLDER "/resources/demo"), m_folder.path());
        write("ssh/known_hosts", {});
        QByteArray hosts = content("inventory/hosts.yml");
        hosts.replace("ansible_port: 2211", "ansible_port: " + QByteArray::number(m_server.port()));
        hosts.replace("~/.local/share/chatelaine/practice/key", m_server.key().toUtf8());
        write("inventory/hosts.yml", hosts);
        m_settings = std::make_unique<gui::Settings>(m_home.filePath(QStringLiteral("settings.ini")));
        m_secrets = std::make_unique<MemoryStore>();
        m_desk = std::make_unique<Desk>(*m_secrets);
        m_desk->setLanguage(QStringLiteral("en"));
        m_window = std::make_unique<gui::MainWindow>(*m_desk, *m_settings);
        m_window->resize(1280, 720);
        m_window->show();
        return true;
    }

    PracticeServer &server() { return m_server; }
    Desk &desk() { return *m_desk; }
    gui::MainWindow &window() { return *m_window; }
    QString folder() const { return m_folder.path(); }
    QByteArray content(const char *name) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char *name, const QByteArray &text) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// Opens the copy with the welcome page's button.
    [[nodiscard]] bool open()
    {
        m_window->setFolderChooser(
            [this](QWidget *, const std::function<void(const QString &)> &done) { done(m_folder.path()); });
        m_watch.start();
        const bool opened =
            press("openButton") && QTest::qWaitFor([this] { return m_desk->isOpen(); }, 20000);
        QTest::qWait(100);
        m_watch.stop();
        return opened;
    }
    template<typename Widget>
    Widget *visible(const char *name) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    bool press(const char *name) const
    {
        auto *button = visible<QPushButton>(name);
        if (!button || !button->isEnabled()) {
            return false;
        }
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    /// What the button of the bottom bar would do: "deploy", "cancel", "review", "again" …
    QString action(const char *button) const
    {
        auto *there = visible<QPushButton>(button);
        return there && there->isEnabled() ? there->property("action").toString() : QString();
    }
    QString sentence() const { return visible<QLabel>("sentence")->text(); }
    QString detail() const
    {
        auto *label = visible<QLabel>("detail");
        return label ? label->text() : QString();
    }

    /// Answers what stands in the window, as a person would.
    void answer()
    {
        if (auto *panel = shown<gui::HostKeyPanel>()) {
            QVERIFY(panel->findChild<QLabel *>(QStringLiteral("fingerprint"))->text().remove(u' ') ==
                    m_server.fingerprint());
            ++m_hostKeys;
            QTest::mouseClick(panel->findChild<QPushButton *>(QStringLiteral("matchesButton")),
                              Qt::LeftButton);
        } else if (auto *secret = shown<gui::SecretPanel>()) {
            ++m_passwords;
            auto *edit = secret->findChild<QLineEdit *>(QStringLiteral("secret"));
            QCOMPARE(edit->echoMode(), QLineEdit::Password);
            m_window->activateWindow();
            edit->setFocus();
            QTest::keyClicks(edit, PracticeServer::password());
            QTest::keyClick(edit, Qt::Key_Return);
            QVERIFY(edit->text().isEmpty());
        }
    }
    [[nodiscard]] bool finishRun()
    {
        QElapsedTimer clock;
        clock.start();
        m_watch.start();
        while (m_desk->isRunning() && clock.elapsed() < patience) {
            answer();
            QTest::qWait(100);
        }
        m_watch.stop();
        return !m_desk->isRunning();
    }
    /// How long the event loop was away while the folder was opened and runs went on.
    LoopWatch &watch() { return m_watch; }
    int hostKeys() const { return m_hostKeys; }
    int passwords() const { return m_passwords; }
    /// As after a start of the program.
    void forgetPasswords() const
    {
        for (const char *login : {"deploy@linde", "deploy@eiche"}) {
            const SecretName name{QStringLiteral("become-password"),
                                  QString::fromLatin1(login) + u'/' + m_server.fingerprint()};
            QVERIFY(m_secrets->remove(name));
        }
    }

private:
    template<typename Panel>
    Panel *shown() const
    {
        for (Panel *panel : m_window->findChildren<Panel *>()) {
            if (panel->isVisible()) {
                return panel;
            }
        }
        return nullptr;
    }
    static void copyFolder(const QString &from, const QString &to)
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

    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    PracticeServer m_server;
    std::unique_ptr<gui::Settings> m_settings;
    std::unique_ptr<MemoryStore> m_secrets;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<gui::MainWindow> m_window;
    LoopWatch m_watch;
    int m_hostKeys = 0;
    int m_passwords = 0;
};

} // namespace chatelaine
