// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/planprint.h"

#include "base/qt.h"
#include "desk/words.h"

namespace chatelaine::cli
{

namespace
{

Value text(const QString &string) { return Value::string(sstr(string)); }

Value sentence(const Error &error) { return text(paragraph(error)); }

Value fileJson(const FileChange &file)
{
    Dict json;
    json.set("path", text(file.path));
    json.set("state", text(changeWord(file.state)));
    json.set("diff", text(file.diff));
    if (!file.remark.empty()) {
        json.set("remark", text(translated(file.remark)));
    }
    return Value::dict(std::move(json));
}

Value serviceJson(const ServicePlan &plan)
{
    Dict json;
    json.set("instance", text(plan.service.instance));
    json.set("kind", text(kindName(plan.service.kind)));
    List files;
    for (const FileChange &file : plan.files) {
        if (file.state != FileChange::State::Unchanged) {
            files.push_back(fileJson(file));
        }
    }
    json.set("files", Value::list(std::move(files)));
    List steps;
    for (const PlanStep &step : plan.steps) {
        Dict one;
        one.set("name", text(translated(describe(step))));
        one.set("changes", Value::boolean(step.changes));
        steps.push_back(Value::dict(std::move(one)));
    }
    json.set("steps", Value::list(std::move(steps)));
    if (plan.blocked()) {
        List problems;
        for (const Error &problem : plan.problems) {
            problems.push_back(sentence(problem));
        }
        json.set("problems", Value::list(std::move(problems)));
    }
    return Value::dict(std::move(json));
}

void printService(const ServicePlan &plan, Context &context)
{
    QTextStream &out = context.out();
    out << "  " << plan.service.instance << ": ";
    if (!plan.changes() && !plan.blocked()) {
        out << word(FileChange::State::Unchanged) << '\n';
        return;
    }
    out << kindName(plan.service.kind) << '\n';
    for (const FileChange &file : plan.files) {
        if (file.state == FileChange::State::Unchanged) {
            continue;
        }
        out << "    " << word(file.state) << "  " << file.path;
        if (!file.remark.empty()) {
            out << "  (" << translated(file.remark) << ')';
        }
        out << '\n';
        for (const QString &line : file.diff.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            out << "      " << line << '\n';
        }
    }
    for (const PlanStep &step : plan.steps) {
        out << "    → " << translated(describe(step)) << '\n';
    }
    out.flush();
    for (const Error &problem : plan.problems) {
        context.warn(problem);
    }
}

} // namespace

Value planJson(const Plan &plan)
{
    List hosts;
    for (const HostPlan &host : plan.hosts) {
        Dict json;
        json.set("host", text(host.host));
        json.set("error", host.error ? sentence(*host.error) : Value::none());
        List services;
        for (const ServicePlan &service : host.services) {
            services.push_back(serviceJson(service));
        }
        json.set("services", Value::list(std::move(services)));
        List broken;
        for (const Error &error : host.renderErrors) {
            broken.push_back(Value::string(error.place.toString() + ": " + sstr(paragraph(error))));
        }
        json.set("render_errors", Value::list(std::move(broken)));
        List orphans;
        for (const QString &orphan : host.orphans) {
            orphans.push_back(text(orphan));
        }
        json.set("orphans", Value::list(std::move(orphans)));
        hosts.push_back(Value::dict(std::move(json)));
    }
    Dict json;
    json.set("hosts", Value::list(std::move(hosts)));
    return Value::dict(std::move(json));
}

void printPlan(const Plan &plan, Context &context)
{
    for (const HostPlan &host : plan.hosts) {
        context.out() << host.host << '\n';
        if (host.error) {
            context.out().flush();
            context.warn(*host.error);
            continue;
        }
        for (const ServicePlan &service : host.services) {
            printService(service, context);
        }
        context.out().flush();
        for (const Error &error : host.renderErrors) {
            context.warn(error);
        }
        for (const QString &orphan : host.orphans) {
            context.out() << "  "
                          << QCoreApplication::translate(
                                 "Chatelaine",
                                 "%1 runs here, but is not in the folder any more; it is left alone.")
                                 .arg(orphan)
                          << '\n';
        }
    }
    context.out().flush();
}

} // namespace chatelaine::cli
