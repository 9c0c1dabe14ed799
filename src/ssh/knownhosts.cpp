// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/knownhosts.h"

#include "base/qt.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <libssh/libssh.h>

#include <mutex>

namespace chatelaine
{

namespace
{

/// A file with more than this is no known_hosts file.
constexpr qint64 largestFile = 16 * 1024 * 1024;

struct Line {
    int number = 0;
    QByteArray marker; ///< "@revoked" …
    QByteArray names;
    HostKey key;
    bool broken = false;
};

Line parsed(const QByteArray &text, int number)
{
    Line line;
    line.number = number;
    QList<QByteArray> words = text.simplified().split(' ');
    if (words.first().startsWith('@')) {
        line.marker = words.takeFirst();
    }
    if (words.size() < 3) {
        line.broken = true;
        return line;
    }
    line.names = words[0];
    line.key = {words[1], words[2]};
    const auto decoded = QByteArray::fromBase64Encoding(words[2], QByteArray::AbortOnBase64DecodingErrors);
    // The blob repeats the type after four bytes of length.
    line.broken = !decoded || decoded.decoded.mid(4, words[1].size()) != words[1];
    return line;
}

Result<std::vector<Line>> readLines(const QString &path)
{
    std::vector<Line> lines;
    QFile file(path);
    if (path.isEmpty() || !file.exists()) {
        return lines;
    }
    Place place;
    place.file = sstr(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The known host keys in %1 cannot be read."),
                               {sstr(path)}),
                          place)
                        .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was sent to the server.")))
                        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Check that you may read this file.")))
                        .detailed(sstr(file.errorString())));
    }
    int number = 0;
    for (const QByteArray &text : file.readAll().split('\n')) {
        ++number;
        const QByteArray trimmed = text.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith('#')) {
            lines.push_back(parsed(trimmed, number));
        }
    }
    return lines;
}

bool isPlain(const QByteArray &names)
{
    return !names.startsWith('|') && !names.contains('*') && !names.contains('?') && !names.contains('!');
}

bool holdsPlain(const QByteArray &names, const QByteArray &wanted)
{
    return isPlain(names) && names.toLower().split(',').contains(wanted);
}

/// Hashed names and patterns, as OpenSSH matches them: an exception counts more than any other name of the
/// line.
bool holdsAny(const Line &line, const QByteArray &wanted)
{
    bool holds = false;
    for (const QByteArray &name : line.names.split(',')) {
        const bool except = name.startsWith('!');
        const QByteArray text = (except ? name.mid(1) : name) + ' ' + line.key.type + ' ' + line.key.base64;
        ssh_knownhosts_entry *entry = nullptr;
        const bool match = ssh_known_hosts_parse_line(wanted.constData(), text.constData(), &entry) == SSH_OK;
        ssh_knownhosts_entry_free(entry);
        if (match && except) {
            return false;
        }
        holds = holds || match;
    }
    return holds;
}

Error finding(const QString &file, int line, Text what, Text next)
{
    Place place;
    place.file = sstr(file);
    place.line = line;
    return Error(std::move(what), place).advising(std::move(next));
}

Text plainNameAdvice()
{
    return Text(QT_TRANSLATE_NOOP(
        "Chatelaine",
        "Replace it by one line for each server with its plain address, a key type and the key."));
}

} // namespace

QString HostKey::fingerprint() const
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromBase64(base64), QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

QString knownHostsName(const QString &address, int port)
{
    const QString lower = address.toLower();
    return port == 22 ? lower : QStringLiteral("[%1]:%2").arg(lower, QString::number(port));
}

Result<std::vector<KnownKey>> knownKeys(const QString &file, const QString &address, int port,
                                        KnownHostsReading reading)
{
    const auto lines = readLines(file);
    if (!lines) {
        return fail(lines.error());
    }
    const QByteArray wanted = knownHostsName(address, port).toUtf8();
    std::vector<KnownKey> keys;
    for (const Line &line : *lines) {
        const bool revoked = line.marker == "@revoked";
        if (line.broken || (!line.marker.isEmpty() && !revoked)) {
            continue;
        }
        // A revoked key is bad for everyone: its names may be a pattern in the shared file too.
        const bool plain = reading == KnownHostsReading::Plain && !revoked;
        if (plain ? holdsPlain(line.names, wanted) : holdsAny(line, wanted)) {
            keys.push_back({line.key, file, line.number, revoked});
        }
    }
    return keys;
}

std::vector<Error> knownHostsFindings(const QString &file)
{
    const auto lines = readLines(file);
    if (!lines) {
        return {lines.error()};
    }
    std::vector<Error> findings;
    for (const Line &line : *lines) {
        if (line.marker == "@cert-authority") {
            findings.push_back(finding(
                file, line.number,
                Text(QT_TRANSLATE_NOOP("Chatelaine", "This line trusts a certificate authority and is not "
                                                     "used: it could vouch for any server.")),
                plainNameAdvice()));
        } else if (line.broken || (!line.marker.isEmpty() && line.marker != "@revoked")) {
            findings.push_back(finding(
                file, line.number,
                Text(QT_TRANSLATE_NOOP("Chatelaine", "This line is not a host key and is not used.")),
                Text(QT_TRANSLATE_NOOP("Chatelaine", "Remove it, or write address, key type and key."))));
        } else if (line.marker.isEmpty() && line.names.startsWith('|')) {
            findings.push_back(
                finding(file, line.number,
                        Text(QT_TRANSLATE_NOOP("Chatelaine",
                                               "The name in this line is hashed and is not used: nobody "
                                               "can read which server it is for.")),
                        plainNameAdvice()));
        } else if (line.marker.isEmpty() && !isPlain(line.names)) {
            findings.push_back(
                finding(file, line.number,
                        Text(QT_TRANSLATE_NOOP("Chatelaine",
                                               "The name in this line is a pattern and is not used: it could "
                                               "stand for other servers too.")),
                        plainNameAdvice()));
        }
    }
    return findings;
}

Result<void> addKnownHost(const QString &file, const QString &address, int port, const HostKey &key)
{
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    const auto unwritable = [&](const QString &detail) {
        return fail(
            Error(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The host key could not be added to %1."), {sstr(file)}))
                .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "The file is as it was.")))
                .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Check that you may write this file.")))
                .detailed(sstr(detail)));
    };
    QByteArray content;
    QFile old(file);
    if (old.exists()) {
        if (!old.open(QIODevice::ReadOnly)) {
            return unwritable(old.errorString());
        }
        content = old.readAll();
    } else {
        QDir().mkpath(QFileInfo(file).absolutePath());
    }
    if (!content.isEmpty() && !content.endsWith('\n')) {
        content += '\n';
    }
    content += knownHostsName(address, port).toUtf8() + ' ' + key.type + ' ' + key.base64 + '\n';
    QSaveFile fresh(file);
    if (!fresh.open(QIODevice::WriteOnly) || fresh.write(content) != content.size() || !fresh.commit()) {
        return unwritable(fresh.errorString());
    }
    return {};
}

} // namespace chatelaine
