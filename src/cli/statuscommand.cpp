// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/questions.h"
#include "cli/runsupport.h"

#include "base/qt.h"
#include "desk/words.h"

namespace chatelaine::cli
{

namespace
{

QString healthWord(Health health)
{
    switch (health) {
    case Health::Up:
        return QStringLiteral("up");
    case Health::Attention:
        return QStringLiteral("attention");
    case Health::Down:
        return QStringLiteral("down");
    case Health::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

Value hostJson(const HostPlan &host, const ServerStatus &status)
{
    Dict json;
    json.set("host", Value::string(sstr(host.host)));
    json.set("error", host.error ? Value::string(sstr(paragraph(*host.error))) : Value::none());
    json.set("state", Value::string(sstr(healthWord(status.health))));
    List services;
    for (const ServicePlan &plan : host.services) {
        const ServiceStatus service = status.services.value(plan.service.instance);
        Dict one;
        one.set("instance", Value::string(sstr(plan.service.instance)));
        one.set("kind", Value::string(sstr(kindName(plan.service.kind))));
        one.set("state", Value::string(sstr(healthWord(service.health))));
        one.set("remark", Value::string(sstr(translated(service.remark))));
        one.set("differs", Value::boolean(service.differs));
        services.push_back(Value::dict(std::move(one)));
    }
    json.set("services", Value::list(std::move(services)));
    return Value::dict(std::move(json));
}

void printHost(const HostPlan &host, const ServerStatus &status, Context &context)
{
    context.out() << host.host << ": " << word(status.health) << '\n';
    context.out().flush();
    if (host.error) {
        context.warn(*host.error);
    }
    for (const ServicePlan &plan : host.services) {
        const ServiceStatus service = status.services.value(plan.service.instance);
        context.out() << "  " << plan.service.instance.leftJustified(20) << ' '
                      << word(service.health).leftJustified(14) << ' ' << translated(service.remark);
        if (service.differs) {
            context.out() << " · " << QCoreApplication::translate("Chatelaine", "differs from the folder");
        }
        context.out() << '\n';
    }
}

} // namespace

QString StatusCommand::name() const { return QStringLiteral("status"); }
QString StatusCommand::arguments() const { return QStringLiteral("[HOST…]"); }

QString StatusCommand::summary() const
{
    return QCoreApplication::translate("Chatelaine", "Shows how the services run.");
}

int StatusCommand::execute(const QCommandLineParser &parser, Context &context)
{
    const Result<PreparedRun> prepared = prepare(context, {parser.positionalArguments(), {}});
    if (!prepared) {
        return context.fail(prepared.error());
    }
    const std::unique_ptr<Run> run = prepared->make(Run::Kind::Compare);
    spin(*run, context, false);
    List hosts;
    for (const HostPlan &host : run->plan().hosts) {
        const ServerStatus status = learned({}, host);
        if (context.json()) {
            hosts.push_back(hostJson(host, status));
        } else {
            printHost(host, status, context);
        }
    }
    if (context.json()) {
        Dict json;
        json.set("hosts", Value::list(std::move(hosts)));
        context.print(Value::dict(std::move(json)));
    }
    return exitStatus(run->end());
}

} // namespace chatelaine::cli
