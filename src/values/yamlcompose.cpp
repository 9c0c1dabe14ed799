// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/yamlerror.h"
#include "values/yamlnode.h"

#include <yaml.h>

#include <map>

namespace chatelaine
{

namespace
{

/// What all aliases together may expand to; more is an attack or a mistake.
constexpr std::size_t largestExpansion = 1000000;

class Event
{
public:
    Event() = default;
    Event(const Event &) = delete;
    Event &operator=(const Event &) = delete;
    ~Event() { yaml_event_delete(&m_event); }

    yaml_event_t *fresh()
    {
        yaml_event_delete(&m_event);
        return &m_event;
    }
    const yaml_event_t *operator->() const { return &m_event; }
    const yaml_event_t &operator*() const { return m_event; }

private:
    yaml_event_t m_event{};
};

std::string_view textOf(const yaml_char_t *text)
{
    return text ? reinterpret_cast<const char *>(text) : std::string_view();
}

class Composer
{
public:
    Composer(std::string_view text, const std::string &fileName) : m_text(text), m_fileName(fileName)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(text.data()),
                                     text.size());
    }
    Composer(const Composer &) = delete;
    Composer &operator=(const Composer &) = delete;
    ~Composer() { yaml_parser_delete(&m_parser); }

    Result<YamlTree> compose()
    {
        // Stream start, then a document or the end of the stream.
        Event event;
        if (!next(event) || !next(event)) {
            return failure();
        }
        if (event->type == YAML_STREAM_END_EVENT) {
            return std::move(m_tree);
        }
        if (!next(event)) {
            return failure();
        }
        m_tree.root = node(event, 0);
        if (!m_tree.root || !next(event) || !next(event)) {
            return failure();
        }
        if (event->type != YAML_STREAM_END_EVENT) {
            return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                     "A second document begins here; a file of variables "
                                                     "holds one.")),
                              placeOf(*event))
                            .advising(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                             "Remove this line, or move what follows to a "
                                                             "file of its own."))));
        }
        return std::move(m_tree);
    }

