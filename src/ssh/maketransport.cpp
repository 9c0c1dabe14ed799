// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/hostkeycheck.h"
#include "ssh/localtransport.h"
#include "ssh/sshtransport.h"
#include "ssh/transport.h"

namespace chatelaine
{

std::unique_ptr<Transport> makeTransport(const Target &target, const HostKeyFiles &hostKeys,
                                         Questions &questions)
{
    if (target.local) {
        return std::make_unique<ssh::LocalTransport>(target);
    }
    return std::make_unique<ssh::SshTransport>(target, hostKeys, questions);
}

Result<HostKey> shownHostKey(const Target &target, const HostKeyFiles &hostKeys, Questions &questions,
                             std::stop_token stop)
{
    if (target.local) {
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is this very computer and is not reached by SSH."),
                       {sstr(target.name)}),
                  ssh::placeOf(target)));
    }
    return ssh::SshTransport(target, hostKeys, questions).readHostKey(stop);
}

Result<void> acceptHostKey(const Target &target, const HostKeyFiles &hostKeys, const HostKey &shown,
                           const QString &said, std::stop_token stop)
{
    HostKeyCheck check(target, ssh::Session(target).reached(), hostKeys);
    auto loaded = check.load();
    return loaded ? check.accept(shown, said, stop) : loaded;
}

} // namespace chatelaine
