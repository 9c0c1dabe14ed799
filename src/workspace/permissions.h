// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a folder may do on this computer: opening it runs nothing.

#include "base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>
#include <mutex>

namespace chatelaine
{

/// Something in a folder that would run, or read what lies outside the folder.
struct PermissionRequest {
    enum class Kind { InventoryProgram, VaultPasswordProgram, Lookup };
    Kind kind = Kind::InventoryProgram;
    QString subject;    ///< what it is, as a person knows it: a path in the folder, a command line
    QByteArray content; ///< of the program or the lookup: what changed since it was allowed is asked again
    QString sha256() const; ///< of content, in hex
    friend bool operator==(const PermissionRequest &, const PermissionRequest &) = default;
};
QString permissionWord(PermissionRequest::Kind kind); ///< as in files and answers: "inventory-program" …

/// What a person allowed on this computer, for one folder. Each thing is asked once and a "yes" is kept in
/// the person's own data folder; a "no" holds for as long as the program runs. Any thread, one question at a
/// time.
class Permissions
{
public:
    /// Says yes or no. Without it nothing is asked, and only what was allowed earlier is.
    using Ask = std::function<bool(const PermissionRequest &)>;

    /// `root` is the workspace's folder.
    Permissions(QString root, QString file, Ask ask);
    /// With the usual file of this computer.
    explicit Permissions(QString root, Ask ask = {});

    bool allows(const PermissionRequest &request);
    /// Keeps a "yes". Errors: the file cannot be written.
    Result<void> allow(const PermissionRequest &request);

private:
    QString keyOf(const PermissionRequest &request) const;
    QSet<QString> kept() const;

    QString m_root;
    QString m_file;
    Ask m_ask;
    std::mutex m_mutex;
    QSet<QString> m_refused;
};

} // namespace chatelaine
