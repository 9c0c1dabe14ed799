// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/deploy/runmodel.h"

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

QString openKey(const QString &host, const QString &instance) { return host + QLatin1Char('/') + instance; }

/// Whether it has something to tell in a panel of its own: why it failed, or what a cancel left behind.
bool hasPanel(const SubjectRecord &subject)
{
    const bool begun = !subject.instance.isEmpty() && subject.step;
    return subject.error && (subject.state == StepState::Failed || subject.state == StepState::Unreachable ||
                             (subject.state == StepState::Cancelled && begun));
}

} // namespace

void RunModel::setAddresses(std::function<QString(const QString &)> addresses)
{
    m_addresses = std::move(addresses);
}

void RunModel::forget()
{
    m_open.clear();
    m_hosts.clear();
    clear();
}

RunRow RunModel::rowOf(const QModelIndex &index) { return index.data(RowRole).value<RunRow>(); }

void RunModel::update(const Run &run)
{
    for (const HostRecord &host : run.log().hosts()) {
        QStandardItem *&item = m_hosts[host.host];
        if (!item) {
            item = new QStandardItem;
            item->setEditable(false);
            appendRow(item);
        }
        updateHost(run, host, *item);
    }
}

void RunModel::update(const Run &run, const QString &host)
{
    const HostRecord *record = run.log().host(host);
    QStandardItem *item = m_hosts.value(host);
    if (record && item) {
        updateHost(run, *record, *item);
    } else {
        update(run);
    }
}

void RunModel::toggleLog(const Run &run, const QString &host, const QString &instance)
{
    const QString key = openKey(host, instance);
    if (!m_open.remove(key)) {
        m_open.insert(key);
    }
    update(run, host);
}

std::vector<RunRow> RunModel::wantedRows(const Run &run, const HostRecord &host) const
{
    std::vector<RunRow> rows;
    for (const OpenQuestion &open : run.questions()) {
        if (open.question.host == host.host) {
            RunRow row;
            row.kind = RunRow::Kind::Question;
            row.host = host.host;
            row.question = open.id;
            rows.push_back(row);
        }
    }
    const auto add = [&](RunRow::Kind kind, const QString &instance) {
        RunRow row;
        row.kind = kind;
        row.host = host.host;
        row.instance = instance;
        rows.push_back(row);
    };
    if (hasPanel(host.self)) {
        add(RunRow::Kind::Failure, {});
    }
    for (const SubjectRecord &subject : host.subjects) {
        RunRow row = RunRow::ofService(host.host, subject, run.kind());
        row.open = m_open.contains(openKey(host.host, subject.instance));
        rows.push_back(row);
        if (row.open) {
            add(RunRow::Kind::Log, subject.instance);
        }
        if (hasPanel(subject) && subject.error != host.self.error) {
            add(RunRow::Kind::Failure, subject.instance);
        }
    }
    return rows;
}

void RunModel::updateHost(const Run &run, const HostRecord &host, QStandardItem &item)
{
    const auto questions =
        std::count_if(run.questions().begin(), run.questions().end(),
                      [&](const OpenQuestion &open) { return open.question.host == host.host; });
    set(item, RunRow::ofHost(host, m_addresses ? m_addresses(host.host) : QString(),
                             static_cast<int>(questions), run.kind()));
    const std::vector<RunRow> rows = wantedRows(run, host);
    QSet<QString> wanted;
    for (const RunRow &row : rows) {
        wanted.insert(row.key());
    }
    for (int i = item.rowCount() - 1; i >= 0; --i) {
        if (!wanted.contains(rowOf(item.child(i)->index()).key())) {
            item.removeRow(i);
        }
    }
    // What is left stands in the right order: only new rows are missing.
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const RunRow &row = rows[static_cast<std::size_t>(i)];
        const QStandardItem *there = item.child(i);
        if (!there || rowOf(there->index()).key() != row.key()) {
            auto *fresh = new QStandardItem;
            fresh->setEditable(false);
            set(*fresh, row);
            item.insertRow(i, fresh);
        } else {
            set(*item.child(i), row);
        }
    }
}

void RunModel::set(QStandardItem &item, const RunRow &row)
{
    if (item.data(RowRole).isValid() && item.data(RowRole).value<RunRow>() == row) {
        return;
    }
    item.setData(QVariant::fromValue(row), RowRole);
    const bool host = row.kind == RunRow::Kind::Host;
    QStringList words{host ? row.host : row.instance, row.word, row.remark};
    words.removeAll(QString());
    if (host || row.kind == RunRow::Kind::Service) {
        item.setData(words.join(QLatin1String(", ")), Qt::AccessibleTextRole);
        item.setData(row.remark, Qt::ToolTipRole);
        item.setText(host ? row.host : row.instance);
    }
}

QModelIndex RunModel::findQuestion(int id) const
{
    for (int h = 0; h < rowCount(); ++h) {
        for (int i = 0; i < item(h)->rowCount(); ++i) {
            const QModelIndex index = item(h)->child(i)->index();
            const RunRow row = rowOf(index);
            if (row.kind == RunRow::Kind::Question && (id == 0 || row.question == id)) {
                return index;
            }
        }
    }
    return {};
}

} // namespace chatelaine::gui
