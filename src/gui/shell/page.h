// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"
#include "gui/shell/barcontent.h"
#include "gui/shell/location.h"

#include <QWidget>

#include <optional>

namespace chatelaine::gui
{

/// A page of the window. It shows values of the desk and asks for everything else by signals; the window
/// navigates.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    /// Shows a location of its kind.
    virtual void visit(const Location &location) = 0;
    /// The snapshot, a status or the run changed.
    virtual void refresh() = 0;
    /// What the bottom bar says while the page is shown; nullopt: the general state.
    virtual std::optional<BarContent> bar() { return std::nullopt; }
    /// Where the focus goes when the page is entered.
    virtual QWidget *entry() { return this; }

Q_SIGNALS:
    void wanted(const chatelaine::gui::Location &location);
    void compareWanted(const chatelaine::Selection &selection);
    void deployWanted(const chatelaine::Selection &selection);
    void barChanged();
};

} // namespace chatelaine::gui
