// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/reviewpage.h"

#include "base/qt.h"
#include "gui/deploy/reviewdelegate.h"
#include "gui/deploy/reviewmodel.h"
#include "gui/services/serviceview.h"
#include "gui/shell/settings.h"
#include "gui/widgets/errorlist.h"
#include "gui/widgets/errorpanel.h"
#include "gui/widgets/words.h"
#include "ui_reviewpage.h"

#include <QButtonGroup>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

const auto splitterName = QStringLiteral("review/splitter");

/// Whether two readings of the folder want the same on the servers: a confirmed host key or a comment changes
/// nothing.
bool wantTheSame(const Snapshot &a, const Snapshot &b)
{
    const auto sameService = [](const RenderOutcome &left, const RenderOutcome &right) {
        return left.instance.name == right.instance.name && left.errors == right.errors &&
               sameFiles(left.service, right.service);
    };
    const auto sameServer = [&](const ServerSnapshot &left, const ServerSnapshot &right) {
        const bool reached = left.connection && right.connection
                                 ? left.connection->target == right.connection->target
                                 : !left.connection && !right.connection;
        return left.name == right.name && reached &&
               std::equal(left.services.begin(), left.services.end(), right.services.begin(),
                          right.services.end(), sameService);
    };
    return std::equal(a.servers.begin(), a.servers.end(), b.servers.begin(), b.servers.end(), sameServer);
}

} // namespace

ReviewPage::ReviewPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ReviewPage>())
    , m_model(new ReviewModel(this))
{
    m_ui->setupUi(this);
    m_ui->tree->setModel(m_model);
    m_ui->tree->setItemDelegate(new ReviewDelegate(this));
    m_ui->tree->setIndentation(0);
    m_ui->tree->setRootIsDecorated(false);
    m_ui->tree->setTabKeyNavigation(false);
    m_ui->tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ui->right->setAutoFillBackground(true);
    m_ui->right->setBackgroundRole(QPalette::AlternateBase);
    m_ui->conflictBox->hide();
    m_ui->errorBox->hide();
    connect(m_ui->error, &ErrorPanel::actionTriggered, this, [this] {
        if (const HostPlan *host = m_model->host(m_ui->tree->currentIndex())) {
            Q_EMIT stopWanted(host->host);
        }
    });
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    if (!m_ui->splitter->restoreState(settings.state(splitterName))) {
        m_ui->splitter->setSizes({420, 640});
    }
    m_ui->pane->setMode(FilePane::Mode::Changes);
    auto *answers = new QButtonGroup(this);
    answers->setExclusive(true);
    answers->addButton(m_ui->takeOverButton);
    answers->addButton(m_ui->keepButton);
    connect(m_ui->takeOverButton, &QPushButton::clicked, this, [this] { decide(ConflictChoice::TakeOver); });
    connect(m_ui->keepButton, &QPushButton::clicked, this, [this] { decide(ConflictChoice::Keep); });
    connect(m_ui->liveTick, &QCheckBox::toggled, this, &ReviewPage::barChanged);
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReviewPage::showCurrent);
}

ReviewPage::~ReviewPage() { m_settings.setState(splitterName, m_ui->splitter->saveState()); }

void ReviewPage::setPlan(const Plan &plan, const Selection &selection)
{
    m_selection = selection;
    m_outdated = false;
    m_snapshot = m_desk.snapshot();
    m_model->setPlan(plan);
    m_ui->tree->expandAll();
    m_ui->liveTick->setChecked(false);
    showTitle();
    showLive();
    m_ui->tree->setCurrentIndex(m_model->first());
    showCurrent();
    Q_EMIT barChanged();
}

void ReviewPage::visit(const Location &) { refresh(); }

void ReviewPage::refresh()
{
    const SnapshotPtr now = m_desk.snapshot();
    if (m_snapshot && now && now != m_snapshot && !m_outdated) {
        m_outdated = !wantTheSame(*m_snapshot, *now);
        m_snapshot = m_outdated ? m_snapshot : now;
    }
    showTitle();
}

