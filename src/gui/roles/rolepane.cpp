// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/roles/rolepane.h"

#include "base/qt.h"
#include "gui/widgets/errorlist.h"
#include "gui/widgets/type.h"
#include "ui_rolepane.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace chatelaine::gui
{

RolePane::RolePane(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::RolePane>())
{
    m_ui->setupUi(this);
    m_ui->copyButton->setText(tr("&Copy"));
    m_ui->origin->setMinimumHeight(QFontMetrics(fontOf(Type::Help)).height());
    m_ui->errors->hide();
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->code->toPlainText()); });
    connect(m_ui->placeButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(qstr(m_place.toString())); });
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(qstr(m_place.file)); });
    connect(m_ui->code, &CodeView::pointedAt, this, &RolePane::showOrigin);
    clear({});
}

RolePane::~RolePane() = default;

void RolePane::display(const std::shared_ptr<const RoleView> &view, std::size_t file)
{
    const RoleFile *shown = view ? view->file(file) : nullptr;
    if (!shown) {
        clear({});
        return;
    }
    const QString key =
        view->shown()->host + QLatin1Char('\n') + shown->role + QLatin1Char('\n') + shown->name;
    const bool again = key == m_key;
    m_key = key;
    m_view = view;
    m_file = shown;
    m_text = PreviewText(shown->file);
    const QString path = shown->file.path.isEmpty() ? shown->name : shown->file.path;
    m_ui->path->setText(shown->file.path.isEmpty() ? path : view->shown()->host + QLatin1Char(':') + path);
    m_ui->target->setText(shown->item.isEmpty() ? QString()
                                                : tr("for %1", "item of a loop").arg(shown->item));
    m_ui->cardHead->show();
    m_ui->line->show();
    m_ui->about->setText(view->about(*shown));
    std::vector<Error> errors;
    for (const std::optional<Error> *error : {&shown->error, &shown->targetError}) {
        if (*error && (*error)->cause != Cause::AtDeploy) {
            errors.push_back(**error);
        }
    }
    showErrors(*m_ui->errors, *view->workspace(), errors);
    if (!shown->error) {
        showText(*shown, again);
    } else if (shown->error->cause == Cause::AtDeploy) {
        say(view->atDeploy(*shown));
    } else {
        say(tr("This file can be shown when the error above is mended."));
    }
}

void RolePane::showText(const RoleFile &file, bool again)
{
    if (m_text.kind() == PreviewText::Kind::Binary) {
        say(tr("This file is no text. It has %1.")
                .arg(QLocale().formattedDataSize(file.file.content.size())));
        return;
    }
    if (m_text.kind() == PreviewText::Kind::TooLong) {
        say(tr("This file is too long to be shown here. It has %1.")
                .arg(QLocale().formattedDataSize(file.file.content.size())));
        return;
    }
    const int scrolled = m_ui->code->verticalScrollBar()->value();
    const int across = m_ui->code->horizontalScrollBar()->value();
    const int line = m_ui->code->textCursor().blockNumber();
    const int column = m_ui->code->textCursor().positionInBlock();
    m_ui->body->setCurrentWidget(m_ui->codePage);
    m_ui->copyButton->setEnabled(true);
    QList<CodeLine> lines;
    int number = 0;
    for (const QString &text : m_text.lines()) {
        CodeLine one;
        one.text = text;
        one.number = ++number;
        lines += one;
    }
    m_ui->code->setLines(lines,
                         CodeHighlighter::languageOf(file.file.path.isEmpty() ? file.name : file.file.path));
    if (again) {
        QTextCursor cursor(m_ui->code->document()->findBlockByNumber(
            std::min(line, m_ui->code->document()->blockCount() - 1)));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                            std::min(column, cursor.block().length() - 1));
        m_ui->code->setTextCursor(cursor);
        m_ui->code->verticalScrollBar()->setValue(scrolled);
        m_ui->code->horizontalScrollBar()->setValue(across);
        showOrigin(cursor.blockNumber(), cursor.positionInBlock());
    } else {
        showOrigin(0, 0);
    }
}

void RolePane::clear(const QString &words)
{
    m_view.reset();
    m_file = nullptr;
    m_key.clear();
    m_text = {};
    m_ui->cardHead->hide();
    m_ui->line->hide();
    m_ui->errors->hide();
    m_ui->about->clear();
    m_ui->target->clear();
    say(words);
}

void RolePane::say(const QString &words)
{
    m_ui->code->setLines({}, CodeHighlighter::Language::Plain);
    m_ui->words->setText(words);
    m_ui->body->setCurrentWidget(m_ui->wordsPage);
    m_ui->copyButton->setEnabled(false);
    sayOrigin({});
    setPlace({});
}

void RolePane::setPlace(const Place &place)
{
    m_place = place;
    m_ui->placeButton->setEnabled(!place.file.empty());
    m_ui->openButton->setEnabled(!place.file.empty());
}

void RolePane::sayOrigin(const QString &words)
{
    m_ui->origin->setText(words);
    m_ui->origin->setFocusPolicy(words.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

void RolePane::showOrigin(int line, int column)
{
    if (!m_file || line < 0 || line >= m_ui->code->lines().size()) {
        return;
    }
    const TemplateSpan *span = m_text.spanAt(line, column);
    sayOrigin(span ? m_view->origin(*span) : m_view->origin(*m_file));
    setPlace(span ? m_view->place(*span) : m_view->place(*m_file));
}

} // namespace chatelaine::gui
