// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/rowsmodel.h"
#include "gui/workspace/attention.h"

namespace chatelaine::gui
{

/// What needs a person, for a list of cards.
class AttentionModel : public RowsModel<Attention>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    int columns() const override { return 1; }
    bool sameThing(const Attention &a, const Attention &b) const override { return a == b; }
};

} // namespace chatelaine::gui
