// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/errorlist.h"

#include "base/qt.h"
#include "gui/widgets/errorpanel.h"
#include "workspace/workspace.h"

#include <QLayout>

#include <algorithm>

namespace chatelaine::gui
{

QString shownPlace(const Error &error, const Workspace &workspace)
{
    if (error.place.file.empty()) {
        return {};
    }
    Place place = error.place;
    place.file = sstr(workspace.shown(qstr(place.file)));
    return qstr(place.toString());
}

void showErrors(QWidget &box, const Workspace &workspace, const std::vector<Error> &errors,
                const std::vector<Error> &findings)
{
    constexpr std::size_t most = 10;
    for (QWidget *panel : box.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        panel->hide();
        panel->deleteLater();
    }
    for (std::size_t i = 0; i < std::min(most, errors.size()); ++i) {
        auto *panel = new ErrorPanel(&box);
        panel->setError(errors[i], shownPlace(errors[i], workspace));
        box.layout()->addWidget(panel);
    }
    for (std::size_t i = 0; i < std::min(most, findings.size()); ++i) {
        auto *panel = new ErrorPanel(&box);
        panel->setFinding(findings[i], shownPlace(findings[i], workspace));
        box.layout()->addWidget(panel);
    }
    box.setVisible(!errors.empty() || !findings.empty());
}

} // namespace chatelaine::gui
