// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/servicepage.h"

#include "base/qt.h"
#include "gui/services/filedelegate.h"
#include "gui/services/filesmodel.h"
#include "gui/services/servicerow.h"
#include "gui/services/statusrows.h"
#include "gui/shell/settings.h"
#include "gui/widgets/errorlist.h"
#include "gui/widgets/words.h"
#include "ui_servicepage.h"

namespace chatelaine::gui
{

namespace
{

const auto splitterName = QStringLiteral("service/splitter");

}

ServicePage::ServicePage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ServicePage>())
    , m_files(new FilesModel(this))
{
    m_ui->setupUi(this);
    m_ui->errors->hide();
    m_ui->tabs->addTab(tr("&Files"));
    m_ui->tabs->addTab(tr("&Status"));
    m_ui->tabs->addTab(tr("&History"));
    m_ui->history->setDesk(desk, settings, QStringLiteral("service/history"));
    connect(m_ui->history, &HistoryView::wanted, this, &Page::wanted);
    m_ui->files->setModel(m_files);
    m_ui->files->setItemDelegate(new FileDelegate(this));
    m_ui->files->setIndentation(0);
    m_ui->files->setTabKeyNavigation(false);
    m_ui->files->viewport()->setAutoFillBackground(false);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->statusContent->setAutoFillBackground(false);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    if (const QByteArray state = settings.state(splitterName); !m_ui->splitter->restoreState(state)) {
        m_ui->splitter->setSizes({360, 700});
    }
    connect(m_ui->tabs, &QTabBar::currentChanged, m_ui->stack, &QStackedWidget::setCurrentIndex);
    connect(m_ui->files->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ServicePage::showCurrentFile);
    const auto self = [this] { return Selection{{m_location.host}, {m_location.instance}}; };
    connect(m_ui->pane, &FilePane::compareWanted, this, [this, self] { Q_EMIT compareWanted(self()); });
    connect(m_ui->deployButton, &QPushButton::clicked, this, [this, self] { Q_EMIT deployWanted(self()); });
}

ServicePage::~ServicePage() { m_settings.setState(splitterName, m_ui->splitter->saveState()); }

void ServicePage::visit(const Location &location)
{
    const bool other = location.host != m_location.host || location.instance != m_location.instance;
    m_location = location;
    m_ui->history->setScope({location.host, location.instance});
    if (other) {
        m_errors.clear();
        m_ui->errors->hide();
        m_ui->tabs->setCurrentIndex(0);
        m_files->setEntries({});
    }
    refresh();
    if (!location.file.isEmpty()) {
        m_ui->tabs->setCurrentIndex(0);
        m_ui->files->setCurrentIndex(m_files->find(location.file));
    }
}

void ServicePage::refresh()
{
    const SnapshotPtr snapshot = m_desk.snapshot();
    if (!snapshot) {
        return;
    }
    const ServerSnapshot *server = snapshot->server(m_location.host);
    const RenderOutcome *outcome = server ? server->service(m_location.instance) : nullptr;
    if (!outcome) {
        m_ui->title->setText(m_location.instance);
        m_ui->onServer->setText(tr("on %1").arg(m_location.host));
        m_ui->subtitle->setText(tr("This service is no longer in the folder."));
        m_files->setEntries({});
        m_ui->pane->clear(tr("This service is no longer in the folder."));
        m_ui->state->hide();
        m_ui->deployButton->setEnabled(false);
        return;
    }
    const ServiceStatus status = m_desk.status(m_location.host, m_location.instance);
    showHead(*server, *outcome, status);
    std::vector<Error> errors = outcome->errors;
    if (status.plan) {
        errors.insert(errors.end(), status.plan->problems.begin(), status.plan->problems.end());
    }
    if (errors != m_errors) {
        m_errors = errors;
        showErrors(*m_ui->errors, snapshot->workspace, errors);
    }
    showFiles(snapshot, *outcome, status);
    showStatus(*outcome, status);
}

void ServicePage::showHead(const ServerSnapshot &server, const RenderOutcome &outcome,
                           const ServiceStatus &status)
{
    const ServiceRow row = ServiceRow::of(server, outcome, status);
    m_ui->title->setText(row.instance);
    m_ui->onServer->setText(tr("on %1").arg(row.host));
    m_ui->subtitle->setText(row.title + QStringLiteral(" · ") + row.kind);
    m_ui->state->show();
    m_ui->state->setState(Words::shapeOf(row.health),
                          row.differs && row.health == Health::Up
                              ? Words::of(row.health) + QStringLiteral(" · ") + row.remark
                              : Words::of(row.health));
    m_ui->deployButton->setEnabled(!m_desk.isRunning() && outcome.errors.empty());
}

void ServicePage::showFiles(const SnapshotPtr &snapshot, const RenderOutcome &outcome,
                            const ServiceStatus &status)
{
    const FileEntry *before = m_files->entry(m_ui->files->currentIndex());
    const QString current = before ? before->file.path : QString();
    m_snapshot = snapshot;
    m_view = std::make_shared<const ServiceView>(snapshot, outcome, status);
    std::vector<FileEntry> entries = m_view->files();
    m_files->setEntries(std::move(entries));
    const int all = m_files->rowCount();
    m_ui->filesCount->setText(m_view->compared() ? tr("%1 of %2 to deploy").arg(m_files->changed()).arg(all)
                                                 : Words::files(all));
    m_ui->pane->setConsequence(m_view->consequence());
    QModelIndex index = m_files->find(current);
    for (int i = 0; !index.isValid() && i < all; ++i) { // the first that is no folder
        if (!m_files->entry(m_files->index(i))->file.directory) {
            index = m_files->index(i);
        }
    }
    m_ui->files->setCurrentIndex(index);
    if (!index.isValid()) {
        showCurrentFile();
    }
}

void ServicePage::showCurrentFile()
{
    const FileEntry *entry = m_files->entry(m_ui->files->currentIndex());
    if (entry) {
        m_ui->pane->display(m_location.host, *entry, m_view);
    } else if (m_files->rowCount() == 0) {
        m_ui->pane->clear(m_errors.empty() ? tr("This service has no files.")
                                           : tr("No file can be shown before the errors above are mended."));
    }
}

void ServicePage::showStatus(const RenderOutcome &outcome, const ServiceStatus &status)
{
    m_ui->scroll->setAccessibleName(m_ui->title->text() + QLatin1Char(' ') + m_ui->onServer->text());
    StatusRows rows(outcome, status);
    rows.fill(*m_ui->statusContent);
}

QWidget *ServicePage::entry() { return m_ui->files; }

} // namespace chatelaine::gui
