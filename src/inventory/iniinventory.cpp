// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/iniinventory.h"

#include "base/qt.h"
#include "inventory/hostpattern.h"
#include "inventory/shellwords.h"
#include "values/pythonliteral.h"

#include <QRegularExpression>

namespace chatelaine
{

namespace
{

enum class Section { Hosts, Children, Variables };

/// A group that is named before, or without, a section of its own.
struct Pending {
    bool onlyVariables = false;
    QStringList parents;
    Place place;
};

class Reader
{
public:
    Reader(const QString &path, InventoryBuilder &builder)
        : m_builder(builder), m_file(std::make_shared<const std::string>(sstr(path)))
    {
    }

    Result<void> readLine(const QString &whole, int number);
    Result<void> finish() const;

private:
    Result<bool> readSection(const QString &line);
    Result<void> readHost(const QString &line);
    Result<void> readVariable(const QString &line);
    Result<void> readChild(const QString &line);
    Result<void> addPendingChildren(const QString &group);
    Mark markOf(const QString &key) const;
    Value valueOf(const QString &key, const std::string &text) const;
    Place here() const { return {*m_file, m_number, m_column, {}, {}}; }

    InventoryBuilder &m_builder;
    std::shared_ptr<const std::string> m_file;
    QString m_whole;
    int m_number = 0;
    int m_column = 1;
    QString m_group = QStringLiteral("ungrouped");
    Section m_section = Section::Hosts;
    QHash<QString, Pending> m_pending;
};

Mark Reader::markOf(const QString &key) const
{
    const qsizetype at = m_whole.indexOf(key);
    return {m_file, m_number, at < 0 ? m_column : static_cast<int>(at) + 1};
}

Value Reader::valueOf(const QString &key, const std::string &text) const
{
    return readPythonLiteral(text).value_or(Value::string(text)).withMark(markOf(key));
}

Result<void> Reader::readLine(const QString &whole, int number)
{
    const QString line = whole.trimmed();
    if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) {
        return {};
    }
    m_whole = whole;
    m_number = number;
    m_column = static_cast<int>(whole.indexOf(line)) + 1;
    const auto section = readSection(line);
    if (!section) {
        return fail(section.error());
    }
    if (*section) {
        return {};
    }
    if (m_section == Section::Hosts) {
        return readHost(line);
    }
    return m_section == Section::Variables ? readVariable(line) : readChild(line);
}

Result<bool> Reader::readSection(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("\\A\\[([^:\\]\\s]+)(?::(\\w+))?\\]\\s*(?:#.*)?\\z"));
    const auto match = form.match(line);
    if (!match.hasMatch()) {
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            return fail(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The section %1 is wrong: its name may have no spaces."),
                     {sstr(line)}),
                here());
        }
        return false;
    }
    const QString kind = match.captured(2);
    if (!kind.isEmpty() && kind != QLatin1String("hosts") && kind != QLatin1String("children") &&
        kind != QLatin1String("vars")) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The section %1 is wrong: behind the colon there may be "
                                                 "children or vars."),
                 {sstr(line)}),
            here());
    }
    m_group = match.captured(1);
    m_section = kind == QLatin1String("children") ? Section::Children
                : kind == QLatin1String("vars")   ? Section::Variables
                                                  : Section::Hosts;
    const bool variables = m_section == Section::Variables;
    if (!m_builder.hasGroup(m_group) && variables && !m_pending.contains(m_group)) {
        m_pending.insert(m_group, {true, {}, here()});
    }
    m_builder.addGroup(m_group, here());
    if (!variables && m_pending.contains(m_group)) {
        if (m_pending.value(m_group).onlyVariables) {
            m_pending.remove(m_group);
        } else if (auto added = addPendingChildren(m_group); !added) {
            return fail(std::move(added.error()));
        }
    }
    return true;
}