void ReviewPage::showTitle()
{
    const int count = m_model->toDeploy();
    const int waiting = m_model->blocked();
    const int unreached = m_model->unreached();
    if (count + waiting == 0) {
        m_ui->title->setText(unreached > 0 ? tr("Nothing can be deployed now") : tr("Nothing to deploy"));
        m_ui->subtitle->setText(
            unreached > 0 ? tr("The servers could not be compared; nothing was changed on them.")
                          : tr("Every service on the servers is already as this folder describes it."));
        return;
    }
    const int servers = static_cast<int>(m_model->changedServers().size());
    m_ui->title->setText(tr("%1 on %2 to deploy", "services, servers")
                             .arg(Words::services(count + waiting), Words::servers(servers)));
    QStringList parts{tr("This is what would change. Nothing has been sent yet.")};
    if (unreached > 0) {
        parts += unreached == 1 ? tr("1 server could not be compared and is left out.")
                                : tr("%1 servers could not be compared and are left out.").arg(unreached);
    }
    m_ui->subtitle->setText(parts.join(QLatin1Char(' ')));
}

void ReviewPage::showLive()
{
    QStringList live;
    if (m_snapshot) {
        for (const QString &server : m_model->changedServers()) {
            if (m_snapshot->workspace.liveServers.contains(server)) {
                live += server;
            }
        }
    }
    m_ui->liveBox->setVisible(!live.isEmpty());
    m_ui->liveNames->setText(tr("Live: %1").arg(live.join(QLatin1String(", "))));
    m_ui->liveTick->setText(live.size() == 1
                                ? tr("Yes, deploy onto the &live server %1").arg(live.join(QString()))
                                : tr("Yes, deploy onto these %1 &live servers").arg(live.size()));
}

void ReviewPage::showCurrent()
{
    const QModelIndex index = m_ui->tree->currentIndex();
    const HostPlan *host = m_model->host(index);
    const ServicePlan *service = m_model->service(index);
    const FileChange *file = m_model->file(index);
    m_ui->conflictBox->hide();
    m_ui->errorBox->setVisible(host && host->error);
    m_ui->pane->setVisible(!host || !host->error);
    if (host && host->error) {
        showHost(*host);
        return;
    }
    m_ui->pane->setConsequence(service ? consequenceOf(*service) : QString());
    if (!file) {
        const bool nothing = m_model->toDeploy() + m_model->blocked() == 0;
        m_ui->pane->clear(nothing   ? m_ui->subtitle->text()
                          : service ? tr("Choose a file to see what changes in it.")
                                    : tr("Choose a service or a file to see what changes."));
        return;
    }
    FileEntry entry{file->wanted, *file, shownPath(file->path, service->service.base)};
    entry.file.path = file->path;
    std::shared_ptr<const ServiceView> view;
    const ServerSnapshot *server = m_snapshot ? m_snapshot->server(host->host) : nullptr;
    if (const RenderOutcome *outcome = server ? server->service(service->service.instance) : nullptr) {
        ServiceStatus status;
        status.plan = *service;
        view = std::make_shared<const ServiceView>(m_snapshot, *outcome, status);
    }
    m_ui->pane->display(host->host, entry, view);
    if (file->state == FileChange::State::Conflict) {
        showConflict(*file);
    }
}

void ReviewPage::showHost(const HostPlan &plan)
{
    m_ui->error->setError(*plan.error,
                          m_snapshot ? shownPlace(*plan.error, m_snapshot->workspace) : QString());
    const HostKeyStop *stop = m_desk.run() ? m_desk.run()->hostKeyStop(plan.host) : nullptr;
    const bool mayGoOn = stop && stop->mayBeAccepted() && plan.error->cause == Cause::HostKeyChanged;
    m_ui->error->setAction(mayGoOn ? tr("Enter the new fingerprint…") : QString());
}

