// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/stoppanel.h"

#include "base/qt.h"
#include "gui/deploy/newkeyform.h"
#include "gui/widgets/errorpanel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine::gui
{

StopPanel::StopPanel(const HostKeyStop &stop, QWidget *parent)
    : QWidget(parent), m_stop(stop), m_error(new ErrorPanel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_error);
    connect(m_error, &ErrorPanel::resized, this, &StopPanel::resized);
    connect(m_error, &ErrorPanel::actionTriggered, this, &StopPanel::act);
    showAction();
}

void StopPanel::setError(const Error &error, const QString &place, const QString &raw)
{
    m_error->setError(error, place, raw);
}

void StopPanel::setRetry(bool possible)
{
    m_retry = possible;
    showAction();
}

void StopPanel::setAccepted(const std::optional<Error> &error)
{
    close();
    if (error) {
        m_error->setError(*error, qstr(error->place.toString()));
    } else {
        m_trusted = true;
        Error known(
            Text(QT_TRANSLATE_NOOP("Chatelaine", "%1 is trusted with this address and key from now on."),
                 {sstr(m_stop.target.name)}));
        if (m_stop.keyChanged()) {
            known.unchanged =
                Text(QT_TRANSLATE_NOOP("Chatelaine", "A password that was kept for the old key is not used; "
                                                     "you are asked for it again."));
        }
        m_error->setSettled(known);
    }
    showAction();
    Q_EMIT resized();
}

void StopPanel::act()
{
    if (m_trusted) {
        Q_EMIT retryWanted();
    } else {
        open();
    }
}

void StopPanel::open()
{
    if (m_trusted || m_form) {
        return;
    }
    m_form = new NewKeyForm(m_stop, this);
    layout()->addWidget(m_form);
    connect(m_form, &NewKeyForm::accepted, this, &StopPanel::accepted);
    connect(m_form, &NewKeyForm::resized, this, &StopPanel::resized);
    connect(m_form, &NewKeyForm::closed, this, [this] {
        close();
        Q_EMIT resized();
        m_error->findChild<QPushButton *>(QStringLiteral("actionButton"))->setFocus();
    });
    showAction();
    m_form->show();
    Q_EMIT resized();
    m_form->setFocus();
}

void StopPanel::close()
{
    if (m_form) {
        layout()->removeWidget(m_form);
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
        showAction();
    }
}

void StopPanel::showAction()
{
    if (m_trusted) {
        m_error->setAction(m_retry ? tr("Try again") : QString());
    } else {
        m_error->setAction(m_form ? QString() : tr("Enter the new fingerprint…"));
    }
}

} // namespace chatelaine::gui
