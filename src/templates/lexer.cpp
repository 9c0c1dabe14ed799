// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/lexer.h"

#include "templates/literals.h"
#include "templates/tagfinder.h"
#include "templates/unicode.h"

#include <algorithm>

namespace chatelaine::templates
{

namespace
{

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80U;
}

class Lexer
{
public:
    Lexer(const Source &source, const Syntax &syntax, std::size_t begin)
        : m_source(source)
        , m_syntax(syntax)
        , m_text(textOf(source, syntax))
        , m_finder(m_text, syntax)
        , m_at(begin)
    {
    }

    std::vector<Token> run()
    {
        while (m_at < m_text.size()) {
            root();
        }
        m_tokens.push_back({Token::Kind::End, m_text.size(), {}});
        return std::move(m_tokens);
    }

private:
    using Tag = TagFinder::Tag;

    static std::string_view textOf(const Source &source, const Syntax &syntax)
    {
        std::string_view text = source.text;
        if (!syntax.keepTrailingNewline && text.ends_with('\n')) {
            text.remove_suffix(1);
        }
        return text;
    }

    bool starts(std::size_t at, std::string_view what) const
    {
        return m_text.substr(at, what.size()) == what;
    }

    [[noreturn]] void bad(std::size_t at, Text sentence) const { raiseAt(m_source, at, std::move(sentence)); }

    void data(std::size_t begin, std::size_t end)
    {
        if (end <= begin) {
            return;
        }
        m_tokens.push_back({Token::Kind::Data, begin, withNewlines(m_text.substr(begin, end - begin))});
    }

    /// The text with the line ends that the syntax asks for.
    std::string withNewlines(std::string_view text) const
    {
        if (m_syntax.newlineSequence == "\n") {
            return std::string(text);
        }
        std::string out;
        for (const char c : text) {
            c == '\n' ? out += m_syntax.newlineSequence : out += c;
        }
        return out;
    }

    /// The literal text before a tag at `end`, with its end stripped as the tag wants it.
    void dataBefore(std::size_t begin, std::size_t end, char sign, bool mayLstrip)
    {
        if (sign == '-') {
            while (end > begin && isSpace(m_text[end - 1])) {
                --end;
            }
        } else if (sign != '+' && mayLstrip && m_syntax.lstripBlocks) {
            std::size_t line = end;
            while (line > begin && m_text[line - 1] != '\n') {
                --line;
            }
            const bool atLineStart = line > begin || m_lineStarting;
            if (atLineStart && std::all_of(m_text.begin() + static_cast<std::ptrdiff_t>(line),
                                           m_text.begin() + static_cast<std::ptrdiff_t>(end), isSpace)) {
                end = line;
            }
        }
        data(begin, end);
    }

    char signAt(std::size_t at) const
    {
        return at < m_text.size() && (m_text[at] == '-' || m_text[at] == '+') ? m_text[at] : '\0';
    }

    void root()
    {
        const TagFinder::Found found = m_finder.next(m_at);
        if (found.tag == Tag::None) {
            data(m_at, m_text.size());
            m_at = m_text.size();
            return;
        }
        const std::size_t textBegin = m_at;
        const std::size_t tagBegin = found.at;
        const std::size_t inside = tagBegin + found.length;
        const char sign = signAt(inside);
        dataBefore(textBegin, tagBegin, sign, found.tag != Tag::Variable);
        m_at = inside + (sign != '\0' ? 1 : 0);
        switch (found.tag) {
        case Tag::Comment:
            comment(tagBegin);
            break;
        case Tag::LineComment:
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
            break;
        case Tag::LineStatement:
            m_tokens.push_back({Token::Kind::BlockBegin, tagBegin, {}});
            inTag(TagEnd::Line, tagBegin);
            break;
        case Tag::Block:
            if (!raw(tagBegin)) {
                m_tokens.push_back({Token::Kind::BlockBegin, tagBegin, {}});
                inTag(TagEnd::Block, tagBegin);
            }
            break;
        default:
            m_tokens.push_back({Token::Kind::VariableBegin, tagBegin, {}});
            inTag(TagEnd::Variable, tagBegin);
        }
        m_lineStarting = m_at > 0 && m_text[m_at - 1] == '\n';
    }

    void skipSpace()
    {
        while (m_at < m_text.size()) {
            std::size_t after = m_at + 1;
            if (!isSpace(m_text[m_at])) { // a no-break space is white, too
                after = m_at;
                if (static_cast<unsigned char>(m_text[m_at]) < 0x80 ||
                    !unicode::isSpace(unicode::next(m_text, after))) {
                    return;
                }
            }
            m_at = after;
        }
    }

