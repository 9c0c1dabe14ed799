// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/colorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace chatelaine::gui
{

namespace
{

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colorScheme = QStringLiteral("color-scheme");

/// Read() wraps the value in a variant within a variant.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace

void ColorScheme::watch()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_watching || !bus.isConnected()) {
        return;
    }
    m_watching = true;
    // Qt makes its own types known to D-Bus at the first use of this; before, a slot with one is refused.
    QDBusMetaType::typeToSignature(QMetaType::fromType<QDBusVariant>());
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read << appearance << colorScheme;
    auto *reply = new QDBusPendingCallWatcher(bus.asyncCall(read, 3000), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<QVariant> answer = *reply;
        if (answer.isValid()) {
            adopt(unwrapped(answer.value()));
        }
        reply->deleteLater();
    });
}

void ColorScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme) {
        adopt(unwrapped(value.variant()));
    }
}

void ColorScheme::adopt(uint value)
{
    // 0: no preference, 1: dark, 2: light
    m_dark = value == 0 ? std::nullopt : std::optional<bool>(value == 1);
    Q_EMIT changed();
}

} // namespace chatelaine::gui
