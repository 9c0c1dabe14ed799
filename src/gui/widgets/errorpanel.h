// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "gui/widgets/stateshape.h"

#include <QWidget>

#include <memory>

namespace chatelaine::gui
{

namespace Ui
{
class ErrorPanel;
}

/// What failed, what is unchanged, what to do next; the place, and the raw message with Copy on demand. At
/// most one button of its own.
class ErrorPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorPanel(QWidget *parent = nullptr);
    ~ErrorPanel() override;

    /// `place` as it is shown (relative to the workspace). `raw` is added to the error's own detail.
    void setError(const Error &error, const QString &place, const QString &raw = {});
    void setFinding(const Error &error, const QString &place); ///< the same, but a warning
    void setSettled(const Error &note);                        ///< it is no error any more
    void setAction(const QString &text);                       ///< empty: no button

Q_SIGNALS:
    void actionTriggered();
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(Shape shape, const Error &error, const QString &place, const QString &raw);
    void paintGlyph();

    std::unique_ptr<Ui::ErrorPanel> m_ui;
    Shape m_shape = Shape::Down;
};

} // namespace chatelaine::gui
