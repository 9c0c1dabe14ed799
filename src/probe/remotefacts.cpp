// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/remotefacts.h"

#include <QList>
#include <QRegularExpression>

#include <sys/stat.h>

namespace chatelaine
{

namespace
{

RemoteFile::Type typeOf(uint rawMode)
{
    switch (rawMode & S_IFMT) {
    case S_IFREG:
        return RemoteFile::Type::File;
    case S_IFDIR:
        return RemoteFile::Type::Directory;
    case S_IFLNK:
        return RemoteFile::Type::Symlink;
    default:
        return RemoteFile::Type::Other;
    }
}

/// The raw mode of "drwxr-sr-t"; what ls adds behind for access lists counts not.
std::optional<uint> modeOfLetters(const QByteArray &letters)
{
    if (letters.size() < 10) {
        return std::nullopt;
    }
    static const QHash<char, uint> types{{'-', S_IFREG}, {'d', S_IFDIR}, {'l', S_IFLNK}};
    uint mode = types.value(letters[0], S_IFIFO);
    for (int i = 0; i < 9; ++i) {
        const char letter = letters[i + 1];
        const bool special = i % 3 == 2 && QByteArrayView("sStT").contains(letter);
        if (special) {
            mode |= 04000U >> (i / 3);
        }
        const bool set = special ? (letter == 's' || letter == 't') : letter != '-';
        if (set) {
            mode |= 0400U >> i;
        }
    }
    return mode;
}

/// "SIZE UID GID:USER:GROUP:PATH"; stat says UNKNOWN for a number without a name.
std::optional<RemoteFile> readRest(uint rawMode, const QByteArray &rest)
{
    const QList<QByteArray> parts = rest.split(':');
    if (parts.size() < 4) {
        return std::nullopt;
    }
    const QList<QByteArray> numbers = parts[0].split(' ');
    if (numbers.size() != 3) {
        return std::nullopt;
    }
    bool sizeOk = false;
    bool uidOk = false;
    bool gidOk = false;
    RemoteFile file;
    file.type = typeOf(rawMode);
    file.mode = rawMode & 07777;
    file.size = numbers[0].toLongLong(&sizeOk);
    file.uid = numbers[1].toLongLong(&uidOk);
    file.gid = numbers[2].toLongLong(&gidOk);
    const auto name = [](const QByteArray &given, const QByteArray &number) {
        return QString::fromUtf8(given == "UNKNOWN" ? number : given);
    };
    file.owner = name(parts[1], numbers[1]);
    file.group = name(parts[2], numbers[2]);
    file.path = QString::fromUtf8(parts.mid(3).join(':'));
    if (!sizeOk || !uidOk || !gidOk || !file.path.startsWith(QLatin1Char('/'))) {
        return std::nullopt;
    }
    return file;
}

/// What `docker ps` says, as "Up 3 minutes (healthy)" or "Exited (137) 4 hours ago".
void readStatus(const QString &status, RemoteContainer &container)
{
    static const QRegularExpression health(QStringLiteral("\\((?:health: )?(healthy|unhealthy|starting)\\)"));
    static const QRegularExpression code(QStringLiteral("\\((\\d+)\\)"));
    const QString word = status.section(QLatin1Char(' '), 0, 0).toLower();
    if (word == QLatin1String("up")) {
        container.state =
            status.contains(QLatin1String("(Paused)")) ? QStringLiteral("paused") : QStringLiteral("running");
        container.health = health.match(status).captured(1);
    } else {
        container.state = word;
        container.exitCode = code.match(status).captured(1).toInt();
    }
}

} // namespace

std::optional<RemoteFile> readStatLine(const QByteArray &line)
{
    bool ok = false;
    const qsizetype space = line.indexOf(' ');
    const uint mode = line.left(qMax<qsizetype>(space, 0)).toUInt(&ok, 16);
    return ok ? readRest(mode, line.mid(space + 1)) : std::nullopt;
}

std::optional<RemoteFile> readListLine(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const std::optional<uint> mode = modeOfLetters(line.left(qMax<qsizetype>(space, 0)));
    return mode ? readRest(*mode, line.mid(space + 1)) : std::nullopt;
}

std::optional<std::pair<QString, QString>> readHashLine(const QByteArray &line)
{
    static constexpr qsizetype digits = 64;
    const bool escaped = line.startsWith('\\');
    const QByteArray plain = escaped ? line.mid(1) : line;
    if (plain.size() < digits + 3) {
        return std::nullopt;
    }
    QByteArray path = plain.mid(digits + 2);
    if (escaped) {
        path.replace("\\n", "\n").replace("\\r", "\r").replace("\\\\", "\\");
    }
    return std::pair(QString::fromUtf8(path), QString::fromLatin1(plain.left(digits)));
}

std::optional<ContainerLine> readContainerLine(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split('\t');
    if (fields.size() != 6 || fields[3] == "True") {
        return std::nullopt;
    }
    ContainerLine out;
    out.id = QString::fromUtf8(fields[0]);
    out.container.project = QString::fromUtf8(fields[1]);
    out.container.service = QString::fromUtf8(fields[2]);
    out.container.name = QString::fromUtf8(fields[5]);
    readStatus(QString::fromUtf8(fields[4]), out.container);
    return out;
}

RemoteUnit readUnit(const QString &name, const QHash<QByteArray, QByteArray> &properties)
{
    const auto text = [&](const char *key) { return QString::fromUtf8(properties.value(key)); };
    RemoteUnit unit;
    unit.name = name;
    unit.active = text("ActiveState");
    unit.sub = text("SubState");
    unit.fileState = text("UnitFileState");
    unit.type = text("Type");
    unit.result = text("Result");
    unit.restarts = properties.value("NRestarts").toInt();
    unit.enabled = !unit.fileState.isEmpty() && unit.fileState != QLatin1String("disabled");
    return unit;
}

} // namespace chatelaine
