// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace chatelaine::gui
{

/// A line edit to search with: a magnifying glass, a hairline border, and on demand the keys that lead to it.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);
    void setKeys(const QString &keys);
    QSize sizeHint() const override;

Q_SIGNALS:
    void downPressed(); ///< on into the list

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateMargins();
    QString m_keys;
};

} // namespace chatelaine::gui
