// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/wordwrap.h"

#include "templates/regex.h"
#include "templates/unicode.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

/// What stays together: white space; two or more dashes between words; a word, cut behind the hyphens in it.
const Regex &pieceRegex()
{
    static const std::string space = "[\\t\\n\\x0b\\x0c\\r ]";
    static const std::string other = "[^\\t\\n\\x0b\\x0c\\r ]";
    static const std::string letter = "[^\\d\\W]";
    static const std::string wordEnd = "[\\w!\"'&.,?]";
    static const std::string hyphen = "-(?:(?<=" + letter + letter + "-)|(?<=" + letter + "-" + wordEnd +
                                      "-))(?=" + letter + "-?" + letter + ")";
    static const Regex regex(space + "+|(?<=" + wordEnd + ")-{2,}(?=\\w)|" + other + "+?(?:" + hyphen +
                             "|(?=" + space + "|\\Z)|(?<=" + wordEnd + ")(?=-{2,}\\w))");
    return regex;
}

const Regex &simpleRegex()
{
    static const Regex regex("[\\t\\n\\x0b\\x0c\\r ]+");
    return regex;
}

std::vector<std::string> piecesOf(std::string_view line, bool breaksHyphens)
{
    std::vector<std::string> out;
    std::size_t at = 0;
    const auto add = [&](std::size_t begin, std::size_t end) {
        if (end > begin) {
            out.emplace_back(line.substr(begin, end - begin));
        }
    };
    for (const RegexMatch &match : (breaksHyphens ? pieceRegex() : simpleRegex()).findAll(line)) {
        add(at, match.begin());
        add(match.begin(), match.end());
        at = match.end();
    }
    add(at, line.size());
    return out;
}

bool isBlank(std::string_view text) { return unicode::stripped(text).empty(); }

/// How many characters of a word that fits on no line go to this one.
std::size_t cutOf(const std::string &word, std::size_t space, bool breaksHyphens)
{
    if (breaksHyphens && unicode::length(word) > space) {
        const std::string head = word.substr(0, unicode::byteOf(word, space));
        const std::size_t hyphen = head.rfind('-');
        if (hyphen != std::string::npos && hyphen > 0 && head.find_first_not_of('-') < hyphen) {
            return unicode::length(std::string_view(head).substr(0, hyphen)) + 1;
        }
    }
    return space;
}

class Wrapper
{
public:
    Wrapper(std::string_view line, const WrapStyle &style)
        : m_style(style), m_pieces(piecesOf(line, style.breaksHyphens))
    {
    }

    std::vector<std::string> lines()
    {
        std::vector<std::string> out;
        while (m_at < m_pieces.size()) {
            if (!out.empty() && isBlank(m_pieces[m_at])) {
                ++m_at;
            }
            std::vector<std::string> line = nextLine();
            if (!line.empty()) {
                out.emplace_back();
                for (const std::string &piece : line) {
                    out.back() += piece;
                }
            }
        }
        return out;
    }

private:
    std::vector<std::string> nextLine()
    {
        std::vector<std::string> line;
        std::size_t used = 0;
        while (m_at < m_pieces.size()) {
            const std::size_t size = unicode::length(m_pieces[m_at]);
            if (used + size > m_style.width) {
                break;
            }
            used += size;
            line.push_back(m_pieces[m_at++]);
        }
        if (m_at < m_pieces.size() && unicode::length(m_pieces[m_at]) > m_style.width) {
            takeLongWord(line, m_style.width - used);
        }
        if (!line.empty() && isBlank(line.back())) {
            line.pop_back();
        }
        return line;
    }

    void takeLongWord(std::vector<std::string> &line, std::size_t space)
    {
        std::string &word = m_pieces[m_at];
        if (m_style.breaksWords) {
            // Without any space left this adds nothing, and keeps the white space before it on the line.
            const std::size_t cut = unicode::byteOf(word, cutOf(word, space, m_style.breaksHyphens));
            line.push_back(word.substr(0, cut));
            word.erase(0, cut);
        } else if (line.empty()) {
            line.push_back(word);
            ++m_at;
        }
    }

    const WrapStyle &m_style;
    std::vector<std::string> m_pieces;
    std::size_t m_at = 0;
};

} // namespace

std::vector<std::string> wrappedLine(std::string_view line, const WrapStyle &style)
{
    return Wrapper(line, style).lines();
}

} // namespace chatelaine::templates
