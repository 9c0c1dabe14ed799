// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chatelaine::templates
{

struct Token {
    enum class Kind : unsigned char {
        Data,
        VariableBegin,
        VariableEnd,
        BlockBegin,
        BlockEnd,
        Name,
        String, ///< text is decoded
        Integer,
        Float,
        Operator,
        End,
    };

    Kind kind = Kind::End;
    std::size_t offset = 0;
    std::string text;

    bool is(Kind wanted) const { return kind == wanted; }
    bool isName(std::string_view name) const { return kind == Kind::Name && text == name; }
    bool isOperator(std::string_view symbol) const { return kind == Kind::Operator && text == symbol; }
};

} // namespace chatelaine::templates
