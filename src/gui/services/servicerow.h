// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"

#include <QCoreApplication>

#include <vector>

namespace chatelaine::gui
{

/// A service instance as lists show it.
struct ServiceRow {
    Q_DECLARE_TR_FUNCTIONS(chatelaine::gui::ServiceRow)
public:
    QString host;
    QString instance;
    QString title; ///< in the person's language
    QString kind;
    Health health = Health::Unknown;
    QString remark;
    bool differs = false;
    bool seen = false;
    friend bool operator==(const ServiceRow &, const ServiceRow &) = default;

    static ServiceRow of(const ServerSnapshot &server, const RenderOutcome &outcome,
                         const ServiceStatus &status);
};

std::vector<ServiceRow> serviceRows(const Desk &desk);
std::vector<ServiceRow> serviceRows(const Desk &desk, const ServerSnapshot &server);

} // namespace chatelaine::gui
