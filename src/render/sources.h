// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Reading templates and plain files of a folder that strangers may have written.

#include "base/result.h"
#include "templates/templates.h"
#include "workspace/workspace.h"

#include <QByteArray>
#include <QString>

namespace chatelaine
{

/// The file, if it really lies in the workspace: a symbolic link must not carry a private key of this
/// computer to a server.
Result<QByteArray> readSource(const Workspace &workspace, const QString &path);
/// The same; it must be UTF-8.
Result<QByteArray> readTextSource(const Workspace &workspace, const QString &path);

/// Loads what a template includes: from templates/ of the role, then from the role's folder.
TemplateLoader roleLoader(const Workspace &workspace, const QString &rolePath);

} // namespace chatelaine
