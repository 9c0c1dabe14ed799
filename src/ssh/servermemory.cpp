// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssh/servermemory.h"

#include "base/qt.h"
#include "ssh/folderlock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace chatelaine
{

namespace
{

Result<QJsonObject> readAll(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists()) {
        return QJsonObject();
    }
    QJsonParseError broken;
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray(), &broken);
    if (!opened || !document.isObject()) {
        Place place;
        place.file = sstr(path);
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "What this computer remembers of the servers (%1) cannot be read."),
                       {sstr(path)}),
                  place)
                .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was sent to the server.")))
                .advising(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                 "Bring the file back from a backup; or remove it, and "
                                                 "compare each server's fingerprint again.")))
                .detailed(sstr(opened ? broken.errorString() : file.errorString())));
    }
    return document.object();
}

Result<void> writeAll(const QString &path, const QJsonObject &servers)
{
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(servers).toJson();
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(json) != json.size() || !file.commit()) {
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "This computer's memory of the servers (%1) cannot be "
                                                       "written."),
                       {sstr(path)}))
                .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "The file is as it was.")))
                .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Check that you may write this file.")))
                .detailed(sstr(file.errorString())));
    }
    return {};
}

QJsonObject entryOf(const RememberedServer &server)
{
    return {{QStringLiteral("address"), server.address},
            {QStringLiteral("port"), server.port},
            {QStringLiteral("keyType"), server.keyType},
            {QStringLiteral("fingerprint"), server.fingerprint}};
}

} // namespace

Result<std::optional<RememberedServer>> rememberedServer(const QString &memoryFile, const QString &name)
{
    const auto servers = readAll(memoryFile);
    if (!servers) {
        return fail(servers.error());
    }
    if (!servers->contains(name)) {
        return std::nullopt;
    }
    const QJsonObject entry = servers->value(name).toObject();
    return RememberedServer{
        entry[QLatin1String("address")].toString(), entry[QLatin1String("port")].toInt(22),
        entry[QLatin1String("keyType")].toString(), entry[QLatin1String("fingerprint")].toString()};
}

Result<void> rememberServer(const QString &memoryFile, const QString &name, const RememberedServer &server)
{
    if (memoryFile.isEmpty()) {
        return {};
    }
    // Nearly always nothing is new, and then nobody waits for the lock.
    if (const auto known = rememberedServer(memoryFile, name); !known || *known == server) {
        return known ? Result<void>() : fail(known.error());
    }
    const auto lock = ssh::FolderLock::forFile(memoryFile);
    if (!lock) {
        return fail(lock.error());
    }
    auto servers = readAll(memoryFile);
    if (!servers) {
        return fail(servers.error());
    }
    servers->insert(name, entryOf(server));
    return writeAll(memoryFile, *servers);
}

} // namespace chatelaine
