// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/secretpanel.h"

#include "gui/widgets/shapepixmap.h"
#include "gui/widgets/type.h"
#include "ui_secretpanel.h"

namespace chatelaine::gui
{

SecretPanel::SecretPanel(const Question &question, QWidget *parent)
    : QuestionPanel(parent), m_ui(std::make_unique<Ui::SecretPanel>())
{
    m_ui->setupUi(this);
    m_ui->shape->setPixmap(shapePixmap(question.attempt > 1 ? Shape::Down : Shape::Attention, px(18), *this));
    m_ui->title->setText(titleOf(question));
    QString text =
        tr("Kept in memory until Chatelaine closes; written nowhere. The other servers carry on meanwhile.");
    if (question.attempt > 1) {
        text = tr("That was not accepted. Please try again.") + QLatin1Char(' ') + text;
    }
    m_ui->text->setText(text);
    setAccessibleName(m_ui->title->text());
    setAccessibleDescription(text);
    m_ui->secret->setAccessibleName(m_ui->title->text());
    m_ui->secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_ui->declineButton->setAccessibleDescription(tr("The server is left as it is this time."));
    // An empty password is a slip; what a server asks itself may be answered by Return alone.
    m_mayBeEmpty = question.kind == Question::Kind::Prompt;
    m_ui->answerButton->setEnabled(m_mayBeEmpty);
    connect(m_ui->secret, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->answerButton->setEnabled(m_mayBeEmpty || !text.isEmpty()); });
    connect(m_ui->secret, &QLineEdit::returnPressed, this, &SecretPanel::send);
    connect(m_ui->answerButton, &QPushButton::clicked, this, &SecretPanel::send);
    connect(m_ui->declineButton, &QPushButton::clicked, this, [this] {
        m_ui->secret->clear();
        Q_EMIT answered(Answer{false, {}});
    });
}

SecretPanel::~SecretPanel() { m_ui->secret->clear(); }

QString SecretPanel::titleOf(const Question &question)
{
    switch (question.kind) {
    case Question::Kind::Passphrase:
        return tr("Passphrase of the key %1, to log in to %2").arg(question.subject, question.asker());
    case Question::Kind::LoginPassword:
        return tr("Password of %1 on %2").arg(question.account, question.asker());
    case Question::Kind::BecomePassword:
        return tr("Password of %1 on %2, to become root by %3")
            .arg(question.account, question.asker(), question.subject);
    case Question::Kind::Prompt:
        return tr("%1 asks: %2").arg(question.asker(), question.prompt);
    case Question::Kind::HostKey:
        break;
    }
    return question.asker();
}

void SecretPanel::send()
{
    if (!m_ui->answerButton->isEnabled()) {
        return;
    }
    Answer answer{true, WipedText(m_ui->secret->text().toStdString())};
    m_ui->secret->clear();
    Q_EMIT answered(answer);
}

QWidget *SecretPanel::entry() { return m_ui->secret; }

} // namespace chatelaine::gui
