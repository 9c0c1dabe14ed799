// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/panelbox.h"

#include "gui/widgets/type.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace chatelaine::gui
{

PanelBox::PanelBox(QWidget *panel, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(52), 3, px(24), 8);
    panel->setParent(this);
    layout->addWidget(panel);
}

void PanelBox::keyPressEvent(QKeyEvent *event)
{
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    event->setAccepted(!command && event->key() != Qt::Key_Escape);
}

int PanelBox::fit(int width)
{
    for (QWidget *child : findChildren<QWidget *>()) {
        child->ensurePolished(); // the fonts of labels come with it, and with them the height
    }
    layout()->activate();
    m_height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                             : layout()->totalSizeHint().height();
    return m_height;
}

} // namespace chatelaine::gui