private:
    tl::unexpected<Error> failure()
    {
        return fail(m_error ? std::move(*m_error) : yamlSyntaxError(m_parser, m_text, m_fileName));
    }

    bool next(Event &event) { return yaml_parser_parse(&m_parser, event.fresh()) == 1; }

    Place placeOf(const yaml_event_t &event) const
    {
        Place place;
        place.file = m_fileName;
        place.line = int(event.start_mark.line) + 1;
        place.column = int(event.start_mark.column) + 1;
        return place;
    }

    // The sentences repeat no name of the file: it may be a password that somebody forgot to quote.
    YamlNode *refuse(const yaml_event_t &event, Text sentence, Text advice = {})
    {
        m_error = Error(std::move(sentence), placeOf(event)).advising(std::move(advice));
        return nullptr;
    }

    YamlNode *tooDeep(const yaml_event_t &event)
    {
        return refuse(
            event, Text(QT_TRANSLATE_NOOP("Chatelaine", "The file is nested more than %1 levels deep here."),
                        {std::to_string(deepestYaml)}));
    }

    YamlNode *alias(const yaml_event_t &event, int depth)
    {
        const auto found = m_anchors.find(textOf(event.data.alias.anchor));
        if (found == m_anchors.end()) {
            return refuse(
                event,
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The name after * here is marked nowhere above "
                                                     "with &.")),
                Text(QT_TRANSLATE_NOOP("Chatelaine", "Put the text in quotes if the star belongs to it.")));
        }
        if (!found->second->complete) {
            return refuse(event,
                          Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                 "The * here stands for the list or map it is itself in.")));
        }
        if (depth + found->second->height > deepestYaml) {
            return tooDeep(event);
        }
        return found->second;
    }

    /// A new node for the event, known by its anchor from now on.
    YamlNode *start(const yaml_event_t &event, const yaml_char_t *anchor, YamlNode::Kind kind)
    {
        YamlNode &node = m_tree.nodes.emplace_back();
        node.kind = kind;
        node.line = int(event.start_mark.line) + 1;
        node.column = int(event.start_mark.column) + 1;
        if (!anchor) {
            return &node;
        }
        const auto [known, isNew] = m_anchors.emplace(textOf(anchor), &node);
        if (!isNew) {
            return refuse(
                event,
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The name after & here already marks another "
                                                     "place, in line %1."),
                     {std::to_string(known->second->line)}),
                Text(QT_TRANSLATE_NOOP("Chatelaine", "Put the text in quotes if the & belongs to it.")));
        }
        return &node;
    }

    static void setTag(YamlNode &node, const yaml_char_t *tag, YamlTag usual)
    {
        const std::string_view text = textOf(tag);
        node.tag = text.empty() || text == "!" ? usual : tagFromText(text);
    }

    YamlNode *scalar(const yaml_event_t &event)
    {
        const auto &data = event.data.scalar;
        YamlNode *node = start(event, data.anchor, YamlNode::Kind::Scalar);
        if (node) {
            node->text.assign(reinterpret_cast<const char *>(data.value), data.length);
            setTag(*node, data.tag, data.plain_implicit ? resolvePlainScalar(node->text) : YamlTag::Str);
            node->complete = true;
        }
        return node;
    }

    /// Counts what a part adds to its container; false when it is too much.
    bool account(YamlNode &container, const YamlNode &part, const yaml_event_t &event)
    {
        container.height = std::max(container.height, part.height + 1);
        container.expanded += part.expanded;
        if (container.expanded > largestExpansion && container.expanded > 2 * m_tree.nodes.size()) {
            refuse(event, Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                 "The aliases of this file (*name) stand for more than %1 "
                                                 "values in all."),
                               {std::to_string(largestExpansion)}));
            return false;
        }
        return true;
    }

    YamlNode *sequence(const yaml_event_t &start, int depth)
    {
        YamlNode *list = this->start(start, start.data.sequence_start.anchor, YamlNode::Kind::Sequence);
        if (!list) {
            return nullptr;
        }
        setTag(*list, start.data.sequence_start.tag, YamlTag::Seq);
        list->flow = start.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
        Event event;
        while (next(event)) {
            if (event->type == YAML_SEQUENCE_END_EVENT) {
                list->complete = true;
                return list;
            }
            YamlNode *item = node(event, depth + 1);
            if (!item || !account(*list, *item, *event)) {
                return nullptr;
            }
            list->items.push_back(item);
        }
        return nullptr;
    }

    YamlNode *mapping(const yaml_event_t &start, int depth)
    {
        YamlNode *map = this->start(start, start.data.mapping_start.anchor, YamlNode::Kind::Mapping);
        if (!map) {
            return nullptr;
        }
        setTag(*map, start.data.mapping_start.tag, YamlTag::Map);
        map->flow = start.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
        Event event;
        while (next(event)) {
            if (event->type == YAML_MAPPING_END_EVENT) {
                map->complete = true;
                return map;
            }
            YamlNode *key = node(event, depth + 1);
            if (!key || !account(*map, *key, *event) || !next(event)) {
                return nullptr;
            }
            YamlNode *value = node(event, depth + 1);
            if (!value || !account(*map, *value, *event)) {
                return nullptr;
            }
            map->pairs.emplace_back(key, value);
        }
        return nullptr;
    }

    YamlNode *node(const Event &event, int depth)
    {
        if (depth > deepestYaml) {
            return tooDeep(*event);
        }
        switch (event->type) {
        case YAML_ALIAS_EVENT:
            return alias(*event, depth);
        case YAML_SEQUENCE_START_EVENT:
            return sequence(*event, depth);
        case YAML_MAPPING_START_EVENT:
            return mapping(*event, depth);
        default:
            return scalar(*event);
        }
    }

    yaml_parser_t m_parser{};
    std::string_view m_text;
    const std::string &m_fileName;
    YamlTree m_tree;
    std::map<std::string, YamlNode *, std::less<>> m_anchors;
    std::optional<Error> m_error;
};

} // namespace

Result<YamlTree> composeYaml(std::string_view text, const std::string &fileName)
{
    return Composer(text, fileName).compose();
}

} // namespace chatelaine
