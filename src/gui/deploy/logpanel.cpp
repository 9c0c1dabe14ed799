// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/logpanel.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/type.h"
#include "ui_logpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace chatelaine::gui
{

LogPanel::LogPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::LogPanel>())
{
    m_ui->setupUi(this);
    m_ui->copyButton->setIcon(themedIcon(QStringLiteral("copy"), Ink::Dim));
    m_ui->log->setFont(fontOf(Type::Mono));
    m_ui->log->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_ui->log->setTabChangesFocus(true);
    m_ui->log->viewport()->setAutoFillBackground(false);
    m_ui->log->setPlaceholderText(tr("Nothing has been written yet."));
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->log->toPlainText()); });
}

LogPanel::~LogPanel() = default;

QString LogPanel::lineOf(const LogLine &line)
{
    return line.time.toLocalTime().toString(QStringLiteral("HH:mm:ss ")) + line.text;
}

void LogPanel::setLines(const std::vector<LogLine> &lines)
{
    const bool grown =
        lines.size() >= m_lines.size() && std::equal(m_lines.begin(), m_lines.end(), lines.begin());
    QScrollBar *bar = m_ui->log->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 1;
    if (grown) {
        for (auto line = lines.begin() + static_cast<std::ptrdiff_t>(m_lines.size()); line != lines.end();
             ++line) {
            m_ui->log->appendPlainText(lineOf(*line));
        }
    } else {
        QStringList texts;
        for (const LogLine &line : lines) {
            texts += lineOf(line);
        }
        m_ui->log->setPlainText(texts.join(QLatin1Char('\n')));
    }
    m_lines = lines;
    if (atEnd) {
        bar->setValue(bar->maximum());
    }
}

QSize LogPanel::sizeHint() const
{
    constexpr std::size_t mostLines = 12;
    const int lines = static_cast<int>(std::clamp<std::size_t>(m_lines.size(), 3, mostLines));
    return {px(400), QFontMetrics(fontOf(Type::Mono)).lineSpacing() * lines + px(24)};
}

void LogPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace chatelaine::gui
