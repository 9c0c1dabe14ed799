// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/page.h"

#include <memory>

class QAbstractItemModel;

namespace chatelaine::gui
{

class FilterProxy;
class ListTable;
class Settings;

namespace Ui
{
class ListPage;
}

/// A page that is one table: title, filter, count, and words where there is nothing to list. A row leads to
/// its Location. Remembers the columns.
class ListPage : public Page
{
    Q_OBJECT
public:
    ~ListPage() override;

    void visit(const Location &location) override;
    void refresh() override;
    QWidget *entry() override;

protected:
    struct Content {
        QString name; ///< under which the columns are remembered
        QString title;
        QString subtitle;
        QString find;  ///< what the filter offers
        QString empty; ///< instead of an empty table
    };
    ListPage(Settings &settings, const Content &content, QWidget *parent);
    /// Once, in the constructor; sorted by the first column. The model belongs to the page.
    void setModel(QAbstractItemModel *model, const QList<int> &shares);

    /// Brings the model up to date.
    virtual void fill() = 0;
    /// "3 servers"
    virtual QString counted(int rows) const = 0;

private:
    void showCount();

    Settings &m_settings;
    QString m_columnsName;
    std::unique_ptr<Ui::ListPage> m_ui;
    FilterProxy *m_proxy;
};

} // namespace chatelaine::gui
