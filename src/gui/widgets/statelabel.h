// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/stateshape.h"

#include <QWidget>

namespace chatelaine::gui
{

/// A state as shape and word, in the state's colour.
class StateLabel : public QWidget
{
    Q_OBJECT
public:
    explicit StateLabel(QWidget *parent = nullptr);
    void setState(Shape shape, const QString &words);
    QString words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape = Shape::Unknown;
    QString m_words;
};

} // namespace chatelaine::gui
