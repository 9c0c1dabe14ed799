// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/health.h"

#include "base/qt.h"
#include "render/texts.h"

#include <array>

namespace chatelaine
{

namespace
{

struct KindName {
    const char *name;
    HealthCheck::Kind kind;
};
constexpr std::array kinds{
    KindName{"http", HealthCheck::Kind::Http},
    KindName{"tcp", HealthCheck::Kind::Tcp},
    KindName{"command", HealthCheck::Kind::Command},
    KindName{"container", HealthCheck::Kind::Container},
};

Result<void> takeTarget(TemplateScope &scope, const Value &raw, HealthCheck &check)
{
    const Place place = raw.mark().place();
    int found = 0;
    for (const KindName &kind : kinds) {
        const Value *target = raw.find(kind.name);
        if (!target) {
            continue;
        }
        ++found;
        check.kind = kind.kind;
        auto text = renderText(scope, *target, target->mark().place());
        if (!text) {
            return fail(std::move(text.error()));
        }
        check.target = *text;
    }
    if (found != 1 || check.target.isEmpty()) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                           "A health check needs one of http, tcp, command and container.")),
                    place);
    }
    const bool web = check.target.startsWith(QLatin1String("http://")) ||
                     check.target.startsWith(QLatin1String("https://"));
    if (check.kind == HealthCheck::Kind::Http && !web) {
        return fail(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "The address %1 must begin with http:// or https://."),
                 {sstr(check.target)}),
            place);
    }
    if (check.kind == HealthCheck::Kind::Tcp && check.target.section(u':', -1).toUShort() == 0) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 must be a host and a port, as in 127.0.0.1:25."),
                         {sstr(check.target)}),
                    place);
    }
    return {};
}

Result<bool> truth(TemplateScope &scope, const Value &raw)
{
    const auto value = scope.resolve(raw);
    if (!value) {
        return fail(value.error());
    }
    if (!value->is(Value::Kind::Bool)) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 must be true or false."), {"verify_tls"}),
                    raw.mark().place());
    }
    return value->asBool();
}

Result<void> takeDetails(TemplateScope &scope, const Value &raw, HealthCheck &check)
{
    const auto text = [&](const char *key) -> Result<QString> {
        const Value *value = raw.find(key);
        return value ? renderText(scope, *value, value->mark().place()) : Result<QString>(QString());
    };
    const auto status = text("status");
    const auto from = text("from");
    const auto within = text("within");
    const auto answer = text("text");
    for (const auto *one : {&status, &from, &within, &answer}) {
        if (!*one) {
            return fail(one->error());
        }
    }
    const Place place = raw.mark().place();
    if (!status->isEmpty()) {
        check.status = status->toInt();
        if (check.status < 100 || check.status > 599) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "status must be an HTTP status, as in 200.")),
                        place);
        }
    }
    if (!from->isEmpty() && *from != QLatin1String("server") && *from != QLatin1String("here")) {
        return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "from must be server or here.")), place);
    }
    check.fromServer = *from != QLatin1String("here");
    if (!within->isEmpty()) {
        const auto duration = parseDuration(*within);
        if (!duration) {
            return fail(Text(QT_TRANSLATE_NOOP("Chatelaine", "within must be a time such as 60s or 5m.")),
                        place);
        }
        check.within = *duration;
    }
    check.text = *answer;
    if (const Value *verify = raw.find("verify_tls")) {
        const auto yes = truth(scope, *verify);
        if (!yes) {
            return fail(yes.error());
        }
        check.verifyTls = *yes;
    }
    return {};
}

} // namespace

Result<HealthCheck> renderHealth(TemplateScope &scope, const Value &raw)
{
    HealthCheck check;
    auto taken = takeTarget(scope, raw, check).and_then([&] { return takeDetails(scope, raw, check); });
    if (!taken) {
        return fail(std::move(taken.error()));
    }
    return check;
}

} // namespace chatelaine
