// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/qt.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace chatelaine
{

namespace
{

constexpr qint64 largestFile = 64 * 1024 * 1024;

/// The index of the first byte that is no valid UTF-8, or -1. Overlong forms and surrogates are invalid.
qsizetype firstInvalidUtf8(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const qsizetype size = bytes.size();
    qsizetype i = 0;
    while (i < size) {
        const unsigned char lead = data[i];
        qsizetype length = 1;
        unsigned char lowest = 0x80;
        unsigned char highest = 0xBF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            length = 2;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            length = 3;
            lowest = lead == 0xE0 ? 0xA0 : lowest;
            highest = lead == 0xED ? 0x9F : highest;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            length = 4;
            lowest = lead == 0xF0 ? 0x90 : lowest;
            highest = lead == 0xF4 ? 0x8F : highest;
        } else if (lead >= 0x80) {
            return i;
        }
        for (qsizetype k = 1; k < length; ++k) {
            if (i + k >= size || data[i + k] < lowest || data[i + k] > highest) {
                return i;
            }
            lowest = 0x80;
            highest = 0xBF;
        }
        i += length;
    }
    return -1;
}

/// The place of a byte: lines count "\n", columns count characters.
Place placeOfByte(const QString &path, const QByteArray &bytes, qsizetype index)
{
    Place place;
    place.file = sstr(path);
    const QByteArray before = bytes.left(index);
    place.line = static_cast<int>(before.count('\n')) + 1;
    place.column = static_cast<int>(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size()) + 1;
    return place;
}

Place placeOf(const QString &path)
{
    Place place;
    place.file = sstr(path);
    return place;
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 does not exist."), {sstr(path)}),
                    placeOf(path), Cause::NotFound);
    }
    // A named pipe would keep us waiting for ever, a device may never end.
    if (!info.isFile()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is not a file."), {sstr(path)}), placeOf(path));
    }
    if (info.size() > largestFile) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 is larger than 64 MB and was not read."),
                 {sstr(path)}),
            placeOf(path));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 cannot be read."), {sstr(path)}),
                          placeOf(path))
                        .advising(Text(QT_TRANSLATE_NOOP("Chatelaine", "Check who may read it.")))
                        .detailed(sstr(file.errorString())));
    }
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 cannot be read."), {sstr(path)}),
                          placeOf(path))
                        .detailed(sstr(file.errorString())));
    }
    return content;
}

Result<QByteArray> readTextFile(const QString &path)
{
    auto content = readFile(path);
    if (!content) {
        return content;
    }
    const qsizetype wrong = firstInvalidUtf8(*content);
    if (wrong >= 0) {
        return fail(
            Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 is not text in UTF-8."), {sstr(path)}),
                  placeOfByte(path, *content, wrong))
                .advising(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                 "Save it again in your editor with the encoding UTF-8."))));
    }
    return content;
}

Result<void> saveFile(const QString &path, const QByteArray &content)
{
    // QSaveFile writes beside the target of a symbolic link, syncs to the disk, renames, and keeps the
    // permissions.
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) {
        return {};
    }
    return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The file %1 could not be saved."), {sstr(path)}),
                      placeOf(path))
                    .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "The old content is still there.")))
                    .advising(Text(QT_TRANSLATE_NOOP(
                        "Chatelaine", "Check that you may write there and that the disk is not full.")))
                    .detailed(sstr(file.errorString())));
}

} // namespace chatelaine
