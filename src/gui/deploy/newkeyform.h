// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ssh/hostkeystop.h"

#include <QWidget>

#include <memory>

namespace chatelaine::gui
{

namespace Ui
{
class NewKeyForm;
}

/// What a server was and what it is now, who changed it, and a field for the fingerprint that its owner told.
/// It can be accepted only when that is the one the server shows; nothing is filled in before.
class NewKeyForm : public QWidget
{
    Q_OBJECT
public:
    NewKeyForm(const HostKeyStop &stop, QWidget *parent);
    ~NewKeyForm() override;

Q_SIGNALS:
    void accepted(const QString &fingerprint);
    void closed();
    void resized(); ///< it needs another height

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChanges();
    void judge();
    void accept();

    HostKeyStop m_stop;
    std::unique_ptr<Ui::NewKeyForm> m_ui;
};

} // namespace chatelaine::gui
