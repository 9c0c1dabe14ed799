// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/snapshot.h"
#include "render/playpreview.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace chatelaine
{

/// Where the value of a variable comes from, as a role sees it.
struct VariableOrigin {
    Text layer;
    Place place;
};

/// A role (or the tasks of a play) that runs on a server.
struct RoleEntry {
    QString play;
    QString title;
    QStringList conditions;    ///< of its entry in the play
    std::size_t playIndex = 0; ///< in the snapshot's plays
    std::size_t part = 0;
    friend bool operator==(const RoleEntry &, const RoleEntry &) = default;
};

/// One role as it is shown: immutable, made in another thread.
struct RoleShown {
    QString host;
    RoleEntry role;
    std::vector<RoleFile> files;
    std::vector<Error> findings;            ///< Cause::AtDeploy: known only then
    QHash<QString, VariableOrigin> origins; ///< of the variables in the files' spans
    std::vector<std::size_t> changed;       ///< files that differ from what was shown before
};
using RoleShownPtr = std::shared_ptr<const RoleShown>;

/// Previews of the roles of one server, made in a worker thread and kept up to date with the folder. Lives on
/// the GUI thread.
class RolePreviews : public QObject
{
    Q_OBJECT
public:
    explicit RolePreviews(QObject *parent = nullptr);
    ~RolePreviews() override;

    /// The roles of a server; rolesChanged() follows when they are known.
    void open(const SnapshotPtr &snapshot, const QString &host, const Dict &facts);
    /// One of them; shownChanged() follows.
    void show(const RoleEntry &role);

    const QString &host() const { return m_host; }
    const std::vector<RoleEntry> &roles() const { return m_roles; }
    /// Of the server's plays: roles that do not exist, broken files.
    const std::vector<Error> &findings() const { return m_findings; }
    RoleShownPtr shown() const { return m_shown; }
    bool isBusy() const { return m_waiting > 0; }

Q_SIGNALS:
    void rolesChanged();
    void shownChanged();

private:
    struct Worker;
    void request(const std::optional<RoleEntry> &role);

    QThreadPool m_pool; ///< of one thread, so that what m_worker has is used by one at a time
    std::shared_ptr<Worker> m_worker;
    SnapshotPtr m_snapshot;
    QString m_host;
    Dict m_facts;
    std::vector<RoleEntry> m_roles;
    std::vector<Error> m_findings;
    RoleShownPtr m_shown;
    std::optional<RoleEntry> m_wanted;
    int m_waiting = 0;
    int m_generation = 0; ///< only the newest request is worked on
};

} // namespace chatelaine
