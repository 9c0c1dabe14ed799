// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/page.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace chatelaine::gui
{

namespace Ui
{
class DeployPage;
}

/// The run under way or the last one, comparing or deploying. Stays after the end.
class DeployPage : public Page
{
    Q_OBJECT
public:
    explicit DeployPage(Desk &desk, QWidget *parent = nullptr);
    ~DeployPage() override;

    void visit(const Location &location) override;
    void refresh() override;
    std::optional<BarContent> bar() override;
    QWidget *entry() override;
    /// The desk has a new run.
    void startOver();
    void showQuestion();
    void showStop(const QString &host); ///< the form by which a server is trusted again

Q_SIGNALS:
    void retryWanted(const QString &host, const QString &instance);
    void reviewWanted();
    void nextWanted(); ///< on from the end of a deploy

private:
    void showHead();
    void showMoved();
    void cancel();
    QString title(const Run &run) const;
    BarContent running(const Run &run);
    BarContent finished(const Run &run);

    Desk &m_desk;
    std::unique_ptr<Ui::DeployPage> m_ui;
    QTimer m_soon;
    QSet<QString> m_moved; ///< hosts of which something was said
    bool m_cancelling = false;
};

} // namespace chatelaine::gui
