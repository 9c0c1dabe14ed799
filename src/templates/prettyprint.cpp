// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/prettyprint.h"

#include "templates/python.h"
#include "templates/source.h"
#include "templates/unicode.h"
#include "values/number.h"

#include <algorithm>

namespace chatelaine::templates::python
{

namespace
{

constexpr std::size_t pageWidth = 80;

/// Keys that have no order stand in the order of the names of their types.
bool keyBefore(const Dict::Entry &a, const Dict::Entry &b)
{
    const Value &left = a.first;
    const Value &right = b.first;
    const bool comparable =
        (isNumber(left) && isNumber(right)) || (left.kind() == right.kind() && left.isString());
    return comparable ? less(left, right) : typeName(left) < typeName(right);
}

Value sorted(const Value &value, int depth)
{
    if (depth > deepestValue) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value is nested too deeply.")));
    }
    if (value.isSequence()) {
        List items;
        for (const Value &item : value.asList()) {
            items.push_back(sorted(item, depth + 1));
        }
        return value.is(Value::Kind::List) ? Value::list(std::move(items)) : Value::tuple(std::move(items));
    }
    if (!value.isDict()) {
        return value;
    }
    std::vector<Dict::Entry> entries(value.asDict().begin(), value.asDict().end());
    std::stable_sort(entries.begin(), entries.end(), keyBefore);
    Dict out;
    for (const Dict::Entry &entry : entries) {
        out.set(entry.first, sorted(entry.second, depth + 1));
    }
    return Value::dict(std::move(out));
}

/// The algorithm of Python's pprint.PrettyPrinter. `allowance`: columns that closing brackets still need.
class Printer
{
public:
    std::string take() { return std::move(m_out); }

    void print(const Value &value, std::size_t indent, std::size_t allowance, int level)
    {
        const std::string text = repr(value);
        if (unicode::length(text) + indent + allowance <= pageWidth) {
            m_out += text;
            return;
        }
        switch (value.kind()) {
        case Value::Kind::Dict:
            return printDict(value.asDict(), indent, allowance, level);
        case Value::Kind::List:
            m_out += '[';
            printItems(value.asList(), indent, allowance + 1, level);
            m_out += ']';
            return;
        case Value::Kind::Tuple: {
            const std::string end = value.asList().size() == 1 ? ",)" : ")";
            m_out += '(';
            printItems(value.asList(), indent, allowance + end.size(), level);
            m_out += end;
            return;
        }
        case Value::Kind::String:
            return value.isMarkup() ? static_cast<void>(m_out += text)
                                    : printText(value.asString(), indent, allowance, level);
        default:
            m_out += text;
        }
    }

private:
    void newLine(std::size_t indent) { m_out += '\n' + std::string(indent, ' '); }

    void printDict(const Dict &entries, std::size_t indent, std::size_t allowance, int level)
    {
        m_out += '{';
        std::size_t left = entries.size();
        for (const auto &[key, value] : entries) {
            --left;
            const std::string name = repr(key);
            m_out += name + ": ";
            print(value, indent + 1 + unicode::length(name) + 2, left == 0 ? allowance + 1 : 1, level + 1);
            if (left > 0) {
                m_out += ',';
                newLine(indent + 1);
            }
        }
        m_out += '}';
    }

    void printItems(const List &items, std::size_t indent, std::size_t allowance, int level)
    {
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0) {
                m_out += ',';
                newLine(indent + 1);
            }
            print(items[i], indent + 1, i + 1 == items.size() ? allowance : 1, level + 1);
        }
    }

    static std::string quoted(std::string_view text) { return repr(Value::string(std::string(text))); }
    static bool fits(std::string_view text, std::int64_t width)
    {
        return static_cast<std::int64_t>(unicode::length(quoted(text))) <= width;
    }

    /// The words of a line, each with the white space behind it.
    static std::vector<std::string_view> words(std::string_view line)
    {
        std::vector<std::string_view> out;
        for (std::size_t at = 0; at < line.size();) {
            std::size_t end = at;
            bool inSpace = false;
            while (end < line.size()) {
                std::size_t next = end;
                const bool space = unicode::isSpace(unicode::next(line, next));
                if (inSpace && !space) {
                    break;
                }
                inSpace = space;
                end = next;
            }
            out.push_back(line.substr(at, end - at));
            at = end;
        }
        return out;
    }

    /// The pieces of one line that does not fit.
    static void cutLine(std::vector<std::string> &pieces, std::string_view line, std::int64_t width,
                        std::int64_t lastWidth)
    {
        const std::vector<std::string_view> parts = words(line);
        std::string current;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::string candidate = current + std::string(parts[i]);
            if (fits(candidate, i + 1 == parts.size() ? lastWidth : width)) {
                current = candidate;
                continue;
            }
            if (!current.empty()) {
                pieces.push_back(quoted(current));
            }
            current = parts[i];
        }
        if (!current.empty()) {
            pieces.push_back(quoted(current));
        }
    }

    void printText(std::string_view text, std::size_t indent, std::size_t allowance, int level)
    {
        const bool outermost = level == 1;
        indent += outermost ? 1 : 0;
        allowance += outermost ? 1 : 0;
        const std::int64_t width = static_cast<std::int64_t>(pageWidth) - static_cast<std::int64_t>(indent);
        const std::int64_t lastWidth = width - static_cast<std::int64_t>(allowance);
        const std::vector<std::string_view> lines = unicode::lines(text, true);
        std::vector<std::string> pieces;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::int64_t ending = i + 1 == lines.size() ? lastWidth : width;
            if (fits(lines[i], ending)) {
                pieces.push_back(quoted(lines[i]));
            } else {
                cutLine(pieces, lines[i], width, ending);
            }
        }
        if (pieces.size() == 1) {
            m_out += quoted(lines.back());
            return;
        }
        m_out += outermost ? "(" : "";
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (i > 0) {
                newLine(indent);
            }
            m_out += pieces[i];
        }
        m_out += outermost ? ")" : "";
    }

    std::string m_out;
};

} // namespace

std::string prettyPrinted(const Value &value)
{
    Printer printer;
    printer.print(sorted(value, 0), 0, 0, 1);
    return printer.take();
}

} // namespace chatelaine::templates::python
