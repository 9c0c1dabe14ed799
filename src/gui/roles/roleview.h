// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/rolepreviews.h"

#include <QCoreApplication>
#include <QString>

namespace chatelaine::gui
{

/// What the page tells of one shown role: sentences about its files and values.
class RoleView
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::gui::RoleView)
public:
    RoleView() = default;
    RoleView(SnapshotPtr snapshot, RoleShownPtr shown);

    const RoleShown *shown() const { return m_shown.get(); }
    const RoleFile *file(std::size_t index) const;
    /// "x comes from group web · group_vars/web.yml:12", and the place itself.
    QString origin(const TemplateSpan &span) const;
    Place place(const TemplateSpan &span) const;
    /// Where a file's literal text stands.
    QString origin(const RoleFile &file) const;
    Place place(const RoleFile &file) const;
    /// The path with line as people see it.
    QString shownPlace(const Place &place) const;
    /// Mode, owner, condition, task: one line.
    QString about(const RoleFile &file) const;
    /// Why there is no text yet.
    QString atDeploy(const RoleFile &file) const;
    const Workspace *workspace() const { return m_snapshot ? &m_snapshot->workspace : nullptr; }

private:
    SnapshotPtr m_snapshot;
    RoleShownPtr m_shown;
};

} // namespace chatelaine::gui
