// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/json.h"

#include <QJsonArray>

namespace chatelaine
{

void JsonFields::reject(const QString &key)
{
    if (m_wrong.isEmpty()) {
        m_wrong = key;
    }
}

QString JsonFields::text(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() && !value.isUndefined()) {
        reject(key);
    }
    return value.toString();
}

QStringList JsonFields::texts(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray() && !value.isUndefined()) {
        reject(key);
    }
    QStringList out;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString()) {
            reject(key);
        }
        out << item.toString();
    }
    return out;
}

bool JsonFields::flag(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool() && !value.isUndefined()) {
        reject(key);
    }
    return value.toBool();
}

double JsonFields::number(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble() && !value.isUndefined()) {
        reject(key);
    }
    return value.toDouble();
}

uint JsonFields::mode(const QString &key)
{
    const QString digits = text(key);
    bool ok = false;
    const uint value = digits.toUInt(&ok, 8);
    if (!ok || value > 07777) {
        reject(key);
        return 0;
    }
    return value;
}

QDateTime JsonFields::time(const QString &key)
{
    const QString iso = text(key);
    if (iso.isEmpty()) {
        return {};
    }
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    if (!time.isValid()) {
        reject(key);
    }
    return time.toUTC();
}

QString modeText(uint mode) { return QStringLiteral("%1").arg(mode, 4, 8, QLatin1Char('0')); }

} // namespace chatelaine
