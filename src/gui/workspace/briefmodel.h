// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"
#include "gui/shell/location.h"
#include "gui/widgets/rowsmodel.h"

namespace chatelaine::gui
{

/// A server or a service in two lines.
struct Brief {
    QString title;
    QString word;
    QString line;
    Health health = Health::Unknown;
    Location location;
    friend bool operator==(const Brief &, const Brief &) = default;
};

/// Servers or services in brief, for the overview.
class BriefModel : public RowsModel<Brief>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    /// At most `most`, those that need somebody first.
    void showServers(const Desk &desk, int most);
    void showServices(const Desk &desk, int most);
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    int columns() const override { return 1; }
    bool sameThing(const Brief &a, const Brief &b) const override { return a.location == b.location; }
};

} // namespace chatelaine::gui
