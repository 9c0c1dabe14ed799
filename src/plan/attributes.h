// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/text.h"
#include "render/render.h"
#include "state/state.h"

namespace chatelaine
{

/// Whether mode, owner and group are as wanted. Owners may be wanted by name or by number.
bool sameAttributes(const RenderedFile &wanted, const RemoteFile &there);

/// "mode 0644 → 0600, owner root:root → 1000:1000"; only what differs; empty where nothing does.
Text attributeRemark(const RenderedFile &wanted, const RemoteFile &there);

} // namespace chatelaine
