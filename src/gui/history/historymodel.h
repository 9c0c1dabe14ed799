// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/history/historyrow.h"
#include "gui/widgets/rowsmodel.h"

namespace chatelaine::gui
{

/// Deploys as a table: when, service, person, commit, result.
class HistoryModel : public RowsModel<HistoryRow>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    enum Column { When, Service, Person, Commit, Result };

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int columns() const override { return 5; }
    bool sameThing(const HistoryRow &a, const HistoryRow &b) const override { return a == b; }

private:
    static QString title(const HistoryRow &row, int column);
    static QString below(const HistoryRow &row, int column);
};

} // namespace chatelaine::gui
