// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/yamlwriter.h"

#include "values/number.h"
#include "values/yamlnode.h"

#include <yaml.h>

#include <algorithm>
#include <cmath>

namespace chatelaine
{

namespace
{

constexpr const char *stringTag = "tag:yaml.org,2002:str";

/// A scalar as PyYAML represents it.
struct Scalar {
    const char *tag = stringTag;
    YamlTag kind = YamlTag::Str;
    std::string text;
};

/// PyYAML writes 1e+20 as 1.0e+20, because YAML 1.1 wants the point.
std::string yamlFloat(double value)
{
    if (std::isnan(value)) {
        return ".nan";
    }
    if (std::isinf(value)) {
        return value < 0 ? "-.inf" : ".inf";
    }
    std::string text = pythonFloat(value);
    const std::size_t exponent = text.find('e');
    if (exponent != std::string::npos && text.find('.') == std::string::npos) {
        text.insert(exponent, ".0");
    }
    return text;
}

bool scalarOf(const Value &value, Scalar &scalar)
{
    switch (value.kind()) {
    case Value::Kind::None:
        scalar = {"tag:yaml.org,2002:null", YamlTag::Null, "null"};
        return true;
    case Value::Kind::Bool:
        scalar = {"tag:yaml.org,2002:bool", YamlTag::Bool, value.asBool() ? "true" : "false"};
        return true;
    case Value::Kind::Int:
        scalar = {"tag:yaml.org,2002:int", YamlTag::Int, std::to_string(value.asInt())};
        return true;
    case Value::Kind::BigInt:
        scalar = {"tag:yaml.org,2002:int", YamlTag::Int, value.asString()};
        return true;
    case Value::Kind::Float:
        scalar = {"tag:yaml.org,2002:float", YamlTag::Float, yamlFloat(value.asFloat())};
        return true;
    case Value::Kind::Date:
    case Value::Kind::DateTime:
        scalar = {"tag:yaml.org,2002:timestamp", YamlTag::Timestamp, value.asString()};
        return true;
    case Value::Kind::String:
    case Value::Kind::Tagged:
        scalar = {stringTag, YamlTag::Str, value.asString()};
        return true;
    default:
        return false;
    }
}

int append(void *out, unsigned char *data, std::size_t size)
{
    static_cast<std::string *>(out)->append(reinterpret_cast<const char *>(data), size);
    return 1;
}

bool comesBefore(const Value &a, const Value &b, bool &comparable)
{
    if (isNumber(a) && isNumber(b)) {
        return compareNumbers(a, b) == std::partial_ordering::less;
    }
    if (a.isString() && b.isString()) {
        return a.asString() < b.asString();
    }
    comparable = false;
    return false;
}

class Emitter
{
public:
    explicit Emitter(const YamlOptions &options) : m_options(options)
    {
        yaml_emitter_initialize(&m_emitter);
        yaml_emitter_set_output(&m_emitter, append, &m_out);
        yaml_emitter_set_unicode(&m_emitter, 1);
        yaml_emitter_set_indent(&m_emitter, options.indent);
        yaml_emitter_set_width(&m_emitter, options.width);
    }
    ~Emitter() { yaml_emitter_delete(&m_emitter); }
    Emitter(const Emitter &) = delete;
    Emitter &operator=(const Emitter &) = delete;

    Result<std::string> run(const Value &value)
    {
        yaml_event_t event;
        yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING);
        emit(event);
        yaml_document_start_event_initialize(&event, nullptr, nullptr, nullptr,
                                             m_options.explicitStart ? 0 : 1);
        emit(event);
        write(value, 0);
        yaml_document_end_event_initialize(&event, m_options.explicitEnd ? 0 : 1);
        emit(event);
        yaml_stream_end_event_initialize(&event);
        emit(event);
        if (m_failed) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The value cannot be written as YAML.")));
        }
        return std::move(m_out);
    }

private:
    void emit(yaml_event_t &event)
    {
        if (m_failed) {
            yaml_event_delete(&event);
        } else if (yaml_emitter_emit(&m_emitter, &event) == 0) {
            m_failed = true;
        }
    }

