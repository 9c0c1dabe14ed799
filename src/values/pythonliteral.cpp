// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/pythonliteral.h"

#include "values/number.h"

#include <string>

namespace chatelaine
{

namespace
{

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isWordChar(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0;
}

void appendUtf8(std::string &out, unsigned long code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// One literal, by recursive descent over the text. Every read… gives nothing where Python would raise.
class LiteralReader
{
public:
    explicit LiteralReader(std::string_view text) : m_text(text) {}

    std::optional<Value> readAll();

private:
    using MaybeValue = std::optional<Value>;

    MaybeValue readItem();
    MaybeValue readSigned();
    MaybeValue readNumber();
    MaybeValue readWord();
    MaybeValue readTexts();
    bool readText(std::string &out, bool &isBytes);
    bool readEscape(std::string &out, bool isBytes);
    MaybeValue readSequence(char close, bool tuple);
    MaybeValue readDict();
    void skipSpace();
    bool accept(char c);
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
};

void LiteralReader::skipSpace()
{
    while (m_at < m_text.size() && (peek() == ' ' || peek() == '\t' || peek() == '\f')) {
        ++m_at;
    }
    if (peek() == '#') {
        m_at = m_text.size();
    }
}

bool LiteralReader::accept(char c)
{
    skipSpace();
    if (m_at < m_text.size() && peek() == c) {
        ++m_at;
        return true;
    }
    return false;
}

std::optional<Value> LiteralReader::readAll()
{
    MaybeValue first = readItem();
    skipSpace();
    if (!first || m_at == m_text.size()) {
        return first;
    }
    List items{*first}; // 1, 2 is a tuple
    while (accept(',')) {
        skipSpace();
        if (m_at == m_text.size()) {
            break;
        }
        const MaybeValue item = readItem();
        if (!item) {
            return std::nullopt;
        }
        items.push_back(*item);
    }
    skipSpace();
    return m_at == m_text.size() ? MaybeValue(Value::tuple(std::move(items))) : std::nullopt;
}

LiteralReader::MaybeValue LiteralReader::readItem()
{
    constexpr int deepest = 90;
    skipSpace();
    if (m_depth >= deepest) {
        return std::nullopt;
    }
    ++m_depth;
    MaybeValue value;
    if (accept('[')) {
        value = readSequence(']', false);
    } else if (accept('(')) {
        value = readSequence(')', true);
    } else if (accept('{')) {
        value = readDict();
    } else if (peek() == '-' || peek() == '+') {
        value = readSigned();
    } else if (isDigit(peek()) || peek() == '.') {
        value = readNumber();
    } else if (isWordChar(peek()) || peek() == '\'' || peek() == '"') {
        value = readWord();
    }
    --m_depth;
    return value;
}

LiteralReader::MaybeValue LiteralReader::readSigned()
{
    const bool minus = peek() == '-';
    ++m_at;
    skipSpace();
    if (!isDigit(peek()) && peek() != '.') {
        return std::nullopt;
    }
    const MaybeValue number = readNumber();
    if (!number || !minus) {
        return number;
    }
    return number->is(Value::Kind::Float) ? Value::number(-number->asFloat())
                                          : fromBigInteger(-toBigInteger(*number));
}

LiteralReader::MaybeValue LiteralReader::readNumber()
{
    const std::size_t begin = m_at;
    while (m_at < m_text.size() &&
           (isWordChar(peek()) || peek() == '.' ||
            ((peek() == '-' || peek() == '+') && (m_text[m_at - 1] == 'e' || m_text[m_at - 1] == 'E') &&
             m_text.substr(begin, 2) != "0x" && m_text.substr(begin, 2) != "0X"))) {
        ++m_at;
    }
    const std::string_view token = m_text.substr(begin, m_at - begin);
    const char second = token.size() > 1 ? static_cast<char>(token[1] | 0x20) : '\0';
    if (token[0] == '0' && (second == 'x' || second == 'o' || second == 'b')) {
        return parsePythonInt(token, second == 'x' ? 16 : second == 'o' ? 8 : 2);
    }
    if (token.find_first_of(".eE") != std::string_view::npos) {
        const bool plain = token.find_first_not_of("0123456789_.eE+-") == std::string_view::npos;
        const auto number = plain ? parsePythonFloat(token) : std::nullopt;
        return number ? MaybeValue(Value::number(*number)) : std::nullopt;
    }
    // 0644 is an error to Python, 00 is not.
    if (token[0] == '0' && token.find_first_not_of("0_") != std::string_view::npos) {
        return std::nullopt;
    }
    return parsePythonInt(token, 10);
}

LiteralReader::MaybeValue LiteralReader::readWord()
{
    std::size_t end = m_at;
    while (end < m_text.size() && isWordChar(m_text[end])) {
        ++end;
    }
    if (end < m_text.size() && (m_text[end] == '\'' || m_text[end] == '"')) {
        return readTexts();
    }
    const std::string_view word = m_text.substr(m_at, end - m_at);
    m_at = end;
    if (word == "True" || word == "False") {
        return Value::boolean(word == "True");
    }
    return word == "None" ? MaybeValue(Value::none()) : std::nullopt;
}

/// Texts side by side are one text.
LiteralReader::MaybeValue LiteralReader::readTexts()
{
    std::string all;
    bool bytes = false;
    for (bool first = true;; first = false) {
        skipSpace();
        const std::size_t quote = m_text.find_first_of("'\"", m_at);
        const bool another =
            quote != std::string_view::npos && quote - m_at <= 2 &&
            m_text.substr(m_at, quote - m_at).find_first_not_of("rRbBuU") == std::string_view::npos;
        if (!another) {
            break;
        }
        bool isBytes = false;
        if (!readText(all, isBytes) || (!first && isBytes != bytes)) {
            return std::nullopt;
        }
        bytes = isBytes;
        if (m_at >= m_text.size()) {
            break;
        }
    }
    if (m_at < m_text.size() && isWordChar(peek())) {
        return std::nullopt;
    }
    return bytes ? Value::bytes(std::move(all)) : Value::string(std::move(all));
}

bool LiteralReader::readText(std::string &out, bool &isBytes)
{
    bool raw = false;
    for (; peek() != '\'' && peek() != '"'; ++m_at) {
        const char prefix = static_cast<char>(peek() | 0x20);
        raw = raw || prefix == 'r';
        isBytes = isBytes || prefix == 'b';
    }
    const char quote = peek();
    const bool triple = m_text.substr(m_at, 3) == std::string(3, quote);
    const std::string close(triple ? 3 : 1, quote);
    m_at += close.size();
    while (m_at < m_text.size()) {
        if (m_text.substr(m_at, close.size()) == close) {
            m_at += close.size();
            return true;
        }
        if (peek() == '\\' && m_at + 1 < m_text.size()) {
            if (raw) {
                out += m_text.substr(m_at, 2);
                m_at += 2;
            } else if (!readEscape(out, isBytes)) {
                return false;
            }
            continue;
        }
        if (isBytes && (peek() & 0x80) != 0) {
            return false;
        }
        out += peek();
        ++m_at;
    }
    return false;
}

bool LiteralReader::readEscape(std::string &out, bool isBytes)
{
    static constexpr std::string_view names = "\\'\"abfnrtv";
    static constexpr std::string_view meanings = "\\'\"\a\b\f\n\r\t\v";
    const char c = m_text[m_at + 1];
    m_at += 2;
    if (const auto found = names.find(c); found != std::string_view::npos) {
        out += meanings[found];
        return true;
    }
    std::size_t digits = 0;
    int base = 16;
    if (c >= '0' && c <= '7') {
        --m_at;
        base = 8;
        while (digits < 3 && m_at + digits < m_text.size() && m_text[m_at + digits] >= '0' &&
               m_text[m_at + digits] <= '7') {
            ++digits;
        }
    } else if (c == 'x' || (!isBytes && (c == 'u' || c == 'U'))) {
        digits = c == 'x' ? 2 : c == 'u' ? 4 : 8;
    } else if (c == 'N' && !isBytes) {
        return false; // names of characters are not known here
    } else {
        out += '\\';
        out += c;
        return true;
    }
    const std::string number(m_text.substr(m_at, digits));
    if (number.size() != digits || number.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos) {
        return false;
    }
    m_at += digits;
    const unsigned long code = std::stoul(number, nullptr, base);
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) {
        return false;
    }
    if (isBytes) {
        out += static_cast<char>(code);
    } else {
        appendUtf8(out, code);
    }
    return true;
}

LiteralReader::MaybeValue LiteralReader::readSequence(char close, bool tuple)
{
    List items;
    bool comma = false;
    while (!accept(close)) {
        if (!items.empty() && !comma) {
            return std::nullopt;
        }
        const MaybeValue item = readItem();
        if (!item) {
            return std::nullopt;
        }
        items.push_back(*item);
        comma = accept(',');
    }
    if (tuple && items.size() == 1 && !comma) {
        return items.front(); // only brackets around it
    }
    return tuple ? Value::tuple(std::move(items)) : Value::list(std::move(items));
}

LiteralReader::MaybeValue LiteralReader::readDict()
{
    Dict entries;
    bool comma = true;
    while (!accept('}')) {
        if (!comma) {
            return std::nullopt;
        }
        const MaybeValue key = readItem();
        if (!key || key->is(Value::Kind::List) || key->isDict() || !accept(':')) {
            return std::nullopt;
        }
        const MaybeValue value = readItem();
        if (!value) {
            return std::nullopt;
        }
        entries.set(*key, *value);
        comma = accept(',');
    }
    return Value::dict(std::move(entries));
}

} // namespace

std::optional<Value> readPythonLiteral(std::string_view text) { return LiteralReader(text).readAll(); }

} // namespace chatelaine
