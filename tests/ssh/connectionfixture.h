// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedquestions.h"
#include "support/throwawaysshd.h"

#include "base/qt.h"
#include "ssh/knownhosts.h"
#include "ssh/servermemory.h"
#include "ssh/transport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>

#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(checked, checked ? "" : (checked.error().what.english() + checked.error().detail).c_str()); \
    } while (false)

namespace chatelaine
{

/// A test with a real sshd, and a home folder of its own: the user's keys, settings and agent stay out of it.
class ConnectionFixture : public QObject
{
protected:
    void startServer()
    {
        m_sshd = std::make_unique<ThrowawaySshd>();
        qputenv("HOME", m_sshd->path("home").toLocal8Bit());
        qunsetenv("SSH_AUTH_SOCK");
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->log()));
        m_files.shared = m_sshd->path("workspace/ssh/known_hosts");
        m_files.user = m_sshd->path("home/.ssh/known_hosts");
        m_files.memory = m_sshd->path("data/servers.json");
    }

    /// "srv1", logging in with the key that opens it.
    Target target() const
    {
        Target target;
        target.name = QStringLiteral("srv1");
        target.address = QStringLiteral("127.0.0.1");
        target.port = m_sshd->port();
        target.user = m_sshd->user();
        target.privateKeyFile = m_sshd->key();
        return target;
    }

    static void writeFile(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QByteArray readFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Opens a connection and runs something.
    Result<void> connectTo(const Target &target, ScriptedQuestions &questions, std::stop_token stop = {})
    {
        const auto transport = makeTransport(target, m_files, questions);
        if (auto opened = transport->open(stop); !opened) {
            return opened;
        }
        auto process = transport->start("printf hello", false);
        if (!process) {
            return fail(process.error());
        }
        QByteArray out;
        QByteArray err;
        Result<bool> alive = true;
        while (alive && *alive) {
            alive = (*process)->read(out, err, std::chrono::seconds(5), {});
        }
        if (!alive) {
            return fail(alive.error());
        }
        return out == "hello" ? Result<void>() : fail(Text("no hello"));
    }

    std::unique_ptr<ThrowawaySshd> m_sshd;
    HostKeyFiles m_files;
};

} // namespace chatelaine
