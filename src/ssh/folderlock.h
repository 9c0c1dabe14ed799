// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <mutex>
#include <utility>

namespace chatelaine::ssh
{

/// While it lives, no other thread and no other Chatelaine on this computer has the lock of the same folder:
/// for reading a file of it, changing and writing it back. flock(2) on the folder itself, so that nothing is
/// left behind, also after a crash. A thread holds one at a time.
class FolderLock
{
public:
    /// Makes the folder of the file where it is missing. Error: another program holds it for ten seconds.
    static Result<FolderLock> forFile(const QString &file);
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept
        : m_threads(std::move(other.m_threads)), m_fd(std::exchange(other.m_fd, -1))
    {
    }
    FolderLock &operator=(FolderLock &&) = delete;

private:
    explicit FolderLock(int fd);
    std::unique_lock<std::mutex> m_threads; ///< for file systems without such locks
    int m_fd;
};

} // namespace chatelaine::ssh
