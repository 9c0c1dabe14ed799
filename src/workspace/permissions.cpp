// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/permissions.h"

#include "base/qt.h"
#include "workspace/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace chatelaine
{

namespace
{

constexpr int lockWait = 5000; // milliseconds

QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/chatelaine/permissions");
}

} // namespace

QString PermissionRequest::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString permissionWord(PermissionRequest::Kind kind)
{
    switch (kind) {
    case PermissionRequest::Kind::InventoryProgram:
        return QStringLiteral("inventory-program");
    case PermissionRequest::Kind::VaultPasswordProgram:
        return QStringLiteral("vault-password-program");
    case PermissionRequest::Kind::Lookup:
        break;
    }
    return QStringLiteral("lookup");
}

Permissions::Permissions(QString root, QString file, Ask ask)
    : m_root(std::move(root)), m_file(std::move(file)), m_ask(std::move(ask))
{
}

Permissions::Permissions(QString root, Ask ask) : Permissions(std::move(root), usualFile(), std::move(ask)) {}

/// With the folder: beside the same program in another one there may be other files.
QString Permissions::keyOf(const PermissionRequest &request) const
{
    return permissionWord(request.kind) + u' ' + request.sha256() + u' ' +
           QString::fromLatin1(m_root.toUtf8().toPercentEncoding("/"));
}

QSet<QString> Permissions::kept() const
{
    const Result<QByteArray> content = readFile(m_file);
    const QStringList lines = content ? QString::fromUtf8(*content).split(u'\n') : QStringList();
    return {lines.cbegin(), lines.cend()};
}

bool Permissions::allows(const PermissionRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const QString key = keyOf(request);
    if (kept().contains(key)) {
        return true;
    }
    if (!m_ask || m_refused.contains(key)) {
        return false;
    }
    if (!m_ask(request)) {
        m_refused.insert(key);
        return false;
    }
    static_cast<void>(allow(request)); // not kept: asked again next time
    return true;
}

Result<void> Permissions::allow(const PermissionRequest &request)
{
    QDir().mkpath(QFileInfo(m_file).path());
    QLockFile lock(m_file + QLatin1String(".lock"));
    Place place;
    place.file = sstr(m_file);
    if (!lock.tryLock(lockWait)) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is being written by another program."), {sstr(m_file)}),
            place);
    }
    const Result<QByteArray> before = readFile(m_file);
    return saveFile(m_file, (before ? *before : QByteArray()) + keyOf(request).toUtf8() + '\n');
}

} // namespace chatelaine
