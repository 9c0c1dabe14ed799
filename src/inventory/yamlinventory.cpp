// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/yamlinventory.h"

#include "base/qt.h"
#include "inventory/hostpattern.h"

namespace chatelaine
{

namespace
{

class Reader
{
public:
    explicit Reader(InventoryBuilder &builder) : m_builder(builder) {}

    Result<void> readGroup(const Value &name, const Value &content);

private:
    Result<void> readHosts(const std::string &group, const Dict &hosts);
    Result<void> readChildren(const std::string &group, const Dict &children);
    Result<void> readVariables(const std::string &group, const Dict &variables);

    InventoryBuilder &m_builder;
    int m_depth = 0;
};

/// The map below "hosts", "children" or "vars"; one name alone is a map of it.
Result<Dict> section(const std::string &group, const std::string &key, const Value &content)
{
    if (content.isNone()) {
        return Dict();
    }
    if (content.isString()) {
        Dict one;
        one.set(content, Value());
        return one;
    }
    if (content.isDict()) {
        return content.asDict();
    }
    return fail(
        Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                     "\"%1\" of the group %2 must be a map: names followed by a colon."),
                   {key, group}),
              content.mark().place())
            .advising(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "Write each name on a line of its own, with a colon "
                                                     "behind it and without a dash before it."))));
}

/// What Python takes for false; a host may have it in place of variables.
bool isNothing(const Value &value)
{
    return value.isNone() || value == Value::boolean(false) ||
           (value.isString() && value.asString().empty()) || (value.isSequence() && value.asList().empty());
}

Result<void> Reader::readHosts(const std::string &group, const Dict &hosts)
{
    for (const auto &[name, content] : hosts) {
        const Place place = name.mark().place();
        if (!name.isString() || name.asString().empty()) {
            return fail(
                Text(QT_TRANSLATE_NOOP("Chatelaine",
                                       "The server name %1 must be a text: put it in quotation marks."),
                     {toJson(name)}),
                place);
        }
        if (!content.isDict() && !isNothing(content)) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The variables of the server %1 must be a map."),
                             {name.asString()}),
                        content.mark().place());
        }
        const auto pattern = expandHostPattern(qstr(name.asString()), place);
        if (!pattern) {
            return fail(pattern.error());
        }
        for (const QString &host : pattern->hosts) {
            m_builder.addHost(host, qstr(group), pattern->port, place);
            for (const auto &[key, value] : content.asDict()) {
                if (auto set = m_builder.setVariable(host, key, value); !set) {
                    return set;
                }
            }
        }
    }
    return {};
}

Result<void> Reader::readChildren(const std::string &group, const Dict &children)
{
    for (const auto &[name, content] : children) {
        if (auto read = readGroup(name, content); !read) {
            return read;
        }
        if (!m_builder.hasGroup(qstr(name.asString()))) {
            continue; // said already: it is no group
        }
        if (auto added = m_builder.addChild(qstr(group), qstr(name.asString()), name.mark().place());
            !added) {
            return added;
        }
    }
    return {};
}

Result<void> Reader::readVariables(const std::string &group, const Dict &variables)
{
    for (const auto &[key, value] : variables) {
        if (auto set = m_builder.setVariable(qstr(group), key, value); !set) {
            return set;
        }
    }
    return {};
}

Result<void> Reader::readGroup(const Value &name, const Value &content)
{
    constexpr int deepest = 100;
    const Place place = name.mark().place();
    if (!name.isString() || name.asString().empty()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                           "The group name %1 must be a text: put it in quotation marks."),
                         {toJson(name)}),
                    place);
    }
    if (m_depth >= deepest) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The groups are nested too deeply.")), place);
    }
    const std::string &group = name.asString();
    if (!content.isDict() && !content.isNone()) {
        m_builder.addFinding(
            Text(QT_TRANSLATE_NOOP("Chatelaine",
                                   "%1 is not a group: below it there must be hosts, children or vars."),
                 {group}),
            place);
        return {};
    }
    m_builder.addGroup(qstr(group), place);
    ++m_depth;
    Result<void> done;
    for (const auto &[key, below] : content.asDict()) {
        const std::string &word = key.asString();
        const bool known = word == "hosts" || word == "children" || word == "vars";
        if (!known) {
            m_builder.addFinding(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 in the group %2 is not used: a group has only "
                                                     "hosts, children and vars."),
                     {toJson(key), group}),
                key.mark().place());
            continue;
        }
        const auto entries = section(group, word, below);
        if (!entries) {
            return fail(entries.error());
        }
        done = word == "hosts"      ? readHosts(group, *entries)
               : word == "children" ? readChildren(group, *entries)
                                    : readVariables(group, *entries);
        if (!done) {
            break;
        }
    }
    --m_depth;
    return done;
}

} // namespace

Result<void> addYamlInventory(const Dict &root, InventoryBuilder &builder)
{
    Reader reader(builder);
    for (const auto &[name, content] : root) {
        if (auto read = reader.readGroup(name, content); !read) {
            return read;
        }
    }
    return {};
}

} // namespace chatelaine
