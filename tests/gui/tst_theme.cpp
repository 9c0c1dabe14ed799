// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Light and dark, changed while the window is open: by its menu, and by the system.

#include "openedwindow.h"

#include "gui/shell/look.h"

#include <QApplication>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>

using namespace chatelaine;
using gui::Location;

namespace
{

QImage pictureOf(OpenedWindow &opened, const Location &place)
{
    opened.window.go(place);
    QCoreApplication::processEvents();
    return opened.window.grab().toImage();
}

void compare(const QImage &is, const QImage &wanted)
{
    if (is != wanted) {
        is.save(QDir::temp().filePath(QStringLiteral("chatelaine-is.png")));
        wanted.save(QDir::temp().filePath(QStringLiteral("chatelaine-wanted.png")));
    }
    QVERIFY2(is == wanted, qPrintable(QStringLiteral("see chatelaine-is.png and chatelaine-wanted.png in ") +
                                      QDir::tempPath()));
}

bool isDark() { return QApplication::palette().color(QPalette::Window).lightness() < 128; }

} // namespace

/// What a desktop answers about light and dark.
class Portal : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit Portal(QObject *parent) : QDBusAbstractAdaptor(parent) {}
    uint scheme = 0;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the interface's name
    QDBusVariant Read(const QString &, const QString &) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }
};

class TestTheme : public QObject
{
    Q_OBJECT

    QProcess m_bus;

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0);
        // A bus of our own, with a desktop of our own on it.
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                    QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead(10000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }
    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void changesWhatIsShown_data()
    {
        QTest::addColumn<Location>("place");
        for (const Location &place : places()) {
            QTest::addRow("page %d", static_cast<int>(place.page)) << place;
        }
    }
    /// After a change every page looks to the pixel as if it had always been so: colours, icons, syntax.
    void changesWhatIsShown()
    {
        QFETCH(Location, place);
        gui::applyLook(*qApp, gui::Theme::Light);
        OpenedWindow changed;
        QVERIFY(changed.open());
        const QImage light = pictureOf(changed, place);
        gui::applyLook(*qApp, gui::Theme::Dark);
        const QImage dark = pictureOf(changed, place);
        QVERIFY(light != dark);

        gui::applyLook(*qApp, gui::Theme::Light);
        compare(pictureOf(changed, place), light);

        gui::applyLook(*qApp, gui::Theme::Dark);
        OpenedWindow fresh;
        QVERIFY(fresh.open());
        compare(dark, pictureOf(fresh, place));
    }

    void welcome()
    {
        gui::applyLook(*qApp, gui::Theme::Light);
        OpenedWindow changed;
        changed.window.show();
        gui::applyLook(*qApp, gui::Theme::Dark);
        OpenedWindow fresh;
        fresh.window.show();
        QCoreApplication::processEvents();
        compare(changed.window.grab().toImage(), fresh.window.grab().toImage());
    }

    void followsTheSystem()
    {
        QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        QVERIFY(bus.isConnected());
        QObject desktop;
        auto *portal = new Portal(&desktop);
        portal->scheme = 1; // dark
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &desktop));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        gui::applyLook(*qApp, gui::Theme::Light);
        QVERIFY(!isDark());
        gui::applyLook(*qApp, gui::Theme::System);
        QTRY_VERIFY(isDark());
        const auto say = [&](const char *key, uint value) {
            QDBusMessage signal = QDBusMessage::createSignal(
                QStringLiteral("/org/freedesktop/portal/desktop"),
                QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
            signal << QStringLiteral("org.freedesktop.appearance") << QString::fromLatin1(key)
                   << QVariant::fromValue(QDBusVariant(value));
            QVERIFY(bus.send(signal));
        };
        say("color-scheme", 2); // light
        QTRY_VERIFY(!isDark());
        say("accent-color", 1);
        say("color-scheme", 1);
        QTRY_VERIFY(isDark());
        gui::applyLook(*qApp, gui::Theme::Light); // the person's own choice counts more
        say("color-scheme", 1);
        QTest::qWait(100);
        QVERIFY(!isDark());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
