// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workspace/attentionmodel.h"

#include "gui/widgets/roles.h"

namespace chatelaine::gui
{

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Attention &thing = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return thing.title;
    case SubRole:
    case Qt::ToolTipRole:
        return thing.sentence;
    case ShapeRole:
        return static_cast<int>(thing.shape);
    case ButtonRole:
        return thing.link;
    case LocationRole:
        return thing.link.isEmpty() ? QVariant() : QVariant::fromValue(thing.location);
    case Qt::AccessibleTextRole:
        return QString(thing.title + QStringLiteral(". ") + thing.sentence);
    default:
        return {};
    }
}

} // namespace chatelaine::gui
