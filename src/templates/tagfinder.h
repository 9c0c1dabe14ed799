// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "templates/lexer.h"

#include <array>

namespace chatelaine::templates
{

/// Finds where in a text the next tag begins.
class TagFinder
{
public:
    enum class Tag { None, Variable, LineStatement, LineComment, Comment, Block };
    struct Found {
        Tag tag = Tag::None;
        std::size_t at = 0;     ///< where it begins; for the line tags with the white space before it
        std::size_t length = 0; ///< of the mark with that white space
    };

    /// Both must outlive this.
    TagFinder(std::string_view text, const Syntax &syntax);
    /// The first tag at or behind `from`, which may not go back between two calls: a long text is searched
    /// once for each kind.
    Found next(std::size_t from);

private:
    struct Upcoming {
        Tag tag;
        std::string_view mark;
        Found found{};
        bool searched = false;
    };

    Found search(const Upcoming &kind, std::size_t from) const;
    Found lineStatement(std::string_view prefix, std::size_t from) const;
    Found lineComment(std::string_view prefix, std::size_t from) const;

    std::string_view m_text;
    std::vector<Upcoming> m_upcoming;
};

} // namespace chatelaine::templates