    void comment(std::size_t tagBegin)
    {
        const std::size_t end = m_text.find(m_syntax.commentEnd, m_at);
        if (end == std::string_view::npos) {
            bad(tagBegin, Text(QT_TRANSLATE_NOOP("Chatelaine", "The end of this comment is missing.")));
        }
        const char sign = end > m_at ? m_text[end - 1] : '\0';
        m_at = end + m_syntax.commentEnd.size();
        afterBlock(sign);
    }

    void afterBlock(char sign)
    {
        if (sign == '-') {
            skipSpace();
        } else if (sign != '+' && m_syntax.trimBlocks && m_at < m_text.size() && m_text[m_at] == '\n') {
            ++m_at;
        }
    }

    /// {% raw %} … {% endraw %}; m_at stands behind the begin of the tag and its sign.
    bool raw(std::size_t tagBegin)
    {
        const std::size_t back = m_at;
        skipSpace();
        if (!starts(m_at, "raw")) {
            m_at = back;
            return false;
        }
        m_at += 3;
        skipSpace();
        if (starts(m_at, "-" + m_syntax.blockEnd)) {
            m_at += 1 + m_syntax.blockEnd.size();
            skipSpace();
        } else if (starts(m_at, m_syntax.blockEnd)) {
            m_at += m_syntax.blockEnd.size();
        } else {
            m_at = back;
            return false;
        }
        const std::size_t textBegin = m_at;
        m_lineStarting = m_at > 0 && m_text[m_at - 1] == '\n';
        for (std::size_t at = m_text.find(m_syntax.blockStart, m_at); at != std::string_view::npos;
             at = m_text.find(m_syntax.blockStart, at + 1)) {
            m_at = at + m_syntax.blockStart.size();
            const char sign = signAt(m_at);
            m_at += sign != '\0' ? 1 : 0;
            skipSpace();
            if (!starts(m_at, "endraw")) {
                continue;
            }
            m_at += 6;
            skipSpace();
            const char endSign = signAt(m_at);
            m_at += endSign != '\0' ? 1 : 0;
            if (!starts(m_at, m_syntax.blockEnd)) {
                continue;
            }
            m_at += m_syntax.blockEnd.size();
            afterBlock(endSign);
            dataBefore(textBegin, at, sign, true);
            return true;
        }
        bad(tagBegin, Text(QT_TRANSLATE_NOOP("Chatelaine", "The end of this raw block is missing.")));
    }

    enum class TagEnd { Variable, Block, Line };

    /// The end of a line statement: the rest of the line and the empty lines behind it.
    bool closesLine()
    {
        std::size_t end = std::min(m_text.find_first_not_of(" \t\n\v\f\r", m_at), m_text.size());
        if (end < m_text.size()) {
            const std::size_t newline = m_text.substr(0, end).rfind('\n');
            if (newline == std::string_view::npos || newline < m_at) {
                return false;
            }
            end = newline + 1;
        }
        m_at = end;
        m_tokens.push_back({Token::Kind::BlockEnd, end, {}});
        return true;
    }

    bool closes(TagEnd kind, std::size_t tagBegin)
    {
        if (kind == TagEnd::Line) {
            return closesLine();
        }
        const bool isBlock = kind == TagEnd::Block;
        const std::string &end = isBlock ? m_syntax.blockEnd : m_syntax.variableEnd;
        const std::size_t begin = m_at;
        if (isBlock && starts(m_at, "+" + end)) {
            m_at += 1 + end.size();
        } else if (starts(m_at, "-" + end)) {
            m_at += 1 + end.size();
            skipSpace();
        } else if (starts(m_at, end)) {
            m_at += end.size();
            if (isBlock) {
                afterBlock('\0');
            }
        } else {
            return false;
        }
        m_tokens.push_back(
            {isBlock ? Token::Kind::BlockEnd : Token::Kind::VariableEnd, std::max(begin, tagBegin), {}});
        return true;
    }

    void inTag(TagEnd kind, std::size_t tagBegin)
    {
        const bool literalBackslashes = m_syntax.literalBackslashes && kind == TagEnd::Variable;
        std::string open;
        while (true) {
            if (open.empty() && closes(kind, tagBegin)) {
                return;
            }
            skipSpace();
            if (m_at >= m_text.size()) {
                // The parser names what it misses at the end.
                return;
            }
            if (open.empty() && kind != TagEnd::Line && closes(kind, tagBegin)) {
                return;
            }
            const char c = m_text[m_at];
            if (isDigit(c)) {
                number();
            } else if (isNameStart(c)) {
                name();
            } else if (c == '\'' || c == '"') {
                string(literalBackslashes);
            } else {
                symbol(open);
            }
        }
    }

