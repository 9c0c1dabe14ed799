// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/run.h"

#include <QWidget>

namespace chatelaine::gui
{

/// A question of a run in its server's group: tinted, with the answer's controls.
class QuestionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionPanel(QWidget *parent = nullptr);
    ~QuestionPanel() override;
    /// The panel for a kind of question.
    static QuestionPanel *make(const Question &question, QWidget *parent);
    /// The control to answer with.
    virtual QWidget *entry() = 0;

Q_SIGNALS:
    void answered(const chatelaine::Answer &answer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setMnemonics(bool on);
};

} // namespace chatelaine::gui
