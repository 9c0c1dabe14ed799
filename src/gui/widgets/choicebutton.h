// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace chatelaine::gui
{

/// A wide button with an icon tile, a title and a sentence; a row of a start page.
class ChoiceButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ChoiceButton(QWidget *parent = nullptr);
    void setChoice(const QString &icon, const QString &title, const QString &sentence);
    void setLine(bool line); ///< a hairline above
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_sentence;
    bool m_line = false;
    bool m_ring = false; ///< reached by keyboard
};

} // namespace chatelaine::gui
