// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deploy/scene.h"

#include <stop_token>

namespace chatelaine
{

/// The deploy of one service: copy, start, check, record. Its end is reported through the scene's report.
/// After any end (also of the program or the connection) the server is in a state that the next run
/// understands: before `copy` ends nothing is changed or all is put back; from then until `record` it counts
/// as interrupted, and the next run applies it again.
class ServiceDeploy
{
public:
    explicit ServiceDeploy(Scene &scene) : m_scene(scene) {}
    /// The error that ended it, which was reported already.
    Result<void> run(std::stop_token stop);

private:
    Result<void> copy(std::stop_token stop);
    Result<void> start(std::stop_token stop);
    Result<void> check(std::stop_token stop);
    Result<void> record();
    Result<void> undo(Error cancelled);
    Result<void> leave(Error error);
    bool writeJournal(const QString &result, const Error *error, const QByteArray &manifest,
                      const QByteArray &files, Error *problem);

    Scene &m_scene;
    QString m_release;
};

} // namespace chatelaine
