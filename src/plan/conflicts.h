// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What keeps a service from being deployed, in sentences.

#include "base/error.h"
#include "render/render.h"

namespace chatelaine
{

/// Makes the errors of one instance; each says that the instance is left as it is.
class Conflicts
{
public:
    explicit Conflicts(const RenderedService &service) : m_service(service) {}

    Error foreignFile(const QString &path) const;
    Error foreignFolder(const QString &path) const;
    Error ofAnotherInstance(const QString &path, const QString &instance) const;
    Error twiceWanted(const QString &path, const QString &instance) const;
    Error unsafeParent(const QString &path, const QString &folder) const;
    Error folderInTheWay(const QString &path) const;
    Error noFolder(const QString &path) const;
    Error removedButChanged(const QString &path) const;
    Error ofAnotherHost(const QString &host) const;
    Error brokenManifest(const QString &path) const;

    Error noDocker() const;
    Error dockerFails(const QString &reason) const;
    Error noCompose() const;
    Error noSystemd() const;
    Error unknownKind(const QString &kind) const;

private:
    Error error(Text what, Text next, Cause cause = Cause::Conflict) const;

    const RenderedService &m_service;
};

} // namespace chatelaine
