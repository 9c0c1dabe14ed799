// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/services/statusrows.h"

#include "base/qt.h"
#include "gui/services/serviceview.h"
#include "gui/widgets/hline.h"
#include "gui/widgets/type.h"
#include "gui/widgets/words.h"

#include <QBoxLayout>
#include <QLabel>

namespace chatelaine::gui
{

StatusRows::StatusRows(const RenderOutcome &outcome, const ServiceStatus &status)
{
    addState(status);
    const RenderedService &service = outcome.service;
    m_rows.push_back({tr("Kind"), Words::of(service.kind)});
    if (!service.base.isEmpty()) {
        m_rows.push_back({tr("Folder on the server"), service.base, true});
    }
    if (!service.units.isEmpty()) {
        m_rows.push_back({tr("System units"), service.units.join(QLatin1Char('\n')), true});
    }
    QStringList checks;
    for (const HealthCheck &check : service.health) {
        checks += say(check);
    }
    m_rows.push_back({tr("It is healthy when"), checks.isEmpty() ? tr("everything it consists of runs")
                                                                 : checks.join(QLatin1Char('\n'))});
    if (status.plan) {
        addPlan(*status.plan);
    }
}

void StatusRows::addState(const ServiceStatus &status)
{
    QString state = Words::of(status.health);
    if (!status.remark.empty()) {
        state += QStringLiteral(" · ") + translated(status.remark);
    }
    m_rows.push_back({tr("State"), state});
    m_rows.push_back({tr("Last looked"), status.seen.isValid() ? Words::ago(status.seen) : tr("not yet")});
}

void StatusRows::addPlan(const ServicePlan &plan)
{
    QStringList steps;
    for (const PlanStep &step : plan.steps) {
        steps += translated(describe(step));
    }
    m_rows.push_back(
        {tr("Deploying would"), steps.isEmpty() ? tr("change nothing") : steps.join(QLatin1Char('\n'))});
}

QString StatusRows::say(const HealthCheck &check)
{
    const QString within = Words::duration(static_cast<double>(check.within.count()));
    switch (check.kind) {
    case HealthCheck::Kind::Http:
        return tr("%1 answers with %2 within %3").arg(check.target).arg(check.status).arg(within);
    case HealthCheck::Kind::Tcp:
        return tr("%1 accepts connections within %2").arg(check.target, within);
    case HealthCheck::Kind::Command:
        return tr("the command %1 succeeds within %2").arg(check.target, within);
    case HealthCheck::Kind::Container:
        return tr("the container %1 is healthy within %2").arg(check.target, within);
    }
    return {};
}

void StatusRows::fill(QWidget &content) const
{
    auto *layout = static_cast<QBoxLayout *>(content.layout());
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const Row &row : m_rows) {
        auto *line = new QWidget(&content);
        auto *columns = new QHBoxLayout(line);
        columns->setContentsMargins(0, 10, 0, 10);
        columns->setSpacing(12);
        auto *label = new QLabel(row.label, line);
        label->setProperty("type", QStringLiteral("label"));
        label->setFixedWidth(px(180));
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop);
        auto *text = new QLabel(row.text, line);
        text->setTextFormat(Qt::PlainText);
        text->setProperty("type", row.fixed ? QStringLiteral("mono") : QStringLiteral("text"));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(row.label + QStringLiteral(": ") + row.text);
        columns->addWidget(label);
        columns->addWidget(text, 1);
        layout->addWidget(line);
        layout->addWidget(new HLine(&content));
    }
    layout->addStretch();
}

} // namespace chatelaine::gui
