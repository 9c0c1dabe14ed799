// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QDBusVariant;

namespace chatelaine::gui
{

/// The desktop's choice between light and dark, from the settings portal (org.freedesktop.appearance
/// color-scheme). Asks without waiting: changed() comes when there is an answer, and again when the person
/// changes it.
class ColorScheme : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void watch();
    /// true: dark; nullopt: no answer or no preference.
    std::optional<bool> preference() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void adopt(uint value);

    bool m_watching = false;
    std::optional<bool> m_dark;
};

} // namespace chatelaine::gui
