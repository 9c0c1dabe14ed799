// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/progress.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace chatelaine::gui
{

namespace Ui
{
class LogPanel;
}

/// The log of one service, with Copy. Stays at the end while the person does not scroll up.
class LogPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LogPanel(QWidget *parent = nullptr);
    ~LogPanel() override;
    void setLines(const std::vector<LogLine> &lines);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString lineOf(const LogLine &line);

    std::unique_ptr<Ui::LogPanel> m_ui;
    std::vector<LogLine> m_lines;
};

} // namespace chatelaine::gui
