// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

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

} // namespace chatelaine
