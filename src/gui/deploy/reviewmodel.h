// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan/plan.h"

#include <QHash>
#include <QStandardItemModel>

#include <map>

namespace chatelaine::gui
{

/// What a deploy would do: servers, services that differ, their changed files, then the steps in words.
class ReviewModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum class Kind { Host, Service, File, Step, Note };
    enum {
        KindRole = Qt::UserRole + 300,
        HostRole,     ///< QString
        InstanceRole, ///< QString
        PathRole,     ///< QString, of a File
    };
    using Choices = std::map<std::pair<QString, QString>, ConflictChoice>; ///< by host and path

    using QStandardItemModel::QStandardItemModel;
    void setPlan(const Plan &plan);
    void setChoice(const QString &host, const QString &path, ConflictChoice choice);
    const Plan &plan() const { return m_plan; }

    const HostPlan *host(const QModelIndex &index) const;
    const ServicePlan *service(const QModelIndex &index) const;
    const FileChange *file(const QModelIndex &index) const;
    ConflictChoice choice(const QString &host, const QString &path) const;

    /// Services that would be deployed as things stand, those blocked by an open conflict or another problem,
    /// and servers that could not be compared.
    int toDeploy() const;
    int blocked() const;
    int unreached() const;
    QStringList changedServers() const;
    /// The first file row; what to show first.
    QModelIndex first() const;

private:
    void build();
    void addHost(const HostPlan &plan);
    void addService(QStandardItem &host, const ServicePlan &plan);
    QStandardItem *make(Kind kind, const QString &text, const QString &host, const QString &instance = {});
    bool open(const QString &host, const ServicePlan &plan) const;
    void showWord(QStandardItem &item, const QString &host, const FileChange &change) const;

    Plan m_plan;
    Choices m_choices;
};

} // namespace chatelaine::gui
