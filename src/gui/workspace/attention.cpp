// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workspace/attention.h"

#include "base/qt.h"
#include "gui/widgets/words.h"

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

QString rest(const Error &error)
{
    QStringList parts;
    for (const Text *part : {&error.because, &error.unchanged, &error.next}) {
        if (!part->empty()) {
            parts += translated(*part);
        }
    }
    return parts.join(QLatin1Char(' '));
}

QString placed(const Error &error, const Workspace &workspace)
{
    QString text = rest(error);
    if (!error.place.file.empty()) {
        const QString where =
            workspace.shown(qstr(error.place.file)) +
            (error.place.line > 0 ? QStringLiteral(":%1").arg(error.place.line) : QString());
        text = text.isEmpty() ? where : where + QStringLiteral(" · ") + text;
    }
    return text;
}

int urgency(Shape shape)
{
    switch (shape) {
    case Shape::Down:
        return 0;
    case Shape::Attention:
        return 1;
    default:
        return 2;
    }
}

} // namespace

void Attention::addServer(std::vector<Attention> &list, const ServerSnapshot &server,
                          const ServerStatus &status)
{
    const Location there{Location::Page::Server, server.name};
    if (!server.connection) {
        list.push_back({Shape::Attention, tr("%1 cannot be reached as it is written").arg(server.name),
                        translated(server.connection.error().what), tr("Show the server"), there});
    } else if (status.error) {
        list.push_back({Words::shapeOf(status.health),
                        status.health == Health::Unknown ? tr("%1 does not answer").arg(server.name)
                                                         : tr("%1 does not let us in").arg(server.name),
                        translated(status.error->what), tr("Show the server"), there});
    }
    for (const Error &finding : server.findings) {
        if (!server.connection && finding == server.connection.error()) {
            continue; // said above
        }
        list.push_back(
            {Shape::Attention, translated(finding.what), rest(finding), tr("Show the server"), there});
    }
}

void Attention::addService(std::vector<Attention> &list, const ServerSnapshot &server,
                           const RenderOutcome &outcome, const ServiceStatus &status)
{
    const QString name = tr("%1 on %2", "service on server").arg(outcome.instance.name, server.name);
    const Location there{Location::Page::Service, server.name, outcome.instance.name};
    if (!outcome.errors.empty()) {
        list.push_back({Shape::Attention, tr("%1 cannot be deployed").arg(name),
                        translated(outcome.errors.front().what), tr("Show the place"), there});
    } else if (status.plan && status.plan->blocked()) {
        list.push_back({Shape::Attention, tr("%1 needs a decision").arg(name),
                        translated(status.plan->problems.front().what), tr("Show the files"), there});
    } else if (status.health == Health::Down && !status.differs) {
        list.push_back({Shape::Down, tr("%1 is down").arg(name), translated(status.remark),
                        tr("Show the service"), there});
    } else if (status.health == Health::Attention && !status.remark.empty()) {
        list.push_back({Shape::Attention, tr("%1 needs attention").arg(name), translated(status.remark),
                        tr("Show the service"), there});
    }
}

std::vector<Attention> Attention::of(const Desk &desk)
{
    std::vector<Attention> list;
    const SnapshotPtr snapshot = desk.snapshot();
    if (!snapshot) {
        return list;
    }
    for (const Error &finding : snapshot->findings) {
        list.push_back(
            {Shape::Attention, translated(finding.what), placed(finding, snapshot->workspace), {}, {}});
    }
    for (const ServerSnapshot &server : snapshot->servers) {
        const ServerStatus status = desk.status(server.name);
        addServer(list, server, status);
        for (const RenderOutcome &outcome : server.services) {
            addService(list, server, outcome, status.services.value(outcome.instance.name));
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const Attention &a, const Attention &b) {
        return urgency(a.shape) < urgency(b.shape);
    });
    return list;
}

} // namespace chatelaine::gui
