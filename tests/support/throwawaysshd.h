// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace chatelaine
{

/// A real sshd on 127.0.0.1 for one test, as the user who runs the test, with keys of its own. One thread.
///
///     ThrowawaySshd sshd;
///     QVERIFY2(sshd.start(), qPrintable(sshd.log()));
class ThrowawaySshd
{
public:
    ThrowawaySshd();
    ~ThrowawaySshd();

    /// Starts it with an ed25519 host key and lets `key()` in. `more`: further lines for sshd_config, before
    /// all others.
    [[nodiscard]] bool start(const QByteArray &more = {});
    void stop();
    /// Ends the connections that there are, without a word, as a broken network would.
    void dropConnections();

    int port() const { return m_port; }
    QString user() const; ///< who may log in
    QString folder() const { return m_folder.path(); }
    QString key() const { return path("key"); } ///< a private key without a passphrase that opens it
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray hostKey() const { return m_hostKey; } ///< "ssh-ed25519 AAAA…"
    QByteArray knownHostsLine() const;
    QString log() const;

    /// Makes a key pair with ssh-keygen at path(name); its public line. Empty when that failed.
    QByteArray makeKey(const char *name, const char *type = "ed25519", const QString &passphrase = {});
    /// Lets that public line in too (before or after start()).
    void authorize(const QByteArray &publicLine);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_hostKey;
    int m_port = 0;
};

} // namespace chatelaine
