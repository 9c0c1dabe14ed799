// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/hostkeycheck.h"

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

Text nothingSent()
{
    return Text(QT_TRANSLATE_NOOP("Chatelaine", "No password and no data was sent to it."));
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
    auto memory = rememberedServer(m_files.memory, m_target.name);
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

Error HostKeyCheck::changed(const KnownKey &known, const HostKey &shown) const
{
    Place place = ssh::placeOf(m_target);
    place.file = sstr(known.file);
    place.line = known.line;
    const std::string fingerprint = sstr(shown.fingerprint());
    return Error(Text(QT_TRANSLATE_NOOP(
                          "Chatelaine",
                          "The server %1 (%2) shows the host key %3, but %4 says %5: it may be another "
                          "server, or somebody in between."),
                      {sstr(m_target.name), ssh::shownAddress(m_target), fingerprint,
                       sstr(known.file) + ":" + std::to_string(known.line), sstr(known.key.fingerprint())}),
                 place, Cause::HostKeyChanged)
        .leaving(nothingSent())
        .advising(Text(
            QT_TRANSLATE_NOOP("Chatelaine",
                              "Ask who runs the server whether its key was changed. Only if its fingerprint "
                              "is %1, remove that line and connect again."),
            {fingerprint}))
        .detailed(known.key.type.toStdString() + " -> " + shown.type.toStdString());
}

Result<void> HostKeyCheck::judgeRevoked(const HostKey &shown) const
{
    for (const std::vector<KnownKey> *keys : {&m_shared, &m_user}) {
        for (const KnownKey &known : *keys) {
            if (!known.revoked || known.key != shown) {
                continue;
            }
            Place place = ssh::placeOf(m_target);
            place.file = sstr(known.file);
            place.line = known.line;
            return fail(
                Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                             "The server %1 shows the host key %2, which was revoked."),
                           {sstr(m_target.name), sstr(shown.fingerprint())}),
                      place, Cause::HostKeyChanged)
                    .leaving(nothingSent())
                    .advising(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                     "Ask who runs the server; it needs a new host key."))));
        }
    }
    return {};
}

Result<void> HostKeyCheck::judgeFile(const std::vector<KnownKey> &keys, const HostKey &shown,
                                     bool trustedElsewhere) const
{
    if (holds(keys, shown)) {
        return {};
    }
    for (const KnownKey &known : keys) {
        // Another kind of key beside a known one is how an attacker without the known key would look, since
        // known kinds are asked for first; unless the other file holds just this key.
        if (!known.revoked && (known.key.type == shown.type || !trustedElsewhere)) {
            return fail(changed(known, shown));
        }
    }
    return {};
}

Result<void> HostKeyCheck::judgeMemory(const HostKey &shown) const
{
    if (!m_memory || m_memory->fingerprint == shown.fingerprint()) {
        return {};
    }
    Target before = m_target;
    before.address = m_memory->address;
    before.port = m_memory->port;
    Place place = ssh::placeOf(m_target);
    place.file = sstr(m_files.memory);
    const std::string fingerprint = sstr(shown.fingerprint());
    return fail(
        Error(Text(QT_TRANSLATE_NOOP(
                       "Chatelaine",
                       "The server %1 (%2) shows the host key %3; when this computer last used it, at %4, "
                       "it was %5: it may be another server, or somebody in between."),
                   {sstr(m_target.name), ssh::shownAddress(m_target), fingerprint, ssh::shownAddress(before),
                    sstr(m_memory->fingerprint)}),
              place, Cause::HostKeyChanged)
            .leaving(nothingSent())
            .advising(Text(
                QT_TRANSLATE_NOOP("Chatelaine",
                                  "Ask who changed the server's address or key. Only if the fingerprint %1 "
                                  "is right, remove the server's entry from %2 and connect again."),
                {fingerprint, sstr(m_files.memory)})));
}

Result<void> HostKeyCheck::confirm(const HostKey &shown, Questions &questions, std::stop_token stop) const
{
    const bool shared = holds(m_shared, shown);
    const bool user = holds(m_user, shown);
    for (const Result<void> &verdict : {judgeRevoked(shown), judgeFile(m_shared, shown, false),
                                        judgeFile(m_user, shown, shared), judgeMemory(shown)}) {
        if (!verdict) {
            return verdict;
        }
    }
    const bool moved = m_memory && (m_memory->address != m_target.address || m_memory->port != m_target.port);
    if ((!shared && !user) || moved) {
        if (const auto accepted = ask(shown, moved, questions, stop); !accepted) {
            return accepted;
        }
        if (!shared && !user && !m_files.shared.isEmpty()) {
            if (const auto added = addKnownHost(m_files.shared, m_target.address, m_target.port, shown);
                !added) {
                return added;
            }
        }
    }
    return rememberServer(
        m_files.memory, m_target.name,
        {m_target.address, m_target.port, QString::fromLatin1(shown.type), shown.fingerprint()});
}

Result<void> HostKeyCheck::ask(const HostKey &shown, bool moved, Questions &questions,
                               std::stop_token stop) const
{
    Question question;
    question.kind = Question::Kind::HostKey;
    question.host = m_target.name;
    question.address = qstr(ssh::shownAddress(m_target));
    question.account = m_target.user;
    question.keyType = QString::fromLatin1(shown.type);
    question.fingerprint = shown.fingerprint();
    if (moved) {
        Target before = m_target;
        before.address = m_memory->address;
        before.port = m_memory->port;
        question.prompt = translated(Text(QT_TRANSLATE_NOOP("Chatelaine", "Until now this server was at %1."),
                                          {ssh::shownAddress(before)}));
    }
    const auto answer = questions.ask(question, stop);
    if (stop.stop_requested()) {
        return fail(ssh::cancelled(m_target));
    }
    if (!answer || !answer->accepted) {
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "Nobody confirmed the host key %3 of the server %1 (%2)."),
                       {sstr(m_target.name), ssh::shownAddress(m_target), sstr(question.fingerprint)}),
                  ssh::placeOf(m_target), Cause::HostKeyUnknown)
                .leaving(nothingSent())
                .advising(Text(QT_TRANSLATE_NOOP(
                    "Chatelaine", "Compare the fingerprint with the one that the server's owner or "
                                  "hoster names, and confirm it."))));
    }
    return {};
}

} // namespace chatelaine
