// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/services/servicerow.h"
#include "gui/widgets/rowsmodel.h"

namespace chatelaine::gui
{

/// Service instances as a table: service, state, server, kind.
class ServicesModel : public RowsModel<ServiceRow>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    enum Column { Name, State, Server, Kind };

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int columns() const override { return 4; }
    bool sameThing(const ServiceRow &a, const ServiceRow &b) const override
    {
        return a.host == b.host && a.instance == b.instance;
    }

private:
    static QVariant title(const ServiceRow &row, int column);
    static QVariant below(const ServiceRow &row, int column);
};

} // namespace chatelaine::gui
