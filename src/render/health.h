// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "render/render.h"

namespace chatelaine
{

/// One entry of `health:`. Errors: not exactly one of http, tcp, command, container; a value of the wrong
/// type.
Result<HealthCheck> renderHealth(TemplateScope &scope, const Value &raw);

} // namespace chatelaine
