// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QMenu;
class QStandardItemModel;

namespace chatelaine::gui
{

namespace Ui
{
class WelcomePage;
}

/// The first page: open a folder, recent folders, try the playground.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    void setRecent(const QStringList &folders);
    void setPlaygroundAvailable(bool available);
    void setLanguageMenu(QMenu *menu, const QString &current);
    void setOpening(const QString &folder); ///< empty: nothing is being opened
    void setError(const Error &error);
    void clearError();

Q_SIGNALS:
    void openWanted();
    void recentWanted(const QString &folder);
    void playgroundWanted();

private:
    void retranslate();

    std::unique_ptr<Ui::WelcomePage> m_ui;
    QStandardItemModel *m_recent;
};

} // namespace chatelaine::gui
