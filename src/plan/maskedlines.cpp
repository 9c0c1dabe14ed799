// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/diff.h"
#include "values/value.h"

#include <QRegularExpression>

namespace chatelaine
{

namespace
{

QString dots() { return QString::fromUtf8(secretDots.data(), static_cast<qsizetype>(secretDots.size())); }

/// The beginning of "  - key: value", "export KEY=value" and the like, up to the value; empty where there is
/// none.
QString keyOf(const QString &line)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(?:- +)?(?:export +)?[\"']?[A-Za-z_][A-Za-z0-9_.-]*[\"']? *(?:=|:(?= |$)) *"));
    return shape.match(line).captured(0);
}

/// The bytes begin to end of the file with its secret runs as dots.
QString maskedPart(const RenderedFile &file, qsizetype begin, qsizetype end)
{
    QString out;
    for (const TemplateSpan &span : file.spans) {
        const auto spanBegin = static_cast<qsizetype>(span.begin);
        const auto spanEnd = static_cast<qsizetype>(span.end);
        if (!span.secret || spanEnd <= begin || spanBegin >= end || spanBegin == spanEnd) {
            continue;
        }
        out += QString::fromUtf8(file.content.mid(begin, qMax<qsizetype>(spanBegin - begin, 0))) + dots();
        begin = qMin(spanEnd, end);
    }
    return out + QString::fromUtf8(file.content.mid(begin, end - begin));
}

} // namespace

MaskedLines::MaskedLines(const RenderedFile &file)
{
    for (qsizetype begin = 0; begin < file.content.size();) {
        const qsizetype newline = file.content.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? file.content.size() : newline;
        const QString line = maskedPart(file, begin, end);
        const QString key = keyOf(line);
        if (!key.isEmpty()) {
            m_keys.insert(key);
        }
        m_lines << (newline < 0 ? line : line + QLatin1Char('\n'));
        begin = end + 1;
    }
}

QString MaskedLines::ofServer(const QByteArray &line) const
{
    QString text = QString::fromUtf8(line);
    const bool newline = text.endsWith(QLatin1Char('\n'));
    if (newline) {
        text.chop(1);
    }
    if (!text.trimmed().isEmpty()) {
        const QString key = keyOf(text);
        text = (m_keys.contains(key) ? key : QString()) + dots();
    }
    return newline ? text + QLatin1Char('\n') : text;
}

} // namespace chatelaine
