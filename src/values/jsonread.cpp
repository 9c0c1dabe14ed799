// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/number.h"
#include "values/textplace.h"
#include "values/yaml.h"
#include "values/yamlnode.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

bool isDigit(char c) { return c >= '0' && c <= '9'; }

void appendUtf8(std::string &out, unsigned point)
{
    if (point < 0x80) {
        out += char(point);
    } else if (point < 0x800) {
        out += {char(0xc0 | point >> 6), char(0x80 | (point & 0x3f))};
    } else if (point < 0x10000) {
        out += {char(0xe0 | point >> 12), char(0x80 | (point >> 6 & 0x3f)), char(0x80 | (point & 0x3f))};
    } else {
        out += {char(0xf0 | point >> 18), char(0x80 | (point >> 12 & 0x3f)), char(0x80 | (point >> 6 & 0x3f)),
                char(0x80 | (point & 0x3f))};
    }
}

class Reader
{
public:
    Reader(std::string_view text, const std::string &fileName)
        : m_text(text), m_file(std::make_shared<const std::string>(fileName))
    {
    }

    Result<Value> document()
    {
        if (m_text.starts_with("\xef\xbb\xbf")) {
            m_at = m_counted = 3;
        }
        skipBlanks();
        auto root = value(0);
        skipBlanks();
        if (root && m_at < m_text.size()) {
            return refuse(Text(
                QT_TRANSLATE_NOOP("Chatelaine", "The JSON text goes on here although its value has ended.")));
        }
        return root;
    }

private:
    /// The mark of where the reader stands. Called with growing positions only, so the text is counted once.
    Mark here()
    {
        for (; m_counted < m_at; ++m_counted) {
            const char c = m_text[m_counted];
            if (c == '\n') {
                ++m_line;
                m_column = 1;
            } else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) {
                ++m_column;
            }
        }
        return {m_file, m_line, m_column};
    }

    tl::unexpected<Error> refuse(Text sentence) const { return refuseAt(m_at, std::move(sentence)); }

    tl::unexpected<Error> refuseAt(std::size_t at, Text sentence) const
    {
        return fail(std::move(sentence), placeAt(m_text, at, *m_file));
    }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool take(char c)
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == c;
        m_at += there ? 1 : 0;
        return there;
    }

    bool takeWord(std::string_view word)
    {
        const bool there = m_text.substr(m_at).starts_with(word);
        m_at += there ? word.size() : 0;
        return there;
    }

    void skipBlanks()
    {
        while (take(' ') || take('\n') || take('\r') || take('\t')) {
        }
    }

    Result<Value> value(int depth)
    {
        const Mark mark = here();
        auto out = unmarked(depth);
        if (!out) {
            return out;
        }
        return std::move(*out).withMark(mark);
    }

    Result<Value> unmarked(int depth)
    {
        if (depth > deepestYaml) {
            return refuse(Text(
                QT_TRANSLATE_NOOP("Chatelaine", "The JSON text is nested more than %1 levels deep here."),
                {std::to_string(deepestYaml)}));
        }
        switch (peek()) {
        case '{':
            return dict(depth);
        case '[':
            return list(depth);
        case '"': {
            auto text = string();
            return text ? Result<Value>(Value::string(std::move(*text))) : fail(std::move(text.error()));
        }
        default:
            return word();
        }
    }

    /// Python reads NaN and the infinities too, because it writes them.
    Result<Value> word()
    {
        if (takeWord("true")) {
            return Value::boolean(true);
        }
        if (takeWord("false")) {
            return Value::boolean(false);
        }
        if (takeWord("null")) {
            return Value::none();
        }
        for (const std::string_view name : {"NaN", "Infinity", "-Infinity"}) {
            if (takeWord(name)) {
                return Value::number(parsePythonFloat(name).value_or(0));
            }
        }
        return number();
    }

    std::size_t skipDigits()
    {
        const std::size_t before = m_at;
        while (isDigit(peek())) {
            ++m_at;
        }
        return m_at - before;
    }

    /// Takes a sign or a point with the digits after it, or nothing.
    bool takeFraction()
    {
        const std::size_t before = m_at;
        if (!take('.') || skipDigits() == 0) {
            m_at = before;
        }
        return m_at != before;
    }

    bool takeExponent()
    {
        const std::size_t before = m_at;
        if ((take('e') || take('E')) && (take('+') || take('-') || true) && skipDigits() > 0) {
            return true;
        }
        m_at = before;
        return false;
    }

    Result<Value> number()
    {
        const std::size_t begin = m_at;
        take('-');
        if (!take('0') && skipDigits() == 0) {
            return refuseAt(begin, Text(QT_TRANSLATE_NOOP("Chatelaine", "A JSON value is expected here.")));
        }
        const bool fraction = takeFraction();
        const bool exponent = takeExponent();
        const std::string_view digits = m_text.substr(begin, m_at - begin);
        if (fraction || exponent) {
            return Value::number(parsePythonFloat(digits).value_or(0));
        }
        auto whole = parsePythonInt(digits);
        if (!whole) {
            return refuseAt(begin, Text(QT_TRANSLATE_NOOP("Chatelaine", "This number has too many digits.")));
        }
        return std::move(*whole);
    }

    Result<std::string> string()
    {
        const std::size_t begin = m_at++;
        std::string out;
        while (m_at < m_text.size()) {
            const std::size_t end =
                std::min(std::size_t(std::find_if(m_text.begin() + std::ptrdiff_t(m_at), m_text.end(),
                                                  [](char c) {
                                                      return c == '"' || c == '\\' ||
                                                             static_cast<unsigned char>(c) < 0x20;
                                                  }) -
                                     m_text.begin()),
                         m_text.size());
            out.append(m_text, m_at, end - m_at);
            m_at = end;
            if (take('"')) {
                return out;
            }
            if (m_at < m_text.size() && !take('\\')) {
                return refuse(
                    Text(QT_TRANSLATE_NOOP("Chatelaine", "There is a line break or control character in a "
                                                         "JSON text; it must be written as an escape.")));
            }
            if (m_at < m_text.size() && !escape(out)) {
                return refuseAt(
                    m_at - 1,
                    Text(QT_TRANSLATE_NOOP("Chatelaine", "This escape in a JSON text means no character.")));
            }
        }
        return refuseAt(
            begin, Text(QT_TRANSLATE_NOOP("Chatelaine", "The JSON text in quotes that begins here is never "
                                                        "closed.")));
    }

    /// What follows a backslash; leaves the reader where it is when that is nothing known.
    bool escape(std::string &out)
    {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const std::size_t known = letters.find(peek());
        if (known != std::string_view::npos) {
            out += meanings[known];
            ++m_at;
            return true;
        }
        std::size_t at = m_at;
        auto point = hexEscape(at);
        if (point && *point >= 0xd800 && *point < 0xdc00 && at < m_text.size() && m_text[at] == '\\') {
            ++at;
            const auto low = hexEscape(at);
            point = low && *low >= 0xdc00 && *low < 0xe000
                        ? std::optional<unsigned>(0x10000 + ((*point - 0xd800) << 10) + (*low - 0xdc00))
                        : std::nullopt;
        }
        if (!point || (*point >= 0xd800 && *point < 0xe000)) {
            return false;
        }
        appendUtf8(out, *point);
        m_at = at;
        return true;
    }

    /// "u" and four digits at `at`, which moves behind them.
    std::optional<unsigned> hexEscape(std::size_t &at) const
    {
        const std::string_view digits =
            at < m_text.size() && m_text[at] == 'u' ? m_text.substr(at + 1, 4) : std::string_view();
        const bool hex = std::all_of(digits.begin(), digits.end(), [](char c) {
            return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        });
        if (digits.size() != 4 || !hex) {
            return std::nullopt;
        }
        at += 5;
        return unsigned(std::stoul(std::string(digits), nullptr, 16));
    }

    Result<Value> list(int depth)
    {
        take('[');
        skipBlanks();
        List items;
        if (take(']')) {
            return Value::list(std::move(items));
        }
        for (;;) {
            auto item = value(depth + 1);
            if (!item) {
                return item;
            }
            items.push_back(std::move(*item));
            skipBlanks();
            if (take(']')) {
                return Value::list(std::move(items));
            }
            if (!take(',')) {
                return refuse(
                    Text(QT_TRANSLATE_NOOP("Chatelaine", "A comma or a closing bracket is expected here.")));
            }
            skipBlanks();
        }
    }

    Result<Value> dict(int depth)
    {
        take('{');
        skipBlanks();
        Dict entries;
        if (take('}')) {
            return Value::dict(std::move(entries));
        }
        for (;;) {
            if (auto done = entry(entries, depth); !done) {
                return fail(std::move(done.error()));
            }
            skipBlanks();
            if (take('}')) {
                return Value::dict(std::move(entries));
            }
            if (!take(',')) {
                return refuse(
                    Text(QT_TRANSLATE_NOOP("Chatelaine", "A comma or a closing brace is expected here.")));
            }
            skipBlanks();
        }
    }

    Result<void> entry(Dict &entries, int depth)
    {
        if (peek() != '"') {
            return refuse(Text(QT_TRANSLATE_NOOP("Chatelaine", "A key in double quotes is expected here.")));
        }
        const Mark mark = here();
        auto key = string();
        if (!key) {
            return fail(std::move(key.error()));
        }
        skipBlanks();
        if (!take(':')) {
            return refuse(Text(QT_TRANSLATE_NOOP("Chatelaine", "A colon is expected here, after the key.")));
        }
        skipBlanks();
        auto item = value(depth + 1);
        if (!item) {
            return fail(std::move(item.error()));
        }
        entries.set(Value::string(std::move(*key)).withMark(mark), std::move(*item));
        return {};
    }

    std::string_view m_text;
    std::shared_ptr<const std::string> m_file;
    std::size_t m_at = 0;
    std::size_t m_counted = 0;
    int m_line = 1;
    int m_column = 1;
};

} // namespace

Result<Value> readJson(std::string_view text, const std::string &fileName)
{
    if (auto error = checkUtf8(text, fileName)) {
        return fail(std::move(*error));
    }
    return Reader(text, fileName).document();
}

Result<YamlDocument> readYamlOrJson(std::string_view text, const std::string &fileName)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    const char first = begin == std::string_view::npos ? '\0' : text[begin];
    if (first == '{' || first == '[' || first == '"') {
        if (auto json = readJson(text, fileName)) {
            return YamlDocument{std::move(*json), {}};
        }
    }
    return readYaml(text, fileName);
}

} // namespace chatelaine
