// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common.h"
#include "app/picture.h"
#include "desk/desk.h"
#include "desk/languages.h"
#include "gui/shell/look.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/settings.h"
#include "secrets/secretstore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace chatelaine;

namespace
{

struct Wishes {
    QString folder;
    QString playground;
    QString theme;
    QString language;
    QString picture;
};

Wishes readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("open"), QStringLiteral("Open this association's folder."), QStringLiteral("DIR")},
        {QStringLiteral("playground"), QStringLiteral("Offer this folder as the playground."),
         QStringLiteral("DIR")},
        {QStringLiteral("theme"), QStringLiteral("light, dark or system."), QStringLiteral("THEME")},
        {QStringLiteral("language"), QStringLiteral("en, de or fr."), QStringLiteral("LANG")},
        {QStringLiteral("screenshot"),
         QStringLiteral("Save a picture of the window once the folder is open, and quit."),
         QStringLiteral("FILE")},
    });
    parser.process(application);
    const auto value = [&](const char *name) { return parser.value(QString::fromLatin1(name)); };
    return {value("open"), value("playground"), value("theme"), value("language"), value("screenshot")};
}

} // namespace

int main(int argc, char **argv)
{
    app::protectMemory();
    QApplication application(argc, argv);
    app::nameApplication();
    const Wishes wishes = readArguments(application);

    gui::Settings settings;
    applyLanguage(application, wishes.language.isEmpty() ? settings.language() : wishes.language);
    gui::applyLook(application, gui::themeNamed(wishes.theme.isEmpty() ? settings.theme() : wishes.theme));

    MemoryStore secrets;
    Desk desk(secrets);
    gui::MainWindow window(desk, settings);
    if (!wishes.playground.isEmpty()) {
        window.setPlaygroundAvailable(true);
        QObject::connect(&window, &gui::MainWindow::playgroundRequested, &window,
                         [&] { window.openFolder(wishes.playground); });
    }
    window.show();
    if (!wishes.folder.isEmpty()) {
        window.openFolder(QFileInfo(wishes.folder).absoluteFilePath());
    } else {
        window.reopenLast();
    }
    if (!wishes.picture.isEmpty()) {
        app::takePicture(window, desk, wishes.picture);
    }
    return QApplication::exec();
}