    void name()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && (isNameStart(m_text[m_at]) || isDigit(m_text[m_at]))) {
            ++m_at;
        }
        m_tokens.push_back({Token::Kind::Name, begin, std::string(m_text.substr(begin, m_at - begin))});
    }

    std::size_t digits(std::size_t at) const
    {
        std::size_t end = at;
        while (end < m_text.size() &&
               (isDigit(m_text[end]) ||
                (m_text[end] == '_' && end > at && end + 1 < m_text.size() && isDigit(m_text[end + 1])))) {
            ++end;
        }
        return end;
    }

    void number()
    {
        const std::size_t begin = m_at;
        const std::size_t radixEnd = radixNumberEnd(m_text, begin);
        if (radixEnd > begin) {
            m_at = radixEnd;
            m_tokens.push_back(
                {Token::Kind::Integer, begin, std::string(m_text.substr(begin, m_at - begin))});
            return;
        }
        std::size_t end = digits(begin);
        bool isFloat = false;
        const bool afterDot = begin > 0 && m_text[begin - 1] == '.';
        if (!afterDot && end + 1 < m_text.size() && m_text[end] == '.' && isDigit(m_text[end + 1])) {
            end = digits(end + 1);
            isFloat = true;
        }
        if (!afterDot && end < m_text.size() && (m_text[end] == 'e' || m_text[end] == 'E')) {
            std::size_t exponent = end + 1;
            exponent += signAt(exponent) != '\0' ? 1 : 0;
            const std::size_t exponentEnd = digits(exponent);
            if (exponentEnd > exponent) {
                end = exponentEnd;
                isFloat = true;
            }
        }
        if (!isFloat && m_text[begin] == '0') {
            // Behind a leading zero only zeros are the same number.
            end = std::min(end, std::min(m_text.find_first_not_of("0_", begin), m_text.size()));
        }
        m_at = end;
        std::string text(m_text.substr(begin, end - begin));
        text.erase(std::remove(text.begin(), text.end(), '_'), text.end());
        m_tokens.push_back({isFloat ? Token::Kind::Float : Token::Kind::Integer, begin, std::move(text)});
    }

    void string(bool literalBackslashes)
    {
        const std::size_t begin = m_at;
        const char quote = m_text[m_at++];
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        }
        if (m_at >= m_text.size()) {
            bad(begin, Text(QT_TRANSLATE_NOOP("Chatelaine", "The end of this text in quotes is missing.")));
        }
        const std::string_view inside = m_text.substr(begin + 1, m_at - begin - 1);
        ++m_at;
        std::string text = withNewlines(inside);
        if (!literalBackslashes && !decodeEscapes(withNewlines(inside), text)) {
            bad(begin, Text(QT_TRANSLATE_NOOP("Chatelaine",
                                              "This text holds a backslash escape that is not complete.")));
        }
        m_tokens.push_back({Token::Kind::String, begin, std::move(text)});
    }

    void symbol(std::string &open)
    {
        static constexpr std::string_view two[] = {"//", "**", "==", "!=", ">=", "<="};
        static constexpr std::string_view one = "+-/*%~[](){}><=.:|,;";
        const std::size_t begin = m_at;
        for (const std::string_view symbol : two) {
            if (starts(m_at, symbol)) {
                m_at += 2;
                m_tokens.push_back({Token::Kind::Operator, begin, std::string(symbol)});
                return;
            }
        }
        const char c = m_text[m_at];
        if (one.find(c) == std::string_view::npos) {
            bad(begin, Text(QT_TRANSLATE_NOOP("Chatelaine", "The character “%1” has no meaning here."),
                            {std::string(1, c)}));
        }
        if (c == '(' || c == '[' || c == '{') {
            open += c == '(' ? ')' : c == '[' ? ']' : '}';
        } else if (c == ')' || c == ']' || c == '}') {
            if (open.empty() || open.back() != c) {
                bad(begin, Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” closes nothing that is open here."),
                                {std::string(1, c)}));
            }
            open.pop_back();
        }
        ++m_at;
        m_tokens.push_back({Token::Kind::Operator, begin, std::string(1, c)});
    }

    const Source &m_source;
    const Syntax &m_syntax;
    std::string_view m_text;
    TagFinder m_finder;
    std::size_t m_at = 0;
    bool m_lineStarting = true;
    std::vector<Token> m_tokens;
};

} // namespace

bool looksLikeTemplate(std::string_view text)
{
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
        if (at + 1 < text.size() && (text[at + 1] == '{' || text[at + 1] == '%' || text[at + 1] == '#')) {
            return true;
        }
    }
    return text.starts_with("#jinja2:");
}

std::vector<Token> tokens(const Source &source, const Syntax &syntax, std::size_t begin)
{
    return Lexer(source, syntax, begin).run();
}

} // namespace chatelaine::templates
