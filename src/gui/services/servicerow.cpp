// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/servicerow.h"

#include "base/qt.h"
#include "gui/widgets/words.h"

#include <algorithm>

namespace chatelaine::gui
{

ServiceRow ServiceRow::of(const ServerSnapshot &server, const RenderOutcome &outcome,
                          const ServiceStatus &status)
{
    ServiceRow row;
    row.host = server.name;
    row.instance = outcome.instance.name;
    row.title = outcome.service.title.isEmpty() ? outcome.instance.service : outcome.service.title;
    row.kind = Words::of(outcome.service.kind);
    row.health = status.health;
    row.differs = status.differs;
    row.seen = status.seen.isValid();
    const auto differing = [](const FileChange &change) {
        return change.state != FileChange::State::Unchanged;
    };
    const auto files =
        status.plan ? std::count_if(status.plan->files.begin(), status.plan->files.end(), differing) : 0;
    if (!outcome.errors.empty()) {
        row.health = Health::Attention;
        row.remark = translated(outcome.errors.front().what);
    } else if (status.plan && status.plan->blocked()) {
        row.remark = translated(status.remark);
    } else if (files > 0) {
        row.remark = files == 1 ? tr("1 file to deploy") : tr("%1 files to deploy").arg(files);
    } else if (!status.remark.empty()) {
        row.remark = translated(status.remark);
    } else if (!row.seen) {
        row.remark = tr("not compared yet");
    }
    return row;
}

std::vector<ServiceRow> serviceRows(const Desk &desk, const ServerSnapshot &server)
{
    std::vector<ServiceRow> rows;
    rows.reserve(server.services.size());
    const ServerStatus status = desk.status(server.name);
    for (const RenderOutcome &outcome : server.services) {
        rows.push_back(ServiceRow::of(server, outcome, status.services.value(outcome.instance.name)));
    }
    return rows;
}

std::vector<ServiceRow> serviceRows(const Desk &desk)
{
    std::vector<ServiceRow> rows;
    if (const SnapshotPtr snapshot = desk.snapshot()) {
        for (const ServerSnapshot &server : snapshot->servers) {
            const std::vector<ServiceRow> own = serviceRows(desk, server);
            rows.insert(rows.end(), own.begin(), own.end());
        }
    }
    return rows;
}

} // namespace chatelaine::gui
