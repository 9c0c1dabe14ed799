// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace chatelaine::gui
{

/// What the window remembers on this computer. A file in tests, the platform's place otherwise.
class Settings
{
public:
    Settings();
    explicit Settings(const QString &file);

    /// Geometry, splitters, columns by the name of the thing.
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

    QStringList recentFolders() const; ///< the last opened first, at most 8, only those that still exist
    void addRecent(const QString &folder);
    QString lastFolder() const; ///< open when the window was closed; empty: none
    void setLastFolder(const QString &folder);

    QString language() const; ///< "en", "de", "fr"; empty: as the system
    void setLanguage(const QString &language);
    QString theme() const; ///< "light", "dark", "system"
    void setTheme(const QString &theme);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace chatelaine::gui
