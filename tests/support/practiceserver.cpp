// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practiceserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>

namespace chatelaine
{
namespace
{

PracticeServer::Outcome runScript(const QStringList &arguments, const QByteArray &input, int seconds)
{
    QProcess process;
    process.start(QStringLiteral(SOURCE_FOLDER "/installer/practice-server/practice-server"), arguments);
    PracticeServer::Outcome outcome;
    if (!process.waitForStarted()) {
        outcome.errors = process.errorString().toUtf8();
        return outcome;
    }
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        outcome.errors = "no end after " + QByteArray::number(seconds) + " s\n";
    } else if (process.exitStatus() == QProcess::NormalExit) {
        outcome.exit = process.exitCode();
    }
    outcome.output = process.readAllStandardOutput();
    outcome.errors += process.readAllStandardError();
    return outcome;
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

PracticeServer::PracticeServer(const QString &name)
    : m_name(name + QLatin1Char('-') + QString::number(QCoreApplication::applicationPid()))
{
}

PracticeServer::~PracticeServer() { stop(); }

bool PracticeServer::start(const QStringList &publish)
{
    m_container =
        QStringLiteral("chatelaine-practice-") + m_name; // stop() has something to remove from here on
    // The ports from 2211 are left to people.
    QStringList arguments{QStringLiteral("start"), m_name, QStringLiteral("--port"), QStringLiteral("2311+")};
    for (const QString &port : publish) {
        arguments << QStringLiteral("--publish") << port;
    }
    // Long enough to make the image, should this be the first.
    const Outcome outcome = runScript(arguments, {}, 280);
    if (outcome.exit != 0) {
        m_error = QStringLiteral("The practice server %1 did not start.\n").arg(m_name) +
                  QString::fromUtf8(outcome.errors);
        return false;
    }
    QHash<QString, QString> found;
    for (const QString &line :
         QString::fromUtf8(outcome.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        found.insert(line.section(QLatin1Char('='), 0, 0), line.section(QLatin1Char('='), 1));
    }
    m_address = found.value(QStringLiteral("address"));
    m_port = found.value(QStringLiteral("port")).toInt();
    m_insideAddress = found.value(QStringLiteral("inside_address"));
    m_key = found.value(QStringLiteral("key"));
    m_user = found.value(QStringLiteral("user"));
    m_hostKey = found.value(QStringLiteral("host_key"));
    m_fingerprint = found.value(QStringLiteral("fingerprint"));
    if (m_port == 0 || m_hostKey.isEmpty() || m_fingerprint.isEmpty()) {
        m_error = QStringLiteral("The practice server %1 did not say how it is reached.").arg(m_name);
        return false;
    }
    return true;
}

void PracticeServer::stop()
{
    if (m_container.isEmpty()) {
        return;
    }
    runScript({QStringLiteral("stop"), m_name}, {}, 60);
    m_container.clear();
}

PracticeServer::Outcome PracticeServer::execute(const QString &script, const QByteArray &input,
                                                int seconds) const
{
    return runScript({QStringLiteral("exec"), m_name, QStringLiteral("sh"), QStringLiteral("-c"), script},
                     input, seconds);
}

QString PracticeServer::text(const QString &script) const
{
    const Outcome outcome = execute(script);
    QString text = outcome.exit == 0 ? QString::fromUtf8(outcome.output) : QString();
    if (text.endsWith(QLatin1Char('\n'))) {
        text.chop(1);
    }
    return text;
}

QByteArray PracticeServer::knownHostsLine() const
{
    return QStringLiteral("[%1]:%2 %3\n").arg(m_address).arg(m_port).arg(m_hostKey).toUtf8();
}

bool PracticeServer::writeKnownHosts(const QString &file) const { return writeFile(file, knownHostsLine()); }

bool PracticeServer::writeInventory(const QString &file, const QString &host, const QByteArray &more) const
{
    QString text = QStringLiteral("all:\n  hosts:\n    %1:\n").arg(host);
    const QStringList lines{QStringLiteral("ansible_host: %1").arg(m_address),
                            QStringLiteral("ansible_port: %1").arg(m_port),
                            QStringLiteral("ansible_user: %1").arg(m_user),
                            QStringLiteral("ansible_ssh_private_key_file: \"%1\"").arg(m_key),
                            QStringLiteral("ansible_become: true")};
    for (const QString &line : lines + QString::fromUtf8(more).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        text += QStringLiteral("      ") + line + QLatin1Char('\n');
    }
    return writeFile(file, text.toUtf8());
}

} // namespace chatelaine
