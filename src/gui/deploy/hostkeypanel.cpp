// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/hostkeypanel.h"

#include "gui/widgets/shapepixmap.h"
#include "gui/widgets/type.h"
#include "ui_hostkeypanel.h"

namespace chatelaine::gui
{

QString grouped(const QString &fingerprint)
{
    const qsizetype colon = fingerprint.indexOf(QLatin1Char(':')) + 1;
    QString out = fingerprint.left(colon);
    for (qsizetype i = colon; i < fingerprint.size(); i += 4) {
        out += (i > colon ? QStringLiteral(" ") : QString()) + fingerprint.mid(i, 4);
    }
    return out;
}

HostKeyPanel::HostKeyPanel(const Question &question, QWidget *parent)
    : QuestionPanel(parent), m_ui(std::make_unique<Ui::HostKeyPanel>())
{
    m_ui->setupUi(this);
    m_ui->shape->setPixmap(shapePixmap(Shape::Attention, px(18), *this));
    m_ui->title->setText(tr("Is this really %1?").arg(question.asker()));
    m_ui->text->setText(tr("Compare this line with the one in your provider’s console (%1, %2). The other "
                           "servers carry on meanwhile.")
                            .arg(question.address, question.keyType));
    m_ui->fingerprint->setText(grouped(question.fingerprint));
    m_ui->fingerprint->setProperty("fingerprint", question.fingerprint);
    setAccessibleName(m_ui->title->text());
    setAccessibleDescription(m_ui->text->text() + QLatin1Char(' ') + question.fingerprint);
    for (QPushButton *button : {m_ui->differsButton, m_ui->matchesButton}) {
        button->setAutoDefault(false);
        button->setAccessibleDescription(m_ui->title->text() + QLatin1Char(' ') + question.fingerprint);
    }
    connect(m_ui->differsButton, &QPushButton::clicked, this, [this] { Q_EMIT answered(Answer{false, {}}); });
    connect(m_ui->matchesButton, &QPushButton::clicked, this, [this] { Q_EMIT answered(Answer{true, {}}); });
}

HostKeyPanel::~HostKeyPanel() = default;

QWidget *HostKeyPanel::entry() { return m_ui->fingerprint; }

} // namespace chatelaine::gui
