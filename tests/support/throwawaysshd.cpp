// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/throwawaysshd.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace chatelaine
{

namespace
{

int freePort()
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bind(fd, reinterpret_cast<const sockaddr *>(&address), size);
    getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size);
    close(fd);
    return ntohs(address.sin_port);
}

bool answers(int port)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool connected = connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    close(fd);
    return connected;
}

void writeFile(const QString &path, const QByteArray &content,
               QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    if (file.open(mode)) {
        file.write(content);
    }
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ThrowawaySshd::ThrowawaySshd() { authorize(makeKey("key")); }

ThrowawaySshd::~ThrowawaySshd() { stop(); }

QString ThrowawaySshd::user() const
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

QByteArray ThrowawaySshd::makeKey(const char *name, const char *type, const QString &passphrase)
{
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"),
                 {QStringLiteral("-q"), QStringLiteral("-t"), QLatin1String(type), QStringLiteral("-N"),
                  passphrase, QStringLiteral("-C"), QLatin1String(name), QStringLiteral("-f"), path(name)});
    keygen.waitForFinished();
    return readFile(path(name) + QStringLiteral(".pub")).trimmed();
}

void ThrowawaySshd::authorize(const QByteArray &publicLine)
{
    writeFile(path("authorized_keys"), publicLine + '\n', QIODevice::Append);
}

bool ThrowawaySshd::start(const QByteArray &more)
{
    if (m_hostKey.isEmpty()) {
        const QByteArray publicLine = makeKey("host");
        m_hostKey = publicLine.left(publicLine.lastIndexOf(' '));
    }
    m_port = freePort();
    const QByteArray folder = m_folder.path().toLocal8Bit();
    writeFile(path("sshd_config"),
              more + "\nListenAddress 127.0.0.1\nPort " + QByteArray::number(m_port) + "\nHostKey " + folder +
                  "/host\nPidFile none\nAuthorizedKeysFile " + folder +
                  "/authorized_keys\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                  "KbdInteractiveAuthentication no\nPermitRootLogin yes\nLogLevel VERBOSE\n");
    if (geteuid() == 0) {
        QDir().mkpath(QStringLiteral("/run/sshd"));
    }
    m_process.setStandardErrorFile(path("log"));
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(QStringLiteral("/usr/sbin/sshd"),
                    {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")});
    QElapsedTimer timer;
    timer.start();
    while (m_process.waitForStarted() && m_process.state() == QProcess::Running && timer.elapsed() < 10000) {
        if (answers(m_port)) {
            return true;
        }
        QThread::msleep(10);
    }
    return false;
}

void ThrowawaySshd::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    dropConnections();
    m_process.terminate();
    m_process.waitForFinished();
}

void ThrowawaySshd::dropConnections()
{
    const QByteArray parent = QByteArray::number(m_process.processId());
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const int pid = entry.toInt();
        // "pid (name) state ppid …"
        const QByteArray stat = pid > 0 ? readFile(QStringLiteral("/proc/%1/stat").arg(pid)) : QByteArray();
        const QList<QByteArray> words = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (words.size() > 1 && words[1] == parent) {
            kill(pid, SIGKILL);
        }
    }
}

QByteArray ThrowawaySshd::knownHostsLine() const
{
    return "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + m_hostKey + '\n';
}

QString ThrowawaySshd::log() const { return QString::fromLocal8Bit(readFile(path("log"))); }

} // namespace chatelaine
