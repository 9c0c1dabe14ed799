// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/codehighlighter.h"
#include "gui/widgets/codeline.h"

#include <QPlainTextEdit>

namespace chatelaine::gui
{

/// A file as text, read-only: line numbers, signs and full-width tints for changed lines, marks for changed
/// words.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);
    void setLines(const QList<CodeLine> &lines, CodeHighlighter::Language language);
    const QList<CodeLine> &lines() const { return m_lines; }
    /// Scrolls to the first changed line.
    void showFirstChange();

Q_SIGNALS:
    /// The mouse or the cursor is at this line (from 0, of lines()) and column; -1: nowhere.
    void pointedAt(int line, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class LineArea;
    void paintLines(QPaintEvent *event);
    void applyMarks();
    void pointAtCursor();
    int areaWidth() const;

    QList<CodeLine> m_lines;
    LineArea *m_area;
    CodeHighlighter *m_highlighter;
};

} // namespace chatelaine::gui
