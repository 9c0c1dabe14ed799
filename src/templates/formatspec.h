// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "values/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace chatelaine::templates
{

/// How one value is laid out, for `%` formats and str.format() alike:
/// [[fill]align][sign][#][0][width][,][.precision][type]
struct FormatSpec {
    std::string fill = " ";
    char align = '\0';
    char sign = '\0';
    bool alternate = false;
    bool zeroPadded = false;
    int width = 0;
    char grouping = '\0';
    int precision = -1;
    char type = '\0';

    FormatSpec as(char other) const
    {
        FormatSpec spec = *this;
        spec.type = other;
        return spec;
    }
};

std::optional<FormatSpec> parseFormatSpec(std::string_view text);
std::string formatText(std::string_view text, const FormatSpec &spec);
/// Throws Failure for a type that the number cannot have.
std::string formatNumber(const Value &number, const FormatSpec &spec);

} // namespace chatelaine::templates
