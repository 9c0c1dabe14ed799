// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

class QWidget;

namespace chatelaine::gui
{

/// What is known of a service, as rows of a label and a text.
class StatusRows
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::gui::StatusRows)
public:
    struct Row {
        QString label;
        QString text;
        bool fixed = false; ///< a path or a name as the machine writes it
    };
    StatusRows(const RenderOutcome &outcome, const ServiceStatus &status);
    const std::vector<Row> &rows() const { return m_rows; }
    /// Makes labels for the rows in a widget with a vertical layout, in place of those before.
    void fill(QWidget &content) const;

private:
    void addState(const ServiceStatus &status);
    void addPlan(const ServicePlan &plan);
    static QString say(const HealthCheck &check);

    std::vector<Row> m_rows;
};

} // namespace chatelaine::gui
