// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/request.h"

#include "base/qt.h"

#include <QRegularExpression>

namespace chatelaine
{

namespace
{

/// Whether systemctl can be asked about it: one strange name would spoil the answer for all. A template
/// ("web@.service") has no state of its own.
bool hasState(const QString &unit)
{
    static const QRegularExpression shape(
        QStringLiteral("^[A-Za-z0-9:_.\\\\-][A-Za-z0-9:_.\\\\@-]*\\.(service|timer|socket|path|target|mount|"
                       "automount|swap|slice)$"));
    return shape.match(unit).hasMatch() && !unit.contains(QLatin1String("@."));
}

} // namespace

ProbeRequest requestFor(const std::vector<RenderedService> &services)
{
    ProbeRequest request;
    for (const RenderedService &service : services) {
        request.instances << service.instance;
        if (service.kind == ServiceKind::Compose) {
            request.projects << service.project;
        }
        for (const QString &unit : service.units) {
            if (hasState(unit) && !request.units.contains(unit)) {
                request.units << unit;
            }
        }
        for (const RenderedFile &file : service.files) {
            request.paths.push_back({file.path, file.directory ? QString() : file.sha256()});
        }
    }
    return request;
}

Result<QByteArray> requestText(const ProbeRequest &request)
{
    QStringList lines;
    for (const QString &instance : request.instances) {
        lines << QStringLiteral("instance ") + instance;
    }
    for (const QString &project : request.projects) {
        lines << QStringLiteral("project ") + project;
    }
    for (const QString &unit : request.units) {
        lines << QStringLiteral("unit ") + unit;
    }
    for (const ProbeRequest::Path &path : request.paths) {
        lines << QStringLiteral("file %1 %2")
                     .arg(path.sha256.isEmpty() ? QStringLiteral("-") : path.sha256, path.path);
    }
    for (const QString &line : lines) {
        if (line.contains(QLatin1Char('\n')) || line.contains(QChar(0))) {
            return fail(Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "The name “%1” holds a line break."),
                                   {sstr(line.section(QLatin1Char(' '), 1))}))
                            .leaving(Text(QT_TRANSLATE_NOOP("Chatelaine", "Nothing was changed."))));
        }
    }
    lines << QStringLiteral("end") << QString();
    return lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace chatelaine
