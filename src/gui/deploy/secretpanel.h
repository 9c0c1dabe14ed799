// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/deploy/questionpanel.h"

#include <memory>

namespace chatelaine::gui
{

namespace Ui
{
class SecretPanel;
}

/// A passphrase or a password. What was typed goes into the answer and nowhere else; the field is emptied at
/// once.
class SecretPanel : public QuestionPanel
{
    Q_OBJECT
public:
    SecretPanel(const Question &question, QWidget *parent);
    ~SecretPanel() override;
    QWidget *entry() override;

private:
    static QString titleOf(const Question &question);
    void send();

    std::unique_ptr<Ui::SecretPanel> m_ui;
    bool m_mayBeEmpty = false;
};

} // namespace chatelaine::gui
