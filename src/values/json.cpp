// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/number.h"
#include "values/value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace chatelaine
{

namespace
{

void appendUnicodeEscape(std::string &out, unsigned unit)
{
    std::array<char, 8> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "\\u%04x", unit & 0xffffU);
    out += buffer.data();
}

/// The code point at `i` and how many bytes it takes; a byte that is no UTF-8 is what Python's
/// surrogateescape makes.
std::pair<unsigned, std::size_t> codePoint(std::string_view text, std::size_t i)
{
    const auto byte = [text](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    const unsigned first = byte(i);
    const std::size_t size = first < 0x80                    ? 1
                             : first >= 0xf0 && first < 0xf8 ? 4
                             : first >= 0xe0                 ? 3
                             : first >= 0xc2                 ? 2
                                                             : 0;
    if (size == 1) {
        return {first, 1};
    }
    unsigned point = size == 4 ? first & 0x07 : size == 3 ? first & 0x0f : first & 0x1f;
    for (std::size_t k = 1; k < size; ++k) {
        if ((byte(i + k) & 0xc0) != 0x80) {
            return {0xdc00 + first, 1};
        }
        point = point << 6 | (byte(i + k) & 0x3f);
    }
    return size == 0 || first >= 0xf8 ? std::pair<unsigned, std::size_t>{0xdc00 + first, 1}
                                      : std::pair<unsigned, std::size_t>{point, size};
}

bool appendShortEscape(std::string &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return true;
    case '\\':
        out += "\\\\";
        return true;
    case '\n':
        out += "\\n";
        return true;
    case '\r':
        out += "\\r";
        return true;
    case '\t':
        out += "\\t";
        return true;
    case '\f':
        out += "\\f";
        return true;
    case '\b':
        out += "\\b";
        return true;
    default:
        return false;
    }
}

/// The text with every secret run replaced by dots.
std::string hidden(const Value &value)
{
    std::string out;
    std::size_t from = 0;
    for (const SecretSpan &span : value.secrets()) {
        const std::size_t begin = std::clamp(span.begin, from, value.asString().size());
        out.append(value.asString(), from, begin - from);
        out += secretDots;
        from = std::clamp(span.end, begin, value.asString().size());
    }
    return out.append(value.asString(), from);
}

/// The order json.dumps(sort_keys=True) wants; Python refuses to compare different kinds, here each kind is a
/// group.
int sortGroup(const Value &key)
{
    return isNumber(key)                                   ? 0
           : key.isString() || key.is(Value::Kind::Tagged) ? 1
                                                           : 2 + static_cast<int>(key.kind());
}

bool sortsBefore(const Dict::Entry *a, const Dict::Entry *b)
{
    const int groupA = sortGroup(a->first);
    const int groupB = sortGroup(b->first);
    if (groupA != groupB) {
        return groupA < groupB;
    }
    return groupA == 0 ? compareNumbers(a->first, b->first) < 0 : a->first.asString() < b->first.asString();
}

class Writer
{
public:
    explicit Writer(const JsonOptions &options) : m_options(options) {}

    void write(const Value &value, int depth)
    {
        switch (value.kind()) {
        case Value::Kind::List:
        case Value::Kind::Tuple:
            return depth > deepestValue ? void(m_out += "null") : writeList(value.asList(), depth);
        case Value::Kind::Dict:
            return depth > deepestValue ? void(m_out += "null") : writeDict(value.asDict(), depth);
        case Value::Kind::Undefined:
        case Value::Kind::None:
        case Value::Kind::Object:
        case Value::Kind::Bool:
        case Value::Kind::Int:
        case Value::Kind::BigInt:
        case Value::Kind::Float:
            m_out += plain(value);
            return;
        default:
            writeText(textOf(value));
        }
    }

    std::string take() { return std::move(m_out); }

private:
    static std::string plain(const Value &value)
    {
        switch (value.kind()) {
        case Value::Kind::Bool:
            return value.asBool() ? "true" : "false";
        case Value::Kind::Int:
            return std::to_string(value.asInt());
        case Value::Kind::BigInt:
            return value.asString();
        case Value::Kind::Float:
            if (std::isnan(value.asFloat())) {
                return "NaN";
            }
            if (std::isinf(value.asFloat())) {
                return value.asFloat() < 0 ? "-Infinity" : "Infinity";
            }
            return pythonFloat(value.asFloat());
        default:
            return "null";
        }
    }

    std::string textOf(const Value &value) const
    {
        std::string text = m_options.reveal ? value.asString() : hidden(value);
        if (value.is(Value::Kind::DateTime) && text.size() > 10 && text[10] == ' ') {
            text[10] = 'T';
        }
        return text;
    }

    void writeText(std::string_view text)
    {
        m_out += '"';
        for (std::size_t i = 0; i < text.size();) {
            const char c = text[i];
            if (appendShortEscape(m_out, c)) {
                ++i;
                continue;
            }
            if (static_cast<unsigned char>(c) < 0x20 || (c == 0x7f && m_options.ensureAscii)) {
                appendUnicodeEscape(m_out, static_cast<unsigned char>(c));
                ++i;
                continue;
            }
            const auto [point, size] = codePoint(text, i);
            if (point < 0x80 || !m_options.ensureAscii) {
                m_out.append(text, i, size);
            } else if (point < 0x10000) {
                appendUnicodeEscape(m_out, point);
            } else {
                appendUnicodeEscape(m_out, 0xd7c0 + (point >> 10));
                appendUnicodeEscape(m_out, 0xdc00 + (point & 0x3ff));
            }
            i += size;
        }
        m_out += '"';
    }

    void newLine(int depth)
    {
        m_out += '\n';
        m_out.append(std::size_t(depth) * std::size_t(m_options.indent), ' ');
    }

    void separate(bool first, int depth)
    {
        if (!first) {
            m_out += m_options.indent < 0 ? ", " : ",";
        }
        if (m_options.indent >= 0) {
            newLine(depth + 1);
        }
    }

    void close(char bracket, int depth)
    {
        if (m_options.indent >= 0) {
            newLine(depth);
        }
        m_out += bracket;
    }

    void writeList(const List &items, int depth)
    {
        if (items.empty()) {
            m_out += "[]";
            return;
        }
        m_out += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            separate(i == 0, depth);
            write(items[i], depth + 1);
        }
        close(']', depth);
    }

    void writeKey(const Value &key)
    {
        if (key.isString() || !key.asString().empty()) {
            writeText(textOf(key));
        } else if (key.is(Value::Kind::Tuple)) {
            writeText(toJson(key, {-1, false, false, m_options.reveal}));
        } else {
            writeText(plain(key));
        }
        m_out += ": ";
    }

    void writeDict(const Dict &dict, int depth)
    {
        if (dict.empty()) {
            m_out += "{}";
            return;
        }
        std::vector<const Dict::Entry *> entries;
        entries.reserve(dict.size());
        for (const Dict::Entry &entry : dict) {
            entries.push_back(&entry);
        }
        if (m_options.sortKeys) {
            std::stable_sort(entries.begin(), entries.end(), sortsBefore);
        }
        m_out += '{';
        for (std::size_t i = 0; i < entries.size(); ++i) {
            separate(i == 0, depth);
            writeKey(entries[i]->first);
            write(entries[i]->second, depth + 1);
        }
        close('}', depth);
    }

    const JsonOptions &m_options;
    std::string m_out;
};

} // namespace

std::string toJson(const Value &value, const JsonOptions &options)
{
    Writer writer(options);
    writer.write(value, 0);
    return writer.take();
}

} // namespace chatelaine
