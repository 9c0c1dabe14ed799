// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "base/qt.h"
#include "workspace/workspace.h"

#include <QDir>

namespace chatelaine::cli
{

Context::Context(Console &console, QString folder, bool json, Dict facts, int answersFd)
    : m_console(console)
    , m_folder(std::move(folder))
    , m_json(json)
    , m_facts(std::move(facts))
    , m_answersFd(answersFd)
{
}

Result<QString> Context::folder() const
{
    if (!m_folder.isEmpty()) {
        return QDir(m_folder).absolutePath();
    }
    return findWorkspace(QDir::currentPath());
}

Result<SnapshotPtr> Context::snapshot()
{
    if (m_snapshot) {
        return m_snapshot;
    }
    const Result<QString> root = folder();
    if (!root) {
        return chatelaine::fail(root.error());
    }
    Result<SnapshotPtr> read = readSnapshot(*root, m_facts, {}, permissionAsker());
    if (read) {
        m_snapshot = *read;
        for (const Error &finding : m_snapshot->findings) {
            warn(finding);
        }
        for (const ServerSnapshot &server : m_snapshot->servers) {
            for (const Error &finding : server.findings) {
                warn(finding);
            }
        }
    }
    return read;
}

void Context::warn(const Error &error)
{
    const QString place = qstr(error.place.toString());
    if (!place.isEmpty()) {
        err() << place << ": ";
    }
    err() << paragraph(error) << '\n';
    for (const QString &line : qstr(error.detail).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        err() << "    " << line << '\n';
    }
}

int Context::fail(const Error &error)
{
    warn(error);
    return error.cause == Cause::Cancelled ? ExitCancelled : ExitFailed;
}

int Context::usage(const QString &sentence)
{
    err() << sentence << '\n'
          << QCoreApplication::translate("Chatelaine", "chatelaine-cli --help shows how to call it.") << '\n';
    return ExitUsage;
}

void Context::print(const Value &json)
{
    out() << qstr(toJson(json, {.indent = 4, .sortKeys = true, .ensureAscii = false, .reveal = false}))
          << '\n';
}

} // namespace chatelaine::cli
