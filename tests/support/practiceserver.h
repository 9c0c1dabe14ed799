// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A real server for a test: Debian with systemd, sshd and Docker in a container (installer/practice-server).

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace chatelaine
{

/// One practice server, started for a test and removed with the object. Blocking; any thread, one thread at a
/// time.
///
///     PracticeServer server;
///     QVERIFY2(server.start(), qPrintable(server.error()));
class PracticeServer
{
public:
    /// What a command ended with.
    struct Outcome {
        int exit = -1; ///< -1: it did not run to its end
        QByteArray output;
        QByteArray errors;
    };

    /// The name gets the process id behind it, so that tests can run beside each other. [a-z][a-z0-9-]*, at
    /// most 30.
    explicit PracticeServer(const QString &name = QStringLiteral("test"));
    ~PracticeServer();
    PracticeServer(const PracticeServer &) = delete;
    PracticeServer &operator=(const PracticeServer &) = delete;

    /// Starts it and waits until sshd and the Docker inside answer (about three seconds once the image is
    /// there). `publish`: "PORT" or "PORT:SERVER'S PORT", published on 127.0.0.1. False: see error().
    [[nodiscard]] bool start(const QStringList &publish = {});
    /// Removes it with all that is in it. Nothing to do when it is not there.
    void stop();
    QString error() const { return m_error; }

    QString address() const { return m_address; } ///< always 127.0.0.1
    int port() const { return m_port; }           ///< of SSH
    QString insideAddress() const
    {
        return m_insideAddress;
    }                                       ///< its own address, reached from this machine as root only
    QString key() const { return m_key; }   ///< the private key's file; opens deploy, ops and root
    QString user() const { return m_user; } ///< deploy: password "practice", sudo and doas with it
    static QString password() { return QStringLiteral("practice"); } ///< of deploy; also root's, for su
    QString fingerprint() const { return m_fingerprint; } ///< of its ed25519 host key, "SHA256:…"
    QString hostKey() const { return m_hostKey; }         ///< "ssh-ed25519 AAAA…"
    QString container() const { return m_container; }     ///< for docker kill, pause, restart

    /// Runs a shell script in it as root, past SSH. Waits at most `seconds`.
    Outcome execute(const QString &script, const QByteArray &input = {}, int seconds = 60) const;
    /// What the script prints, without the last line break; the empty text when it fails.
    QString text(const QString &script) const;

    /// "[127.0.0.1]:2211 ssh-ed25519 AAAA…\n": what a known_hosts file says of it.
    QByteArray knownHostsLine() const;
    [[nodiscard]] bool writeKnownHosts(const QString &file) const;
    /// An inventory in YAML with this one server under the name given; deploy, key, become with sudo. The
    /// password is left to be asked for. `more`: further host variables as lines of YAML, without
    /// indentation.
    [[nodiscard]] bool writeInventory(const QString &file, const QString &host,
                                      const QByteArray &more = {}) const;

private:
    QString m_name;
    QString m_error;
    QString m_address;
    QString m_insideAddress;
    QString m_key;
    QString m_user;
    QString m_fingerprint;
    QString m_hostKey;
    QString m_container;
    int m_port = 0;
};

} // namespace chatelaine
