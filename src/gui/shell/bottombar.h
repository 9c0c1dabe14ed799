// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/barcontent.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace chatelaine::gui
{

namespace Ui
{
class BottomBar;
}

/// The conscience: one sentence about what is pending, at most three buttons. Always the same place and
/// height.
class BottomBar : public QWidget
{
    Q_OBJECT
public:
    explicit BottomBar(QWidget *parent = nullptr);
    ~BottomBar() override;
    void setContent(const BarContent &content);
    const BarContent &content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(QPushButton &button, BarAction::Look look);
    void paintGlyph();

    std::unique_ptr<Ui::BottomBar> m_ui;
    BarContent m_content;
};

} // namespace chatelaine::gui