Result<void> Reader::readHost(const QString &line)
{
    const auto words = splitShellWords(sstr(line));
    if (!words || words->empty()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "A quotation mark of this line is not closed.")),
                    here());
    }
    const QString name = qstr(words->front());
    const auto pattern = expandHostPattern(name, here());
    if (!pattern) {
        return fail(pattern.error());
    }
    if ((name.endsWith(u':') && !pattern->port) || pattern->hosts.contains(QLatin1String("---")) ||
        name.isEmpty()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 cannot be the name of a server."), {sstr(name)}),
                    here());
    }
    Dict variables;
    for (std::size_t i = 1; i < words->size(); ++i) {
        const std::string &word = (*words)[i];
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos) {
            // The word itself may be part of a password with a space in it.
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                               "Behind the name of a server there may only be key=value; a "
                                               "value with spaces needs quotation marks.")),
                        here());
        }
        const QString key = qstr(word.substr(0, equals));
        variables.set(Value::string(sstr(key)).withMark(markOf(key)), valueOf(key, word.substr(equals + 1)));
    }
    for (const QString &host : pattern->hosts) {
        m_builder.addHost(host, m_group, pattern->port, here());
        for (const auto &[key, value] : variables) {
            if (auto set = m_builder.setVariable(host, key, value); !set) {
                return set;
            }
        }
    }
    return {};
}

Result<void> Reader::readVariable(const QString &line)
{
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "In a section of variables each line must be key = value.")),
            here());
    }
    const QString key = line.left(equals).trimmed();
    return m_builder.setVariable(m_group, Value::string(sstr(key)).withMark(markOf(key)),
                                 valueOf(key, sstr(line.mid(equals + 1).trimmed())));
}

Result<void> Reader::readChild(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("\\A([^:\\]\\s]+)\\s*(?:#.*)?\\z"));
    const auto match = form.match(line);
    if (!match.hasMatch()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 cannot be the name of a group."), {sstr(line)}),
                    here());
    }
    const QString child = match.captured(1);
    if (m_builder.hasGroup(child)) {
        return m_builder.addChild(m_group, child, here());
    }
    auto pending = m_pending.find(child);
    if (pending == m_pending.end()) {
        pending = m_pending.insert(child, {false, {}, here()});
    }
    pending->parents += m_group;
    return {};
}

Result<void> Reader::addPendingChildren(const QString &group)
{
    const Pending pending = m_pending.take(group);
    for (const QString &parent : pending.parents) {
        if (auto added = m_builder.addChild(parent, group, pending.place); !added) {
            return added;
        }
    }
    return {};
}

Result<void> Reader::finish() const
{
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (it->onlyVariables) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                               "There are variables for the group %1, but no such group."),
                             {sstr(it.key())}),
                        it->place);
        }
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is named as a child, but there is no such group."),
                 {sstr(it.key())}),
            it->place);
    }
    return {};
}

/// All but comments must be UTF-8.
Result<void> checkLines(const QByteArray &content, const QString &path)
{
    if (QString::fromUtf8(content).toUtf8() == content) {
        return {};
    }
    Place place;
    place.file = sstr(path);
    for (const QByteArray &line : content.split('\n')) {
        ++place.line;
        if (QString::fromUtf8(line).toUtf8() != line && !line.startsWith('#') && !line.startsWith(';')) {
            return fail(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 is not text in UTF-8."), {sstr(path)}),
                place);
        }
    }
    return {};
}

} // namespace

Result<void> addIniInventory(const QByteArray &content, const QString &path, InventoryBuilder &builder)
{
    // As Python's splitlines().
    static const QRegularExpression lineEnd(
        QStringLiteral("\r\n|[\n\r\v\f\x1c-\x1e\\x{85}\\x{2028}\\x{2029}]"));
    if (auto checked = checkLines(content, path); !checked) {
        return checked;
    }
    QString text = QString::fromUtf8(content);
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    Reader reader(path, builder);
    int number = 0;
    for (const QString &line : text.split(lineEnd)) {
        if (auto read = reader.readLine(line, ++number); !read) {
            return read;
        }
    }
    return reader.finish();
}

} // namespace chatelaine
