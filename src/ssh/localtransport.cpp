// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/localtransport.h"

#include "ssh/localprocess.h"
#include "ssh/sentences.h"

#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace chatelaine::ssh
{

Result<void> LocalTransport::open(std::stop_token stop)
{
    return stop.stop_requested() ? fail(cancelled(m_target)) : Result<void>();
}

Result<std::unique_ptr<RemoteProcess>> LocalTransport::start(const QByteArray &commandLine, bool terminal,
                                                             std::stop_token stop)
{
    if (stop.stop_requested()) {
        return fail(cancelled(m_target));
    }
    auto process = std::make_unique<LocalProcess>(m_target);
    if (const auto started = process->start(commandLine, terminal); !started) {
        return fail(started.error());
    }
    return process;
}

QString LocalTransport::account() const
{
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd *found = nullptr;
    getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(geteuid());
}

} // namespace chatelaine::ssh
