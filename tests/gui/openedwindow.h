// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smallworkspace.h"

#include "desk/desk.h"
#include "gui/shell/mainwindow.h"
#include "secrets/secretstore.h"

#include <QLabel>
#include <QTest>

namespace chatelaine
{

/// The window over a small folder of its own.
struct OpenedWindow {
    SmallWorkspace folder;
    QTemporaryDir memory;
    gui::Settings settings{memory.filePath(QStringLiteral("settings.ini"))};
    MemoryStore secrets;
    Desk desk{secrets};
    gui::MainWindow window{desk, settings};

    bool open()
    {
        window.show();
        window.openFolder(folder.path());
        return QTest::qWaitFor([&] { return desk.isOpen(); }, 20000);
    }
    QString sentence() { return visible<QLabel>(QStringLiteral("sentence"))->text(); }
    template<typename Widget>
    Widget *visible(const QString &name)
    {
        for (Widget *widget : window.findChildren<Widget *>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
};

/// Each page once, with something to show.
inline const QList<gui::Location> &places()
{
    using gui::Location;
    static const QList<Location> all{
        {Location::Page::Overview},
        {Location::Page::Servers},
        {Location::Page::Server, QStringLiteral("srv1")},
        {Location::Page::Services},
        {Location::Page::Service, QStringLiteral("srv1"), QStringLiteral("page")},
        {Location::Page::Review},
        {Location::Page::Run},
        {Location::Page::History},
        {Location::Page::Roles}};
    return all;
}

} // namespace chatelaine
