// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values/yaml.h"

#include "values/yamlerror.h"
#include "values/yamlnode.h"
#include "values/yamlscalar.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

/// Makes values of nodes, as PyYAML's SafeConstructor and Ansible's additions to it do.
class Constructor
{
public:
    explicit Constructor(const std::string &fileName) : m_file(std::make_shared<const std::string>(fileName))
    {
    }

    Result<Value> construct(YamlNode &node)
    {
        if (!node.made) {
            auto value = fresh(node);
            if (!value) {
                return value;
            }
            node.made = std::move(*value).withMark(markOf(node));
        }
        return *node.made;
    }

    std::vector<YamlFinding> takeFindings() { return std::move(m_findings); }

private:
    Mark markOf(const YamlNode &node) const { return {m_file, node.line, node.column}; }
    Place placeOf(const YamlNode &node) const { return markOf(node).place(); }

    tl::unexpected<Error> refuse(const YamlNode &node, Text sentence) const
    {
        return fail(std::move(sentence), placeOf(node));
    }

    Result<Value> fresh(YamlNode &node)
    {
        switch (node.tag) {
        case YamlTag::Seq:
            return list(node);
        case YamlTag::Map:
        case YamlTag::Set:
            return dict(node);
        case YamlTag::Omap:
        case YamlTag::Pairs:
            return pairs(node);
        case YamlTag::Vault:
            return vault(node);
        case YamlTag::Unsafe:
            return unsafe(node);
        case YamlTag::Merge:
        case YamlTag::Value:
            return fail(
                Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "“%1” alone is a sign of YAML and no value."),
                           {node.tag == YamlTag::Merge ? "<<" : "="}),
                      placeOf(node))
                    .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Put it in quotes."))));
        case YamlTag::Unknown:
            return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                     "The word with the exclamation mark here is not known; "
                                                     "only !vault and !unsafe are.")),
                              placeOf(node))
                            .advising(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                             "Put the text in quotes if the exclamation "
                                                             "mark belongs to it."))));
        default:
            return scalar(node);
        }
    }

    /// The text of a scalar; a map with the key “=” stands for the value of that key.
    const YamlNode *scalarNode(const YamlNode &node) const
    {
        if (node.kind == YamlNode::Kind::Mapping) {
            for (const auto &[key, value] : node.pairs) {
                if (key->tag == YamlTag::Value) {
                    return scalarNode(*value);
                }
            }
        }
        return node.kind == YamlNode::Kind::Scalar ? &node : nullptr;
    }

    tl::unexpected<Error> noScalar(const YamlNode &node) const
    {
        return refuse(node, Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                   "A text or number is expected here, not a list or map.")));
    }

    Result<Value> scalar(const YamlNode &node)
    {
        const YamlNode *text = scalarNode(node);
        if (!text) {
            return noScalar(node);
        }
        auto value = scalarValue(node.tag, text->text);
        if (!value) {
            value.error().place = placeOf(node);
            value.error().next =
                Text(QT_TRANSLATE_NOOP("Chatelaine", "Put it in quotes if it is meant as text."));
        }
        return value;
    }

    Result<Value> list(const YamlNode &node)
    {
        if (node.kind != YamlNode::Kind::Sequence) {
            return refuse(node, Text(QT_TRANSLATE_NOOP("Chatelaine", "A list is expected here.")));
        }
        List items;
        items.reserve(node.items.size());
        for (YamlNode *item : node.items) {
            auto value = construct(*item);
            if (!value) {
                return value;
            }
            items.push_back(std::move(*value));
        }
        return Value::list(std::move(items));
    }

    Result<Value> dict(YamlNode &node)
    {
        if (node.kind != YamlNode::Kind::Mapping) {
            return refuse(node, Text(QT_TRANSLATE_NOOP("Chatelaine", "Keys with values are expected here.")));
        }
        if (isUnquotedTemplate(node)) {
            return fail(unquotedTemplate(placeOf(node)));
        }
        if (auto flat = flatten(node); !flat) {
            return fail(std::move(flat.error()));
        }
        Dict out;
        std::optional<Dict> ownKeys;
        for (std::size_t i = 0; i < node.pairs.size(); ++i) {
            auto key = constructKey(*node.pairs[i].first);
            if (!key) {
                return key;
            }
            if (i >= node.merged && (ownKeys || out.find(*key))) {
                noteRepeated(ownKeys, node, i, *key);
            }
            auto value = construct(*node.pairs[i].second);
            if (!value) {
                return value;
            }
            // A set is a dict without values.
            out.set(std::move(*key),
                    node.tag == YamlTag::Set ? Value::none().withMark(value->mark()) : std::move(*value));
        }
        return Value::dict(std::move(out));
    }

    /// {{ x }}: a map in braces whose only key is again a map in braces, right after the first brace.
    static bool isUnquotedTemplate(const YamlNode &node)
    {
        if (!node.flow || node.pairs.size() != 1) {
            return false;
        }
        const YamlNode &key = *node.pairs.front().first;
        return key.kind == YamlNode::Kind::Mapping && key.flow && key.line == node.line &&
               key.column == node.column + 1;
    }

    Result<Value> constructKey(YamlNode &node)
    {
        if (node.tag == YamlTag::Value && node.kind == YamlNode::Kind::Scalar) { // as a key, “=” is text
            return Value::string(node.text).withMark(markOf(node));
        }
        auto key = construct(node);
        if (!key) {
            return key;
        }
        if (!isHashable(*key)) {
            return refuse(node, Text(QT_TRANSLATE_NOOP("Chatelaine", "A list or a map cannot be a key.")));
        }
        if (node.tag == YamlTag::Vault) {
            return refuse(node, Text(QT_TRANSLATE_NOOP("Chatelaine", "An encrypted value cannot be a key.")));
        }
        // Nothing templates a key, so it needs no protection.
        return key->is(Value::Kind::Tagged) ? Value::string(key->asString()).withMark(key->mark()) : key;
    }

    /// Reports key number `i` when the map itself, not what it merges, holds it already. The keys it writes
    /// itself are gathered when the first one comes again: hardly any map needs them.
    void noteRepeated(std::optional<Dict> &ownKeys, const YamlNode &node, std::size_t i, const Value &key)
    {
        if (!ownKeys) {
            ownKeys.emplace();
            for (std::size_t k = node.merged; k < i; ++k) {
                if (const auto earlier = constructKey(*node.pairs[k].first)) {
                    ownKeys->set(*earlier, *earlier);
                }
            }
        }
        if (const Value *before = ownKeys->find(key)) {
            m_findings.push_back(
                {Text(QT_TRANSLATE_NOOP(
                          "Chatelaine",
                          "The key “%1” appears twice here, in lines %2 and %3; the last one counts."),
                      {key.isString() ? key.asString() : toJson(key), std::to_string(before->mark().line),
                       std::to_string(key.mark().line)}),
                 key.mark().place()});
        }
        ownKeys->set(key, key);
    }

    /// Puts what merge keys bring before the map's own pairs, so that its own win; of several maps the first
    /// wins.
    Result<void> flatten(YamlNode &node)
    {
        if (node.flattened) {
            return {};
        }
        node.flattened = true;
        std::vector<YamlNode::Pair> merged;
        std::vector<YamlNode::Pair> own;
        for (const auto &[key, value] : node.pairs) {
            if (key->tag != YamlTag::Merge) {
                own.emplace_back(key, value);
            } else if (auto done = merge(*value, merged); !done) {
                return done;
            }
        }
        node.merged = merged.size();
        merged.insert(merged.end(), own.begin(), own.end());
        node.pairs = std::move(merged);
        return {};
    }

    Result<void> merge(YamlNode &value, std::vector<YamlNode::Pair> &merged)
    {
        std::vector<YamlNode *> sources = value.items;
        if (value.kind == YamlNode::Kind::Mapping) {
            sources = {&value};
        }
        const bool allMaps = std::all_of(sources.begin(), sources.end(), [](const YamlNode *source) {
            return source->kind == YamlNode::Kind::Mapping;
        });
        if (value.kind == YamlNode::Kind::Scalar || !allMaps) {
            return refuse(value, Text(QT_TRANSLATE_NOOP(
                                     "Chatelaine",
                                     "A map, an alias of one, or a list of them is expected after “<<”.")));
        }
        for (auto source = sources.rbegin(); source != sources.rend(); ++source) {
            if (auto done = flatten(**source); !done) {
                return done;
            }
            merged.insert(merged.end(), (*source)->pairs.begin(), (*source)->pairs.end());
        }
        return {};
    }

    /// !!omap and !!pairs: a list of maps with one entry each becomes a list of pairs.
    Result<Value> pairs(const YamlNode &node)
    {
        const bool singles = std::all_of(node.items.begin(), node.items.end(), [](const YamlNode *item) {
            return item->kind == YamlNode::Kind::Mapping && item->pairs.size() == 1;
        });
        if (node.kind != YamlNode::Kind::Sequence || !singles) {
            return refuse(node,
                          Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                 "A list of single “key: value” entries is expected here.")));
        }
        List out;
        for (const YamlNode *item : node.items) {
            auto key = construct(*item->pairs.front().first);
            if (!key) {
                return key;
            }
            auto value = construct(*item->pairs.front().second);
            if (!value) {
                return value;
            }
            out.push_back(Value::tuple({std::move(*key), std::move(*value)}).withMark(markOf(*item)));
        }
        return Value::list(std::move(out));
    }

    Result<Value> vault(const YamlNode &node)
    {
        if (node.kind != YamlNode::Kind::Scalar || resolvePlainScalar(node.text) != YamlTag::Str) {
            return refuse(
                node, Text(QT_TRANSLATE_NOOP("Chatelaine", "An encrypted text is expected after !vault.")));
        }
        return Value::tagged("!vault", node.text);
    }

    /// What stands behind !unsafe is read as if the tag were not there, quotes or not; then every text is
    /// protected.
    Result<Value> unsafe(YamlNode &node)
    {
        switch (node.kind) {
        case YamlNode::Kind::Scalar: {
            YamlNode plain;
            plain.tag = resolvePlainScalar(node.text);
            plain.text = node.text;
            plain.line = node.line;
            plain.column = node.column;
            auto value = fresh(plain);
            return value ? Result<Value>(protectedFromTemplates(*value)) : value;
        }
        case YamlNode::Kind::Sequence: {
            auto items = list(node);
            return items ? Result<Value>(protectedFromTemplates(*items)) : items;
        }
        default: {
            auto entries = dict(node);
            return entries ? Result<Value>(protectedFromTemplates(*entries)) : entries;
        }
        }
    }

    static Value protectedFromTemplates(const Value &value)
    {
        if (value.isString()) {
            return Value::tagged("!unsafe", value.asString()).withMark(value.mark());
        }
        if (value.isSequence()) {
            List items;
            for (const Value &item : value.asList()) {
                items.push_back(protectedFromTemplates(item));
            }
            return (value.is(Value::Kind::List) ? Value::list(std::move(items))
                                                : Value::tuple(std::move(items)))
                .withMark(value.mark());
        }
        if (value.isDict()) {
            Dict entries;
            for (const auto &[key, item] : value.asDict()) {
                entries.set(key, protectedFromTemplates(item));
            }
            return Value::dict(std::move(entries)).withMark(value.mark());
        }
        return value;
    }

    std::shared_ptr<const std::string> m_file;
    std::vector<YamlFinding> m_findings;
};

} // namespace

Result<YamlDocument> readYaml(std::string_view text, const std::string &fileName)
{
    if (auto error = checkYamlText(text, fileName)) {
        return fail(std::move(*error));
    }
    if (text.starts_with("\xef\xbb\xbf")) {
        text.remove_prefix(3);
    }
    auto tree = composeYaml(text, fileName);
    if (!tree) {
        return fail(std::move(tree.error()));
    }
    if (!tree->root) {
        return YamlDocument{};
    }
    Constructor constructor(fileName);
    auto root = constructor.construct(*tree->root);
    if (!root) {
        return fail(std::move(root.error()));
    }
    return YamlDocument{std::move(*root), constructor.takeFindings()};
}

} // namespace chatelaine
