// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What the bottom bar of the main window says, where the page has nothing of its own to say.

#include "gui/deploy/deploypage.h"
#include "gui/history/historypage.h"
#include "gui/shell/conscience.h"
#include "gui/shell/mainwindow.h"
#include "ui_mainwindow.h"

namespace chatelaine::gui
{

void MainWindow::updateBar()
{
    auto *page = qobject_cast<Page *>(m_ui->pages->currentWidget());
    const std::optional<BarContent> own = page ? page->bar() : std::nullopt;
    m_ui->bottomBar->setContent(own ? *own : generalBar());
}

BarContent MainWindow::runningBar(Run &run)
{
    BarContent content;
    content.icon = QStringLiteral("sync");
    content.pending = true;
    content.sentence = Conscience::sentence(run);
    content.detail = Conscience::cancelSentence(run.kind());
    const bool asks = !run.questions().empty();
    if (asks || run.kind() != Run::Kind::Journal) {
        content.actions.push_back({QStringLiteral("showRun"),
                                   asks ? tr("Show the &question") : tr("Show the &progress"),
                                   BarAction::Look::Link, true, [this] { showQuestion(); }});
    }
    content.actions.push_back({QStringLiteral("cancel"), tr("&Cancel"), BarAction::Look::Plain, true, [this] {
                                   if (m_desk.current()) {
                                       m_desk.current()->cancel();
                                   }
                               }});
    return content;
}

/// Where what goes on now is shown, and the question that waits there.
void MainWindow::showQuestion()
{
    const Run *run = m_desk.current();
    if (!run) {
        return;
    }
    const bool asks = !run->questions().empty();
    if (run->kind() == Run::Kind::Journal) {
        go({Location::Page::History});
        m_historyPage->showQuestion();
        return;
    }
    go({Location::Page::Run});
    if (asks) {
        m_deployPage->showQuestion();
    }
}

BarContent MainWindow::generalBar()
{
    if (m_desk.isRunning()) {
        return runningBar(*m_desk.current());
    }
    BarContent content;
    const Pending pending = Pending::of(m_desk);
    const bool done = pending.services > 0 && pending.differ == 0 && pending.unreached.isEmpty() &&
                      pending.compared + pending.broken == pending.services;
    content.icon = done ? QStringLiteral("check") : QStringLiteral("info");
    content.sentence = Conscience::sentence(pending);
    content.detail = Conscience::detail(pending);
    content.pending = pending.differ > 0;
    if (pending.services > 0) {
        const bool silent = pending.differ == 0 && !pending.unreached.isEmpty();
        content.actions.push_back({QStringLiteral("compare"), silent ? tr("&Try again") : tr("&Compare"),
                                   silent ? BarAction::Look::Primary : BarAction::Look::Plain, true,
                                   [this] { compare({}); }});
        if (!done && !silent) {
            content.actions.push_back({QStringLiteral("deploy"), tr("&Deploy…"), BarAction::Look::Primary,
                                       true, [this] { review({}); }});
        }
    }
    return content;
}

} // namespace chatelaine::gui
