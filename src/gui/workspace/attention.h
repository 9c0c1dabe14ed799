// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/desk.h"
#include "gui/shell/location.h"
#include "gui/widgets/stateshape.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace chatelaine::gui
{

/// Something that needs a person.
struct Attention {
    Q_DECLARE_TR_FUNCTIONS(chatelaine::gui::Attention)
public:
    Shape shape = Shape::Attention;
    QString title;
    QString sentence;
    QString link; ///< the words of the way there; empty: it leads nowhere
    Location location;
    friend bool operator==(const Attention &, const Attention &) = default;

    /// The most urgent first: down, refused, cannot be written, conflicts, findings, not reached.
    static std::vector<Attention> of(const Desk &desk);

private:
    static void addServer(std::vector<Attention> &list, const ServerSnapshot &server,
                          const ServerStatus &status);
    static void addService(std::vector<Attention> &list, const ServerSnapshot &server,
                           const RenderOutcome &outcome, const ServiceStatus &status);
};

} // namespace chatelaine::gui
