// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/object.h"
#include "templates/python.h"
#include "templates/source.h"
#include "templates/unicode.h"
#include "values/number.h"

#include <algorithm>

namespace chatelaine::templates::python
{

namespace
{

/// \\x00, \\u0000 or \\U00000000
void appendEscape(std::string &out, char32_t code)
{
    static constexpr char digits[] = "0123456789abcdef";
    const int width = code < 0x100 ? 2 : code < 0x10000 ? 4 : 8;
    out += code < 0x100 ? "\\x" : code < 0x10000 ? "\\u" : "\\U";
    for (int shift = (width - 1) * 4; shift >= 0; shift -= 4) {
        out += digits[(code >> static_cast<unsigned>(shift)) & 0xFU];
    }
}

void appendTextRepr(std::string &out, std::string_view text)
{
    const bool doubleQuotes =
        text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos;
    const char quote = doubleQuotes ? '"' : '\'';
    out += quote;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t code = unicode::next(text, at);
        if (code == static_cast<char32_t>(quote) || code == U'\\') {
            out += '\\';
            out += static_cast<char>(code);
        } else if (code == U'\n') {
            out += "\\n";
        } else if (code == U'\r') {
            out += "\\r";
        } else if (code == U'\t') {
            out += "\\t";
        } else if (code >= 0x20 && (code < 0x7F || (code > 0xA0 && unicode::isPrintable(code)))) {
            out += text.substr(begin, at - begin);
        } else {
            appendEscape(out, code);
        }
    }
    out += quote;
}

void appendBytesRepr(std::string &out, const std::string &data)
{
    static constexpr char digits[] = "0123456789abcdef";
    const char quote =
        data.find('\'') != std::string::npos && data.find('"') == std::string::npos ? '"' : '\'';
    out += 'b';
    out += quote;
    for (const char c : data) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == quote || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n' || c == '\r' || c == '\t') {
            out += c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
        } else if (byte >= 0x20 && byte < 0x7F) {
            out += c;
        } else {
            out += "\\x";
            out += digits[byte >> 4U];
            out += digits[byte & 0xFU];
        }
    }
    out += quote;
}

void appendReprAt(std::string &out, const Value &value, int depth);

void appendItems(std::string &out, const List &items, int depth)
{
    bool first = true;
    for (const Value &item : items) {
        out += first ? "" : ", ";
        first = false;
        appendReprAt(out, item, depth + 1);
    }
}

void appendReprAt(std::string &out, const Value &value, int depth)
{
    if (depth > deepestValue) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value is nested too deeply.")));
    }
    if (out.size() > mostBytes) {
        raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A text becomes too long.")));
    }
    switch (value.kind()) {
    case Value::Kind::String:
        // markupsafe shows of what type the text is.
        out += value.isMarkup() ? "Markup(" : "";
        appendTextRepr(out, value.asString());
        out += value.isMarkup() ? ")" : "";
        return;
    case Value::Kind::List:
        out += '[';
        appendItems(out, value.asList(), depth);
        out += ']';
        return;
    case Value::Kind::Tuple:
        out += '(';
        appendItems(out, value.asList(), depth);
        out += value.asList().size() == 1 ? ",)" : ")";
        return;
    case Value::Kind::Dict: {
        out += '{';
        bool first = true;
        for (const auto &[key, item] : value.asDict()) {
            out += first ? "" : ", ";
            first = false;
            appendReprAt(out, key, depth + 1);
            out += ": ";
            appendReprAt(out, item, depth + 1);
        }
        out += '}';
        return;
    }
    case Value::Kind::Bytes:
        appendBytesRepr(out, value.asString());
        return;
    case Value::Kind::Undefined:
        raiseUndefined(value);
    default:
        appendStr(out, value);
    }
}

} // namespace

