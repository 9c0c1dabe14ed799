// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/settings.h"

#include <QFileInfo>

namespace chatelaine::gui
{

namespace
{

constexpr int mostRecent = 8;

QString stateKey(const QString &name) { return QStringLiteral("state/") + name; }

} // namespace

Settings::Settings()
    : m_store(std::make_unique<QSettings>(QStringLiteral("chatelaine"), QStringLiteral("chatelaine")))
{
}

Settings::Settings(const QString &file) : m_store(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

QByteArray Settings::state(const QString &name) const { return m_store->value(stateKey(name)).toByteArray(); }

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_store->setValue(stateKey(name), state);
}

QStringList Settings::recentFolders() const
{
    QStringList folders;
    for (const QString &folder : m_store->value(QStringLiteral("recent")).toStringList()) {
        if (QFileInfo(folder).isDir()) {
            folders += folder;
        }
    }
    return folders;
}

void Settings::addRecent(const QString &folder)
{
    QStringList folders = m_store->value(QStringLiteral("recent")).toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    m_store->setValue(QStringLiteral("recent"), QStringList(folders.mid(0, mostRecent)));
}

QString Settings::lastFolder() const
{
    const QString folder = m_store->value(QStringLiteral("last")).toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

void Settings::setLastFolder(const QString &folder) { m_store->setValue(QStringLiteral("last"), folder); }

QString Settings::language() const { return m_store->value(QStringLiteral("language")).toString(); }

void Settings::setLanguage(const QString &language)
{
    m_store->setValue(QStringLiteral("language"), language);
}

QString Settings::theme() const
{
    return m_store->value(QStringLiteral("theme"), QStringLiteral("system")).toString();
}

void Settings::setTheme(const QString &theme) { m_store->setValue(QStringLiteral("theme"), theme); }

} // namespace chatelaine::gui
