// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace chatelaine::app
{

/// No core dumps and no ptrace of this process by others of the same user: secrets are in its memory.
void protectMemory();
void nameApplication();

} // namespace chatelaine::app
