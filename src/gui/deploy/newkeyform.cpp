// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/newkeyform.h"

#include "gui/deploy/hostkeypanel.h"
#include "gui/widgets/tokens.h"
#include "ui_newkeyform.h"

#include <QKeyEvent>
#include <QPainter>

namespace chatelaine::gui
{

NewKeyForm::NewKeyForm(const HostKeyStop &stop, QWidget *parent)
    : QWidget(parent), m_stop(stop), m_ui(std::make_unique<Ui::NewKeyForm>())
{
    m_ui->setupUi(this);
    const QString &name = stop.target.name;
    m_ui->title->setText(!stop.keyChanged()
                             ? tr("%1 has moved. Is it still the same server?").arg(name)
                             : tr("%1 has another key. Is it still the same server?").arg(name));
    Target before = stop.target;
    before.address = stop.knownAddress;
    before.port = stop.knownPort;
    m_ui->before->setText(before.shownAddress() + QLatin1Char('\n') + grouped(stop.knownFingerprint));
    m_ui->now->setText(stop.target.shownAddress() + QLatin1Char('\n') + grouped(stop.shown.fingerprint()));
    showChanges();
    m_ui->help->setText(
        tr("Ask the person who runs the server, by phone or face to face, whether this is right, "
           "and for the fingerprint of its key (%1). Enter what you are told.")
            .arg(QString::fromLatin1(stop.shown.type)));
    m_ui->fingerprint->setAccessibleDescription(m_ui->title->text() + QLatin1Char(' ') + m_ui->help->text());
    m_ui->acceptButton->setAccessibleDescription(m_ui->title->text());
    m_ui->verdict->hide();
    setAccessibleName(m_ui->title->text());
    setFocusProxy(m_ui->fingerprint);
    connect(m_ui->fingerprint, &QLineEdit::textChanged, this, &NewKeyForm::judge);
    connect(m_ui->fingerprint, &QLineEdit::returnPressed, this, &NewKeyForm::accept);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &NewKeyForm::accept);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &NewKeyForm::closed);
}

NewKeyForm::~NewKeyForm() = default;

void NewKeyForm::showChanges()
{
    QStringList lines;
    for (const LineChange &change : m_stop.changes) {
        lines << (change.commit.isEmpty()
                      ? tr("%1: on this computer, not yet in Git").arg(change.place)
                      : tr("%1: %2, commit %3 of %4", "file:line, author, hash, date")
                            .arg(change.place, change.author, change.commit, change.date));
    }
    m_ui->changes->setText(lines.join(QLatin1Char('\n')));
    m_ui->changes->setTextFormat(Qt::PlainText);
    m_ui->changes->setVisible(!lines.isEmpty());
    m_ui->changesLabel->setVisible(!lines.isEmpty());
}

void NewKeyForm::judge()
{
    const QString said = m_ui->fingerprint->text();
    const bool right = isFingerprint(said, m_stop.shown.fingerprint());
    m_ui->acceptButton->setEnabled(right);
    // Half a fingerprint is not wrong yet.
    const bool whole = said.simplified().remove(QLatin1Char(' ')).size() >= m_stop.shown.fingerprint().size();
    const bool wrong = !right && whole;
    m_ui->verdict->setText(
        wrong ? tr("The server shows another fingerprint. Do not accept it; ask once more.") : QString());
    if (m_ui->verdict->isVisibleTo(this) != wrong) {
        m_ui->verdict->setVisible(wrong);
        Q_EMIT resized();
    }
}

void NewKeyForm::accept()
{
    if (m_ui->acceptButton->isEnabled()) {
        m_ui->acceptButton->setEnabled(false);
        Q_EMIT accepted(m_ui->fingerprint->text());
    }
}

void NewKeyForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void NewKeyForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(palette()).warnTint);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace chatelaine::gui