std::string typeName(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::None:
        return "NoneType";
    case Value::Kind::Bool:
        return "bool";
    case Value::Kind::Int:
    case Value::Kind::BigInt:
        return "int";
    case Value::Kind::Float:
        return "float";
    case Value::Kind::String:
        return value.isMarkup() ? "Markup" : "str";
    case Value::Kind::Tagged:
        return "str";
    case Value::Kind::Bytes:
        return "bytes";
    case Value::Kind::Date:
        return "date";
    case Value::Kind::DateTime:
        return "datetime";
    case Value::Kind::List:
        return "list";
    case Value::Kind::Tuple:
        return "tuple";
    case Value::Kind::Dict:
        return "dict";
    case Value::Kind::Undefined:
        return "Undefined";
    case Value::Kind::Object:
        break;
    }
    const TemplateObject *object = objectOf(value);
    return object != nullptr ? object->typeName() : "object";
}

void appendStr(std::string &out, const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::None:
        out += "None";
        return;
    case Value::Kind::Bool:
        out += value.asBool() ? "True" : "False";
        return;
    case Value::Kind::Int:
        out += std::to_string(value.asInt());
        return;
    case Value::Kind::Float:
        out += pythonFloat(value.asFloat());
        return;
    case Value::Kind::BigInt:
    case Value::Kind::String:
    case Value::Kind::Tagged:
    case Value::Kind::Date:
    case Value::Kind::DateTime:
        out += value.asString();
        return;
    case Value::Kind::Undefined:
        raiseUndefined(value);
    case Value::Kind::Object: {
        const TemplateObject *object = objectOf(value);
        out += object != nullptr ? object->repr() : "<object>";
        return;
    }
    default:
        appendReprAt(out, value, 0);
    }
}

void appendRepr(std::string &out, const Value &value) { appendReprAt(out, value, 0); }

std::string str(const Value &value)
{
    std::string out;
    appendStr(out, value);
    return out;
}

std::string repr(const Value &value)
{
    std::string out;
    appendRepr(out, value);
    return out;
}

std::string asciiRepr(const Value &value)
{
    const std::string text = repr(value);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = unicode::next(text, at);
        if (code < 0x80) {
            out += static_cast<char>(code);
        } else {
            appendEscape(out, code);
        }
    }
    return out;
}

std::string shown(const Value &value)
{
    constexpr std::size_t longest = 80;
    if (value.hasSecret()) {
        return std::string(secretDots);
    }
    std::string text = value.isUndefined() ? typeName(value) : repr(value);
    if (text.size() > longest) {
        text.resize(unicode::boundaryBefore(text, longest));
        text += "…";
    }
    return text;
}

bool truth(const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::None:
        return false;
    case Value::Kind::Bool:
        return value.asBool();
    case Value::Kind::Int:
        return value.asInt() != 0;
    case Value::Kind::Float:
        return value.asFloat() != 0.0;
    case Value::Kind::String:
    case Value::Kind::Tagged:
    case Value::Kind::Bytes:
        return !value.asString().empty();
    case Value::Kind::List:
    case Value::Kind::Tuple:
        return !value.asList().empty();
    case Value::Kind::Dict:
        return !value.asDict().empty();
    case Value::Kind::Undefined:
        raiseUndefined(value);
    case Value::Kind::Object: {
        const TemplateObject *object = objectOf(value);
        return object == nullptr || object->truth();
    }
    default:
        return true;
    }
}

void raiseUnsupported(const std::string &operation, const Value &left, const Value &right)
{
    for (const Value *value : {&left, &right}) {
        if (value->isUndefined()) {
            raiseUndefined(*value);
        }
    }
    raise(Text(
        QT_TRANSLATE_NOOP("Chatelaine", "“%1” does not work between a value of type %2 and one of type %3."),
        {operation, typeName(left), typeName(right)}));
}

void raiseUnsupported(const std::string &operation, const Value &value)
{
    if (value.isUndefined()) {
        raiseUndefined(value);
    }
    raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” does not work with a value of type %2."),
               {operation, typeName(value)}));
}

} // namespace chatelaine::templates::python
