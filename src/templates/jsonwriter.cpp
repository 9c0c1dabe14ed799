// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/jsonwriter.h"

#include "templates/object.h"
#include "templates/python.h"
#include "templates/source.h"

#include <algorithm>
#include <cmath>

namespace chatelaine::templates
{

namespace
{

class Writer
{
public:
    explicit Writer(const JsonLayout &layout) : m_layout(layout) { m_text.ensureAscii = layout.ensureAscii; }

    std::string take() { return std::move(m_out); }

    void write(const Value &value, int depth)
    {
        if (depth > deepestValue || m_out.size() > python::mostBytes) {
            raise(Text(QT_TRANSLATE_NOOP("Chatelaine", "A value is nested too deeply.")));
        }
        switch (value.kind()) {
        case Value::Kind::Undefined:
            raiseUndefined(value);
        case Value::Kind::Object:
            if (dynamic_cast<const RangeObject *>(objectOf(value)) != nullptr) {
                return writeList(python::items(value), depth);
            }
            python::raiseUnsupported("to_json", value);
        case Value::Kind::Bytes:
            python::raiseUnsupported("to_json", value);
        case Value::Kind::List:
        case Value::Kind::Tuple:
            return writeList(value.asList(), depth);
        case Value::Kind::Dict:
            return writeDict(value.asDict(), depth);
        default:
            m_out += toJson(value, m_text);
        }
    }

private:
    void newLine(int depth)
    {
        if (m_layout.indent) {
            m_out += '\n';
            for (int i = 0; i < depth; ++i) {
                m_out += *m_layout.indent;
            }
        }
    }

    void writeList(const List &items, int depth)
    {
        m_out += '[';
        bool first = true;
        for (const Value &item : items) {
            m_out += first ? "" : m_layout.itemSeparator;
            first = false;
            newLine(depth + 1);
            write(item, depth + 1);
        }
        if (!first) {
            newLine(depth);
        }
        m_out += ']';
    }

    /// The text that a key becomes.
    static Value keyText(const Value &key)
    {
        switch (key.kind()) {
        case Value::Kind::String:
            return key;
        case Value::Kind::None:
            return Value::string("null");
        case Value::Kind::Bool:
            return Value::string(key.asBool() ? "true" : "false");
        case Value::Kind::Int:
        case Value::Kind::BigInt:
        case Value::Kind::Float:
        case Value::Kind::Date:
        case Value::Kind::DateTime:
            return Value::string(python::str(key));
        default:
            python::raiseUnsupported("to_json", key);
        }
    }

    void writeDict(const Dict &entries, int depth)
    {
        std::vector<const Dict::Entry *> order;
        for (const Dict::Entry &entry : entries) {
            order.push_back(&entry);
        }
        if (m_layout.sortKeys) {
            std::stable_sort(order.begin(), order.end(),
                             [](const auto *a, const auto *b) { return python::less(a->first, b->first); });
        }
        std::vector<std::pair<std::string, const Value *>> written;
        const bool allTexts =
            std::all_of(order.begin(), order.end(), [](const auto *e) { return e->first.isString(); });
        for (const auto *entry : order) {
            std::string name = toJson(keyText(entry->first), m_text);
            // Ansible makes texts of the keys first: of two that become the same the later value counts.
            const auto known = entry->first.isString() && allTexts
                                   ? written.end()
                                   : std::find_if(written.begin(), written.end(),
                                                  [&](const auto &w) { return w.first == name; });
            if (known != written.end()) {
                known->second = &entry->second;
            } else {
                written.emplace_back(std::move(name), &entry->second);
            }
        }
        m_out += '{';
        bool first = true;
        for (const auto &[name, value] : written) {
            m_out += first ? "" : m_layout.itemSeparator;
            first = false;
            newLine(depth + 1);
            m_out += name + m_layout.keySeparator;
            write(*value, depth + 1);
        }
        if (!first) {
            newLine(depth);
        }
        m_out += '}';
    }

    const JsonLayout &m_layout;
    JsonOptions m_text;
    std::string m_out;
};

} // namespace

std::string jsonText(const Value &value, const JsonLayout &layout)
{
    Writer writer(layout);
    writer.write(value, 0);
    return writer.take();
}

} // namespace chatelaine::templates
