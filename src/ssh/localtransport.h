// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ssh/transport.h"

namespace chatelaine::ssh
{

/// This computer itself (ansible_connection: local): commands run in /bin/sh as the user who runs the
/// program.
class LocalTransport : public Transport
{
public:
    explicit LocalTransport(const Target &target) : m_target(target) {}

    Result<void> open(std::stop_token stop) override;
    Result<std::unique_ptr<RemoteProcess>> start(const QByteArray &commandLine, bool terminal,
                                                 std::stop_token stop) override;
    QString account() const override;
    QString hostKeyFingerprint() const override { return {}; }

private:
    Target m_target;
};

} // namespace chatelaine::ssh
