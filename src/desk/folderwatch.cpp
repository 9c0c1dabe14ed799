// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/folderwatch.h"

#include "desk/background.h"

#include <QDirIterator>

#include <chrono>

namespace chatelaine
{

namespace
{

constexpr int mostPaths = 4000;

QStringList pathsBelow(const QString &folder)
{
    QStringList paths{folder};
    QDirIterator entries(folder, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories); // hidden ones are not listed
    while (entries.hasNext() && paths.size() < mostPaths) {
        paths << entries.next();
    }
    return paths;
}

} // namespace

FolderWatch::FolderWatch()
{
    using namespace std::chrono_literals;
    m_settle.setSingleShot(true);
    m_settle.setInterval(300ms);
    connect(&m_settle, &QTimer::timeout, this, &FolderWatch::changed);
}

void FolderWatch::watch(const QString &folder)
{
    const int generation = ++m_generation;
    inBackground(
        this, [folder] { return pathsBelow(folder); },
        [this, generation](const QStringList &paths) {
            if (generation != m_generation) {
                return;
            }
            m_watcher = std::make_unique<QFileSystemWatcher>(paths);
            const auto settle = [this] { m_settle.start(); };
            connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, settle);
            connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, settle);
        });
}

void FolderWatch::stop()
{
    ++m_generation;
    m_watcher.reset();
    m_settle.stop();
}

} // namespace chatelaine
