// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/questionpanel.h"

#include "gui/deploy/hostkeypanel.h"
#include "gui/deploy/secretpanel.h"
#include "gui/widgets/tokens.h"

#include <QPainter>

namespace chatelaine::gui
{

QuestionPanel::QuestionPanel(QWidget *parent) : QWidget(parent) {}

QuestionPanel *QuestionPanel::make(const Question &question, QWidget *parent)
{
    if (question.kind == Question::Kind::HostKey) {
        return new HostKeyPanel(question, parent);
    }
    return new SecretPanel(question, parent);
}

void QuestionPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(palette()).warnTint);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace chatelaine::gui
