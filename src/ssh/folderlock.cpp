// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/folderlock.h"

#include "base/qt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace chatelaine::ssh
{

namespace
{

using Clock = std::chrono::steady_clock;

/// Others hold it for as long as writing one small file takes.
constexpr std::chrono::seconds patience{10};
constexpr std::chrono::milliseconds lookEvery{10};

std::mutex &threads()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

FolderLock::FolderLock(int fd) : m_threads(threads()), m_fd(fd) {}

Result<FolderLock> FolderLock::forFile(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    QDir().mkpath(folder);
    const int fd = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    FolderLock lock(fd);
    const auto deadline = Clock::now() + patience;
    // A file system that knows no such locks (some network ones) is written to without; a folder that cannot
    // be opened is for the writing to report.
    while (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || errno == EINTR)) {
        if (Clock::now() >= deadline) {
            Place place;
            place.file = sstr(file);
            return fail(
                Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "Another program keeps %1 from being written."),
                           {sstr(file)}),
                      place, Cause::Busy)
                    .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "The file is as it was.")))
                    .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Try again in a moment."))));
        }
        std::this_thread::sleep_for(lookEvery);
    }
    return lock;
}

FolderLock::~FolderLock()
{
    if (m_fd >= 0) {
        close(m_fd);
    }
}

} // namespace chatelaine::ssh
