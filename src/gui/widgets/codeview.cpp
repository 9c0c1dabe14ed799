// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/codeview.h"

#include "gui/widgets/tokens.h"
#include "gui/widgets/type.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace chatelaine::gui
{

class CodeView::LineArea : public QWidget
{
public:
    explicit LineArea(CodeView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintLines(event); }

private:
    CodeView *m_view;
};

namespace
{

QColor tintOf(CodeLine::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case CodeLine::Kind::Added:
        return tokens.upTint;
    case CodeLine::Kind::Removed:
        return tokens.downTint;
    case CodeLine::Kind::Gap:
        return tokens.sunken;
    case CodeLine::Kind::Plain:
        break;
    }
    return {};
}

} // namespace

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent), m_area(new LineArea(this)), m_highlighter(new CodeHighlighter(document()))
{
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(8);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0) {
            m_area->scroll(0, dy);
        } else {
            m_area->update(0, rect.y(), m_area->width(), rect.height());
        }
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeView::pointAtCursor);
    setFont(fontOf(Type::Mono));
}

void CodeView::setLines(const QList<CodeLine> &lines, CodeHighlighter::Language language)
{
    m_lines = lines;
    QStringList texts;
    texts.reserve(lines.size());
    for (const CodeLine &line : lines) {
        texts += line.text;
    }
    m_highlighter->setLanguage(language);
    setPlainText(texts.join(QLatin1Char('\n')));
    setFont(fontOf(Type::Mono));
    setViewportMargins(areaWidth(), 0, 0, 0);
    resizeEvent(nullptr);
    applyMarks();
    verticalScrollBar()->setValue(0);
    m_area->update();
}

void CodeView::showFirstChange()
{
    const auto first = std::find_if(m_lines.begin(), m_lines.end(), [](const CodeLine &line) {
        return line.kind == CodeLine::Kind::Added || line.kind == CodeLine::Kind::Removed;
    });
    if (first != m_lines.end()) {
        const auto line = static_cast<int>(first - m_lines.begin());
        QTextCursor cursor(document()->findBlockByNumber(line));
        setTextCursor(cursor);
        verticalScrollBar()->setValue(std::max(0, line - 6));
    }
}

void CodeView::applyMarks()
{
    const Tokens &tokens = tokensOf(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (int i = 0; i < m_lines.size(); ++i) {
        for (const auto &[begin, length] : m_lines[i].marks) {
            QTextEdit::ExtraSelection selection;
            selection.format.setBackground(m_lines[i].kind == CodeLine::Kind::Added ? tokens.upMark
                                                                                    : tokens.downMark);
            selection.cursor = QTextCursor(document()->findBlockByNumber(i));
            selection.cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, begin);
            selection.cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, length);
            selections += selection;
        }
    }
    setExtraSelections(selections);
}

int CodeView::areaWidth() const
{
    int most = 1;
    for (const CodeLine &line : m_lines) {
        most = std::max(most, line.number);
    }
    const auto digits = std::max<qsizetype>(3, QString::number(most).size());
    return QFontMetrics(fontOf(Type::MonoSmall)).horizontalAdvance(QLatin1Char('9')) *
               static_cast<int>(digits) +
           px(34);
}

void CodeView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const Tokens &tokens = tokensOf(palette());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
            rect.setHeight(block.layout()->boundingRect().height()); // the last one has the margin as well
            if (rect.top() > event->rect().bottom()) {
                break;
            }
            const QColor tint = block.blockNumber() < m_lines.size()
                                    ? tintOf(m_lines[block.blockNumber()].kind, tokens)
                                    : QColor();
            if (tint.isValid()) {
                painter.fillRect(QRectF(0, rect.top(), viewport()->width(), rect.height()), tint);
            }
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeView::paintLines(QPaintEvent *event)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(m_area);
    painter.fillRect(event->rect(), tokens.page);
    const int signWidth = px(24);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        rect.setHeight(block.layout()->boundingRect().height()); // the last one has the margin as well
        if (rect.top() > event->rect().bottom()) {
            break;
        }
        if (block.blockNumber() >= m_lines.size()) {
            continue;
        }
        const CodeLine &line = m_lines[block.blockNumber()];
        const QColor tint = tintOf(line.kind, tokens);
        if (tint.isValid()) {
            painter.fillRect(QRectF(0, rect.top(), m_area->width(), rect.height()), tint);
        }
        painter.setFont(fontOf(Type::MonoSmall));
        painter.setPen(tokens.dim);
        if (line.number > 0) {
            painter.drawText(QRectF(0, rect.top(), m_area->width() - signWidth, rect.height()),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(line.number));
        }
        const bool added = line.kind == CodeLine::Kind::Added;
        if (added || line.kind == CodeLine::Kind::Removed) {
            QFont font = fontOf(Type::Mono);
            font.setWeight(QFont::Bold);
            painter.setFont(font);
            painter.setPen(added ? tokens.up : tokens.down);
            painter.drawText(QRectF(m_area->width() - signWidth, rect.top(), signWidth, rect.height()),
                             Qt::AlignCenter, added ? QStringLiteral("+") : QStringLiteral("−"));
        }
    }
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    if (event) {
        QPlainTextEdit::resizeEvent(event);
    }
    const QRect inner = contentsRect();
    m_area->setGeometry(inner.left(), inner.top(), areaWidth(), viewport()->height());
}

void CodeView::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const QTextCursor cursor = cursorForPosition(event->pos());
    Q_EMIT pointedAt(cursor.blockNumber(), cursor.positionInBlock());
}

void CodeView::leaveEvent(QEvent *event)
{
    QPlainTextEdit::leaveEvent(event);
    pointAtCursor();
}

void CodeView::pointAtCursor()
{
    Q_EMIT pointedAt(textCursor().blockNumber(), textCursor().positionInBlock());
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setTokens(tokensOf(palette()));
        applyMarks();
    }
}

} // namespace chatelaine::gui
