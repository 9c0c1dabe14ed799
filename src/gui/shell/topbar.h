// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

class QMenu;

namespace chatelaine::gui
{

class FilterEdit;

namespace Ui
{
class TopBar;
}

/// The bar at the top: the workspace with its menu, search, and the menu of everything else.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    ~TopBar() override;
    void setWorkspace(const QString &name);
    void setMenus(QMenu *workspace, QMenu *more);
    FilterEdit *find() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<Ui::TopBar> m_ui;
};

} // namespace chatelaine::gui
