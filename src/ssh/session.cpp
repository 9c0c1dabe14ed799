// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/session.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <poll.h>
#include <unistd.h>

namespace chatelaine::ssh
{

namespace
{

std::string option(ssh_session session, ssh_options_e which)
{
    char *value = nullptr;
    if (ssh_options_get(session, which, &value) != SSH_OK || !value) {
        return {};
    }
    const std::string out = value;
    ssh_string_free_char(value);
    return out;
}

QString localUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME") : user;
}

} // namespace

Session::Session(const Target &target) : m_target(target), m_reached(target), m_session(ssh_new())
{
    ssh_set_blocking(m_session, 0);
    readSettings();
}

Session::~Session()
{
    // Frees the socket too. ssh_disconnect() would leave a socket of our own open.
    ssh_free(m_session);
}

void Session::readSettings()
{
    const int quiet = SSH_LOG_NOLOG;
    const bool off = false;
    ssh_options_set(m_session, SSH_OPTIONS_LOG_VERBOSITY, &quiet);
    ssh_options_set(m_session, SSH_OPTIONS_PROCESS_CONFIG, &off);
    ssh_options_set(m_session, SSH_OPTIONS_HOST, sstr(m_target.address).c_str());
    for (const QString &file :
         {QDir::homePath() + QStringLiteral("/.ssh/config"), QStringLiteral("/etc/ssh/ssh_config")}) {
        if (QFile::exists(file)) {
            ssh_options_parse_config(m_session, sstr(file).c_str());
        }
    }
    if (const std::string host = option(m_session, SSH_OPTIONS_HOST); !host.empty()) {
        m_reached.address = qstr(host);
    }
    unsigned int port = 0;
    if (m_target.port == 22 && ssh_options_get_port(m_session, &port) == SSH_OK && port > 0) {
        m_reached.port = static_cast<int>(port);
    }
    if (m_target.user.isEmpty()) {
        const std::string user = option(m_session, SSH_OPTIONS_USER);
        m_reached.user = user.empty() ? localUser() : qstr(user);
    }
    const std::string proxy = option(m_session, SSH_OPTIONS_PROXYCOMMAND);
    m_wantsProxy = !proxy.empty() && proxy != "none";
    const QString identity = qstr(option(m_session, SSH_OPTIONS_IDENTITY));
    if (identity.startsWith(QLatin1Char('~'))) {
        m_identity = QDir::homePath() + identity.mid(1);
    } else if (identity.startsWith(QLatin1Char('/'))) {
        m_identity = identity;
    }
}

Result<void> Session::shakeHands(int fd, const QByteArray &hostKeyAlgorithms, Clock::time_point deadline,
                                 std::stop_token stop)
{
    const int noDelay = 1;
    const int noBadKnownHosts = 0;
    ssh_options_set(m_session, SSH_OPTIONS_FD, &fd);
    ssh_options_set(m_session, SSH_OPTIONS_USER, sstr(m_reached.user).c_str());
    ssh_options_set(m_session, SSH_OPTIONS_NODELAY, &noDelay);
    ssh_options_set(m_session, SSH_OPTIONS_COMPRESSION, "no");
    ssh_options_set(m_session, SSH_OPTIONS_STRICTHOSTKEYCHECK, &noBadKnownHosts);
    // The library would put the algorithms of its own known_hosts first.
    ssh_options_set(m_session, SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
    ssh_options_set(m_session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    ssh_options_set(m_session, SSH_OPTIONS_HOSTKEYS, hostKeyAlgorithms.constData());

    const Result<int> code = finish([this] { return ssh_connect(m_session); }, SSH_AGAIN, deadline, stop);
    if (code && *code == SSH_OK) {
        return {};
    }
    if (!code && code.error().cause == Cause::Cancelled) {
        return fail(code.error());
    }
    if (!ssh_get_serverbanner(m_session)) {
        return fail(notAnSshServer(m_target, lastError()));
    }
    return fail(code ? noAgreement(m_target, lastError()) : code.error());
}

HostKey Session::hostKey() const
{
    ssh_key key = nullptr;
    char *base64 = nullptr;
    HostKey out;
    if (ssh_get_server_publickey(m_session, &key) == SSH_OK &&
        ssh_pki_export_pubkey_base64(key, &base64) == SSH_OK) {
        out.base64 = base64;
        // The blob begins with its own type, the name that stands in known_hosts.
        const QByteArray blob = QByteArray::fromBase64(out.base64);
        out.type = blob.mid(4, blob.size() > 3 ? static_cast<unsigned char>(blob[3]) : 0);
        ssh_string_free_char(base64);
    }
    ssh_key_free(key);
    return out;
}

Result<int> Session::finish(const std::function<int()> &call, int again, Clock::time_point deadline,
                            std::stop_token stop)
{
    for (;;) {
        if (stop.stop_requested()) {
            return fail(cancelled(m_target));
        }
        const int code = call();
        if (code != again) {
            return code;
        }
        if (Clock::now() >= deadline) {
            return fail(timedOut(m_target));
        }
        wait(slice);
    }
}

void Session::wait(std::chrono::milliseconds most)
{
    const bool writing = (ssh_get_poll_flags(m_session) & SSH_WRITE_PENDING) != 0;
    pollfd waiting{ssh_get_fd(m_session), static_cast<short>(POLLIN | (writing ? POLLOUT : 0)), 0};
    poll(&waiting, 1, static_cast<int>(std::min(most, slice).count()));
}

bool Session::isConnected() const { return ssh_is_connected(m_session) != 0; }

std::string Session::lastError() const
{
    const char *message = ssh_get_error(m_session);
    return message ? message : "";
}

} // namespace chatelaine::ssh
