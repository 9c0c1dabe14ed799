// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// known_hosts files: which keys they hold for an address.

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace chatelaine
{

/// A host key, as in a known_hosts line: the type's name and the key in base64.
struct HostKey {
    QByteArray type;
    QByteArray base64;

    /// "SHA256:…", as ssh-keygen -l shows it.
    QString fingerprint() const;
    friend bool operator==(const HostKey &, const HostKey &) = default;
};

struct KnownKey {
    HostKey key;
    QString file;
    int line = 0;
    bool revoked = false;
};

/// How names in a file are read. Plain: only lines with plain names count (the shared file). OpenSsh: hashed
/// names and patterns count too (the user's own file).
enum class KnownHostsReading { Plain, OpenSsh };

/// The keys that the file holds for this address and port; none where there is no file. @cert-authority lines
/// and lines that cannot be read are passed over. Error: the file is there and cannot be read.
Result<std::vector<KnownKey>> knownKeys(const QString &file, const QString &address, int port,
                                        KnownHostsReading reading);

/// The shared file's lines that are not used, as findings of Cause::Other with file and line: patterns,
/// hashed names,
/// @cert-authority, lines that are no known_hosts lines.
std::vector<Error> knownHostsFindings(const QString &file);

/// "address", or "[address]:port" for a port other than 22: a host's name in known_hosts.
QString knownHostsName(const QString &address, int port);

/// What known_hosts text becomes when this is the host's key of its type: a line that has another one gets
/// this one (a line that also names others loses the name, and the host gets a line of its own), further such
/// lines go; without any there is one more line. Everything else stays byte for byte.
QByteArray withKnownHost(const QByteArray &text, const QString &address, int port, const HostKey &key);

/// The same in a file, atomically, making it and its folder where needed; what other threads and programs
/// write at the same time stays. Any thread.
Result<void> setKnownHost(const QString &file, const QString &address, int port, const HostKey &key);

/// Whether `said` is this fingerprint as a person may write or paste it: without "SHA256:", with blanks
/// between or "=" behind.
bool isFingerprint(const QString &said, const QString &fingerprint);

} // namespace chatelaine
