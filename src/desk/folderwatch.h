// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace chatelaine
{

/// Tells when something in a folder has changed, once things have settled for 300 ms. Hidden folders (.git)
/// do not count; beyond 4,000 files the rest is not watched.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    FolderWatch();
    void watch(const QString &folder);
    void stop();

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_settle;
    int m_generation = 0;
};

} // namespace chatelaine
