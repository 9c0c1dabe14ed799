// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/tcp.h"

#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace chatelaine::ssh
{

namespace
{

struct Endpoint {
    sockaddr_storage address{};
    socklen_t size = 0;
};

/// What the resolver's thread hands over. A look-up cannot be interrupted, so whoever no longer waits leaves
/// it behind.
struct Lookup {
    std::mutex mutex;
    std::condition_variable ready;
    bool done = false;
    int code = 0;
    std::vector<Endpoint> endpoints;
};

int resolve(const std::string &name, int port, int flags, std::vector<Endpoint> &out)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags;
    addrinfo *list = nullptr;
    const int code = getaddrinfo(name.c_str(), std::to_string(port).c_str(), &hints, &list);
    for (const addrinfo *entry = code == 0 ? list : nullptr; entry; entry = entry->ai_next) {
        Endpoint endpoint;
        endpoint.size = entry->ai_addrlen;
        std::copy_n(reinterpret_cast<const char *>(entry->ai_addr), entry->ai_addrlen,
                    reinterpret_cast<char *>(&endpoint.address));
        out.push_back(endpoint);
    }
    if (list) {
        freeaddrinfo(list);
    }
    return code;
}

Result<std::vector<Endpoint>> lookUp(const Target &target, Clock::time_point deadline, std::stop_token stop)
{
    const std::string name = sstr(target.address);
    std::vector<Endpoint> endpoints;
    if (resolve(name, target.port, AI_NUMERICHOST | AI_NUMERICSERV, endpoints) == 0) {
        return endpoints;
    }
    const auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, name, port = target.port] {
        std::vector<Endpoint> found;
        const int code = resolve(name, port, AI_NUMERICSERV | AI_ADDRCONFIG, found);
        const std::lock_guard lock(lookup->mutex);
        lookup->code = code;
        lookup->endpoints = std::move(found);
        lookup->done = true;
        lookup->ready.notify_all();
    }).detach();
    std::unique_lock lock(lookup->mutex);
    while (!lookup->ready.wait_for(lock, slice, [&] { return lookup->done; })) {
        if (stop.stop_requested()) {
            return fail(cancelled(target));
        }
        if (Clock::now() >= deadline) {
            return fail(notResolved(target, "time-out"));
        }
    }
    if (lookup->code != 0 || lookup->endpoints.empty()) {
        return fail(notResolved(target, gai_strerror(lookup->code)));
    }
    return std::move(lookup->endpoints);
}

/// So that a command's few bytes go at once, and a dead network is noticed within half a minute.
void tune(int fd)
{
    const auto set = [fd](int level, int option, int value) {
        setsockopt(fd, level, option, &value, sizeof value);
    };
    set(IPPROTO_TCP, TCP_NODELAY, 1);
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, 15);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 5);
    set(IPPROTO_TCP, TCP_KEEPCNT, 3);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, 30000);
}

/// Waits for the end of a connect() under way: 0 or its errno; EINTR after a stop.
int awaitConnected(int fd, Clock::time_point deadline, const std::stop_token &stop)
{
    for (;;) {
        if (stop.stop_requested()) {
            return EINTR;
        }
        if (Clock::now() >= deadline) {
            return ETIMEDOUT;
        }
        pollfd waiting{fd, POLLOUT, 0};
        if (poll(&waiting, 1, static_cast<int>(slice.count())) > 0) {
            int code = 0;
            socklen_t size = sizeof code;
            getsockopt(fd, SOL_SOCKET, SO_ERROR, &code, &size);
            return code;
        }
    }
}

} // namespace

Result<int> connectTcp(const Target &target, Clock::time_point deadline, std::stop_token stop)
{
    const auto endpoints = lookUp(target, deadline, stop);
    if (!endpoints) {
        return fail(endpoints.error());
    }
    int code = ETIMEDOUT;
    for (std::size_t i = 0; i < endpoints->size(); ++i) {
        const Endpoint &endpoint = (*endpoints)[i];
        const int fd = socket(endpoint.address.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (fd < 0) {
            code = errno;
            continue;
        }
        // An address that swallows everything must leave time for the next one.
        const auto share = (deadline - Clock::now()) / static_cast<long>(endpoints->size() - i);
        code = connect(fd, reinterpret_cast<const sockaddr *>(&endpoint.address), endpoint.size) == 0 ? 0
                                                                                                      : errno;
        if (code == EINPROGRESS) {
            code = awaitConnected(fd, Clock::now() + share, stop);
        }
        if (code == 0) {
            tune(fd);
            return fd;
        }
        close(fd);
        if (stop.stop_requested()) {
            return fail(cancelled(target));
        }
    }
    return fail(notConnected(target, code));
}

} // namespace chatelaine::ssh
