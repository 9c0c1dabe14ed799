// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inventory/builder.h"

namespace chatelaine
{

/// Adds what an INI inventory says: host lines with key=value, [group], [group:children], [group:vars].
/// Values are Python literals where they can be, else texts. Errors: a line that is none of these, a section
/// of another kind, a child that is no group; each with its place.
Result<void> addIniInventory(const QByteArray &content, const QString &path, InventoryBuilder &builder);

} // namespace chatelaine
