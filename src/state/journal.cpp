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

/// A sentence with its blanks still open, so that each reader has it in their own language.
QJsonObject writeText(const Text &text)
{
    QJsonArray arguments;
    for (const std::string &argument : text.args) {
        arguments.append(qstr(argument));
    }
    return {{QStringLiteral("text"), qstr(text.source)}, {QStringLiteral("arguments"), arguments}};
}

Text readText(const QJsonObject &object)
{
    Text text(sstr(object.value(QStringLiteral("text")).toString()));
    for (const QJsonValue &argument : object.value(QStringLiteral("arguments")).toArray()) {
        text.args.push_back(sstr(argument.toString()));
    }
    return text;
}

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
    entry.reason = readText(object.value(QStringLiteral("reason")).toObject());
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
    QJsonObject object{
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
    if (!entry.reason.empty()) {
        object.insert(QStringLiteral("reason"), writeText(entry.reason));
    }
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
