// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/reviewmodel.h"

#include "base/qt.h"
#include "gui/services/serviceview.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/words.h"

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

bool isConflict(const FileChange &change) { return change.state == FileChange::State::Conflict; }

bool differs(const FileChange &change) { return change.state != FileChange::State::Unchanged; }

} // namespace

void ReviewModel::setPlan(const Plan &plan)
{
    m_plan = plan;
    m_choices.clear();
    build();
}

void ReviewModel::setChoice(const QString &host, const QString &path, ConflictChoice choice)
{
    m_choices[{host, path}] = choice;
    build();
}

ConflictChoice ReviewModel::choice(const QString &host, const QString &path) const
{
    const auto found = m_choices.find({host, path});
    return found == m_choices.end() ? ConflictChoice::Undecided : found->second;
}

/// Whether the service waits for a decision, or has a problem that no decision mends.
bool ReviewModel::open(const QString &host, const ServicePlan &plan) const
{
    const auto conflicts = std::count_if(plan.files.begin(), plan.files.end(), isConflict);
    const auto decided = std::count_if(plan.files.begin(), plan.files.end(), [&](const FileChange &change) {
        return isConflict(change) && choice(host, change.path) != ConflictChoice::Undecided;
    });
    const auto other = std::count_if(plan.problems.begin(), plan.problems.end(),
                                     [](const Error &error) { return error.cause != Cause::Conflict; });
    return decided < conflicts || other > 0;
}

QStandardItem *ReviewModel::make(Kind kind, const QString &text, const QString &host, const QString &instance)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(static_cast<int>(kind), KindRole);
    item->setData(host, HostRole);
    item->setData(instance, InstanceRole);
    return item;
}

void ReviewModel::build()
{
    clear();
    for (const HostPlan &host : m_plan.hosts) {
        addHost(host);
    }
}

void ReviewModel::addHost(const HostPlan &plan)
{
    QStandardItem *host = make(Kind::Host, plan.host, plan.host);
    appendRow(host);
    if (plan.error) {
        host->setData(plan.error->cause == Cause::Unreachable ? tr("not reached") : tr("not compared"),
                      WordRole);
        host->setData(static_cast<int>(Shape::Down), ShapeRole);
        return;
    }
    int unchanged = 0;
    for (const ServicePlan &service : plan.services) {
        if (service.changes() || service.blocked()) {
            addService(*host, service);
        } else {
            ++unchanged;
        }
    }
    for (const Error &error : plan.renderErrors) {
        QStandardItem *note = make(Kind::Note, translated(error.what), plan.host);
        note->setData(static_cast<int>(Shape::Attention), ShapeRole);
        host->appendRow(note);
    }
    host->setData(unchanged > 0 ? tr("%1 unchanged").arg(Words::services(unchanged)) : QString(), WordRole);
}

void ReviewModel::addService(QStandardItem &host, const ServicePlan &plan)
{
    const QString server = host.text();
    const QString instance = plan.service.instance;
    QStandardItem *service = make(Kind::Service, instance, server, instance);
    const auto files = static_cast<int>(std::count_if(plan.files.begin(), plan.files.end(), differs));
    const bool waits = open(server, plan);
    service->setData(waits ? tr("needs a decision")
                           : (plan.interrupted ? tr("a deploy was interrupted")
                                               : tr("%1 to deploy").arg(Words::files(files))),
                     WordRole);
    if (files == 1 && !waits && !plan.interrupted) {
        service->setData(tr("1 file to deploy"), WordRole);
    }
    if (files == 0 && !waits && !plan.interrupted) {
        service->setData(QVariant(), WordRole); // its steps say what is done
    }
    if (waits) {
        service->setData(static_cast<int>(Shape::Attention), ShapeRole);
    }
    host.appendRow(service);
    for (const FileChange &change : plan.files) {
        if (differs(change)) {
            QStandardItem *file =
                make(Kind::File, shownPath(change.path, plan.service.base), server, instance);
            if (change.wanted.directory) {
                file->setText(file->text() + QLatin1Char('/'));
            }
            file->setData(change.path, PathRole);
            file->setToolTip(change.path);
            file->setData(change.wanted.directory ? QStringLiteral("folder") : QStringLiteral("file"),
                          IconRole);
            file->setData(true, SortRole);
            showWord(*file, server, change);
            service->appendRow(file);
        }
    }
    for (const Error &problem : plan.problems) {
        if (problem.cause != Cause::Conflict) {
            service->appendRow(make(Kind::Note, translated(problem.what), server, instance));
        }
    }
    for (const PlanStep &step : plan.steps) {
        const bool aside = step.action == PlanStep::Action::Record && plan.steps.size() > 1;
        if (step.changes && !aside) {
            service->appendRow(make(Kind::Step, translated(describe(step)), server, instance));
        }
    }
}

