// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace chatelaine
{

/// Reads the keys of one JSON object and remembers the first that has a wrong type. A missing key is the
/// empty value.
class JsonFields
{
public:
    explicit JsonFields(const QJsonObject &object) : m_object(object) {}

    QString text(const QString &key);
    QStringList texts(const QString &key);
    bool flag(const QString &key);
    double number(const QString &key);
    /// Octal digits, as "0644"; at most 07777.
    uint mode(const QString &key);
    /// ISO 8601; read as UTC.
    QDateTime time(const QString &key);

    /// The first key with a wrong type; empty when all was well.
    const QString &wrong() const { return m_wrong; }

private:
    void reject(const QString &key);

    const QJsonObject &m_object;
    QString m_wrong;
};

/// As JsonFields::mode reads it.
QString modeText(uint mode);

} // namespace chatelaine
