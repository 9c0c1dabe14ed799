// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/inventory/serverrow.h"
#include "gui/widgets/rowsmodel.h"

namespace chatelaine::gui
{

/// The servers of the workspace as a table: server, state, groups, services.
class ServersModel : public RowsModel<ServerRow>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    enum Column { Name, State, Groups, Services };

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int columns() const override { return 4; }
    bool sameThing(const ServerRow &a, const ServerRow &b) const override { return a.name == b.name; }

private:
    static QVariant title(const ServerRow &row, int column);
    static QVariant below(const ServerRow &row, int column);
};

} // namespace chatelaine::gui