void ReviewModel::showWord(QStandardItem &item, const QString &host, const FileChange &change) const
{
    QString word = Words::of(change.state);
    if (isConflict(change)) {
        switch (choice(host, change.path)) {
        case ConflictChoice::TakeOver:
            word = tr("will be taken over");
            break;
        case ConflictChoice::Keep:
            word = tr("stays as it is");
            break;
        case ConflictChoice::Undecided:
            item.setData(static_cast<int>(Shape::Attention), ShapeRole);
            break;
        }
    }
    item.setData(word, WordRole);
    item.setData(tr("%1, %2", "file, state").arg(item.text(), word), Qt::AccessibleTextRole);
}

const HostPlan *ReviewModel::host(const QModelIndex &index) const
{
    const QString name = index.data(HostRole).toString();
    const auto found = std::find_if(m_plan.hosts.begin(), m_plan.hosts.end(),
                                    [&](const HostPlan &plan) { return plan.host == name; });
    return found == m_plan.hosts.end() ? nullptr : &*found;
}

const ServicePlan *ReviewModel::service(const QModelIndex &index) const
{
    const HostPlan *plan = host(index);
    const QString name = index.data(InstanceRole).toString();
    if (!plan || name.isEmpty()) {
        return nullptr;
    }
    const auto found = std::find_if(plan->services.begin(), plan->services.end(),
                                    [&](const ServicePlan &s) { return s.service.instance == name; });
    return found == plan->services.end() ? nullptr : &*found;
}

const FileChange *ReviewModel::file(const QModelIndex &index) const
{
    const ServicePlan *plan = service(index);
    const QString path = index.data(PathRole).toString();
    if (!plan || path.isEmpty()) {
        return nullptr;
    }
    const auto found = std::find_if(plan->files.begin(), plan->files.end(),
                                    [&](const FileChange &change) { return change.path == path; });
    return found == plan->files.end() ? nullptr : &*found;
}

int ReviewModel::toDeploy() const
{
    int count = 0;
    for (const HostPlan &host : m_plan.hosts) {
        for (const ServicePlan &service : host.services) {
            count += (service.changes() || service.blocked()) && !open(host.host, service) ? 1 : 0;
        }
    }
    return count;
}

int ReviewModel::blocked() const
{
    int count = 0;
    for (const HostPlan &host : m_plan.hosts) {
        for (const ServicePlan &service : host.services) {
            count += open(host.host, service) ? 1 : 0;
        }
    }
    return count;
}

int ReviewModel::unreached() const
{
    return static_cast<int>(std::count_if(m_plan.hosts.begin(), m_plan.hosts.end(),
                                          [](const HostPlan &host) { return host.error.has_value(); }));
}

QStringList ReviewModel::changedServers() const
{
    QStringList names;
    for (const HostPlan &host : m_plan.hosts) {
        if (std::any_of(host.services.begin(), host.services.end(),
                        [](const ServicePlan &s) { return s.changes() || s.blocked(); })) {
            names += host.host;
        }
    }
    return names;
}

QModelIndex ReviewModel::first() const
{
    for (int h = 0; h < rowCount(); ++h) {
        for (int s = 0; s < item(h)->rowCount(); ++s) {
            const QStandardItem *service = item(h)->child(s);
            if (service->rowCount() > 0) {
                return service->child(0)->index();
            }
        }
    }
    return rowCount() > 0 && item(0)->rowCount() > 0 ? item(0)->child(0)->index() : index(0, 0);
}

} // namespace chatelaine::gui
