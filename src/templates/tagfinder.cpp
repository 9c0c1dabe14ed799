// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/tagfinder.h"

#include <algorithm>

namespace chatelaine::templates
{

TagFinder::TagFinder(std::string_view text, const Syntax &syntax) : m_text(text)
{
    // At the same place the longest mark wins, then this order, as Jinja2 sorts its rules.
    m_upcoming = {{Tag::Variable, syntax.variableStart},
                  {Tag::LineStatement, syntax.lineStatementPrefix},
                  {Tag::LineComment, syntax.lineCommentPrefix},
                  {Tag::Comment, syntax.commentStart},
                  {Tag::Block, syntax.blockStart}};
    std::erase_if(m_upcoming, [](const Upcoming &kind) { return kind.mark.empty(); });
    std::stable_sort(m_upcoming.begin(), m_upcoming.end(),
                     [](const Upcoming &a, const Upcoming &b) { return a.mark.size() > b.mark.size(); });
}

TagFinder::Found TagFinder::next(std::size_t from)
{
    Found best;
    for (Upcoming &kind : m_upcoming) {
        if (!kind.searched || (kind.found.tag != Tag::None && kind.found.at < from)) {
            kind.found = search(kind, from);
            kind.searched = true;
        }
        if (kind.found.tag != Tag::None && (best.tag == Tag::None || kind.found.at < best.at)) {
            best = kind.found;
        }
    }
    return best;
}

TagFinder::Found TagFinder::search(const Upcoming &kind, std::size_t from) const
{
    if (kind.tag == Tag::LineStatement) {
        return lineStatement(kind.mark, from);
    }
    if (kind.tag == Tag::LineComment) {
        return lineComment(kind.mark, from);
    }
    const std::size_t at = m_text.find(kind.mark, from);
    return at == std::string_view::npos ? Found() : Found{kind.tag, at, kind.mark.size()};
}

/// The prefix stands first on its line, but for white space.
TagFinder::Found TagFinder::lineStatement(std::string_view prefix, std::size_t from) const
{
    std::size_t line = from;
    if (line > 0 && m_text[line - 1] != '\n') {
        line = m_text.find('\n', line);
        line = line == std::string_view::npos ? line : line + 1;
    }
    while (line < m_text.size()) {
        const std::size_t mark = std::min(m_text.find_first_not_of(" \t\v", line), m_text.size());
        if (m_text.substr(mark).starts_with(prefix)) {
            return {Tag::LineStatement, line, mark + prefix.size() - line};
        }
        line = m_text.find('\n', line);
        line = line == std::string_view::npos ? line : line + 1;
    }
    return {};
}

/// The prefix stands anywhere; the white space between it and what is before it on the line belongs to it.
TagFinder::Found TagFinder::lineComment(std::string_view prefix, std::size_t from) const
{
    static constexpr std::string_view space = " \t\v\f";
    for (std::size_t mark = m_text.find(prefix, from); mark != std::string_view::npos;
         mark = m_text.find(prefix, mark + 1)) {
        std::size_t begin = mark;
        while (begin > from && space.find(m_text[begin - 1]) != std::string_view::npos) {
            --begin;
        }
        if (begin == 0 || space.find(m_text[begin - 1]) == std::string_view::npos) {
            return {Tag::LineComment, begin, mark + prefix.size() - begin};
        }
    }
    return {};
}

} // namespace chatelaine::templates
