// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/ansiblesettings.h"

#include <QString>

namespace chatelaine
{

/// Whether Ansible passes over a file or folder of this name in a folder of inventories (and licence notes
/// beside them).
bool isIgnoredInventory(const QString &name, const AnsibleSettings &settings);

} // namespace chatelaine
