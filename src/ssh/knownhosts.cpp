// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/knownhosts.h"

#include "base/qt.h"
#include "ssh/folderlock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <libssh/libssh.h>

#include <algorithm>

namespace chatelaine
{

namespace
{

/// A file with more than this is no known_hosts file.
constexpr qint64 largestFile = 16 * 1024 * 1024;

struct Line {
    QByteArray text; ///< as it stands there, with its line break
    int number = 0;
    QByteArray marker; ///< "@revoked" …
    QByteArray names;
    HostKey key;
    bool empty = false;  ///< or a comment
    bool broken = false; ///< no known_hosts line
};

Line parsed(const QByteArray &text, int number)
{
    Line line;
    line.text = text;
    line.number = number;
    QList<QByteArray> words = text.simplified().split(' ');
    if (words.first().isEmpty() || words.first().startsWith('#')) {
        line.empty = true;
        line.broken = true;
        return line;
    }
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

std::vector<Line> parsedLines(const QByteArray &text)
{
    std::vector<Line> lines;
    for (qsizetype at = 0, end = 0; at < text.size(); at = end) {
        end = text.indexOf('\n', at) + 1;
        end = end == 0 ? text.size() : end;
        lines.push_back(parsed(text.mid(at, end - at), static_cast<int>(lines.size()) + 1));
    }
    return lines;
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
    for (Line &line : parsedLines(file.readAll())) {
        if (!line.empty) {
            lines.push_back(std::move(line));
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

QByteArray withKnownHost(const QByteArray &text, const QString &address, int port, const HostKey &key)
{
    const QByteArray name = knownHostsName(address, port).toUtf8();
    const auto isItsOwn = [&](const Line &line) {
        return !line.broken && line.marker.isEmpty() && line.key.type == key.type &&
               holdsPlain(line.names, name);
    };
    const std::vector<Line> lines = parsedLines(text);
    bool there = std::any_of(lines.begin(), lines.end(),
                             [&](const Line &line) { return isItsOwn(line) && line.key == key; });
    QByteArray out;
    for (const Line &line : lines) {
        if (!isItsOwn(line) || line.key == key) {
            out += line.text;
            continue;
        }
        QByteArray changed = line.text;
        QList<QByteArray> others = line.names.split(',');
        others.removeIf([&](const QByteArray &other) { return other.toLower() == name; });
        if (!others.isEmpty()) {
            out += changed.replace(changed.indexOf(line.names), line.names.size(), others.join(','));
        } else if (!there) {
            out += changed.replace(changed.indexOf(line.key.base64), line.key.base64.size(), key.base64);
            there = true;
        }
    }
    if (there) {
        return out;
    }
    return out + (out.isEmpty() || out.endsWith('\n') ? "" : "\n") + name + ' ' + key.type + ' ' +
           key.base64 + '\n';
}

Result<void> setKnownHost(const QString &file, const QString &address, int port, const HostKey &key)
{
    const auto lock = ssh::FolderLock::forFile(file);
    if (!lock) {
        return fail(lock.error());
    }
    const auto unwritable = [&](const QString &detail) {
        return fail(
            Error(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "The host key could not be added to %1."), {sstr(file)}))
                .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "The file is as it was.")))
                .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Check that you may write this file.")))
                .detailed(sstr(detail)));
    };
    QFile old(file);
    if (old.exists() && !old.open(QIODevice::ReadOnly)) {
        return unwritable(old.errorString());
    }
    const QByteArray before = old.isOpen() ? old.readAll() : QByteArray();
    const QByteArray content = withKnownHost(before, address, port, key);
    if (content == before) {
        return {};
    }
    QSaveFile fresh(file);
    if (!fresh.open(QIODevice::WriteOnly) || fresh.write(content) != content.size() || !fresh.commit()) {
        return unwritable(fresh.errorString());
    }
    return {};
}

bool isFingerprint(const QString &said, const QString &fingerprint)
{
    const QLatin1String scheme("SHA256:");
    QString plain = said;
    plain.removeIf([](QChar c) { return c.isSpace() || c == QLatin1Char('='); });
    if (plain.startsWith(scheme, Qt::CaseInsensitive)) {
        plain.remove(0, scheme.size());
    }
    return !plain.isEmpty() && scheme + plain == fingerprint;
}

} // namespace chatelaine