void ReviewPage::showConflict(const FileChange &change)
{
    const QString server = m_ui->tree->currentIndex().data(ReviewModel::HostRole).toString();
    const QString text =
        change.remark.empty()
            ? tr("There is a file on %1 that Chatelaine did not put there: %2.").arg(server, change.path)
            : translated(change.remark);
    m_ui->conflictText->setText(text);
    const ConflictChoice choice = m_model->choice(server, change.path);
    auto *group = m_ui->takeOverButton->group();
    group->setExclusive(false);
    m_ui->takeOverButton->setChecked(choice == ConflictChoice::TakeOver);
    m_ui->keepButton->setChecked(choice == ConflictChoice::Keep);
    group->setExclusive(true);
    m_ui->conflictBox->show();
}

void ReviewPage::decide(ConflictChoice choice)
{
    const QModelIndex index = m_ui->tree->currentIndex();
    const QString host = index.data(ReviewModel::HostRole).toString();
    const QString path = index.data(ReviewModel::PathRole).toString();
    m_desk.choose(host, path, choice);
    m_model->setChoice(host, path, choice);
    m_ui->tree->expandAll();
    const QModelIndexList found = m_model->match(m_model->index(0, 0), ReviewModel::PathRole, path, -1,
                                                 Qt::MatchExactly | Qt::MatchRecursive);
    for (const QModelIndex &there : found) {
        if (there.data(ReviewModel::HostRole).toString() == host) {
            m_ui->tree->setCurrentIndex(there);
        }
    }
    showTitle();
    Q_EMIT barChanged();
}

bool ReviewPage::canDeploy() const
{
    const bool asked =
        m_ui->liveBox->isVisibleTo(const_cast<ReviewPage *>(this)) && !m_ui->liveTick->isChecked();
    return m_model->toDeploy() > 0 && !asked && !m_outdated && !m_desk.isRunning();
}

void ReviewPage::deployNow()
{
    if (canDeploy()) {
        Q_EMIT deployNowWanted(m_selection);
    }
}

std::optional<BarContent> ReviewPage::bar()
{
    if (m_desk.isRunning()) {
        return std::nullopt;
    }
    BarContent content;
    const int count = m_model->toDeploy();
    const int waiting = m_model->blocked();
    content.icon = QStringLiteral("info");
    content.pending = count + waiting > 0;
    if (m_outdated) {
        content.sentence = tr("The folder changed since this comparison.");
        content.detail = tr("Compare again to see what would be deployed now.");
        content.actions.push_back({QStringLiteral("again"), tr("&Compare again"), BarAction::Look::Primary,
                                   true, [this] { Q_EMIT deployWanted(m_selection); }});
        return content;
    }
    content.sentence = count + waiting == 0 ? m_ui->title->text()
                       : count == 0         ? tr("A decision is needed first.")
                       : count == 1         ? tr("1 service will be deployed.")
                                            : tr("%1 services will be deployed.").arg(count);
    if (waiting > 0) {
        content.detail =
            waiting == 1 ? tr("1 service waits for a decision and is left out until then.")
                         : tr("%1 services wait for a decision and are left out until then.").arg(waiting);
    } else if (count > 0 && !canDeploy()) {
        content.detail = tr("Live servers ask for a tick above.");
    } else if (count > 0) {
        content.detail = tr("Only your click sends something.");
    }
    content.actions.push_back(
        {QStringLiteral("back"), tr("&Back"), BarAction::Look::Link, true, [this] { Q_EMIT backWanted(); }});
    if (count + waiting == 0 && m_model->unreached() > 0) {
        content.actions.push_back({QStringLiteral("again"), tr("&Try again"), BarAction::Look::Primary, true,
                                   [this] { Q_EMIT deployWanted(m_selection); }});
    }
    if (count + waiting > 0) {
        content.actions.push_back({QStringLiteral("deploy"), tr("&Deploy"), BarAction::Look::Primary,
                                   canDeploy(), [this] { deployNow(); }});
    }
    return content;
}

QWidget *ReviewPage::entry() { return m_ui->tree; }

} // namespace chatelaine::gui
