// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/roles/roleview.h"

#include "base/qt.h"

namespace chatelaine::gui
{

RoleView::RoleView(SnapshotPtr snapshot, RoleShownPtr shown)
    : m_snapshot(std::move(snapshot)), m_shown(std::move(shown))
{
}

const RoleFile *RoleView::file(std::size_t index) const
{
    return m_shown && index < m_shown->files.size() ? &m_shown->files[index] : nullptr;
}

QString RoleView::shownPlace(const Place &place) const
{
    const QString file = m_snapshot ? m_snapshot->workspace.shown(qstr(place.file)) : qstr(place.file);
    return place.line > 0 ? file + QLatin1Char(':') + QString::number(place.line) : file;
}

Place RoleView::place(const TemplateSpan &span) const
{
    const auto found =
        m_shown ? m_shown->origins.constFind(qstr(span.variable)) : decltype(m_shown->origins.cend())();
    if (m_shown && found != m_shown->origins.cend() && !found->place.file.empty()) {
        return found->place;
    }
    return (span.origin.line > 0 ? span.origin : span.place).place();
}

QString RoleView::origin(const TemplateSpan &span) const
{
    const QString name = qstr(span.variable);
    const QString where = shownPlace(place(span));
    if (name.isEmpty()) {
        return tr("made in the template · %1").arg(where);
    }
    const QString layer = m_shown ? translated(m_shown->origins.value(name).layer) : QString();
    if (layer.isEmpty()) {
        return where.isEmpty() ? name : tr("%1 · %2", "variable, place").arg(name, where);
    }
    return where.isEmpty() ? tr("%1 comes from: %2").arg(name, layer)
                           : tr("%1 comes from: %2 · %3").arg(name, layer, where);
}

Place RoleView::place(const RoleFile &file) const
{
    Place place;
    place.file = sstr(file.file.source);
    return place.file.empty() ? file.place : place;
}

QString RoleView::origin(const RoleFile &file) const
{
    const Place where = place(file);
    return where.file.empty() ? QString() : tr("written like this in %1").arg(shownPlace(where));
}

QString RoleView::about(const RoleFile &file) const
{
    QStringList parts;
    if (!file.mode.isEmpty()) {
        parts += tr("mode %1").arg(file.mode);
    }
    if (!file.owner.isEmpty() || !file.group.isEmpty()) {
        parts += tr("owner %1").arg(file.owner + QLatin1Char(':') + file.group);
    }
    if (file.place.file.empty()) {
        parts += tr("no task that is known here writes this template");
    } else {
        const QString where = shownPlace(file.place);
        parts += file.task.isEmpty() ? tr("written by the task at %1").arg(where)
                                     : tr("written by “%1” at %2").arg(file.task, where);
    }
    if (file.elsewhere) {
        parts += tr("on another machine");
    }
    QString text = parts.join(QStringLiteral(" · "));
    if (!file.assumed.isEmpty()) {
        text += QLatin1Char('\n') + tr("Known only at deploy, shown with the value from before: %1")
                                        .arg(file.assumed.join(QStringLiteral(", ")));
    }
    if (!file.conditions.isEmpty()) {
        const QString all = file.conditions.join(QStringLiteral(" and "));
        text +=
            QLatin1Char('\n') + (!file.active   ? tr("Only if this holds, which is known only at deploy: %1")
                                 : *file.active ? tr("Written because this holds: %1")
                                                : tr("Not written, because this does not hold: %1"))
                                    .arg(all);
    }
    return text;
}

QString RoleView::atDeploy(const RoleFile &file) const
{
    if (!file.error) {
        return {};
    }
    return translated(file.error->what) + QLatin1Char('\n') +
           tr("It comes from the result of a task or from a fact of the server, so this file cannot be shown "
              "before. A value in the variables of this server (host_vars) stands in for it here.");
}

} // namespace chatelaine::gui
