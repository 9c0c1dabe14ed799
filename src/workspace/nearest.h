// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace chatelaine
{

/// The candidate a person probably meant by a misspelt name; empty when none is close.
QString nearestName(const QString &name, const QStringList &candidates);

} // namespace chatelaine
