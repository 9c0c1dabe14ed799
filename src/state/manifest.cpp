// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "state/json.h"
#include "state/state.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chatelaine
{

namespace
{

constexpr int formatVersion = 1;

QJsonObject fileObject(const ManifestFile &file)
{
    QJsonObject object{{QStringLiteral("path"), file.path},
                       {QStringLiteral("mode"), modeText(file.mode)},
                       {QStringLiteral("owner"), file.owner},
                       {QStringLiteral("group"), file.group}};
    if (!file.sha256.isEmpty()) {
        object.insert(QStringLiteral("sha256"), file.sha256);
    }
    if (file.secret) {
        object.insert(QStringLiteral("secret"), true);
    }
    return object;
}

/// Nothing where it is no file of a manifest.
std::optional<ManifestFile> readFile(const QJsonValue &value)
{
    if (!value.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    JsonFields fields(object);
    ManifestFile file;
    file.path = fields.text(QStringLiteral("path"));
    file.sha256 = fields.text(QStringLiteral("sha256"));
    file.mode = fields.mode(QStringLiteral("mode"));
    file.owner = fields.text(QStringLiteral("owner"));
    file.group = fields.text(QStringLiteral("group"));
    file.secret = fields.flag(QStringLiteral("secret"));
    const bool usable = file.path.startsWith(QLatin1Char('/')) && !file.path.contains(QLatin1Char('\n'));
    if (!fields.wrong().isEmpty() || !usable) {
        return std::nullopt;
    }
    return file;
}

Error broken(const QString &place, const QString &detail)
{
    return Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The list of installed files %1 is damaged."),
                      {sstr(place)}))
        .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed.")))
        .detailed(sstr(detail));
}

} // namespace

QByteArray writeManifest(const Manifest &manifest)
{
    QJsonArray files;
    for (const ManifestFile &file : manifest.files) {
        files.append(fileObject(file));
    }
    const QJsonObject object{
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("instance"), manifest.instance},
        {QStringLiteral("host"), manifest.host},
        {QStringLiteral("service"), manifest.service},
        {QStringLiteral("kind"), manifest.kind},
        {QStringLiteral("base"), manifest.base},
        {QStringLiteral("project"), manifest.project},
        {QStringLiteral("compose_files"), QJsonArray::fromStringList(manifest.composeFiles)},
        {QStringLiteral("units"), QJsonArray::fromStringList(manifest.units)},
        {QStringLiteral("files"), files},
        {QStringLiteral("release"), manifest.release},
        {QStringLiteral("commit"), manifest.commit},
        {QStringLiteral("unsaved"), manifest.unsaved},
        {QStringLiteral("who"), manifest.who},
        {QStringLiteral("when"), manifest.when.toUTC().toString(Qt::ISODate)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Manifest> readManifest(const QByteArray &json, const QString &place)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        return fail(broken(place, parsing.errorString()));
    }
    const QJsonObject object = document.object();
    JsonFields fields(object);
    if (fields.number(QStringLiteral("version")) > formatVersion) {
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                         "The list of installed files %1 was written by a newer Chatelaine."),
                       {sstr(place)}))
                .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed.")))
                .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Update Chatelaine on this computer."))));
    }
    Manifest manifest;
    manifest.instance = fields.text(QStringLiteral("instance"));
    manifest.host = fields.text(QStringLiteral("host"));
    manifest.service = fields.text(QStringLiteral("service"));
    manifest.kind = fields.text(QStringLiteral("kind"));
    manifest.base = fields.text(QStringLiteral("base"));
    manifest.project = fields.text(QStringLiteral("project"));
    manifest.composeFiles = fields.texts(QStringLiteral("compose_files"));
    manifest.units = fields.texts(QStringLiteral("units"));
    manifest.release = fields.text(QStringLiteral("release"));
    manifest.commit = fields.text(QStringLiteral("commit"));
    manifest.unsaved = fields.flag(QStringLiteral("unsaved"));
    manifest.who = fields.text(QStringLiteral("who"));
    manifest.when = fields.time(QStringLiteral("when"));
    if (!fields.wrong().isEmpty()) {
        return fail(broken(place, QStringLiteral("wrong type: ") + fields.wrong()));
    }
    if (manifest.instance.isEmpty() || !object.value(QStringLiteral("files")).isArray()) {
        return fail(broken(place, QStringLiteral("no instance or no files")));
    }
    const QJsonArray files = object.value(QStringLiteral("files")).toArray();
    for (const QJsonValue &value : files) {
        std::optional<ManifestFile> file = readFile(value);
        if (!file) {
            return fail(broken(place, QStringLiteral("wrong entry in files")));
        }
        manifest.files.push_back(std::move(*file));
    }
    return manifest;
}

QByteArray writeFileList(const Manifest &manifest)
{
    QByteArray out;
    for (const ManifestFile &file : manifest.files) {
        out += file.path.toUtf8() + '\n';
    }
    return out;
}

} // namespace chatelaine
