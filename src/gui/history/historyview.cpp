// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historyview.h"

#include "base/qt.h"
#include "gui/deploy/questionpanel.h"
#include "gui/history/historymodel.h"
#include "gui/shell/location.h"
#include "gui/shell/settings.h"
#include "gui/widgets/errorlist.h"
#include "gui/widgets/filterproxy.h"
#include "gui/widgets/roles.h"
#include "gui/widgets/words.h"
#include "ui_historyview.h"

#include <QApplication>

#include <algorithm>

namespace chatelaine::gui
{

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HistoryView>())
    , m_model(new HistoryModel(this))
    , m_proxy(new FilterProxy(this))
{
    m_ui->setupUi(this);
    setAccessibleName(m_ui->table->accessibleName());
    m_proxy->setSourceModel(m_model);
    m_ui->table->setModel(m_proxy);
    m_ui->table->sortByColumn(HistoryModel::When, Qt::DescendingOrder);
    m_ui->table->setShares({17, 21, 19, 18, 25});
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setWords(text);
        showCount();
    });
    connect(m_ui->filter, &FilterEdit::downPressed, m_ui->table, &ListTable::enter);
    connect(m_ui->table, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT wanted(index.data(LocationRole).value<Location>()); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryView::showCurrent);
    connect(m_ui->readButton, &QPushButton::clicked, this, &HistoryView::read);
    connect(m_ui->againButton, &QPushButton::clicked, this, &HistoryView::read);
}

HistoryView::~HistoryView()
{
    if (m_settings) {
        m_settings->setState(m_columnsName, m_ui->table->saveColumns());
    }
}

void HistoryView::setDesk(Desk &desk, Settings &settings, const QString &name)
{
    m_desk = &desk;
    m_settings = &settings;
    m_columnsName = name + QStringLiteral("/columns");
    m_ui->table->restoreColumns(settings.state(m_columnsName));
    connect(&desk, &Desk::journalsChanged, this, [this] {
        if (isReading()) {
            connect(m_desk->current(), &Run::questionsChanged, this, &HistoryView::showQuestions);
        }
        refresh();
    });
}

void HistoryView::setScope(const HistoryScope &scope)
{
    if (scope != m_scope) {
        m_scope = scope;
        m_ui->filter->clear();
    }
    refresh();
}

QStringList HistoryView::servers() const
{
    QStringList names;
    if (const SnapshotPtr snapshot = m_desk ? m_desk->snapshot() : nullptr) {
        for (const ServerSnapshot &server : snapshot->servers) {
            if (m_scope.host.isEmpty() || m_scope.host == server.name) {
                names += server.name;
            }
        }
    }
    return names;
}

bool HistoryView::isReading() const
{
    return m_desk && m_desk->current() && m_desk->current()->kind() == Run::Kind::Journal;
}

void HistoryView::read()
{
    if (m_desk) {
        setFocus(Qt::OtherFocusReason); // the button is no longer there for it
        m_desk->readJournals({m_scope.host.isEmpty() ? QStringList() : QStringList{m_scope.host}, {}});
    }
}

void HistoryView::refresh()
{
    if (!m_desk || !m_desk->isOpen()) {
        return;
    }
    m_model->setRows(historyRows(*m_desk, m_scope));
    showNotes();
    showQuestions();
    showState();
    showCount();
    showCurrent();
    if (hasFocus() && !isReading()) {
        entry()->setFocus(Qt::OtherFocusReason);
    }
}

void HistoryView::showState()
{
    bool read = false;
    for (const QString &server : servers()) {
        const KnownJournal *journal = m_desk->journal(server);
        read = read || (journal && journal->read.isValid());
    }
    const bool rows = m_model->rowCount() > 0;
    const bool reading = isReading();
    m_ui->table->setVisible(rows);
    m_ui->filter->setVisible(rows);
    m_ui->empty->setVisible(!rows);
    m_ui->againButton->setVisible(rows || read);
    m_ui->againButton->setEnabled(!m_desk->isRunning());
    m_ui->againButton->setText(reading ? tr("Reading …") : tr("Read a&gain"));
    m_ui->readButton->setVisible(!read);
    m_ui->readButton->setEnabled(!m_desk->isRunning());
    m_ui->readButton->setText(reading ? tr("Reading …") : tr("&Read the history"));
    m_ui->emptyText->setText(
        read ? tr("Nothing has been deployed here yet. Every deploy leaves an entry on its server.")
             : tr("Each server remembers its deploys: when, by whom, from which commit, and how they ended. "
                  "Reading that connects to the servers and changes nothing on them."));
}

