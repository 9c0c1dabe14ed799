// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "state/json.h"
#include "state/state.h"

#include <QJsonDocument>

namespace chatelaine
{

namespace
{

std::optional<JournalEntry> readEntry(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    JsonFields fields(object);
    JournalEntry entry;
    entry.time = fields.time(QStringLiteral("time"));
    entry.who = fields.text(QStringLiteral("who"));
    entry.host = fields.text(QStringLiteral("host"));
    entry.instance = fields.text(QStringLiteral("instance"));
    entry.action = fields.text(QStringLiteral("action"));
    entry.commit = fields.text(QStringLiteral("commit"));
    entry.unsaved = fields.flag(QStringLiteral("unsaved"));
    entry.result = fields.text(QStringLiteral("result"));
    entry.message = fields.text(QStringLiteral("message"));
    entry.seconds = fields.number(QStringLiteral("seconds"));
    const double files = fields.number(QStringLiteral("files"));
    entry.files = files >= 0 && files < 1e9 ? static_cast<int>(files) : 0;
    entry.release = fields.text(QStringLiteral("release"));
    if (!fields.wrong().isEmpty()) {
        return std::nullopt;
    }
    return entry;
}

} // namespace

QByteArray writeJournalEntry(const JournalEntry &entry)
{
    const QJsonObject object{
        {QStringLiteral("time"), entry.time.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("who"), entry.who},
        {QStringLiteral("host"), entry.host},
        {QStringLiteral("instance"), entry.instance},
        {QStringLiteral("action"), entry.action},
        {QStringLiteral("commit"), entry.commit},
        {QStringLiteral("unsaved"), entry.unsaved},
        {QStringLiteral("result"), entry.result},
        {QStringLiteral("message"), entry.message},
        {QStringLiteral("seconds"), entry.seconds},
        {QStringLiteral("files"), entry.files},
        {QStringLiteral("release"), entry.release},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<std::vector<JournalEntry>> readJournal(const QByteArray &lines)
{
    std::vector<JournalEntry> entries;
    bool anyLine = false;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        anyLine = true;
        if (std::optional<JournalEntry> entry = readEntry(line)) {
            entries.push_back(std::move(*entry));
        }
    }
    if (anyLine && entries.empty()) {
        return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The journal of the server is damaged.")))
                        .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed.")))
                        .detailed(lines.left(200).toStdString()));
    }
    return entries;
}

} // namespace chatelaine
