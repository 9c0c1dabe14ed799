// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/factsreport.h"

#include "base/qt.h"

namespace chatelaine
{

std::optional<FactsReport> FactsReport::read(const QByteArray &output)
{
    FactsReport report;
    QString part;
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith('@')) {
            part = QString::fromUtf8(line.mid(1));
            report.m_parts.insert(part, {});
            if (part.startsWith(QLatin1String("net "))) {
                report.m_interfaces += part.mid(4);
            }
        } else if (line.startsWith('|') && !part.isEmpty()) {
            report.m_parts[part] += QString::fromUtf8(line.mid(1));
        }
    }
    if (report.text(QStringLiteral("end")) != QLatin1String("end")) {
        return std::nullopt;
    }
    return report;
}

Value factText(const QString &text) { return Value::string(sstr(text)); }

Value factTexts(const QStringList &texts)
{
    List items;
    for (const QString &text : texts) {
        items.push_back(factText(text));
    }
    return Value::list(std::move(items));
}

QString shellValue(const FactsReport &report, const QString &file, const QString &name)
{
    for (const QString &line : report.lines(file)) {
        if (line.startsWith(name + u'=')) {
            QString value = line.mid(name.size() + 1).trimmed();
            if (value.size() > 1 && (value.startsWith(u'"') || value.startsWith(u'\'')) &&
                value.endsWith(value.front())) {
                value = value.mid(1, value.size() - 2);
            }
            return value;
        }
    }
    return {};
}

} // namespace chatelaine
