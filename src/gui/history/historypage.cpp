// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historypage.h"

#include "ui_historypage.h"

namespace chatelaine::gui
{

HistoryPage::HistoryPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(parent), m_ui(std::make_unique<Ui::HistoryPage>())
{
    m_ui->setupUi(this);
    m_ui->view->setDesk(desk, settings, QStringLiteral("history"));
    connect(m_ui->view, &HistoryView::wanted, this, &Page::wanted);
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::visit(const Location &) { refresh(); }

void HistoryPage::refresh() { m_ui->view->refresh(); }

QWidget *HistoryPage::entry() { return m_ui->view->entry(); }

void HistoryPage::showQuestion() { m_ui->view->showQuestion(); }

} // namespace chatelaine::gui
