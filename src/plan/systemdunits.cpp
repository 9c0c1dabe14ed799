// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/systemdunits.h"

#include <QRegularExpression>

#include <algorithm>

namespace chatelaine
{

namespace
{

bool isUnitName(const QString &name)
{
    static const QRegularExpression shape(
        QStringLiteral("\\.(service|timer|socket|path|target|mount|automount|swap|slice)$"));
    return shape.match(name).hasMatch();
}

/// Whether a unit's text names the path itself, not merely the beginning of a longer one.
bool mentions(const QString &text, const QString &path)
{
    for (qsizetype at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
        qsizetype end = at + path.size();
        if (end < text.size() && text[end] == QLatin1Char('/')) {
            ++end; // a folder may be written so
        }
        static const QString delimiters = QStringLiteral(" \t\n\"':,;=\\");
        const bool ends = end == text.size() || delimiters.contains(text[end]);
        const bool begins = at == 0 || !(text[at - 1].isLetterOrNumber() || text[at - 1] == QLatin1Char('/'));
        if (ends && begins) {
            return true;
        }
    }
    return false;
}

/// The path and the folders above it; not the first level, which says nothing ("/etc").
QStringList withParents(QString path)
{
    QStringList out;
    while (path.count(QLatin1Char('/')) > 1) {
        out << path;
        path = path.left(path.lastIndexOf(QLatin1Char('/')));
    }
    return out.isEmpty() ? QStringList{path} : out;
}

} // namespace

QString unitOfPath(const QString &path)
{
    const QString folder = QStringLiteral("/systemd/system/");
    const qsizetype at = path.indexOf(folder);
    if (at < 0) {
        return {};
    }
    const QString rest = path.mid(at + folder.size());
    const QString first = rest.section(QLatin1Char('/'), 0, 0);
    if (first == rest) {
        return isUnitName(first) ? first : QString();
    }
    return first.endsWith(QLatin1String(".d")) && isUnitName(first.chopped(2)) ? first.chopped(2) : QString();
}

SystemdUnits::SystemdUnits(const RenderedService &service)
{
    for (const QString &unit : service.units) {
        if (!unit.contains(QLatin1String("@."))) {
            m_names << unit;
        }
    }
    for (const RenderedFile &file : service.files) {
        const QString unit = file.directory ? QString() : unitOfPath(file.path);
        if (!unit.isEmpty()) {
            learn(unit, file.content);
        }
    }
}

void SystemdUnits::learn(const QString &unit, const QByteArray &content)
{
    m_contents.emplace_back(unit, QString::fromUtf8(content));
    if (!installSection(content).isEmpty()) {
        m_enableable << unit;
    }
    static const QRegularExpression starter(QStringLiteral("^(.*)\\.(timer|socket|path)$"));
    const QRegularExpressionMatch match = starter.match(unit);
    if (!match.hasMatch()) {
        return;
    }
    static const QRegularExpression named(QStringLiteral("^\\s*(?:Unit|Service)\\s*=\\s*(\\S+)\\s*$"),
                                          QRegularExpression::MultilineOption);
    const QString other = named.match(QString::fromUtf8(content)).captured(1);
    m_triggered << (other.isEmpty() ? match.captured(1) + QStringLiteral(".service") : other);
}

bool SystemdUnits::isStarted(const QString &unit) const
{
    if (!m_names.contains(unit) || isTriggered(unit)) {
        return false;
    }
    const bool anyEnableable = std::any_of(m_names.begin(), m_names.end(),
                                           [this](const QString &name) { return canBeEnabled(name); });
    return canBeEnabled(unit) || !anyEnableable;
}

QStringList SystemdUnits::readersOf(const QString &path) const
{
    const QStringList paths = withParents(path);
    QStringList readers;
    for (const auto &[unit, text] : m_contents) {
        const QString &content = text;
        const bool reads = std::any_of(paths.begin(), paths.end(),
                                       [&](const QString &each) { return mentions(content, each); });
        if (reads && m_names.contains(unit) && !readers.contains(unit)) {
            readers << unit;
        }
    }
    if (readers.isEmpty()) {
        std::copy_if(m_names.begin(), m_names.end(), std::back_inserter(readers),
                     [this](const QString &unit) {
                         return isStarted(unit) && unit.endsWith(QLatin1String(".service"));
                     });
    }
    return readers;
}

QStringList installSection(const QByteArray &unitFile)
{
    QStringList out;
    bool inside = false;
    for (const QByteArray &raw : unitFile.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('[')) {
            inside = line == "[Install]";
        } else if (inside && !line.isEmpty() && !line.startsWith('#') && !line.startsWith(';')) {
            out << QString::fromUtf8(line);
        }
    }
    return out;
}

} // namespace chatelaine
