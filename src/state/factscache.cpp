// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/factscache.h"

#include "base/qt.h"
#include "values/yaml.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace chatelaine
{

namespace
{

/// A name of a server may hold a slash.
QString fileOf(const QString &folder, const QString &host)
{
    return folder + u'/' + QString::fromLatin1(host.toUtf8().toPercentEncoding("[]")) +
           QLatin1String(".json");
}

} // namespace

std::optional<KnownFacts> readKnownFacts(const QString &folder, const QString &host)
{
    QFile file(fileOf(folder, host));
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray content = file.readAll();
    const auto read =
        readJson(std::string_view(content.constData(), static_cast<std::size_t>(content.size())),
                 sstr(file.fileName()));
    const Value *facts = read ? read->find("ansible_facts") : nullptr;
    const Value *time = read ? read->find("gathered") : nullptr;
    if (!facts || !facts->isDict() || !time) {
        return std::nullopt;
    }
    KnownFacts known{facts->asDict(), QDateTime::fromString(qstr(time->asString()), Qt::ISODate)};
    return known.time.isValid() ? std::optional(known) : std::nullopt;
}

Result<void> keepFacts(const QString &folder, const QString &host, const KnownFacts &known)
{
    Dict content;
    content.set("gathered", Value::string(sstr(known.time.toUTC().toString(Qt::ISODate))));
    content.set("ansible_facts", Value::dict(known.facts));
    const std::string text = toJson(Value::dict(std::move(content)), {.indent = 1});
    const QString path = fileOf(folder, host);
    QDir().mkpath(folder);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) &&
        file.commit()) {
        return {};
    }
    Place place;
    place.file = sstr(path);
    return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The facts of the server %1 could not be kept."),
                           {sstr(host)}),
                      place)
                    .advising(Text(QT_TRANSLATE_NOOP(
                        "Chatelaine", "Check that you may write there and that the disk is not full.")))
                    .detailed(sstr(file.errorString())));
}

} // namespace chatelaine
