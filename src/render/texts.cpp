// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/texts.h"

#include "base/qt.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace chatelaine
{

Result<QString> renderText(TemplateScope &scope, const Value &raw, const Place &place)
{
    auto value = scope.resolve(raw);
    if (!value) {
        Error error = std::move(value.error());
        if (error.place.empty()) {
            error.place = place;
        }
        return fail(std::move(error));
    }
    switch (value->kind()) {
    case Value::Kind::String:
    case Value::Kind::BigInt:
        return qstr(value->asString());
    case Value::Kind::Int:
        return QString::number(value->asInt());
    case Value::Kind::None:
        return QString();
    default:
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "This must become a text, and it became something else.")),
            place);
    }
}

Result<QString> renderText(TemplateScope &scope, const std::string &raw, const Place &place)
{
    Mark mark;
    mark.file = std::make_shared<const std::string>(place.file);
    mark.line = place.line;
    mark.column = place.column;
    return renderText(scope, Value::string(raw).withMark(mark), place);
}

std::optional<uint> parseMode(const QString &text)
{
    static const QRegularExpression octal(QStringLiteral("\\A(?:0o?)?[0-7]{1,4}\\z"));
    if (!octal.match(text).hasMatch()) {
        return std::nullopt;
    }
    return QString(text).remove(u'o').toUInt(nullptr, 8);
}

std::optional<std::chrono::seconds> parseDuration(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\s*([0-9]{1,6})\\s*(s|m|min|h)?\\s*\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString unit = match.captured(2);
    const int factor = unit == QLatin1String("h") ? 3600 : unit.startsWith(u'm') ? 60 : 1;
    const std::chrono::seconds duration(match.captured(1).toLongLong() * factor);
    return duration.count() == 0 || duration > std::chrono::hours(24) ? std::nullopt
                                                                      : std::optional(duration);
}

Result<QString> targetPath(const QString &base, const QString &destination, const Place &place)
{
    const bool odd =
        std::any_of(destination.cbegin(), destination.cend(), [](QChar c) { return c.unicode() < 32; });
    if (destination.isEmpty() || odd) {
        return fail(Text(QT_TRANSLATE_NOOP(
                        "Chatelaine", "The destination of this file is empty or has line breaks in it.")),
                    place);
    }
    const bool absolute = destination.startsWith(u'/');
    const QString path = QDir::cleanPath(absolute ? destination : base + u'/' + destination);
    const bool up = absolute && destination.split(u'/').contains(QLatin1String(".."));
    if ((!absolute && path != base && !path.startsWith(base + u'/')) || up) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The destination %1 leads out of the service's folder %2."),
                 {sstr(destination), sstr(base)}),
            place);
    }
    for (const char *taken : {"/proc", "/sys", "/dev", "/run/systemd", "/var/lib/chatelaine"}) {
        if (path == QLatin1String(taken) || path.startsWith(QLatin1String(taken) + u'/') ||
            path == QLatin1String("/")) {
            return fail(
                Text(QT_TRANSLATE_NOOP("Chatelaine", "A service cannot put a file at %1."), {sstr(path)}),
                place);
        }
    }
    return path;
}

} // namespace chatelaine
