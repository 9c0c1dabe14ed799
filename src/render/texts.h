// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The short texts around files: destinations, modes, durations, of which each may be a template.

#include "base/result.h"
#include "templates/templates.h"

#include <QString>

#include <chrono>
#include <optional>

namespace chatelaine
{

/// The text after templating; numbers become text. Errors get `place` where they have none.
Result<QString> renderText(TemplateScope &scope, const Value &raw, const Place &place);
Result<QString> renderText(TemplateScope &scope, const std::string &raw, const Place &place);

/// "0644" or "644"; nothing when it is no mode.
std::optional<uint> parseMode(const QString &text);
/// "60s", "2m", "1h", "90" (seconds); nothing when it is none of these, zero, or longer than a day.
std::optional<std::chrono::seconds> parseDuration(const QString &text);

/// Where a file goes: relative to `base` (and staying below it), or absolute. Errors: outside the base, or
/// not a path that a service may write to.
Result<QString> targetPath(const QString &base, const QString &destination, const Place &place);

} // namespace chatelaine
