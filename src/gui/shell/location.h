// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace chatelaine::gui
{

/// A page and what it shows.
struct Location {
    enum class Page { Overview, Servers, Server, Services, Service, Review, Run, History, Roles };
    Page page = Page::Overview;
    QString host = {};
    QString instance = {};
    QString file = {};
    friend bool operator==(const Location &, const Location &) = default;
};

} // namespace chatelaine::gui

Q_DECLARE_METATYPE(chatelaine::gui::Location)
