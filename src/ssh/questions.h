// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/wiped.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace chatelaine
{

/// Something a connection needs from a person.
struct Question {
    enum class Kind {
        HostKey,        ///< unknown host key: is `fingerprint` right? Answer::accepted
        Passphrase,     ///< of the key file `subject`
        LoginPassword,  ///< of `account` on the host
        BecomePassword, ///< of `account`, for sudo, su or doas (`subject`)
        Prompt,         ///< the server's own question `prompt` (keyboard-interactive)
    };
    Kind kind = Kind::HostKey;
    QString host; ///< inventory name
    QString jump; ///< the jump host on the way to `host` that asks, as address:port; empty: `host` itself
    QString address;
    QString account;
    QString subject;
    QString prompt;
    QString keyType;     ///< ssh-ed25519 …
    QString fingerprint; ///< SHA256:… of the host key: asked about, or confirmed before
    int attempt = 1;     ///< 2 and more: the last answer was wrong

    /// Who wants to know it: the host, or the jump host before it.
    const QString &asker() const { return jump.isEmpty() ? host : jump; }
};

struct Answer {
    bool accepted = false;
    WipedText secret;
};

/// Who answers. Called on a connection's worker thread and may block there as long as a person needs; must
/// return soon after a stop is requested. nullopt: nobody answered (declined, cancelled, nobody there).
class Questions
{
public:
    virtual ~Questions() = default;
    virtual std::optional<Answer> ask(const Question &question, std::stop_token stop) = 0;
};

} // namespace chatelaine