    yaml_scalar_style_t style() const
    {
        switch (m_options.style) {
        case '\'':
            return YAML_SINGLE_QUOTED_SCALAR_STYLE;
        case '"':
            return YAML_DOUBLE_QUOTED_SCALAR_STYLE;
        case '|':
            return YAML_LITERAL_SCALAR_STYLE;
        case '>':
            return YAML_FOLDED_SCALAR_STYLE;
        default:
            return YAML_PLAIN_SCALAR_STYLE;
        }
    }

    void writeScalar(const Scalar &scalar)
    {
        yaml_event_t event;
        const bool plain = resolvePlainScalar(scalar.text) == scalar.kind;
        auto *tag = reinterpret_cast<const yaml_char_t *>(scalar.tag);
        auto *text = reinterpret_cast<const yaml_char_t *>(scalar.text.data());
        if (yaml_scalar_event_initialize(&event, nullptr, tag, text, static_cast<int>(scalar.text.size()),
                                         plain ? 1 : 0, scalar.kind == YamlTag::Str ? 1 : 0, style()) == 0) {
            m_failed = true;
            return;
        }
        emit(event);
    }

    /// Whether the items all are scalars without a style of their own.
    bool isLeaf(const Value &value) const
    {
        Scalar scalar;
        const auto plain = [&](const Value &item) {
            return m_options.style == '\0' && scalarOf(item, scalar);
        };
        if (value.isDict()) {
            return std::all_of(value.asDict().begin(), value.asDict().end(), [&](const Dict::Entry &entry) {
                return plain(entry.first) && plain(entry.second);
            });
        }
        return std::all_of(value.asList().begin(), value.asList().end(), plain);
    }

    bool inFlow(const Value &value) const
    {
        return m_options.flow == YamlOptions::Flow::Always ||
               (m_options.flow == YamlOptions::Flow::Leaves && isLeaf(value));
    }

    void write(const Value &value, int depth)
    {
        Scalar scalar;
        if (depth > deepestYaml) {
            m_failed = true;
        } else if (scalarOf(value, scalar)) {
            writeScalar(scalar);
        } else if (value.isSequence()) {
            writeList(value, depth);
        } else if (value.isDict()) {
            writeDict(value, depth);
        } else {
            m_failed = true;
        }
    }

    void writeList(const Value &value, int depth)
    {
        yaml_event_t event;
        const auto style = inFlow(value) ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE;
        yaml_sequence_start_event_initialize(&event, nullptr, nullptr, 1, style);
        emit(event);
        for (const Value &item : value.asList()) {
            write(item, depth + 1);
        }
        yaml_sequence_end_event_initialize(&event);
        emit(event);
    }

    void writeDict(const Value &value, int depth)
    {
        yaml_event_t event;
        const auto style = inFlow(value) ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE;
        yaml_mapping_start_event_initialize(&event, nullptr, nullptr, 1, style);
        emit(event);
        for (const Dict::Entry *entry : order(value.asDict())) {
            write(entry->first, depth + 1);
            write(entry->second, depth + 1);
        }
        yaml_mapping_end_event_initialize(&event);
        emit(event);
    }

    /// By key where all keys can be compared, as Python's sorted(); otherwise as they stand.
    std::vector<const Dict::Entry *> order(const Dict &entries) const
    {
        std::vector<const Dict::Entry *> all;
        for (const Dict::Entry &entry : entries) {
            all.push_back(&entry);
        }
        std::vector<const Dict::Entry *> sorted = all;
        bool comparable = m_options.sortKeys;
        std::stable_sort(sorted.begin(), sorted.end(), [&comparable](const auto *a, const auto *b) {
            return comparable && comesBefore(a->first, b->first, comparable);
        });
        return comparable ? sorted : all;
    }

    const YamlOptions &m_options;
    yaml_emitter_t m_emitter{};
    std::string m_out;
    bool m_failed = false;
};

} // namespace

Result<std::string> toYaml(const Value &value, const YamlOptions &options)
{
    Emitter emitter(options);
    return emitter.run(value);
}

} // namespace chatelaine