/// What kept servers from being read; many of them in one sentence.
void HistoryView::showNotes()
{
    constexpr std::size_t most = 3;
    constexpr qsizetype mostNames = 20;
    std::vector<Error> errors;
    QStringList failed;
    for (const QString &server : servers()) {
        const KnownJournal *journal = m_desk->journal(server);
        if (journal && journal->error) {
            errors.push_back(*journal->error);
            failed += server;
        }
    }
    if (errors.size() > most) {
        const std::string names = sstr(failed.mid(0, mostNames).join(QLatin1String(", ")));
        errors.assign(
            1, Error(failed.size() > mostNames
                         ? Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                  "The history of %2 servers could not be read: %1 …"),
                                {names, std::to_string(failed.size())})
                         : Text(QT_TRANSLATE_NOOP("Chatelaine",
                                                  "The history of these servers could not be read: %1."),
                                {names})));
    }
    showErrors(*m_ui->notes, m_desk->snapshot()->workspace, errors);
}

void HistoryView::showQuestions()
{
    QSet<int> open;
    const QStringList mine = servers();
    Run *run = isReading() && isVisible() ? m_desk->current() : nullptr;
    for (const OpenQuestion &question : run ? run->questions() : std::vector<OpenQuestion>()) {
        if (!mine.contains(question.question.host)) {
            continue;
        }
        open.insert(question.id);
        if (m_questions.contains(question.id)) {
            continue;
        }
        QuestionPanel *panel = QuestionPanel::make(question.question, m_ui->questions);
        panel->setObjectName(QStringLiteral("question/%1").arg(question.question.host));
        connect(
            panel, &QuestionPanel::answered, this,
            [this, id = question.id](const Answer &answer) {
                if (isReading()) {
                    m_desk->current()->answer(id, answer);
                }
            },
            Qt::QueuedConnection); // answering removes the panel that speaks
        m_ui->questions->layout()->addWidget(panel);
        m_questions.insert(question.id, panel);
    }
    bool hadFocus = false;
    for (const int id : m_questions.keys()) {
        if (!open.contains(id)) {
            QuestionPanel *panel = m_questions.take(id);
            hadFocus = hadFocus || panel->isAncestorOf(QApplication::focusWidget());
            panel->hide();
            panel->deleteLater();
        }
    }
    m_ui->questions->setVisible(!m_questions.isEmpty());
    if (hadFocus) {
        showQuestion();
    }
}

/// Where nothing is asked, the focus goes to the list, and waits for it while it is read.
void HistoryView::showQuestion()
{
    QWidget *target = isReading() ? this : entry();
    if (!m_questions.isEmpty()) {
        target = m_questions.value(*std::min_element(m_questions.keyBegin(), m_questions.keyEnd()))->entry();
    }
    target->setFocus(Qt::OtherFocusReason);
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryView::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    const QLocale locale;
    QStringList parts;
    if (all > 0) {
        const QString count = all == 1 ? tr("1 deploy") : tr("%1 deploys").arg(locale.toString(all));
        parts += shown == all ? count
                              : tr("%1 of %2", "deploys").arg(locale.toString(shown), locale.toString(all));
    }
    QDateTime oldest;
    bool outdated = false;
    for (const QString &server : servers()) {
        const KnownJournal *journal = m_desk->journal(server);
        if (journal && journal->read.isValid()) {
            oldest = oldest.isValid() ? std::min(oldest, journal->read) : journal->read;
            outdated = outdated || journal->outdated;
        }
    }
    if (oldest.isValid()) {
        parts += outdated ? tr("a deploy has ended since") : tr("read %1").arg(Words::ago(oldest));
    }
    m_ui->count->setText(parts.join(QStringLiteral(" · ")));
}

void HistoryView::showCurrent()
{
    const QModelIndex index = m_proxy->mapToSource(m_ui->table->currentIndex());
    const QString reason = index.isValid() ? m_model->row(index).reason : QString();
    m_ui->reason->setText(reason);
    m_ui->reason->setVisible(!reason.isEmpty() && m_model->rowCount() > 0);
}

QWidget *HistoryView::entry() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_ui->table) : m_ui->readButton;
}

} // namespace chatelaine::gui
