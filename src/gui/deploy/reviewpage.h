// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/page.h"

#include <memory>

namespace chatelaine::gui
{

class ReviewModel;
class Settings;

namespace Ui
{
class ReviewPage;
}

/// What a deploy would do, before anything is sent: services, files and steps in words left, differences
/// right.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    ReviewPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// Shows the plan of a finished comparison.
    void setPlan(const Plan &plan, const Selection &selection);
    void visit(const Location &location) override;
    void refresh() override;
    std::optional<BarContent> bar() override;
    QWidget *entry() override;
    bool canDeploy() const;
    void deployNow();

Q_SIGNALS:
    void deployNowWanted(const chatelaine::Selection &selection);
    void backWanted();
    void stopWanted(const QString &host); ///< the run's row of a server that was not trusted

private:
    void showTitle();
    void showLive();
    void showCurrent();
    void showHost(const HostPlan &plan);
    void showConflict(const FileChange &change);
    void decide(ConflictChoice choice);

    Desk &m_desk;
    Settings &m_settings;
    std::unique_ptr<Ui::ReviewPage> m_ui;
    ReviewModel *m_model;
    Selection m_selection;
    bool m_outdated = false; ///< the folder changed since
    SnapshotPtr m_snapshot;  ///< that the plan belongs to
};

} // namespace chatelaine::gui
