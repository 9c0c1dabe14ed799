// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/findentry.h"

#include <QFrame>

#include <functional>

class QListView;
class QStandardItemModel;

namespace chatelaine::gui
{

class FilterEdit;

/// The results of Find, below its field. Arrow keys move, Enter goes there, Escape closes.
class FindPanel : public QFrame
{
    Q_OBJECT
public:
    /// `window`: the widget it lies upon. `entries` gives everything that can be found, when the field is
    /// entered.
    FindPanel(FilterEdit *field, QWidget *window, std::function<std::vector<FindEntry>()> entries);
    void open();

Q_SIGNALS:
    void wanted(const chatelaine::gui::Location &location);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void place();
    void activate(int row);
    void close();

    FilterEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    std::function<std::vector<FindEntry>()> m_source;
    std::vector<FindEntry> m_entries;
    std::vector<FindEntry> m_found;
};

} // namespace chatelaine::gui
