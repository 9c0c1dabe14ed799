// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "render/render.h"

#include <QString>
#include <QStringList>

namespace chatelaine
{

/// The unit that a file of systemd's folders defines, or adds to ("web.service.d/limits.conf"); empty: none.
QString unitOfPath(const QString &path);

/// The units of an instance by what their files say.
class SystemdUnits
{
public:
    explicit SystemdUnits(const RenderedService &service);

    /// Those that can be started by their name: no templates ("web@.service").
    const QStringList &names() const { return m_names; }
    /// A timer, socket or path of the same instance starts it.
    bool isTriggered(const QString &unit) const { return m_triggered.contains(unit); }
    /// It says what wants it, so it can be enabled.
    bool canBeEnabled(const QString &unit) const { return m_enableable.contains(unit); }
    /// Whether a deploy starts it: not what others start; what cannot be enabled only where nothing of the
    /// instance can.
    bool isStarted(const QString &unit) const;
    /// The units whose files name this path or a folder above it; all that are started where none does.
    QStringList readersOf(const QString &path) const;

private:
    void learn(const QString &unit, const QByteArray &content);

    QStringList m_names;
    QStringList m_triggered;
    QStringList m_enableable;
    std::vector<std::pair<QString, QString>> m_contents; ///< unit, text; drop-ins too
};

/// The lines of the [Install] section, without comments.
QStringList installSection(const QByteArray &unitFile);

} // namespace chatelaine
