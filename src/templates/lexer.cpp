// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/lexer.h"

#include "templates/literals.h"

#include <algorithm>
#include <array>

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
        : m_source(source), m_syntax(syntax), m_text(source.text), m_at(begin)
    {
        if (!syntax.keepTrailingNewline && m_text.size() > m_at && m_text.back() == '\n') {
            m_text.remove_suffix(1);
        }
        m_upcoming = {{{Tag::Comment, &syntax.commentBegin, m_text.find(syntax.commentBegin, m_at)},
                       {Tag::Block, &syntax.blockBegin, m_text.find(syntax.blockBegin, m_at)},
                       {Tag::Variable, &syntax.variableBegin, m_text.find(syntax.variableBegin, m_at)}}};
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
    enum class Tag { None, Block, Variable, Comment };
    struct Found {
        Tag tag = Tag::None;
        std::size_t at = 0;
        std::size_t length = 0;
    };

    bool starts(std::size_t at, std::string_view what) const
    {
        return m_text.substr(at, what.size()) == what;
    }

    [[noreturn]] void bad(std::size_t at, Text sentence) const { raiseAt(m_source, at, std::move(sentence)); }

    /// The nearest begin of a tag. Where each kind comes next is remembered: a long text is searched once for
    /// each kind.
    Found nextTag()
    {
        Found best;
        for (Upcoming &kind : m_upcoming) {
            if (kind.at != std::string_view::npos && kind.at < m_at) {
                kind.at = m_text.find(*kind.mark, m_at);
            }
            if (kind.at == std::string_view::npos) {
                continue;
            }
            if (best.tag == Tag::None || kind.at < best.at ||
                (kind.at == best.at && kind.mark->size() > best.length)) {
                best = {kind.tag, kind.at, kind.mark->size()};
            }
        }
        return best;
    }

    void data(std::size_t begin, std::size_t end)
    {
        if (end <= begin) {
            return;
        }
        std::string text(m_text.substr(begin, end - begin));
        if (m_syntax.newline != "\n") {
            std::string other;
            for (const char c : text) {
                c == '\n' ? other += m_syntax.newline : other += c;
            }
            text = std::move(other);
        }
        m_tokens.push_back({Token::Kind::Data, begin, std::move(text)});
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
        const Found found = nextTag();
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
        case Tag::Block:
            if (!raw(tagBegin)) {
                m_tokens.push_back({Token::Kind::BlockBegin, tagBegin, {}});
                inTag(m_syntax.blockEnd, Token::Kind::BlockEnd, tagBegin);
            }
            break;
        default:
            m_tokens.push_back({Token::Kind::VariableBegin, tagBegin, {}});
            inTag(m_syntax.variableEnd, Token::Kind::VariableEnd, tagBegin);
        }
        m_lineStarting = m_at > 0 && m_text[m_at - 1] == '\n';
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at])) {
            ++m_at;
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
        for (std::size_t at = m_text.find(m_syntax.blockBegin, m_at); at != std::string_view::npos;
             at = m_text.find(m_syntax.blockBegin, at + 1)) {
            m_at = at + m_syntax.blockBegin.size();
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

    bool closes(const std::string &end, Token::Kind kind, std::size_t tagBegin)
    {
        const std::size_t begin = m_at;
        if (starts(m_at, end)) {
            m_at += end.size();
            if (kind == Token::Kind::BlockEnd) {
                afterBlock('\0');
            }
        } else if (starts(m_at, "-" + end)) {
            m_at += 1 + end.size();
            skipSpace();
        } else if (kind == Token::Kind::BlockEnd && starts(m_at, "+" + end)) {
            m_at += 1 + end.size();
        } else {
            return false;
        }
        m_tokens.push_back({kind, std::max(begin, tagBegin), {}});
        return true;
    }

    void inTag(const std::string &end, Token::Kind kind, std::size_t tagBegin)
    {
        const bool literalBackslashes = m_syntax.literalBackslashes && kind == Token::Kind::VariableEnd;
        std::string open;
        while (true) {
            skipSpace();
            if (m_at >= m_text.size()) {
                // The parser names what it misses at the end.
                return;
            }
            if (open.empty() && closes(end, kind, tagBegin)) {
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
        std::string text(inside);
        if (!literalBackslashes && !decodeEscapes(inside, text)) {
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

    struct Upcoming {
        Tag tag;
        const std::string *mark;
        std::size_t at;
    };

    const Source &m_source;
    const Syntax &m_syntax;
    std::string_view m_text;
    std::array<Upcoming, 3> m_upcoming{};
    std::size_t m_at = 0;
    bool m_lineStarting = true;
    std::vector<Token> m_tokens;
};

} // namespace

Syntax syntaxOf(const TemplateOptions &options)
{
    Syntax syntax;
    syntax.trimBlocks = options.trimBlocks;
    syntax.lstripBlocks = options.lstripBlocks;
    syntax.keepTrailingNewline = options.keepTrailingNewline;
    syntax.newline = options.newlineSequence;
    return syntax;
}

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
