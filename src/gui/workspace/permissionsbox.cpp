// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workspace/permissionsbox.h"

#include "desk/desk.h"
#include "gui/widgets/errorpanel.h"

#include <QVBoxLayout>

namespace chatelaine::gui
{

namespace
{

Error question(const PermissionRequest &request)
{
    const std::string subject = request.subject.toStdString();
    Error error =
        request.kind == PermissionRequest::Kind::Lookup
            ? Error(Text(QT_TRANSLATE_NOOP("Chatelaine",
                                           "May the templates of this folder reach outside it: %1?"),
                         {subject}))
                  .leaving(Text(QT_TRANSLATE_NOOP(
                      "Chatelaine", "Until then the files that need it cannot be shown or deployed.")))
            : Error(Text(QT_TRANSLATE_NOOP("Chatelaine", "May %1 run on this computer?"), {subject}))
                  .leaving(Text(QT_TRANSLATE_NOOP(
                      "Chatelaine", "It is a program in this folder; opening a folder runs nothing. "
                                    "Until then what it knows is missing here.")));
    return std::move(error)
        .advising(Text(QT_TRANSLATE_NOOP(
            "Chatelaine", "Allow it only if you trust who wrote it: it would run with all your rights. You "
                          "are asked again when it changes.")))
        .detailed(request.content.toStdString());
}

} // namespace

PermissionsBox::PermissionsBox(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->setContentsMargins(0, 0, 0, 12);
    hide();
}

void PermissionsBox::showRefused(Desk &desk)
{
    if (desk.snapshot()->refused == m_shown) {
        return; // what was folded out stays so
    }
    m_shown = desk.snapshot()->refused;
    for (QWidget *panel : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        panel->hide();
        panel->deleteLater();
    }
    for (const PermissionRequest &request : m_shown) {
        ask(desk, request);
    }
    setVisible(!m_shown.empty());
}

void PermissionsBox::ask(Desk &desk, const PermissionRequest &request)
{
    auto *panel = new ErrorPanel(this);
    panel->setFinding(question(request), {});
    panel->setAction(tr("A&llow it"));
    connect(panel, &ErrorPanel::actionTriggered, this, [panel, &desk, request] {
        if (const Result<void> kept = desk.allow(request); !kept) {
            panel->setError(kept.error(), {});
            panel->setAction({});
        }
    });
    layout()->addWidget(panel);
}

} // namespace chatelaine::gui
