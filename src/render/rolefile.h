// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "render/render.h"

#include <optional>

namespace chatelaine
{

/// A file that a task of a role writes, or a template of the role that no task was seen to write.
struct RoleFile {
    enum class Kind { Template, Content, Copy }; ///< template; copy with `content`; copy with `src`
    Kind kind = Kind::Template;
    /// `path`: where the task puts it; empty while only a deploy knows it, or no task writes it. Mode, owner
    /// and group hold only where `mode` … below say so.
    RenderedFile file;
    QString role;           ///< whose template it is
    QString name;           ///< unique within the role: "<template path without .j2>[@item]", "copy/<path>"
    QString item;           ///< of a loop, in short
    QString task;           ///< its name; may be empty
    Place place;            ///< of the task; empty: no task writes this template
    QStringList conditions; ///< `when`, as written, outer ones first
    std::optional<bool> active = true; ///< whether they hold; none: known only at deploy
    bool elsewhere = false;            ///< delegated to another machine
    QString mode;                      ///< as the task says, rendered; empty: as the system makes it
    QString owner;
    QString group;
    /// Variables that only a deploy knows, where the content was made with the values they have before.
    QStringList assumed;
    /// Why there is no content; Cause::AtDeploy: it is known only then, which is nothing wrong.
    std::optional<Error> error;
    /// Why path, mode, owner or group is missing.
    std::optional<Error> targetError;
};

} // namespace chatelaine
