// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/filepane.h"

#include "base/qt.h"
#include "gui/services/difflines.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/shapepixmap.h"
#include "gui/widgets/type.h"
#include "ui_filepane.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>

namespace chatelaine::gui
{

FilePane::FilePane(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FilePane>())
{
    m_ui->setupUi(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *modes = new QButtonGroup(this);
    modes->addButton(m_ui->previewButton);
    modes->addButton(m_ui->changesButton);
    m_ui->previewButton->setChecked(true);
    m_ui->copyButton->setIcon(themedIcon(QStringLiteral("copy")));
    m_ui->origin->setMinimumHeight(QFontMetrics(fontOf(Type::Help)).height());
    paintGlyphs();
    connect(m_ui->previewButton, &QPushButton::clicked, this, [this] { setMode(Mode::Preview); });
    connect(m_ui->changesButton, &QPushButton::clicked, this, [this] { setMode(Mode::Changes); });
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->code->toPlainText()); });
    connect(m_ui->code, &CodeView::pointedAt, this, &FilePane::showOrigin);
    connect(m_ui->wordsAction, &QPushButton::clicked, this, &FilePane::compareWanted);
    setConsequence({});
}

FilePane::~FilePane() = default;

void FilePane::display(const QString &host, const FileEntry &entry, std::shared_ptr<const ServiceView> view)
{
    m_entry = entry;
    m_view = std::move(view);
    m_text = PreviewText(entry.file);
    m_ui->path->setText(host + QLatin1Char(':') + entry.file.path);
    m_ui->cardHead->show();
    m_ui->line->show();
    fillBody();
}

void FilePane::clear(const QString &words)
{
    m_entry.reset();
    m_view.reset();
    m_text = {};
    m_ui->cardHead->hide();
    m_ui->line->hide();
    say(words);
}

void FilePane::setConsequence(const QString &sentence)
{
    m_ui->consequence->setText(sentence);
    m_ui->consequence->setVisible(!sentence.isEmpty());
    m_ui->infoIcon->setVisible(!sentence.isEmpty());
}

void FilePane::setMode(Mode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    (mode == Mode::Preview ? m_ui->previewButton : m_ui->changesButton)->setChecked(true);
    fillBody();
    Q_EMIT modeChanged();
}

void FilePane::fillBody()
{
    m_ui->title->setText(m_mode == Mode::Preview ? tr("What it will be") : tr("What changes"));
    if (!m_entry) {
        return;
    }
    if (m_entry->file.directory) {
        say(tr("A folder: %1, owner %2, group %3.")
                .arg(QString::number(m_entry->file.mode, 8).rightJustified(4, QLatin1Char('0')),
                     m_entry->file.owner, m_entry->file.group));
        return;
    }
    if (m_mode == Mode::Preview) {
        showPreview();
    } else {
        showChanges();
    }
}

void FilePane::showPreview()
{
    const bool gone = m_entry->change && m_entry->change->state == FileChange::State::Removed;
    if (gone) {
        say(tr("This file is no longer wanted. It is removed from the server if nobody changed it there."));
        return;
    }
    switch (m_text.kind()) {
    case PreviewText::Kind::Binary:
        say(tr("This file is not text. It has %1.")
                .arg(QLocale().formattedDataSize(m_entry->file.content.size())));
        return;
    case PreviewText::Kind::TooLong:
        say(tr("This file is too long to be shown here. It has %1.")
                .arg(QLocale().formattedDataSize(m_entry->file.content.size())));
        return;
    case PreviewText::Kind::Text:
        break;
    }
    m_ui->body->setCurrentWidget(m_ui->codePage);
    m_ui->copyButton->setEnabled(true);
    m_ui->code->setLines(linesOf(m_text.lines(), CodeLine::Kind::Plain),
                         CodeHighlighter::languageOf(m_entry->file.path));
    showOrigin(0, 0);
}

void FilePane::showChanges()
{
    if (!m_entry->change) {
        say(tr("Not compared with the server yet."), true);
        return;
    }
    const FileChange &change = *m_entry->change;
    const QString remark = translated(change.remark);
    QList<CodeLine> lines;
    if (!change.diff.isEmpty()) {
        constexpr qsizetype mergeUpTo = 5000;
        const bool merge = m_text.kind() == PreviewText::Kind::Text && m_text.lines().size() <= mergeUpTo &&
                           change.state == FileChange::State::Changed;
        lines = merge ? linesOfDiff(change.diff, m_text.lines()) : linesOfDiff(change.diff);
    } else if (change.state == FileChange::State::New && m_text.kind() == PreviewText::Kind::Text) {
        lines = linesOf(m_text.lines(), CodeLine::Kind::Added);
    } else {
        say(remark.isEmpty() ? tr("Nothing changes: the server has exactly this file.") : remark);
        return;
    }
    m_ui->body->setCurrentWidget(m_ui->codePage);
    m_ui->copyButton->setEnabled(true);
    m_ui->code->setLines(lines, CodeHighlighter::languageOf(change.path));
    m_ui->code->showFirstChange();
    if (change.state != FileChange::State::Conflict) { // a conflict is told above
        m_ui->origin->setText(remark);
    }
}

void FilePane::say(const QString &words, bool offerCompare)
{
    m_ui->code->setLines({}, CodeHighlighter::Language::Plain);
    m_ui->words->setText(words);
    m_ui->wordsAction->setText(tr("C&ompare"));
    m_ui->wordsAction->setVisible(offerCompare);
    m_ui->body->setCurrentWidget(m_ui->wordsPage);
    m_ui->copyButton->setEnabled(false);
    m_ui->origin->clear();
}

void FilePane::showOrigin(int line, int column)
{
    if (!m_entry || !m_view || line < 0 || line >= m_ui->code->lines().size()) {
        return;
    }
    const CodeLine &shown = m_ui->code->lines()[line];
    if (shown.kind == CodeLine::Kind::Removed) {
        m_ui->origin->setText(tr("this is what the server has now"));
        return;
    }
    const TemplateSpan *span = shown.number > 0 ? m_text.spanAt(shown.number - 1, column) : nullptr;
    m_ui->origin->setText(span ? m_view->origin(*span) : m_view->origin(m_entry->file));
}

void FilePane::paintGlyphs()
{
    m_ui->infoIcon->setPixmap(iconPixmap(QStringLiteral("info"), px(16), tokensOf(palette()).dim, *this));
}

void FilePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintGlyphs();
    }
}

} // namespace chatelaine::gui
