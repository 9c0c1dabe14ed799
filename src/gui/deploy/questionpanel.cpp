// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/questionpanel.h"

#include "gui/deploy/hostkeypanel.h"
#include "gui/deploy/secretpanel.h"
#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>

namespace chatelaine::gui
{

QuestionPanel::QuestionPanel(QWidget *parent) : QWidget(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { setMnemonics(isAncestorOf(now)); });
}

/// The focus moves while children are deleted; there is nothing left to be told of it.
QuestionPanel::~QuestionPanel() { disconnect(qApp, nullptr, this, nullptr); }

/// Several panels have the same buttons: Alt and a letter mean those where the person is.
void QuestionPanel::setMnemonics(bool on)
{
    for (auto *button : findChildren<QPushButton *>()) {
        constexpr const char *name = "textWithMnemonic";
        if (!button->property(name).isValid()) {
            button->setProperty(name, button->text());
        }
        const QString text = button->property(name).toString();
        button->setText(on ? text : QString(text).remove(QLatin1Char('&')));
    }
}

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
