// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/location.h"

#include <QTreeView>

namespace chatelaine::gui
{

class NavModel;

/// The navigation at the left. Moving to an entry goes to its page.
class NavView : public QTreeView
{
    Q_OBJECT
public:
    explicit NavView(QWidget *parent = nullptr);
    void setNavModel(NavModel *model);
    /// Marks the entry of a page without going there.
    void mark(const Location &location);
    /// Opens the servers where they are few; after the model changed.
    void settle();
    QSize sizeHint() const override;

Q_SIGNALS:
    void wanted(const chatelaine::gui::Location &location);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    NavModel *m_nav = nullptr;
    bool m_marking = false;
    bool m_settled = false;
};

} // namespace chatelaine::gui
