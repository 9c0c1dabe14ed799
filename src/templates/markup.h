// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Text that is HTML already, as Python's MarkupSafe has it: a String whose isMarkup() says so. What is put
// together with it is escaped.

#include "values/value.h"

#include <string>
#include <string_view>

namespace chatelaine::templates
{

/// & < > " ' as MarkupSafe writes them.
std::string htmlEscaped(std::string_view text);
/// The named and numbered entities that htmlEscaped() and people write.
std::string htmlUnescaped(std::string_view text);

/// markupsafe.escape(): Markup as it is, any other value as its text escaped. Secret parts stay marked.
Value escaped(const Value &value);
/// The text of a value as Markup, whatever is in it.
Value asMarkup(const Value &value);
/// A text that came from `model`: Markup when that is.
Value likeMarkup(const Value &text, const Value &model);

} // namespace chatelaine::templates
