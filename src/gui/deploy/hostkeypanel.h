// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/deploy/questionpanel.h"

#include <memory>

namespace chatelaine::gui
{

namespace Ui
{
class HostKeyPanel;
}

/// A fingerprint in groups of four, so that two people can read it to each other: "SHA256:uNiV bJ7k …".
QString grouped(const QString &fingerprint);

/// An unknown host key: compare the fingerprint. Two answers of equal weight, no default.
class HostKeyPanel : public QuestionPanel
{
    Q_OBJECT
public:
    HostKeyPanel(const Question &question, QWidget *parent);
    ~HostKeyPanel() override;
    QWidget *entry() override;

private:
    std::unique_ptr<Ui::HostKeyPanel> m_ui;
};

} // namespace chatelaine::gui
