// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace chatelaine::gui
{

/// A file of a service as wanted, and what a comparison said of it.
struct FileEntry {
    RenderedFile file;
    std::optional<FileChange> change; ///< nullopt: not compared
    QString shown;                    ///< path below the service's base, else absolute
};

/// What pages tell of one instance: its files, sentences about them.
class ServiceView
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::gui::ServiceView)
public:
    ServiceView(SnapshotPtr snapshot, const RenderOutcome &outcome, ServiceStatus status);

    std::vector<FileEntry> files() const;
    /// "group web · group_vars/web.yml:12": where the value came from that an expression wrote.
    QString origin(const TemplateSpan &span) const;
    /// Where a file's literal text stands.
    QString origin(const RenderedFile &file) const;
    /// One sentence: what deploying restarts.
    QString consequence() const;
    bool compared() const { return m_status.plan.has_value(); }

private:
    SnapshotPtr m_snapshot;
    const RenderOutcome &m_outcome; ///< of m_snapshot
    ServiceStatus m_status;
    std::optional<HostVariables> m_variables;
};

/// One sentence: what carrying out the plan restarts.
QString consequenceOf(const ServicePlan &plan);
QString shownPath(const QString &path, const QString &base);

} // namespace chatelaine::gui
