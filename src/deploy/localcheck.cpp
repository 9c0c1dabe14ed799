// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/localcheck.h"

#include "base/qt.h"
#include "deploy/sentences.h"

#include <QElapsedTimer>
#include <QUrl>

#include <cerrno>
#include <condition_variable>
#include <mutex>

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace chatelaine
{

namespace
{

constexpr int answerLimit = 4000; // ms

class Socket
{
public:
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool ready(int descriptor, short what)
{
    pollfd entry{descriptor, what, 0};
    return ::poll(&entry, 1, answerLimit) > 0;
}

/// A connected socket, or -1.
int connectTo(const QString &host, int port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(), &hints, &found) != 0) {
        return -1;
    }
    int connected = -1;
    for (const addrinfo *one = found; one != nullptr && connected < 0; one = one->ai_next) {
        const int descriptor = ::socket(one->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (descriptor < 0) {
            continue;
        }
        int problem = 0;
        socklen_t size = sizeof problem;
        const bool begun = ::connect(descriptor, one->ai_addr, one->ai_addrlen) == 0 || errno == EINPROGRESS;
        if (begun && ready(descriptor, POLLOUT) &&
            ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &problem, &size) == 0 && problem == 0) {
            connected = descriptor;
        } else {
            ::close(descriptor);
        }
    }
    ::freeaddrinfo(found);
    return connected;
}

bool portAnswers(const QString &target)
{
    const QUrl url(QStringLiteral("tcp://") + target);
    const Socket socket(connectTo(url.host(), url.port()));
    return socket.get() >= 0;
}

/// The answer's head and body, up to 1 MB; empty: none.
QByteArray httpAnswer(const QUrl &url)
{
    const Socket socket(connectTo(url.host(), url.port(80)));
    if (socket.get() < 0) {
        return {};
    }
    QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    path = path.isEmpty() ? QByteArrayLiteral("/") : path;
    if (url.hasQuery()) {
        path += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    }
    const QByteArray request = "GET " + path + " HTTP/1.0\r\nHost: " + url.authority().toUtf8() + "\r\n\r\n";
    if (::send(socket.get(), request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL) !=
        request.size()) {
        return {};
    }
    QByteArray answer;
    char buffer[4096];
    while (answer.size() < 1024 * 1024 && ready(socket.get(), POLLIN)) {
        const ssize_t size = ::recv(socket.get(), buffer, sizeof buffer, 0);
        if (size <= 0) {
            break;
        }
        answer.append(buffer, size);
    }
    return answer;
}

bool answers(const HealthCheck &check)
{
    if (check.kind == HealthCheck::Kind::Tcp) {
        return portAnswers(check.target);
    }
    const QByteArray answer = httpAnswer(QUrl(check.target));
    const QByteArray status = answer.left(answer.indexOf("\r\n")).split(' ').value(1);
    return status == QByteArray::number(check.status) && answer.contains(check.text.toUtf8());
}

void halfSecond(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, std::chrono::milliseconds(500), [] { return false; });
}

} // namespace

Result<void> checkFromHere(const HealthCheck &check, SubjectReport &report, std::stop_token stop)
{
    const bool http =
        check.kind == HealthCheck::Kind::Http && check.target.startsWith(QLatin1String("http://"));
    if (!http && check.kind != HealthCheck::Kind::Tcp) {
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 cannot be asked from this computer."),
                       {sstr(check.target)}))
                .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Write “from: server” in this check."))));
    }
    const std::string most = std::to_string(check.within.count());
    const Text waiting(QT_TRANSLATE_NOOP("Chatelaine", "Waiting for an answer, %1 s at most."), {most});
    QElapsedTimer clock;
    clock.start();
    while (!answers(check)) {
        const double fraction =
            static_cast<double>(clock.elapsed()) / (1000.0 * static_cast<double>(check.within.count()));
        if (fraction >= 1) {
            return fail(Text(
                QT_TRANSLATE_NOOP("Chatelaine", "%1 did not answer this computer as it should within %2 s."),
                {sstr(check.target), most}));
        }
        report.progress(waiting, fraction);
        halfSecond(stop);
        if (stop.stop_requested()) {
            return fail(cancelledError());
        }
    }
    return {};
}

} // namespace chatelaine
