// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/runview.h"

#include "base/qt.h"
#include "gui/deploy/logpanel.h"
#include "gui/deploy/panelbox.h"
#include "gui/deploy/questionpanel.h"
#include "gui/deploy/rundelegate.h"
#include "gui/deploy/runmodel.h"
#include "gui/deploy/stoppanel.h"
#include "gui/inventory/serverrow.h"
#include "gui/widgets/errorlist.h"
#include "gui/widgets/errorpanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

const SubjectRecord *subjectOf(const Run &run, const QString &host, const QString &instance)
{
    const HostRecord *record = run.log().host(host);
    if (!record) {
        return nullptr;
    }
    if (instance.isEmpty()) {
        return &record->self;
    }
    const auto subject = std::find_if(record->subjects.begin(), record->subjects.end(),
                                      [&](const SubjectRecord &s) { return s.instance == instance; });
    return subject == record->subjects.end() ? nullptr : &*subject;
}

QString logText(const SubjectRecord &subject)
{
    QStringList lines;
    for (const LogLine &line : subject.log) {
        lines += line.text;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RunView::RunView(QWidget *parent)
    : QTreeView(parent), m_model(new RunModel(this)), m_delegate(new RunDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    m_turning.setInterval(80);
    connect(&m_turning, &QTimer::timeout, this, &RunView::turn);
}

void RunView::setDesk(Desk &desk)
{
    m_desk = &desk;
    m_model->setAddresses([&desk](const QString &host) {
        const SnapshotPtr snapshot = desk.snapshot();
        const ServerSnapshot *server = snapshot ? snapshot->server(host) : nullptr;
        return server ? addressOf(*server) : QString();
    });
}

void RunView::startOver()
{
    m_model->forget();
    refresh();
    expandAll();
}

void RunView::refresh()
{
    const Run *run = m_desk ? m_desk->run() : nullptr;
    if (!run) {
        m_turning.stop();
        return;
    }
    m_model->update(*run);
    for (const HostRecord &host : run->log().hosts()) {
        fillLogs(host.host);
    }
    if (run->isFinished()) {
        m_turning.stop();
        for (ErrorPanel *panel : findChildren<ErrorPanel *>()) {
            if (auto *stop = qobject_cast<StopPanel *>(panel->parentWidget())) {
                stop->setRetry(true);
            } else {
                panel->setAction(tr("Try again"));
            }
        }
        fitPanels();
    } else {
        m_turning.start();
    }
}

void RunView::refresh(const QString &host)
{
    if (m_desk && m_desk->run()) {
        m_model->update(*m_desk->run(), host);
        fillLogs(host);
    }
}

void RunView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    for (int i = start; i <= end; ++i) {
        const QModelIndex index = m_model->index(i, 0, parent);
        if (!parent.isValid()) {
            setFirstColumnSpanned(i, parent, true);
            expand(index);
        }
        // The row has its data when it is inserted; a panel may change the model, so it comes after.
        const QPersistentModelIndex later(index);
        QMetaObject::invokeMethod(
            this,
            [this, later] {
                if (later.isValid()) {
                    addPanel(later);
                }
            },
            Qt::QueuedConnection);
    }
}

/// The focus does not go lost with a panel that is answered: it goes to the next question, or to the list.
void RunView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    for (int i = start; i <= end; ++i) {
        const QWidget *box = indexWidget(m_model->index(i, 0, parent));
        if (box && box->isAncestorOf(QApplication::focusWidget())) {
            setFocus(Qt::OtherFocusReason);
            QMetaObject::invokeMethod(this, &RunView::showQuestion, Qt::QueuedConnection);
        }
    }
    QTreeView::rowsAboutToBeRemoved(parent, start, end);
}

void RunView::addPanel(const QModelIndex &index)
{
    if (indexWidget(index)) {
        return;
    }
    QWidget *panel = panelFor(index);
    if (!panel) {
        return;
    }
    setIndexWidget(index, new PanelBox(panel, viewport()));
    fit(index);
    const auto refit = [this, there = QPersistentModelIndex(index)] {
        if (there.isValid()) {
            fit(there);
        }
    };
    if (auto *error = qobject_cast<ErrorPanel *>(panel)) {
        connect(error, &ErrorPanel::resized, this, refit);
    } else if (auto *stop = qobject_cast<StopPanel *>(panel)) {
        connect(stop, &StopPanel::resized, this, refit);
    }
}

QWidget *RunView::panelFor(const QModelIndex &index)
{
    const RunRow row = RunModel::rowOf(index);
    if (!m_desk || !m_desk->run()) {
        return nullptr;
    }
    switch (row.kind) {
    case RunRow::Kind::Log:
        return logFor(row.host, row.instance);
    case RunRow::Kind::Failure:
        return failureFor(row.host, row.instance);
    case RunRow::Kind::Question:
        return questionFor(row.question);
    case RunRow::Kind::Host:
    case RunRow::Kind::Service:
        break;
    }
    return nullptr;
}

QWidget *RunView::logFor(const QString &host, const QString &instance)
{
    auto *panel = new LogPanel;
    panel->setObjectName(QStringLiteral("log/%1/%2").arg(host, instance));
    if (const SubjectRecord *subject = subjectOf(*m_desk->run(), host, instance)) {
        panel->setLines(subject->log);
    }
    return panel;
}

