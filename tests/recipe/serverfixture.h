// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/practiceserver.h"
#include "support/scriptedquestions.h"

#include "recipe/rootsession.h"

#include <QTemporaryDir>
#include <QTest>

#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(checked, checked ? "" : explain(checked.error()).c_str());                                  \
    } while (false)

namespace chatelaine
{

using Become = Target::Become;
using Kind = Question::Kind;

inline std::string explain(const Error &error) { return error.what.english() + " | " + error.detail; }

inline RemoteScript script(const QByteArray &body, const QByteArray &input = {})
{
    RemoteScript out;
    out.body = body;
    out.input = input;
    return out;
}

/// A test with a practice server, called srv1, whose host key is known. Its user deploy has the password
/// `right`.
class ServerFixture : public QObject
{
protected:
    void startServer()
    {
        qputenv("HOME", m_folder.path().toLocal8Bit());
        qunsetenv("SSH_AUTH_SOCK");
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        m_files = {m_folder.filePath(QStringLiteral("known_hosts")),
                   {},
                   m_folder.filePath(QStringLiteral("servers.json"))};
        QVERIFY(m_server.writeKnownHosts(m_files.shared));
        // A wrong password costs two seconds otherwise.
        const QString quick = QStringLiteral("sed -i 's/pam_unix.so nullok/pam_unix.so nodelay nullok/' "
                                             "/etc/pam.d/common-auth");
        QCOMPARE(m_server.execute(quick).exit, 0);
    }

    Target target(Become become, const QString &user = QStringLiteral("deploy")) const
    {
        Target target;
        target.name = QStringLiteral("srv1");
        target.address = m_server.address();
        target.port = m_server.port();
        target.user = user;
        target.privateKeyFile = m_server.key();
        target.become = become;
        return target;
    }

    /// A row for each way to become root.
    static void methods()
    {
        QTest::addColumn<Become>("become");
        QTest::newRow("sudo") << Become::Sudo;
        QTest::newRow("su") << Become::Su;
        QTest::newRow("doas") << Become::Doas;
    }

    const QString right = PracticeServer::password();
    const QString wrong = QStringLiteral("wrong-secret");
    PracticeServer m_server{QStringLiteral("root")};
    QTemporaryDir m_folder;
    HostKeyFiles m_files;
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::Target::Become)
