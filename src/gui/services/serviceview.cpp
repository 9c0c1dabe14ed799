// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/serviceview.h"

#include "base/qt.h"

#include <QHash>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

struct Consequence {
    Q_DECLARE_TR_FUNCTIONS(chatelaine::gui::ServiceView)
public:
    static QString of(const ServicePlan &plan)
    {
        const QString name = plan.service.instance;
        const auto has = [&](PlanStep::Action action) {
            return std::any_of(plan.steps.begin(), plan.steps.end(),
                               [&](const PlanStep &step) { return step.action == action && step.changes; });
        };
        if (plan.blocked()) {
            return {}; // what blocks it says so itself
        }
        if (!plan.changes()) {
            return tr("Nothing to deploy: the server has exactly these files.");
        }
        if (has(PlanStep::Action::ComposeUp)) {
            return tr("Deploying starts the containers of %1 anew where they changed; it may be away for "
                      "some seconds. "
                      "Data stays.")
                .arg(name);
        }
        if (has(PlanStep::Action::Restart) || has(PlanStep::Action::Enable)) {
            return tr("Deploying restarts %1 once. Data stays.").arg(name);
        }
        if (has(PlanStep::Action::Reload)) {
            return tr("Deploying copies the files and reloads %1; nothing is interrupted.").arg(name);
        }
        return tr("Deploying copies the files; nothing restarts.");
    }
};

} // namespace

QString consequenceOf(const ServicePlan &plan) { return Consequence::of(plan); }

QString shownPath(const QString &path, const QString &base)
{
    if (!base.isEmpty() && path.startsWith(base + QLatin1Char('/'))) {
        return path.mid(base.size() + 1);
    }
    return path;
}

ServiceView::ServiceView(SnapshotPtr snapshot, const RenderOutcome &outcome, ServiceStatus status)
    : m_snapshot(std::move(snapshot)), m_outcome(outcome), m_status(std::move(status))
{
    if (auto variables = instanceVariables(m_snapshot->variables, m_snapshot->catalogue, outcome.instance)) {
        m_variables = std::move(*variables);
    }
}

std::vector<FileEntry> ServiceView::files() const
{
    QHash<QString, const FileChange *> changes;
    if (m_status.plan) {
        for (const FileChange &change : m_status.plan->files) {
            changes.insert(change.path, &change);
        }
    }
    std::vector<FileEntry> entries;
    for (const RenderedFile &file : m_outcome.service.files) {
        FileEntry entry{file, std::nullopt, shownPath(file.path, m_outcome.service.base)};
        if (file.directory) {
            entry.shown += QLatin1Char('/');
        }
        if (const FileChange *change = changes.take(file.path)) {
            entry.change = *change;
        }
        entries.push_back(std::move(entry));
    }
    if (m_status.plan) {
        for (const FileChange &change : m_status.plan->files) {
            if (changes.contains(change.path)) { // on the server, no longer wanted
                RenderedFile gone;
                gone.path = change.path;
                entries.push_back({gone, change, shownPath(change.path, m_outcome.service.base)});
            }
        }
    }
    return entries;
}

QString ServiceView::origin(const TemplateSpan &span) const
{
    const Place place = (span.origin.line > 0 ? span.origin : span.place).place();
    const QString where = m_snapshot->workspace.shown(qstr(place.file)) +
                          (place.line > 0 ? QStringLiteral(":%1").arg(place.line) : QString());
    const QString name = qstr(span.variable);
    if (name.isEmpty()) {
        return tr("made in the template · %1").arg(where);
    }
    if (m_variables) {
        const std::vector<Layer> layers = m_variables->layers(name);
        if (!layers.empty()) {
            const QString layer = translated(describe(layers.back()));
            return where.isEmpty() ? tr("%1 comes from %2").arg(name, layer)
                                   : tr("%1 comes from %2 · %3").arg(name, layer, where);
        }
    }
    return where.isEmpty() ? name : tr("%1 · %2", "variable, place").arg(name, where);
}

QString ServiceView::origin(const RenderedFile &file) const
{
    if (file.source.isEmpty()) {
        return {};
    }
    return tr("literally in %1").arg(m_snapshot->workspace.shown(file.source));
}

QString ServiceView::consequence() const
{
    if (!m_outcome.errors.empty()) {
        return tr("It cannot be deployed before the errors above are mended.");
    }
    if (!m_status.plan) {
        return tr("What deploying changes and restarts is known after comparing with the server.");
    }
    return consequenceOf(*m_status.plan);
}

} // namespace chatelaine::gui