QWidget *RunView::failureFor(const QString &host, const QString &instance)
{
    const SubjectRecord *subject = subjectOf(*m_desk->run(), host, instance);
    if (!subject || !subject->error) {
        return nullptr;
    }
    const HostKeyStop *stop = instance.isEmpty() ? m_desk->run()->hostKeyStop(host) : nullptr;
    if (stop && stop->mayBeAccepted() && subject->error->cause == Cause::HostKeyChanged) {
        return stopFor(host, *stop, *subject);
    }
    auto *panel = new ErrorPanel;
    panel->setObjectName(QStringLiteral("failure/%1/%2").arg(host, instance));
    if (subject->state == StepState::Cancelled) {
        panel->setFinding(*subject->error, {});
    } else {
        panel->setError(*subject->error, placeOf(*subject->error), logText(*subject));
    }
    panel->setAction(m_desk->isRunning() ? QString() : tr("Try again"));
    connect(panel, &ErrorPanel::actionTriggered, this,
            [this, host, instance] { Q_EMIT retryWanted(host, instance); });
    return panel;
}

QWidget *RunView::stopFor(const QString &host, const HostKeyStop &stop, const SubjectRecord &subject)
{
    auto *panel = new StopPanel(stop);
    panel->setObjectName(QStringLiteral("stop/%1").arg(host));
    panel->setError(*subject.error, placeOf(*subject.error), logText(subject));
    panel->setRetry(!m_desk->isRunning());
    connect(panel, &StopPanel::accepted, this,
            [this, host](const QString &fingerprint) { m_desk->acceptHostKey(host, fingerprint); });
    connect(panel, &StopPanel::retryWanted, this, [this, host] { Q_EMIT retryWanted(host, {}); });
    connect(m_desk, &Desk::hostKeyAccepted, panel,
            [panel, host](const QString &server, const std::optional<Error> &error) {
                if (server == host) {
                    panel->setAccepted(error);
                }
            });
    return panel;
}

void RunView::showStop(const QString &host)
{
    if (auto *panel = findChild<StopPanel *>(QStringLiteral("stop/%1").arg(host))) {
        panel->open();
        scrollTo(indexAt(panel->parentWidget()->pos()), QAbstractItemView::PositionAtCenter);
    }
}

QString RunView::placeOf(const Error &error) const
{
    const SnapshotPtr snapshot = m_desk->snapshot();
    return snapshot ? shownPlace(error, snapshot->workspace) : QString();
}

QWidget *RunView::questionFor(int id)
{
    const auto &questions = m_desk->run()->questions();
    const auto open =
        std::find_if(questions.begin(), questions.end(), [id](const OpenQuestion &q) { return q.id == id; });
    if (open == questions.end()) {
        return nullptr;
    }
    QuestionPanel *panel = QuestionPanel::make(open->question, nullptr);
    panel->setObjectName(QStringLiteral("question/%1").arg(open->question.host));
    connect(
        panel, &QuestionPanel::answered, this,
        [this, id](const Answer &answer) {
            if (m_desk->run()) {
                m_desk->run()->answer(id, answer);
            }
        },
        Qt::QueuedConnection); // answering removes the panel that speaks
    return panel;
}

void RunView::fillLogs(const QString &host)
{
    const HostRecord *record = m_desk->run()->log().host(host);
    if (!record) {
        return;
    }
    for (const SubjectRecord &subject : record->subjects) {
        if (auto *panel = findChild<LogPanel *>(QStringLiteral("log/%1/%2").arg(host, subject.instance))) {
            const int before = panel->sizeHint().height();
            panel->setLines(subject.log);
            if (panel->sizeHint().height() != before) {
                fitPanels();
            }
        }
    }
}

void RunView::fit(const QModelIndex &index)
{
    if (auto *box = qobject_cast<PanelBox *>(indexWidget(index))) {
        const int width = viewport()->width();
        m_model->setData(index, QSize(width, box->fit(width)), Qt::SizeHintRole);
        scheduleDelayedItemsLayout();
    }
}

void RunView::fitPanels()
{
    for (int h = 0; h < m_model->rowCount(); ++h) {
        const QModelIndex host = m_model->index(h, 0);
        for (int i = 0; i < m_model->rowCount(host); ++i) {
            fit(m_model->index(i, 0, host));
        }
    }
}

void RunView::toggle(const QModelIndex &index)
{
    const RunRow row = RunModel::rowOf(index);
    if (row.kind == RunRow::Kind::Host) {
        setExpanded(index, !isExpanded(index));
    } else if (row.kind == RunRow::Kind::Service && m_desk->run()) {
        m_model->toggleLog(*m_desk->run(), row.host, row.instance);
    }
}

void RunView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const int key = event->key();
    if (index.isValid() && !event->modifiers()) {
        const RunRow row = RunModel::rowOf(index);
        const bool service = row.kind == RunRow::Kind::Service;
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
        if (enter || (service && key == (row.open ? Qt::Key_Left : Qt::Key_Right))) {
            toggle(index);
            return;
        }
    }
    QTreeView::keyPressEvent(event);
}

void RunView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        toggle(index);
    }
}

void RunView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitPanels();
}

void RunView::showQuestion()
{
    const QModelIndex index = m_model->findQuestion(0);
    if (!index.isValid()) {
        return;
    }
    addPanel(index);
    expand(index.parent());
    scrollTo(index, QAbstractItemView::PositionAtCenter);
    if (QWidget *box = indexWidget(index)) {
        if (auto *panel = box->findChild<QuestionPanel *>()) {
            panel->entry()->setFocus(Qt::OtherFocusReason);
        }
    }
}

void RunView::turn()
{
    constexpr qreal step = 24;
    m_turn = m_turn > 360 ? m_turn + step - 360 : m_turn + step;
    m_delegate->setTurn(m_turn);
    viewport()->update();
}

} // namespace chatelaine::gui
