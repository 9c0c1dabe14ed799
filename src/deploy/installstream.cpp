// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deploy/installstream.h"

#include "base/qt.h"
#include "deploy/tarstream.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace chatelaine
{

namespace
{

using State = FileChange::State;

bool touches(const FileChange &change)
{
    return !change.kept && change.state != State::Unchanged && change.state != State::Conflict;
}

bool holdsControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c < QLatin1Char(' ') || c.unicode() == 0x7f; });
}

bool usablePath(const QString &path)
{
    return path.startsWith(QLatin1Char('/')) && path.size() > 1 && !holdsControl(path) &&
           QDir::cleanPath(path) == path;
}

bool usableName(const QString &name)
{
    const auto usable = [](QChar c) { return c.isLetterOrNumber() || QStringView(u"_-.$@\\").contains(c); };
    return !name.isEmpty() && !name.startsWith(QLatin1Char('-')) &&
           std::all_of(name.begin(), name.end(), usable);
}

/// Folders before what lies in them, files, attributes, and last what goes: the deepest first.
std::vector<const FileChange *> inOrder(const ServicePlan &plan)
{
    std::vector<const FileChange *> changes;
    for (const FileChange &change : plan.files) {
        if (touches(change)) {
            changes.push_back(&change);
        }
    }
    const auto rank = [](const FileChange *change) {
        if (change->state == State::Removed) {
            return 3;
        }
        return change->wanted.directory ? 0 : change->state == State::Attributes ? 2 : 1;
    };
    std::stable_sort(changes.begin(), changes.end(), [&](const FileChange *a, const FileChange *b) {
        if (rank(a) != rank(b)) {
            return rank(a) < rank(b);
        }
        return rank(a) == 3 ? a->path > b->path : rank(a) == 0 && a->path < b->path;
    });
    return changes;
}

QByteArray word(const FileChange &change)
{
    if (change.state == State::Removed) {
        return QByteArrayLiteral("remove");
    }
    if (change.wanted.directory) {
        return QByteArrayLiteral("dir");
    }
    return change.state == State::Attributes ? QByteArrayLiteral("attr") : QByteArrayLiteral("file");
}

QByteArray planLine(const FileChange &change, int number)
{
    const bool removed = change.state == State::Removed;
    const QByteArray mode = QByteArray::number(change.wanted.mode, 8).rightJustified(4, '0');
    QByteArrayList fields{word(change), QByteArray::number(number)};
    fields << (removed ? QByteArrayList{"-", "-", "-"}
                       : QByteArrayList{mode, change.wanted.owner.toUtf8(), change.wanted.group.toUtf8()});
    fields << change.path.toUtf8();
    return fields.join('\t') + '\n';
}

QByteArray sumLine(const QByteArray &name, const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  " + name + '\n';
}

} // namespace

Result<QByteArray> installStream(const ServicePlan &plan)
{
    TarStream tar;
    QByteArray lines;
    QByteArray sums;
    int number = 0;
    for (const FileChange *change : inOrder(plan)) {
        const bool removed = change->state == State::Removed;
        if (!usablePath(change->path)) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 cannot be the path of a file on a server."),
                             {sstr(change->path)}));
        }
        if (!removed && (!usableName(change->wanted.owner) || !usableName(change->wanted.group))) {
            return fail(
                Text(QT_TRANSLATE_NOOP("Chatelaine",
                                       "The owner given for %1 is not the name of an account or group."),
                     {sstr(change->path)}));
        }
        lines += planLine(*change, ++number);
        if (word(*change) == "file") {
            const QByteArray name = QByteArray::number(number);
            tar.add(name, change->wanted.content);
            sums += sumLine(name, change->wanted.content);
        }
    }
    tar.add("plan", lines);
    tar.add("sums", sums + sumLine("plan", lines)); // last: a stream that was cut off has none
    return tar.finish();
}

int changeCount(const ServicePlan &plan)
{
    return static_cast<int>(std::count_if(plan.files.begin(), plan.files.end(), touches));
}

Manifest manifestOf(const ServicePlan &plan, const QString &release)
{
    const RenderedService &service = plan.service;
    Manifest manifest;
    manifest.instance = service.instance;
    manifest.host = service.host;
    manifest.service = service.service;
    manifest.kind = kindName(service.kind);
    manifest.base = service.base;
    manifest.project = service.project;
    manifest.composeFiles = service.composeFiles;
    manifest.units = service.units;
    manifest.release = release;
    for (const FileChange &change : plan.files) {
        if (change.kept || change.state == State::Removed || change.state == State::Conflict) {
            continue; // gone, or kept as somebody else's
        }
        const RenderedFile &file = change.wanted;
        manifest.files.push_back({file.path, file.directory ? QString() : file.sha256(), file.mode,
                                  file.owner, file.group, file.secret});
    }
    return manifest;
}

} // namespace chatelaine
