// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/deploypage.h"

#include "gui/shell/conscience.h"
#include "gui/widgets/words.h"
#include "ui_deploypage.h"

#include <QAccessible>

#include <algorithm>
#include <utility>

namespace chatelaine::gui
{

DeployPage::DeployPage(Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_ui(std::make_unique<Ui::DeployPage>())
{
    m_ui->setupUi(this);
    m_ui->tree->setDesk(desk);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &DeployPage::showMoved);
    connect(m_ui->tree, &RunView::retryWanted, this, &DeployPage::retryWanted);
    if (m_desk.run()) {
        startOver();
    }
}

DeployPage::~DeployPage() = default;

/// What has been said since the last time, for all rows at once: a run may say much in a moment.
void DeployPage::showMoved()
{
    for (const QString &host : std::exchange(m_moved, {})) {
        m_ui->tree->refresh(host);
    }
    showHead();
    Q_EMIT barChanged();
}

void DeployPage::visit(const Location &) { refresh(); }

void DeployPage::startOver()
{
    m_cancelling = false;
    Run *run = m_desk.run();
    if (!run) {
        return;
    }
    m_moved.clear();
    connect(run, &Run::progressed, this, [this](const ProgressEvent &event) {
        m_moved.insert(event.host);
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(run, &Run::questionsChanged, this, [this] {
        if (m_desk.run()) {
            m_ui->tree->refresh();
            Q_EMIT barChanged();
        }
    });
    m_ui->tree->startOver();
    showHead();
}

void DeployPage::refresh()
{
    m_ui->tree->refresh();
    showHead();
}

QString DeployPage::title(const Run &run) const
{
    const int servers = static_cast<int>(run.log().hosts().size());
    if (run.kind() == Run::Kind::Deploy) {
        if (run.isFinished()) {
            return servers == 1 ? tr("Deploy to 1 server") : tr("Deploy to %1 servers").arg(servers);
        }
        return servers == 1 ? tr("Deploying to 1 server") : tr("Deploying to %1 servers").arg(servers);
    }
    if (run.isFinished()) {
        return servers == 1 ? tr("Comparison with 1 server") : tr("Comparison with %1 servers").arg(servers);
    }
    return servers == 1 ? tr("Comparing with 1 server") : tr("Comparing with %1 servers").arg(servers);
}

void DeployPage::showHead()
{
    const Run *run = m_desk.run();
    if (!run) {
        m_ui->title->setText(tr("Nothing has been deployed yet"));
        m_ui->subtitle->clear();
        m_ui->countLabel->clear();
        m_ui->bar->hide();
        return;
    }
    m_ui->title->setText(title(*run));
    const QString began = tr("Started by you at %1").arg(Words::time(run->began()));
    m_ui->subtitle->setText(run->isFinished() ? began + QStringLiteral(" · ") + endSentence(*run) : began);
    const int total = run->log().total();
    const int done = run->log().finished();
    m_ui->countLabel->setText(Conscience::counted(*run));
    m_ui->bar->show();
    m_ui->bar->setMaximum(std::max(1, total));
    if (m_ui->bar->value() != done) {
        m_ui->bar->setValue(done);
        QAccessibleValueChangeEvent event(m_ui->bar, done);
        QAccessible::updateAccessibility(&event);
    }
}

std::optional<BarContent> DeployPage::bar()
{
    const Run *run = m_desk.run();
    if (!run || (m_desk.current() && m_desk.current() != run)) {
        return std::nullopt;
    }
    return run->isFinished() ? finished(*run) : running(*run);
}

BarContent DeployPage::running(const Run &run)
{
    BarContent content;
    content.icon = QStringLiteral("sync");
    content.pending = true;
    content.sentence = m_cancelling ? tr("Cancelling …") : Conscience::sentence(run);
    content.detail = Conscience::cancelSentence(run.kind());
    if (!run.questions().empty()) {
        content.actions.push_back({QStringLiteral("showQuestion"), tr("Show the &question"),
                                   BarAction::Look::Link, true, [this] { showQuestion(); }});
    }
    content.actions.push_back({QStringLiteral("cancel"), tr("&Cancel"), BarAction::Look::Plain, !m_cancelling,
                               [this] { cancel(); }});
    return content;
}

BarContent DeployPage::finished(const Run &run)
{
    BarContent content;
    const bool well = run.end().ending == Ending::Done;
    content.icon = well ? QStringLiteral("check") : QStringLiteral("info");
    content.sentence = endSentence(run);
    content.pending = !well;
    const BarAction again{QStringLiteral("again"), tr("&Try again"), BarAction::Look::Plain, true,
                          [this] { Q_EMIT retryWanted({}, {}); }};
    if (run.kind() == Run::Kind::Compare) {
        const bool useful = run.end().ending != Ending::Cancelled && run.end().anyDone;
        if (!well) {
            content.actions.push_back(again);
        }
        if (useful) {
            content.actions.push_back({QStringLiteral("review"), tr("&Review"), BarAction::Look::Primary,
                                       true, [this] { Q_EMIT reviewWanted(); }});
        } else if (!well) {
            content.actions.back().look = BarAction::Look::Primary;
        }
    } else if (well) {
        content.actions.push_back({QStringLiteral("next"), tr("&Show the services"), BarAction::Look::Primary,
                                   true, [this] { Q_EMIT nextWanted(); }});
    } else {
        content.detail = tr("What is done stays. Try again goes on with the rest.");
        content.actions.push_back(again);
        content.actions.back().look = BarAction::Look::Primary;
    }
    return content;
}

void DeployPage::cancel()
{
    m_cancelling = true;
    if (m_desk.run()) {
        m_desk.run()->cancel();
    }
    Q_EMIT barChanged();
}

void DeployPage::showStop(const QString &host) { m_ui->tree->showStop(host); }

void DeployPage::showQuestion() { m_ui->tree->showQuestion(); }

QWidget *DeployPage::entry() { return m_ui->tree; }

} // namespace chatelaine::gui
