// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/hostkeycheck.h"

#include "ssh/hostkeysentences.h"
#include "ssh/sentences.h"

#include <algorithm>

namespace chatelaine
{

namespace
{

const QList<QByteArray> &supportedAlgorithms()
{
    static const QList<QByteArray> list{"ssh-ed25519",         "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
                                        "ecdsa-sha2-nistp521", "rsa-sha2-512",        "rsa-sha2-256"};
    return list;
}

bool holds(const std::vector<KnownKey> &keys, const HostKey &key)
{
    return std::any_of(keys.begin(), keys.end(),
                       [&](const KnownKey &known) { return !known.revoked && known.key == key; });
}

} // namespace

Result<void> HostKeyCheck::load()
{
    auto shared = knownKeys(m_files.shared, m_target.address, m_target.port, KnownHostsReading::Plain);
    if (!shared) {
        return fail(shared.error());
    }
    auto user = knownKeys(m_files.user, m_reachedAt.address, m_reachedAt.port, KnownHostsReading::OpenSsh);
    if (!user) {
        return fail(user.error());
    }
    auto memory = rememberedServer(m_files.memory, m_target.memoryName());
    if (!memory) {
        return fail(memory.error());
    }
    m_shared = std::move(*shared);
    m_user = std::move(*user);
    m_memory = std::move(*memory);
    return {};
}

QByteArray HostKeyCheck::algorithms() const
{
    QList<QByteArray> order;
    const auto prefer = [&](const QByteArray &type) {
        if (type == "ssh-rsa") {
            order << QByteArray("rsa-sha2-512") << QByteArray("rsa-sha2-256");
        } else {
            order << type;
        }
    };
    if (m_memory) {
        prefer(m_memory->keyType.toLatin1());
    }
    for (const std::vector<KnownKey> *keys : {&m_shared, &m_user}) {
        for (const KnownKey &known : *keys) {
            if (!known.revoked) {
                prefer(known.key.type);
            }
        }
    }
    order << supportedAlgorithms();
    QByteArray out;
    QList<QByteArray> taken;
    for (const QByteArray &algorithm : order) {
        if (supportedAlgorithms().contains(algorithm) && !taken.contains(algorithm)) {
            taken << algorithm;
            out += (out.isEmpty() ? "" : ",") + algorithm;
        }
    }
    return out;
}

HostKeyStop HostKeyCheck::stopAt(HostKeyStop::Against against, const HostKey &shown,
                                 const KnownKey &known) const
{
    HostKeyStop stop;
    stop.against = against;
    stop.target = m_target;
    stop.shown = shown;
    stop.knownFingerprint = known.key.fingerprint();
    stop.knownAddress = m_memory ? m_memory->address : m_target.address;
    stop.knownPort = m_memory ? m_memory->port : m_target.port;
    stop.file = known.file;
    stop.line = known.line;
    return stop;
}

std::optional<HostKeyStop> HostKeyCheck::revokedIn(const std::vector<KnownKey> &keys,
                                                   const HostKey &shown) const
{
    for (const KnownKey &known : keys) {
        if (known.revoked && known.key == shown) {
            return stopAt(HostKeyStop::Against::Revoked, shown, known);
        }
    }
    return std::nullopt;
}

std::optional<HostKeyStop> HostKeyCheck::againstFile(HostKeyStop::Against against,
                                                     const std::vector<KnownKey> &keys, const HostKey &shown,
                                                     bool trustedElsewhere) const
{
    if (holds(keys, shown)) {
        return std::nullopt;
    }
    for (const KnownKey &known : keys) {
        // Another kind of key beside a known one is how an attacker without the known key would look, since
        // known kinds are asked for first; unless the other file holds just this key.
        if (!known.revoked && (known.key.type == shown.type || !trustedElsewhere)) {
            return stopAt(against, shown, known);
        }
    }
    return std::nullopt;
}

std::optional<HostKeyStop> HostKeyCheck::againstMemory(const HostKey &shown) const
{
    if (!m_memory) {
        return std::nullopt;
    }
    HostKeyStop stop;
    stop.against = HostKeyStop::Against::Memory;
    stop.target = m_target;
    stop.shown = shown;
    stop.knownFingerprint = m_memory->fingerprint;
    stop.knownAddress = m_memory->address;
    stop.knownPort = m_memory->port;
    stop.file = m_files.memory;
    return stop.keyChanged() || stop.moved() ? std::optional(stop) : std::nullopt;
}

std::optional<HostKeyStop> HostKeyCheck::difference(const HostKey &shown) const
{
    using Against = HostKeyStop::Against;
    const bool shared = holds(m_shared, shown);
    std::optional<HostKeyStop> stop = revokedIn(m_shared, shown);
    stop = stop ? stop : revokedIn(m_user, shown);
    stop = stop ? stop : againstFile(Against::SharedFile, m_shared, shown, false);
    stop = stop ? stop : againstFile(Against::UserFile, m_user, shown, shared);
    stop = stop ? stop : againstMemory(shown);
    if (stop && stop->file == m_files.shared) {
        stop->sharedLine = stop->line;
    } else if (stop && shared) {
        stop->sharedLine = std::find_if(m_shared.begin(), m_shared.end(), [&](const KnownKey &known) {
                               return !known.revoked && known.key == shown;
                           })->line;
    }
    return stop;
}

Error HostKeyCheck::stopped(HostKeyStop why, const std::stop_token &stop) const
{
    if (m_files.onStop) {
        m_files.onStop(why, stop);
    }
    return stop.stop_requested() ? ssh::cancelled(m_target) : ssh::stopSentence(why);
}

Result<void> HostKeyCheck::confirm(const HostKey &shown, Questions &questions,
                                   const std::stop_token &stop) const
{
    if (auto why = difference(shown)) {
        return fail(stopped(std::move(*why), stop));
    }
    if (!holds(m_shared, shown) && !holds(m_user, shown)) {
        if (const auto accepted = ask(shown, questions, stop); !accepted) {
            return accepted;
        }
        if (!m_files.shared.isEmpty()) {
            if (auto added = setKnownHost(m_files.shared, m_target.address, m_target.port, shown); !added) {
                return added;
            }
        }
    }
    return remember(shown);
}

Result<void> HostKeyCheck::accept(const HostKey &shown, const QString &said,
                                  const std::stop_token &stop) const
{
    if (!isFingerprint(said, shown.fingerprint())) {
        return fail(ssh::otherFingerprint(m_target, shown));
    }
    std::optional<HostKeyStop> denied = revokedIn(m_shared, shown);
    denied = denied ? denied : revokedIn(m_user, shown);
    denied = denied ? denied : againstFile(HostKeyStop::Against::UserFile, m_user, shown, true);
    if (denied) {
        return fail(stopped(std::move(*denied), stop));
    }
    if (auto set = setKnownHost(m_files.shared, m_target.address, m_target.port, shown); !set) {
        return set;
    }
    return remember(shown);
}

Result<void> HostKeyCheck::remember(const HostKey &shown) const
{
    return rememberServer(
        m_files.memory, m_target.memoryName(),
        {m_target.address, m_target.port, QString::fromLatin1(shown.type), shown.fingerprint()});
}

Result<void> HostKeyCheck::ask(const HostKey &shown, Questions &questions, const std::stop_token &stop) const
{
    Question question;
    question.kind = Question::Kind::HostKey;
    question.host = m_target.host();
    question.jump = m_target.isJump() ? m_target.shownAddress() : QString();
    question.address = m_target.shownAddress();
    question.account = m_target.user;
    question.keyType = QString::fromLatin1(shown.type);
    question.fingerprint = shown.fingerprint();
    const auto answer = questions.ask(question, stop);
    if (stop.stop_requested()) {
        return fail(ssh::cancelled(m_target));
    }
    return answer && answer->accepted ? Result<void>() : fail(ssh::notConfirmed(m_target, shown));
}

} // namespace chatelaine
